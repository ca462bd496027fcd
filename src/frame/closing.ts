import { startsWithHead, startsWithSalutation } from '../source/marks.ts'
import type { Pattern } from '../text/pattern.ts'

/** The appeal with which a speech or a report ends. */
export const APPEAL: Pattern & { readonly match: RegExp } = {
  name: 'appeal',
  match:
    /(?:让我们|更加紧密地?团结在|紧密团结在|我们坚信|我们相信|(?:而|不懈|努力|接续|团结)奋斗[！。]$|作出(?:新的|更大|新的更大|应有的)[^，。]{0,6}贡献[！。]$)/,
  yes: ['同志们，号角已经吹响，{让我们}携手并肩、开拓前行！', '各位代表！我们要{更加紧密地团结在}党中央周围，再创佳绩！'],
  no: ['一、让群众满意。', '加快建设现代化产业体系。'],
}

/**
 * Whether a block is the closing appeal: 各位代表！…让我们…！ In a text that addresses somebody, a salutation and an exclamation mark at the
 * end are enough.
 */
export function isClosing(text: string, addressed: boolean): boolean {
  if (!/[！。]$/.test(text) || startsWithHead(text)) return false
  return APPEAL.match.test(text) || (addressed && text.endsWith('！') && startsWithSalutation(text))
}

/** 谢谢大家！ */
export const isThanks = (text: string): boolean =>
  text.length <= 30 && /^(?:我的(?:讲话|发言|汇报|报告)(?:完了|到此结束|结束)|谢谢|再次感谢|讲完了)/.test(text)
