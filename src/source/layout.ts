import { oncePer } from '../text/once.ts'
import { blankAt } from './characters.ts'
import { comments, type Hole, noteMarks, ordered } from './holes.ts'
import { inlineMarkup, markdownLines } from './markdown.ts'
import { pageNumbers } from './pages.ts'
import { type Line, physicalLines } from './physical.ts'
import type { Source } from './types.ts'

export interface LayoutLine extends Line {
  readonly kind: 'text' | 'item' | 'code' | 'heading' | 'row' | 'blank' | 'page' | 'dropped'
  /** Level of a Markdown heading. */
  readonly heading: number
  /** Columns of blanks before it: an ideographic space is two. */
  readonly indent: number
}

/** The lines of a source and what each is, and what a reader skips inside them. */
export interface Layout {
  readonly lines: readonly LayoutLine[]
  readonly holes: readonly Hole[]
}

/** The layout of a source; worked out once for each. */
export const layoutOf = oncePer(({ text, format }: Pick<Source, 'text' | 'format'>): Layout => {
  const physical = physicalLines(text)
  const commented = comments(text)
  const markdown = format === 'markdown' ? markdownLines(text, physical) : null
  const pages = pageNumbers(text, physical)
  let comment = 0
  const lines = physical.map((line, index): LayoutLine => {
    while (comment < commented.length && (commented[comment]?.end ?? 0) <= line.from) comment++
    const hidden = commented[comment]
    const indent = columnsOf(text, line.start, line.from)
    const base = { ...line, heading: 0, indent }
    if (line.from === line.to)
      return { ...base, kind: hidden && hidden.start <= line.start && hidden.end >= line.end ? 'dropped' : 'blank' }
    if (hidden && hidden.start <= line.from && hidden.end >= line.to) return { ...base, kind: 'dropped' }
    if (pages.has(index)) return { ...base, kind: 'page' }
    const marked = markdown?.[index]
    if (marked)
      return {
        ...base,
        kind: marked.kind === 'text' && marked.from >= line.to ? 'blank' : marked.kind,
        from: marked.from,
        heading: marked.heading,
      }
    return { ...base, kind: isTabbed(text, physical, index) ? 'row' : 'text' }
  })
  const holes = ordered([...commented, ...noteMarks(text), ...(markdown ? inlineMarkup(text) : [])])
  return { lines, holes }
})

function columnsOf(text: string, start: number, from: number): number {
  let columns = 0
  for (let at = start; at < from; ) {
    const length = blankAt(text, at)
    const char = text.charAt(at)
    columns += length === 0 ? 0 : char === '\u3000' || char === '\u2003' ? 2 : char === '\t' ? 4 : 1
    at += length || 1
  }
  return columns
}

/** A row of a table pasted as text: cells between tabs, like a line beside it. */
function isTabbed(text: string, lines: readonly Line[], index: number): boolean {
  const tabs = (line: Line | undefined) => (line && line.to - line.from < 400 ? text.slice(line.from, line.to).split('\t').length - 1 : 0)
  const own = tabs(lines[index])
  return (
    own > 0 &&
    (own > 1 || tabs(lines[index - 1]) === own || tabs(lines[index + 1]) === own) &&
    (tabs(lines[index - 1]) > 0 || tabs(lines[index + 1]) > 0)
  )
}
