import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

/** What stands for a character that was lost, and control characters that no text has (tabs, line ends and page breaks are none). */
const LOST = /\ufffd+|[\u0000-\u0008\u000e-\u001f\u007f]+/g

export const damaged = rule({
  name: 'document/damaged',
  meaning: { zh: '文稿中没有丢失的字符', en: 'No character of a document is lost' },
  why: {
    zh: '\ufffd是转换编码时丢失的字，控制字符是复制、转换留下的，原来的字已经看不到了',
    en: '\ufffd stands for a character that a conversion lost, and control characters are what one left behind',
  },
  severity: 'error',
  options: {},
  good: [
    '在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。',
    '全县地区生产总值增长6%。\r\n\t固定资产投资增长5%。\f一般公共预算收入增长4%。',
    '朱镕基、邓小平、赵䶮',
    '',
    '占比□、○、●、※',
  ],
  bad: [
    '今年地区生产总{\ufffd\ufffd}增长6%。',
    '今年固定资产{\u0003}投资增长5%。',
    '全县经济工作会{\ufffd}议。要抓紧{\u0001\u0002}开工。',
    '推进{\u001f}项目建设。',
    '{\ufffd}一、总体要求',
  ],
  check(analysis) {
    return [...analysis.source.text.matchAll(LOST)].map(({ index, 0: found }): Fault => {
      const lost = found.startsWith('\ufffd')
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      return {
        start: index,
        end: index + found.length,
        message: lost
          ? { zh: `有${found.length}个字符无法还原（显示为\ufffd）`, en: `${found.length} characters are lost (shown as \ufffd)` }
          : { zh: `出现控制字符${code}`, en: `A control character (${code})` },
        hint: lost
          ? { zh: '对照原稿补上，或用 --encoding 指明编码', en: 'Restore it from the original, or name the encoding with --encoding' }
          : { zh: '删去这个字符，核对此处的文字', en: 'Delete it, and check the words around it' },
        habit: {
          key: lost ? 'lost' : 'control',
          message: count =>
            lost
              ? { zh: `全文有${count}处字符无法还原（显示为\ufffd）`, en: `Characters are lost in ${count} places (shown as \ufffd)` }
              : { zh: `全文有${count}处控制字符`, en: `Control characters in ${count} places` },
        },
      }
    })
  },
})
