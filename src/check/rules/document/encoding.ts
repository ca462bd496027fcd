import { rule } from '../../rule.ts'
import { firstLine } from './first-line.ts'

/** What UTF-8 looks like to one who reads GBK or Latin-1, and what is left where two such readings met. */
const SIGNS: readonly RegExp[] = [/锟斤拷|烫烫烫|屯屯屯/g, /[銆锛鈥鍙鏈绗]/g, /[ÃÂâãäåæçèéï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]/g]
/** One of these may be a name or a foreign word; so many are a wrong encoding. */
const FEWEST = [1, 4, 3]
/** Of every so many characters one at least is a sign where the encoding is wrong. */
const DENSITY = 120

export const encoding = rule({
  name: 'document/encoding',
  meaning: { zh: '文稿的编码读得对', en: 'A document is read in its own encoding' },
  why: {
    zh: '按错误的编码读出来的是乱码，其余检查都没有意义',
    en: 'In the wrong encoding a text is no text, and no other finding means anything',
  },
  severity: 'warn',
  options: {},
  good: [
    '在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。',
    '推广Café、naïve一类外来词的规范写法。',
    '木工锛凿斧锯样样精通。',
    '',
    '全县地区生产总值增长6%。',
  ],
  bad: [
    '{锟斤拷锟斤拷县经济工作会议}\n今天，我讲两点意见。',
    '{鍚屽織浠锛岀幇鍦ㄥ紑浼銆傛垜璁蹭袱鐐规剰瑙侊細}\n涓銆佽娓呭舰鍔裤銆備簩銆佺獊鍑洪噸鐐广銆',
    '{å…¨åŽ¿ç»æµŽå·¥ä½œä¼šè®®}',
    '\n{关于印发锟斤拷锟斤拷方案的通知}\n一、总体要求',
    '{烫烫烫烫}\n一、总体要求',
  ],
  check({ source }) {
    const doubt = source.problems.find(({ code }) => code === 'encoding-doubt')
    const reason = doubt ? { zh: doubt.message, en: 'The bytes do not settle the encoding' } : isGarbled(source.text) ? GARBLED : null
    if (!reason) return []
    return [
      {
        ...firstLine(source.text),
        about: doubt ? 'doubt' : 'garbled',
        message: reason,
        hint: {
          zh: '用 --encoding 指明编码，如 --encoding gb18030，或另存为 UTF-8',
          en: 'Name it with --encoding gb18030, or save as UTF-8',
        },
      },
    ]
  },
})

const GARBLED = {
  zh: '文字像是用错误的编码读出或转换的（乱码）',
  en: 'The text looks as if it had been read or converted in the wrong encoding',
}

const isGarbled = (text: string): boolean =>
  SIGNS.some((sign, n) => {
    const count = text.match(sign)?.length ?? 0
    return count >= (FEWEST[n] ?? 1) && (n === 0 || count * DENSITY >= text.length)
  })
