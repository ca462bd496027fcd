import { rule } from '../../rule.ts'

const LOST = /\ufffd+/g

export const damaged = rule({
  name: 'document/damaged',
  meaning: { zh: '文稿中没有丢失的字符', en: 'No character of a document is lost' },
  why: {
    zh: '\ufffd是转换编码时丢失的字，原来的字已经看不到了',
    en: '\ufffd stands for a character that a conversion lost; what it was can no longer be seen',
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
    '今年固定资产{\ufffd}投资增长5%。',
    '全县经济工作会{\ufffd}议。要抓紧{\ufffd\ufffd}开工。',
    '推进{\ufffd}项目建设。',
    '{\ufffd}一、总体要求',
  ],
  check(analysis) {
    return [...analysis.source.text.matchAll(LOST)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      message: { zh: `有${found.length}个字符无法还原（显示为\ufffd）`, en: `${found.length} characters are lost (shown as \ufffd)` },
      hint: { zh: '对照原稿补上，或用 --encoding 指明编码', en: 'Restore them from the original, or name the encoding with --encoding' },
      habit: {
        key: 'lost',
        message: count => ({
          zh: `全文有${count}处字符无法还原（显示为\ufffd）`,
          en: `Characters are lost in ${count} places (shown as \ufffd)`,
        }),
      },
    }))
  },
})
