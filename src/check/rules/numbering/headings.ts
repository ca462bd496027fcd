import { listsIn, opensParagraph } from '../../../outline/series.ts'
import type { Item, Outline, Style } from '../../../outline/types.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Stretch } from '../../../source/types.ts'

/** A heading that stands on a line of its own, with text or items below it. */
export interface OwnLine {
  readonly style: Style
  readonly heading: Stretch
  /** The mark that ends it, '' for none. */
  readonly mark: string
  /** Where the mark stands in the source; for none, the heading. */
  readonly start: number
  readonly end: number
}

/** Styles of headings. Articles, circled numbers and 一是 number sentences. */
const HEADINGS = new Set<Style>(['chapter', 'section', 'cn-comma', 'cn-paren', 'arabic-dot', 'arabic-paren'])

/** The headings of each list that stand on lines of their own; items whose text runs on, or that have nothing below them, are none. */
export function ownLinesIn(outline: Outline, source: string): readonly (readonly OwnLine[])[] {
  return listsIn(outline.items).map(list => list.flatMap(item => ownLineOf(item) ?? brokenOff(item, source) ?? []))
}

const mayBeHeading = (item: Item): boolean => HEADINGS.has(item.style) && opensParagraph(item) && item.heading.to > item.heading.from

function ownLineOf(item: Item): OwnLine | null {
  const { heading, text, body, items } = item
  if (!mayBeHeading(item) || text.to !== text.block.text.length) return null
  // nothing of the paragraph is left behind the heading but its mark
  const mark = text.block.text.slice(heading.to).trimEnd()
  if (mark.length > 1 || body.some(({ block }) => block === text.block) || (!body.length && !items.length)) return null
  return placed(item.style, heading, mark)
}

/**
 * A line that ends in ， or 、 was read on into the next, as a wrapped line is. But lines are wrapped at one width: where the next is much
 * longer, this one ends a heading.
 */
function brokenOff(item: Item, source: string): OwnLine | null {
  const { block } = item.text
  const [line, next] = block.pieces
  if (!mayBeHeading(item) || !line || !next || next.length < 2 * line.length) return null
  const last = line.at + line.length - 1
  const mark = block.text.charAt(last)
  if (!/[，、]/.test(mark) || last <= item.heading.from || !/[\r\n]/.test(source.slice(line.start + line.length, next.start))) return null
  return placed(item.style, { block, from: item.heading.from, to: last }, mark)
}

function placed(style: Style, heading: Stretch, mark: string): OwnLine {
  return { style, heading, mark, ...sourceRange(mark ? { block: heading.block, from: heading.to, to: heading.to + 1 } : heading) }
}
