import stringWidth from 'string-width'
import { printable } from '../terminal.ts'

/** A piece of a line, and whether it is of a fault. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

/** The lines of an example for a terminal, cut to a width in columns: under each that holds part of a fault a line of carets. */
export function exampleLines(example: string, width: number, paint: (text: string) => string): readonly string[] {
  return example.split('\n').flatMap((line, n, lines) => {
    const open = isOpen(lines.slice(0, n).join('\n'))
    return rowsOf(cellsOf(line, open), width).flatMap(row => {
      const text = row.map(cell => (cell.marked ? paint(cell.text) : cell.text)).join('')
      const carets = row
        .map(({ width, marked }) => (marked ? '^' : ' ').repeat(width))
        .join('')
        .trimEnd()
      return carets ? [text, paint(carets)] : [text]
    })
  })
}

/** Whether a brace is open at the end of marked text. */
const isOpen = (text: string): boolean => text.lastIndexOf('{') > text.lastIndexOf('}')

const SEGMENTER = new Intl.Segmenter('zh')

function cellsOf(line: string, open: boolean): readonly Cell[] {
  const parts = line.split(/([{}])/)
  let marked = open
  return parts.flatMap(part => {
    if (part === '{' || part === '}') {
      marked = part === '{'
      return []
    }
    return [...SEGMENTER.segment(part)].map(({ segment }) => {
      // what does not show must have a place all the same, or a fault could not be marked
      const text = segment === '\t' ? '→   ' : printable(segment)
      const shown = text && stringWidth(text) > 0 ? text : '·'
      return { text: shown, width: stringWidth(shown), marked }
    })
  })
}

/** Cells in rows that fit into a width. */
function rowsOf(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]]
  let used = 0
  for (const cell of cells) {
    if (used + cell.width > width && used) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(cell)
    used += cell.width
  }
  return rows
}
