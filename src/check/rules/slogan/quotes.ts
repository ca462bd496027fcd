import { rule } from '../../rule.ts'
import type { Fault, Said } from '../../types.ts'
import { aloneAcross, type Mark, marksOf, openerOf } from './pairs.ts'

export const quotes = rule({
  name: 'slogan/quotes',
  meaning: {
    zh: '引号、书名号、括号成对出现，方向正确',
    en: 'Quotation marks, title marks and brackets come in pairs, and the right way round',
  },
  why: {
    zh: '缺一半的引号使提法从哪里起、到哪里止无从判断（GB/T 15834—2011 4.8、4.9、4.15）',
    en: 'Half a pair leaves open where a watchword begins or ends (GB/T 15834—2011 4.8, 4.9, 4.15)',
  },
  severity: 'warn',
  options: {},
  good: [
    '要坚持“标本兼治、从严从实”的原则，落实《实施方案》（试行）。',
    '他说：“要记住‘实干’二字。”',
    '　　他说：\n\n　　“第一段话很长。\n\n　　“第二段话也很长。\n\n　　“最后一段话。”\n\n　　大家鼓掌。',
    '印发《关于落实〈条例〉的通知》和《关于印发《办法》的通知》。',
    '一、要求\n1）抓紧开工。2）抓好质量。\na）备料；b）施工。',
    '使用"直引号"的文稿另有规则。',
    'The county’s plan：抓好O’Brien路开工。',
    '（\n一）加快建设步伐。要抓紧开工。',
  ],
  bad: [
    '要坚持{“}标本兼治、从严从实的原则，抓好落实。',
    '要坚持标本兼治、从严从实{”}的原则，抓好落实。',
    '要坚持“{“}标本兼治、从严从实”的原则，抓好落实。',
    '要坚持“标本兼治、从严从实”{”}的原则，抓好落实。',
    '要坚持{”标本兼治、从严从实“}的原则，抓好落实。',
    '认真落实{《}实施方案的要求，抓好项目（含续建项目）建设。',
    '抓好项目{（}含续建项目建设，认真落实“项目为王”理念。',
    '抓好项目含续建项目{）}建设，要打好“攻坚战”。',
  ],
  check({ blocks, source: { text } }) {
    // a row's cells may be cut anywhere, and what was decoded wrongly has marks that nobody wrote
    const paragraphs = blocks()
      .filter(({ kind, text }) => kind === 'paragraph' && !text.includes('\ufffd'))
      .map(block => marksOf(block, text))
    const marks = aloneAcross(paragraphs).filter(mark => !isOrnament(mark, text))
    return marks.flatMap((mark, at) => {
      const before = marks[at - 1]
      const after = marks[at + 1]
      if (before && isReversed(before, mark, text)) return []
      return after && isReversed(mark, after, text) ? reversed(mark, after) : lone(mark, text)
    })
  },
})

/** 》》点击图片《《 */
const isOrnament = ({ char, at }: Mark, text: string): boolean =>
  /[《》]/.test(char) && (text.charAt(at - 1) === char || text.charAt(at + 1) === char)

/** What stands between two marks that were taken for each other is short. */
const LONGEST = 60

const isReversed = (a: Mark, b: Mark, text: string): boolean =>
  a.block === b.block && openerOf(a.char) === b.char && b.at - a.at <= LONGEST && !/[。！？]/.test(text.slice(a.at, b.at))

const reversed = (a: Mark, b: Mark): Fault => ({
  start: a.at,
  end: b.at + 1,
  message: { zh: `${NAMES[b.char]?.zh}方向反了`, en: `${a.char} and ${b.char} stand the wrong way round` },
})

const NAMES: Readonly<Record<string, Said>> = {
  '“': { zh: '引号', en: 'quotation mark' },
  '‘': { zh: '单引号', en: 'single quotation mark' },
  '《': { zh: '书名号', en: 'title mark' },
  '（': { zh: '括号', en: 'bracket' },
}

function lone({ char, at }: Mark, text: string): Fault {
  const opener = openerOf(char)
  const twice = opener ? text.charAt(at - 1) === char : text.charAt(at + 1) === char
  if (twice) {
    // of two opening marks the second goes, of two closing ones likewise: the same text is left
    const place = opener ? at : at + 1
    return {
      start: place,
      end: place + 1,
      message: { zh: `${NAMES[opener ?? char]?.zh}重复`, en: `${char} written twice` },
    }
  }
  const name = NAMES[opener ?? char]
  const said = excerpt(text, at, Boolean(opener))
  return {
    start: at,
    end: at + 1,
    message: opener
      ? { zh: `${name?.zh}不成对：缺前${name?.zh}（${said}）`, en: `${name?.en} ${char} is not opened (${said})` }
      : { zh: `${name?.zh}不成对：缺后${name?.zh}（${said}）`, en: `${name?.en} ${char} is not closed (${said})` },
  }
}

/** A few characters at the mark, so that it is found on a line of a thousand. */
const excerpt = (text: string, at: number, closes: boolean): string =>
  closes ? `…${oneLine(text.slice(Math.max(0, at - 8), at + 1))}` : `${oneLine(text.slice(at, at + 9))}…`

const oneLine = (text: string): string => text.replace(/\s+/g, '')
