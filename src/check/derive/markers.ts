import type { Analysis } from '../../analysis.ts'
import type { Item, Style } from '../../outline/types.ts'
import { mainItems } from '../sections/count.ts'
import { partOf, partsOf, topItems } from '../sections/parts.ts'
import { compare } from './words.ts'

/** How the headings of a level are numbered, and in how many documents. */
export interface Numbering {
  readonly depth: number
  /** Documents that have headings at this level. */
  readonly documents: number
  /** The commonest first. */
  readonly styles: readonly { readonly style: Style; readonly documents: number }[]
}

const DEEPEST = 3

/** The marker styles in use, level by level: in each document the style of most lists of a level. */
export function numberingOf(analyses: readonly Analysis[]): readonly Numbering[] {
  const levels = Array.from({ length: DEEPEST }, (_, n) => n + 1)
  return levels.flatMap(depth => {
    const styles = analyses.flatMap(analysis => mainStyle(analysis, depth) ?? [])
    // what fewer have is no habit
    if (styles.length * 2 < analyses.length) return []
    const counts = tally(styles)
    return [{ depth, documents: styles.length, styles: counts.map(([style, documents]) => ({ style, documents })) }]
  })
}

function mainStyle(analysis: Analysis, depth: number): Style | null {
  const top = topItems(analysis)
  const lists = depth === 1 ? [top] : partsOf(top).flatMap(part => (part.depth === depth - 1 ? [mainItems(part)] : []))
  // a run-in 一是 and a sentence that opens a paragraph are no headings of the document
  const styles = lists.flatMap(items => headed(items))
  return tally(styles)[0]?.[0] ?? null
}

const headed = (items: readonly Item[]): readonly Style[] =>
  items.flatMap(item => (item.style === 'none' || partOf(item, 1).heading.from > 12 ? [] : [item.style]))

function tally(styles: readonly Style[]): readonly (readonly [Style, number])[] {
  const counts = new Map<Style, number>()
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
}
