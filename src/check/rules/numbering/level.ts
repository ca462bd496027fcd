import { listsIn, opensParagraph, seriesAmong } from '../../../outline/series.ts'
import type { Item, Style } from '../../../outline/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

/** GB/T 9704—2012 7.3.3, from the top down. */
const ORDER: readonly Style[] = ['cn-comma', 'cn-paren', 'arabic-dot', 'arabic-paren']
const NAMES: Readonly<Partial<Record<Style, string>>> = {
  'cn-comma': '一、',
  'cn-paren': '（一）',
  'arabic-dot': '1.',
  'arabic-paren': '（1）',
}

export const level = rule({
  name: 'numbering/level',
  meaning: {
    zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”，不倒用；别处隔着的一层，不跳过',
    en: 'Levels are numbered 一、, （一）, 1., （1） in this order, and none that stands between elsewhere in the document is skipped',
  },
  why: {
    zh: 'GB/T 9704—2012 7.3.3 规定了四层序数的次序；同一份文稿里层次用法不一，读者分不清谁统谁',
    en: 'GB/T 9704—2012 7.3.3 lays down the order; where it changes inside a document, nobody can tell what belongs to what',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、重点任务\n（一）抓春耕。\n1.备足种子。\n2.备足化肥。\n（二）抓水利。\n1.清淤干渠。\n2.加固堤坝。\n二、保障措施\n（一）压实责任。\n（二）严格考核。',
    '一、重点任务\n1.备足种子。\n2.备足化肥。\n二、保障措施\n1.压实责任。\n2.严格考核。',
    '第一章　总则\n第一条　为了规范管理，制定本办法。\n第二条　有下列情形的，不予补助：\n（一）弄虚作假的；\n（二）逾期不报的。',
    '一、重点任务\n（一）抓春耕。\n（二）抓水利。\n二、保障措施\n一是压实责任。要逐级签状。\n二是严格考核。要年底兑现。',
    '（一）抓春耕。\n1.备足种子。\n2.备足化肥。\n（二）抓水利。\n1.清淤干渠。\n2.加固堤坝。',
    '一、重点任务\n（一）抓春耕。主要做到：1.备足种子。2.备足化肥。\n（二）抓水利。\n二、保障措施\n压实责任。',
  ],
  bad: [
    '1.重点任务\n{（一）}抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。\n2.保障措施\n压实责任。',
    '（一）重点任务\n{一、}抓春耕。备足种子化肥。\n二、抓水利。清淤干渠。\n（二）保障措施\n压实责任。',
    '一、重点任务\n（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。\n二、保障措施\n{1.}压实责任。逐级签状。\n2.严格考核。年底兑现。',
    '一、重点任务\n（一）抓春耕\n1.备足种子。\n2.备足化肥。\n（二）抓水利\n{（1）}清淤干渠。\n（2）加固堤坝。\n二、保障措施\n压实责任。',
    '一、重点任务\n（一）抓春耕\n（1）备足种子。\n{1.}良种。\n2.肥料。\n（2）备足化肥。\n（二）抓水利\n清淤干渠。',
  ],
  check(analysis) {
    // 1. is how Markdown writes a list, wherever it stands
    const isMarkup = analysis.source.format === 'markdown'
    const pairs = listsIn(analysis.outline().items).flatMap(list => list.flatMap((parent, n) => pairsOf(parent, n === list.length - 1)))
    const used = new Set(pairs.map(({ parent, child }) => `${parent.style} ${child.style}`))
    return pairs.filter(({ child }) => !isMarkup || child.style !== 'arabic-dot').flatMap(pair => faultsOf(pair, used))
  },
})

/** An item and the first item of a list right below it. */
interface Pair {
  readonly parent: Item
  readonly child: Item
  /** The parent's own list ends with it. */
  readonly last: boolean
}

const pairsOf = (parent: Item, last: boolean): readonly Pair[] =>
  ORDER.includes(parent.style)
    ? [...seriesAmong(parent.items).values()].flatMap(([child]) =>
        child && ORDER.includes(child.style) && opensParagraph(child) ? [{ parent, child, last }] : [],
      )
    : []

function faultsOf({ parent, child, last }: Pair, used: ReadonlySet<string>): readonly Fault[] {
  if (!child.marker || !parent.marker) return []
  const upper = ORDER.indexOf(parent.style)
  const lower = ORDER.indexOf(child.style)
  const right = ORDER[upper + 1]
  const above = NAMES[parent.style] ?? ''
  const below = NAMES[child.style] ?? ''
  const place = sourceRange(child.marker)
  // a list that stands before the first 一、 and is not taken up again has nothing below it; nor has one whose 一、 was lost
  if (lower < upper && !last && child.ordinal === 1) {
    const said = {
      zh: `“${below}”用在“${above}”之下，层次倒置：应依次用“一、”“（一）”“1.”“（1）”`,
      en: `“${below}” below “${above}”: levels run 一、, （一）, 1., （1）`,
    }
    return [{ ...place, message: said, habit: { key: `${above} ${below}`, message: () => said } }]
  }
  // beside （一） … （九） of its own, 1. … is a list of another sort: this year's ten projects
  if (right === undefined || lower <= upper + 1 || parent.items.some(({ style }) => style === right)) return []
  if (!used.has(`${parent.style} ${right}`)) return []
  const marker = textOf(child.marker)
  return [
    {
      ...place,
      message: {
        zh: `“${textOf(parent.marker)}”之下直接用“${marker}”，跳过一层：别处隔着“${NAMES[right]}”，此处也应用“${NAMES[right]}”`,
        en: `“${marker}” right below “${textOf(parent.marker)}”: elsewhere “${NAMES[right]}” stands between, expected it here too`,
      },
    },
  ]
}
