import { slipsIn } from '../../../outline/numbering.ts'
import { renumbered } from '../../../outline/renumbered.ts'
import { followersIn, listsIn } from '../../../outline/series.ts'
import type { Item, Style } from '../../../outline/types.ts'
import { unreadIn } from '../../../outline/unread.ts'
import { itemsOf } from '../../../outline/walk.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import type { Block, Stretch } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault, Said } from '../../types.ts'

/** What is wrong with a marker as written, and the marker that should stand there. */
interface Malformed {
  readonly right: string
  /** Faults of this kind are one habit. */
  readonly kind: string
  readonly habit: (count: number) => Said
}

const BRACKETS = new Set<Style>(['cn-paren', 'arabic-paren', 'arabic-half-paren'])
/** Markers that no mark follows: brackets and circles close themselves, and after 第一章 a blank stands. */
const CLOSED = new Set<Style>([...BRACKETS, 'circled', 'chapter', 'section', 'article'])

export const form = rule({
  name: 'numbering/form',
  meaning: {
    zh: '序号的写法：“一、”“（一）”“1.”“（1）”“第一，”，括号用全角，括号之后不加标点',
    en: 'Numbers are written 一、, （一）, 1., （1）, 第一，: full-width brackets, and no mark behind a bracket',
  },
  why: {
    zh: 'GB/T 9704—2012 7.3.3 规定了序数的写法，GB/T 15834—2011 附录B 规定了序次语之后的标点；写法不规范，自动编号和目录也认不出来',
    en: 'GB/T 9704—2012 7.3.3 and GB/T 15834—2011 annex B say how they are written; other forms are recognised by no table of contents',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。',
    '一、重点任务\n（一）抓春耕\n1.备足种子。\n2.备足化肥。\n（1）复合肥。\n（2）有机肥。',
    '第一，要提高站位。第二，要狠抓落实。',
    '第一章　总则\n第一条　为了规范管理，制定本办法。\n第二条　本办法自印发之日起施行。',
    '1．备足种子。\n2．备足化肥。\n3．备足农膜。',
    '2025年粮食产量1.5万吨，比上年增长3.2%，一、二、三产业结构继续优化。',
    '要求如下：①建立台账；②逐一销号。',
  ],
  bad: [
    '一、重点任务\n（一）抓春耕。备足种子化肥。\n{（二）、}抓水利。清淤干渠。\n（三）抓农机。检修到位。',
    '一、重点任务\n（一）抓春耕。备足种子化肥。\n{(二)}抓水利。清淤干渠。\n（三）抓农机。检修到位。',
    '1.备足种子。\n{2、}备足化肥。\n3.备足农膜。',
    '{一.}总体要求\n坚持稳字当头。\n二、重点任务\n抓好春耕生产。',
    '一、总体要求\n坚持稳字当头。\n{二，}重点任务\n抓好春耕生产。\n三、保障措施\n压实责任。',
    '{第一、}要提高站位。{第二、}要狠抓落实。',
    '要求如下：{①、}建立台账；②逐一销号。',
    '{第一章、}总则\n第一条　为了规范管理，制定本办法。\n第二章　附则\n第二条　本办法自印发之日起施行。',
    '（一）抓春耕。备足种子化肥。\n{（二），}抓水利。清淤干渠。',
    '（一）抓春耕。备足种子化肥。\n{二）、}抓水利。清淤干渠。\n（三）抓农机。检修到位。',
  ],
  check(analysis) {
    const { text } = analysis.source
    const { items } = analysis.outline()
    const read = itemsOf(items).flatMap(item => faultsOfItem(item, text))
    const { body } = analysis.frame()
    const within = slipsIn(items, body).flatMap(slip => (slip.kind === 'unread' && slip.alone ? [slip] : []))
    const unread = [...within, ...lastUnread(items, body)].flatMap(slip => faultOfUnread(slip, text))
    return [...read, ...unread].sort((a, b) => a.start - b.start)
  },
})

function faultsOfItem(item: Item, source: string): readonly Fault[] {
  const marker = item.marker && withMark(item.marker, item.style)
  if (!marker) return []
  const range = sourceRange(marker)
  const written = source.slice(range.start, range.end)
  // the parts of a marker broken over two lines are no matter of its form
  if (/[\r\n]/.test(written)) return []
  const wrong = malformed(written, item.style)
  return wrong ? [faultOf(range, written, wrong)] : []
}

/** A marker and the mark behind it, where none should be. */
function withMark(marker: Stretch, style: Style): Stretch {
  const behind = marker.block.text.charAt(marker.to)
  const extra = CLOSED.has(style) && /[、，.：；。]/.test(behind) && behind !== ''
  return extra ? { ...marker, to: marker.to + 1 } : marker
}

function malformed(written: string, style: Style): Malformed | null {
  if (CLOSED.has(style)) {
    const bare = written.replace(/[、，,.．：:；;。\s　]+$/, '')
    const right = bare.replace('(', '（').replace(')', '）')
    const blank = bare !== written.trimEnd() && !BRACKETS.has(style) && style !== 'circled' ? '　' : ''
    if (bare !== written.trimEnd()) return { right: right + blank, kind: 'mark', habit: count => habits.mark(count) }
    return right !== bare ? { right, kind: 'brackets', habit: count => habits.brackets(count) } : null
  }
  if (style === 'cn-comma' && /[.．]/.test(written)) return { right: written.replace(/[.．]/, '、'), kind: 'cn-comma', habit: habits.comma }
  if (style === 'arabic-dot' && written.endsWith('、')) return { right: written.replace('、', '.'), kind: 'arabic-dot', habit: habits.dot }
  if (style === 'ordinal-word' && written.endsWith('、'))
    return { right: written.replace('、', '，'), kind: 'ordinal', habit: habits.ordinal }
  return null
}

const habits = {
  mark: (count: number): Said => ({
    zh: `括号、圈码和“第…章”之后多了标点，共${count}处，应删去`,
    en: `A mark behind brackets, circled numbers or 第…章, ${count} times: delete it`,
  }),
  brackets: (count: number): Said => ({
    zh: `序号用了半角括号，共${count}处，应为全角“（）”`,
    en: `Numbers in half-width brackets, ${count} times, expected full-width （）`,
  }),
  comma: (count: number): Said => ({
    zh: `汉字序号之后用了点，共${count}处，应为“一、”`,
    en: `A point behind a Chinese number, ${count} times, expected 一、`,
  }),
  dot: (count: number): Said => ({
    zh: `阿拉伯数字序号之后用了顿号，共${count}处，应为“1.”`,
    en: `A 、 behind an Arabic number, ${count} times, expected “1.”`,
  }),
  ordinal: (count: number): Said => ({
    zh: `“第一”之后用了顿号，共${count}处，应为“第一，”`,
    en: `A 、 behind 第一, ${count} times, expected 第一，`,
  }),
}

function faultOf(range: { readonly start: number; readonly end: number }, written: string, { right, kind, habit }: Malformed): Fault {
  return {
    ...range,
    message: { zh: `序号“${written}”应为“${right.trim()}”`, en: `“${written}”, expected “${right.trim()}”` },
    edits: [{ ...range, text: right }],
    habit: { key: kind, message: habit },
  }
}

/** A number of a list that stands in the text in another form, and a marker of the list. */
interface Unread {
  readonly marker: Stretch
  readonly like: Stretch
  readonly expected: number
}

/** The number after the last of a list, where a paragraph begins with it. */
function lastUnread(items: readonly Item[], body: readonly Block[]): readonly Unread[] {
  const next = followersIn(items)
  const unread = unreadIn(body)
  return listsIn(items).flatMap(list => {
    const last = list.at(-1)
    if (!last?.marker || last.ordinal === null || !(last.style === 'cn-comma' || last.style === 'cn-paren')) return []
    const expected = last.ordinal + 1
    const after = next.get(last)
    const written = after?.ordinal === expected ? null : renumbered(textOf(last.marker), expected)
    const marker = written === null ? null : unread(written, last.marker, after?.marker ?? null)
    return marker && !/\s$/.test(textOf(marker)) ? [{ marker, like: last.marker, expected }] : []
  })
}

function faultOfUnread({ marker, like, expected }: Unread, source: string): readonly Fault[] {
  if (marker.from > 0 || marker.block.kind !== 'paragraph' || like.from > 0) return []
  const range = sourceRange(marker)
  const written = source.slice(range.start, range.end)
  const right = renumbered(textOf(like), expected)
  if (right === null) return []
  return [
    {
      ...range,
      message: { zh: `序号“${written.trim()}”应为“${right}”`, en: `“${written.trim()}”, expected “${right}”` },
      edits: [{ ...range, text: right }],
    },
  ]
}
