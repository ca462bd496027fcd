import { fold } from '../text/fold.ts'
import type { LayoutLine } from './layout.ts'

/** What a line looks like to somebody who asks whether the text was broken at a fixed width. */
export interface Look {
  /** Folded, without blanks around it. */
  readonly text: string
  /** Blanks before it, an ideographic one counted as two. */
  readonly indent: number
  /** Characters, indent included, and columns (a Chinese character takes two). */
  readonly units: number
  readonly columns: number
  /** A blank line, or several, stand before it. */
  readonly gap: boolean
}

/** How the lines of a layout look. */
export function looksOf(text: string, lines: readonly LayoutLine[]): readonly Look[] {
  let gap = false
  let skipped = false
  return lines.map(line => {
    const content = fold(text.slice(line.from, line.to))
    const blanks = line.from - line.start
    let columns = line.indent
    for (const char of content) columns += char.charCodeAt(0) > 0x2000 ? 2 : 1
    // blank lines around a page number belong to the page, not to the text
    const look = {
      text: content,
      indent: line.indent,
      units: blanks + content.length + Math.min(2, line.end - line.to),
      columns,
      gap: gap && !skipped,
    }
    if (line.kind === 'blank') gap = true
    else if (line.kind === 'page') skipped = true
    else {
      gap = false
      skipped = false
    }
    return look
  })
}

/** As much of the paragraph that was read so far as anybody asks for: a long one is not copied for each of its lines. */
export interface Read {
  readonly start: string
  readonly end: string
  readonly length: number
}
const START = 40
const END = 2000

export const nothing: Read = { start: '', end: '', length: 0 }

/** What was read, with one line more. */
export const reading = (read: Read, line: string): Read => ({
  start: read.length < START ? (read.start + line).slice(0, START) : read.start,
  end: (read.end + line.slice(-END)).slice(-END),
  length: read.length + line.length,
})
