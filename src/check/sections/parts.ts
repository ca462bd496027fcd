import type { Analysis } from '../../analysis.ts'
import type { Item } from '../../outline/types.ts'
import { byPlace, sourceRange, textOf } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import type { Range } from '../settings.ts'

/** A part of a document that has a heading: an item of the outline, or unnumbered text under a short line or sentence. */
export interface Part {
  readonly heading: Stretch
  readonly body: readonly Stretch[]
  readonly items: readonly Item[]
  /** Null of what the outline knows as no item. */
  readonly item: Item | null
  /** 1 at the top; null of what is no item. */
  readonly depth: number | null
}

const ANNEX = /^附(?:件|录|表)/
const isAnnex = ({ style, heading }: Item): boolean => style === 'none' && ANNEX.test(textOf(heading))

/** The items at the top of the document proper; of one that is all annex (a notice with the plan it sends out) those of the annexes. */
export function topItems(analysis: Analysis): readonly Item[] {
  const { items } = analysis.outline()
  const own = items.filter(item => !isAnnex(item))
  return own.length ? own : items.flatMap(({ items }) => items)
}

export const partOf = (item: Item, depth: number): Part => ({ heading: item.heading, body: item.body, items: item.items, item, depth })

/** Items as parts, parents before their children; depth counts from these. */
export function partsOf(items: readonly Item[], depth = 1): readonly Part[] {
  return items.flatMap(item => [partOf(item, depth), ...partsOf(item.items, depth + 1)])
}

const LONGEST = 30
/** A paragraph's first sentence; or the whole of it, where it has no end. */
const OPENING = /^[^。；：！？]*/

/** Unnumbered paragraphs that open with few words closed by a mark, or are but a short line, and what follows up to the next. */
export function looseParts(stretches: readonly Stretch[]): readonly Part[] {
  const openings = stretches.flatMap((stretch, n) => {
    const length = openingOf(stretch)
    return length === null ? [] : [{ n, stretch, length }]
  })
  return openings.map(({ n, stretch, length }, m) => {
    const rest = { ...stretch, from: length }
    const body = [...(rest.to - rest.from > 1 ? [rest] : []), ...stretches.slice(n + 1, openings[m + 1]?.n)]
    return { heading: { ...stretch, to: length }, body, items: [], item: null, depth: null }
  })
}

function openingOf(stretch: Stretch): number | null {
  if (stretch.from > 0 || stretch.block.kind === 'row') return null
  const length = OPENING.exec(textOf(stretch).slice(0, LONGEST + 1))?.[0].length ?? 0
  return length > 1 && length <= LONGEST ? length : null
}

/** From its heading to the end of all below it, in the source. */
export function rangeOf(part: Part): Range {
  const { start } = sourceRange(part.heading)
  return { start, end: sourceRange(lastOf(part)).end }
}

function lastOf({ heading, body, items }: Pick<Part, 'heading' | 'body' | 'items'>): Stretch {
  const below = items.at(-1)
  return [...body.slice(-1), ...(below ? [lastOf(below)] : [])].reduce((last, one) => (byPlace(one, last) > 0 ? one : last), heading)
}
