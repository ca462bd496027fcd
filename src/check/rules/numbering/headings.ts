import { listsIn, opensParagraph } from '../../../outline/series.ts'
import type { Item, Outline, Style } from '../../../outline/types.ts'
import { sourceRange } from '../../../source/stretch.ts'

/** A heading that stands on a line of its own, with text or items below it. */
export interface OwnLine {
  readonly item: Item
  /** The mark that ends it, '' for none. */
  readonly mark: string
  /** Where the mark stands in the source; for none, the heading. */
  readonly start: number
  readonly end: number
}

/** Styles of headings. Articles, circled numbers and 一是 number sentences. */
const HEADINGS = new Set<Style>(['chapter', 'section', 'cn-comma', 'cn-paren', 'arabic-dot', 'arabic-paren'])

/** The headings of each list that stand on lines of their own; items whose text runs on, or that have nothing below them, are none. */
export function ownLinesIn({ items }: Outline): readonly (readonly OwnLine[])[] {
  return listsIn(items).map(list => list.flatMap(item => ownLineOf(item) ?? []))
}

function ownLineOf(item: Item): OwnLine | null {
  const { heading, text, body, items } = item
  if (!HEADINGS.has(item.style) || !opensParagraph(item) || heading.to <= heading.from || text.to !== text.block.text.length) return null
  // nothing of the paragraph is left behind the heading but its mark
  const mark = text.block.text.slice(heading.to).trimEnd()
  if (mark.length > 1 || body.some(({ block }) => block === text.block) || (!body.length && !items.length)) return null
  const range = sourceRange(mark ? { block: text.block, from: heading.to, to: heading.to + 1 } : heading)
  return { item, mark, ...range }
}
