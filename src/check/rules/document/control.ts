import { rule } from '../../rule.ts'

/** Control characters that no text has: tabs, line ends and page breaks are none, nor is the mark that old systems end a file with. */
const CONTROL = /(?:(?!\u001a\s*$)[\u0000-\u0008\u000e-\u001f\u007f])+/g

export const control = rule({
  name: 'document/control',
  meaning: { zh: '文稿中没有控制字符', en: 'A document holds no control characters' },
  why: {
    zh: '控制字符是复制、转换留下的，看不见，却会让检索、比对和导入出错',
    en: 'Control characters are left behind by conversions; they cannot be seen, and break search, comparison and import',
  },
  severity: 'warn',
  options: {},
  good: [
    '在全县经济工作会议上的讲话\n\n同志们：\n今天，我讲两点意见。',
    '全县地区生产总值增长6%。\r\n\t固定资产投资增长5%。\f一般公共预算收入增长4%。',
    '第一行\u000b第二行',
    '文稿到此为止。\r\n\u001a',
    '',
  ],
  bad: [
    '今年固定资产{\u0003}投资增长5%。',
    '要抓紧{\u0001\u0002}开工。',
    '推进{\u001f}项目建设。',
    '{\u0007}一、总体要求',
    '要压实{\u007f}责任{\u0000}。',
  ],
  check(analysis) {
    return [...analysis.source.text.matchAll(CONTROL)].map(({ index, 0: found }) => {
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      return {
        start: index,
        end: index + found.length,
        message: { zh: `出现控制字符${code}`, en: `A control character (${code})` },
        hint: { zh: '删去这个字符，核对此处的文字', en: 'Delete it, and check the words around it' },
        habit: {
          key: 'control',
          message: count => ({ zh: `全文有${count}处控制字符`, en: `Control characters in ${count} places` }),
        },
      }
    })
  },
})
