import { numbersIn, type Quantity, unitWords } from '../../../quantity/quantities.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault, Said } from '../../types.ts'

/** What joins the bounds of a range. A hyphen stands in too many names and numbers to be one without a unit on either side. */
const JOINS = /^(?:—{1,2}|[～~]|-{1,2}|至|到)$/
const GATE = /\d[^，。；、\d]{0,8}(?:[—～~至到-]|--)\d|分之[一二三四五六七八九十百零点]+(?:[—～~至到-])/
/** From one value to another: 由8%降至6%, 从5%到4%. */
const CHANGES = /(?:(?<![自理])由|从(?![业事严优]))[^，。；：]{0,30}$|(?:降|减|压|缩|落|跌|调|收窄)[^，。；：]{0,6}$/
const CLASSES: ReadonlySet<Quantity['class']> = new Set([
  'percent',
  'point',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'multiple',
  'count',
])
/** Counts that are numbers of things in a row, not how many there are: 第8至5名, 6—3层. */
const ORDINAL = /^[名位层级条款页号期届次章节点批组排栋幢类]/

export const range = rule({
  name: 'target/range',
  meaning: {
    zh: '区间从小到大，两端不相等，单位一致',
    en: 'A range runs from the smaller bound to the larger, in one unit',
  },
  why: {
    zh: '“8%—6%”看不出是区间写反还是由高到低的变化；两端相等就不是区间（GB/T 15835—2011：数值范围用浪纹线或一字线连接）',
    en: 'A reversed range may be a change as well as a slip, and equal bounds make no range (GB/T 15835—2011 on ranges of values)',
  },
  severity: 'warn',
  options: {},
  good: [
    '地区生产总值增长5%—6%。',
    '失业率由5.5%—5.2%的区间降到5%以下。',
    '每年新建10—15个示范村。',
    '2026—2028年实施三年行动。',
    '能耗强度由8%降至6%。',
    '投资0.8—1.2亿元，人均补助3000元—5000元/人。',
    '县政发〔2025〕8-6号文件',
  ],
  bad: [
    '地区生产总值增长{8%—6%}。',
    '自治区自由贸易试验区进出口增长{12%至10%}。',
    '规上工业增加值增长{7—5%}左右。',
    '新增高标准农田{3万亩—2万亩}。',
    '财政收入增长{5%—5%}。',
    '居民收入增长{5%—8个百分点}。',
    '每个乡镇培育{15～10个}示范村。',
  ],
  check(analysis) {
    const words = unitWords(analysis.lexicon)
    return analysis.blocks().flatMap(block => {
      if (block.kind === 'row' || !GATE.test(block.text)) return []
      const numbers = numbersIn(block.text, words)
      return numbers.flatMap((second, n) => {
        const first = numbers[n - 1]
        const fault = first && wrong(block, first, second)
        return fault ? [fault] : []
      })
    })
  },
})

function wrong(block: Block, first: Quantity, second: Quantity): Fault | null {
  const { text } = block
  const gap = text.slice(first.to, second.numberFrom).trim()
  if (!JOINS.test(gap) || first.upper !== null || second.upper !== null || !CLASSES.has(second.class)) return null
  if (first.unit !== null && !CLASSES.has(first.class)) return null
  const before = text.slice(Math.max(0, first.from - 40), first.from)
  if (/[第\dA-Za-z.〔（[-]$/.test(before) || /^[-—～~至到]/.test(text.slice(second.to, second.to + 1))) return null
  if (second.class === 'count' && (ORDINAL.test(second.unit ?? '') || first.value > 9999)) return null
  if (CHANGES.test(before)) return null
  const said = complaint(text, first, second)
  return said && { ...sourceRange({ block, from: first.numberFrom, to: second.to - afterUnit(text, second) }), ...said }
}

/** The bound behind a range (左右, 以上) is none of its own. */
const afterUnit = (text: string, { numberTo, to, hedge, unit }: Quantity): number =>
  hedge && unit && text.slice(numberTo, to).endsWith(hedge) ? hedge.length : 0

function complaint(text: string, first: Quantity, second: Quantity): { readonly message: Said; readonly hint: Said } | null {
  const written = text.slice(first.numberFrom, second.to - afterUnit(text, second))
  if (first.unit !== null && first.class !== second.class) {
    // 5%—8个百分点; money and tons have nothing to do with each other either, and are no range but two things
    if (first.class !== 'percent' && first.class !== 'point') return null
    if (second.class !== 'percent' && second.class !== 'point') return null
    return {
      message: { zh: `区间“${written}”两端单位不同`, en: `The bounds of ${written} have different units` },
      hint: { zh: '两端用同一个单位', en: 'Give both bounds in one unit' },
    }
  }
  if (first.unit !== null && first.unit !== second.unit) return null
  if (first.value === second.value)
    return {
      message: { zh: `区间“${written}”两端相等`, en: `The bounds of ${written} are equal` },
      hint: { zh: '核对数字；若是一个值，只写一个', en: 'Check the figures; for one value write it once' },
    }
  if (first.value < second.value) return null
  return {
    message: { zh: `区间“${written}”前大后小`, en: `The range ${written} runs from the larger value to the smaller` },
    hint: {
      zh: '区间从小到大写；若指由高到低的变化，写“由…降至…”',
      en: 'Write the smaller bound first; for a change write 由…降至…',
    },
  }
}
