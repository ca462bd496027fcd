import type { Analysis } from '../../analysis.ts'
import type { Item } from '../../outline/types.ts'
import { sourceRange, textOf } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { countWhile } from '../../text/bisect.ts'
import { once } from '../../text/once.ts'
import type { Counted, Limits } from '../settings.ts'
import type { Said } from '../types.ts'
import { type Part, rangeOf } from './parts.ts'

/** What is counted, as messages call it: 3项目标. */
const COUNTED_NAMES: Readonly<Record<Counted, { readonly unit: string; readonly zh: string; readonly en: string }>> = {
  characters: { unit: '', zh: '字', en: 'characters' },
  items: { unit: '个', zh: '条目', en: 'items' },
  directives: { unit: '项', zh: '任务', en: 'directives' },
  measures: { unit: '条', zh: '举措', en: 'measures' },
  targets: { unit: '项', zh: '目标', en: 'targets' },
  results: { unit: '项', zh: '完成情况', en: 'results' },
  slogans: { unit: '条', zh: '提法', en: 'watchwords' },
}

export const amount = (name: Counted, n: number): Said => {
  const { unit, zh, en } = COUNTED_NAMES[name]
  return { zh: `${n}${unit}${zh}`, en: `${n} ${n === 1 ? en.replace(/s$/, '') : en}` }
}

export type Counter = (part: Part, name: Counted) => number

/** Counts what stands in parts of a document; each kind of thing is looked for when it is first asked for, once. */
export function counterOf(analysis: Analysis): Counter {
  const places = (stretches: () => readonly Stretch[]) =>
    once(() =>
      stretches()
        .map(stretch => sourceRange(stretch).start)
        .sort((a, b) => a - b),
    )
  const ofStatus = (wanted: 'target' | 'result') => () =>
    analysis.targets().flatMap(({ status, text }) => (status === wanted ? [text] : []))
  const starts: Readonly<Record<Exclude<Counted, 'characters' | 'items'>, () => readonly number[]>> = {
    directives: places(() => analysis.directives().map(({ text }) => text)),
    measures: places(() => analysis.directives().flatMap(({ measures }) => measures.map(({ found }) => found.text))),
    targets: places(ofStatus('target')),
    results: places(ofStatus('result')),
    slogans: places(() => analysis.slogans().map(({ text }) => text)),
  }
  return (part, name) => {
    if (name === 'characters') return lengthOf(part)
    if (name === 'items') return mainItems(part).length
    const { start, end } = rangeOf(part)
    const before = (at: number) => countWhile(starts[name](), place => place < at)
    // a directive that is the part itself is none of those in it
    const from = name === 'directives' ? sourceRange(part.heading).end : start
    return Math.max(0, before(end) - before(from))
  }
}

/** Characters below a heading, blanks left out. */
function lengthOf({ body, items }: Pick<Part, 'body' | 'items'>): number {
  return (
    body.reduce((sum, stretch) => sum + written(stretch), 0) + items.reduce((sum, item) => sum + written(item.heading) + lengthOf(item), 0)
  )
}

const written = (stretch: Stretch): number => textOf(stretch).replace(/[\s　]+/g, '').length

/**
 * The list that a part consists of: of the styles of its items the one that holds most text. A run-in 一是, 二是 in its opening paragraph
 * is none of its tasks.
 */
export function mainItems({ items }: Part): readonly Item[] {
  const sizes = new Map<Item['style'], number>()
  for (const item of items) sizes.set(item.style, (sizes.get(item.style) ?? 0) + written(item.heading) + lengthOf(item))
  const [main] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? []
  return items.filter(({ style }) => style === main)
}

/** What is wrong with a count: 只有2项目标，应不少于3项. Null where nothing is. */
export function miscount(name: Counted, counts: readonly number[], { min, max }: Limits): Said | null {
  const sum = counts.reduce((total, n) => total + n, 0)
  const most = counts.reduce((top, n) => Math.max(top, n), 0)
  if (min !== null && sum < min) {
    const [has, least] = [amount(name, sum), amount(name, min)]
    return {
      zh: `${sum ? `只有${has.zh}` : `没有${COUNTED_NAMES[name].zh}`}，应不少于${least.zh}`,
      en: `has ${has.en}, expected at least ${least.en}`,
    }
  }
  if (max !== null && most > max) {
    const [has, limit] = [amount(name, most), amount(name, max)]
    return { zh: `有${has.zh}，应不超过${limit.zh}`, en: `has ${has.en}, expected at most ${limit.en}` }
  }
  return null
}
