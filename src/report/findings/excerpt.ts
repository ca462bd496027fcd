import { printable } from '../../text/printable.ts'
import { type Cell, cellsIn, widthOf } from './columns.ts'

/** A part of a line for a terminal, around a place in it. */
export interface Excerpt {
  readonly before: string
  /** What stands at the place, as far as it is on this line. */
  readonly marked: string
  readonly after: string
  /** Columns before the place and of it, one at least. */
  readonly indent: number
  readonly length: number
}

/** The line on which a range starts, cut to a width in columns with the place in it. `lineStart` is where that line starts. */
export function excerptOf(text: string, lineStart: number, start: number, end: number, width: number): Excerpt {
  // a character takes a column or two; blanks and marks that take none are few
  const reach = 2 * width
  const from = Math.max(lineStart, start - reach)
  const ahead = text.slice(start, start + reach)
  const lineEnd = start + (/[\r\n]/.exec(ahead)?.index ?? ahead.length)
  const to = Math.min(end, lineEnd)
  const before = cellsOf(text.slice(from, start))
  const marked = cellsOf(text.slice(start, to))
  const after = cellsOf(text.slice(to, lineEnd).trimEnd())
  return from === lineStart && lineEnd - start < reach && widthOf([...before, ...marked, ...after]) <= width
    ? excerpt(before, marked, after)
    : excerpt(...cut(before, marked, after, width))
}

const CUT: Cell = { text: '…', width: 1 }
const TAB: Cell = { text: '    ', width: 4 }

/** A tab is four blanks, wherever it stands: a terminal would set it by columns that are not those of the document. */
const cellsOf = (text: string): readonly Cell[] => cellsIn(text).map(cell => (cell.text === '\t' ? TAB : shown(cell)))

function shown({ text, width }: Cell): Cell {
  const left = printable(text)
  return { text: left, width: left ? width : 0 }
}

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('')

/** The place whole if it fits, and on both sides as much as there is room for; a third of it goes to what stands before. */
function cut(before: readonly Cell[], marked: readonly Cell[], after: readonly Cell[], width: number) {
  const place = fitting(marked, width - 2)
  const room = Math.max(0, width - widthOf(place))
  const wantedAfter = place.length < marked.length ? 0 : widthOf(after)
  const head = fitting(before.toReversed(), Math.max(Math.floor(room / 3), room - wantedAfter)).toReversed()
  const tail = place.length < marked.length ? [] : fitting(after, room - widthOf(head))
  return [head, place, tail] as const
}

/** The cells of a line's beginning that fit into a width, with a mark where they are cut. */
function fitting(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells
  let used = CUT.width
  let count = 0
  for (const cell of cells) {
    if (used + cell.width > width) break
    used += cell.width
    count++
  }
  return [...cells.slice(0, count), CUT]
}

const excerpt = (before: readonly Cell[], marked: readonly Cell[], after: readonly Cell[]): Excerpt => ({
  before: textOf(before),
  marked: textOf(marked),
  after: textOf(after),
  indent: widthOf(before),
  length: Math.max(1, widthOf(marked)),
})
