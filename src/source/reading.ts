import { countWhile } from '../text/bisect.ts'
import { firstAfter, type Hole } from './holes.ts'
import { layoutOf } from './layout.ts'
import { sourceRange } from './stretch.ts'
import type { Source, Stretch } from './types.ts'

/**
 * What stands in the source from `start` to `end`, as a plan quotes it: exactly the slice, if it lies on one line and holds no footnote
 * mark; else what a person reads there, without line breaks, indents, page numbers and footnote marks.
 */
export function quote(source: Pick<Source, 'text' | 'format'>, start: number, end: number): string {
  const slice = source.text.slice(start, end)
  const { lines, holes } = layoutOf(source)
  if (!holdsNote(holes, start, end) && !/[\r\n\f\u0085\u2028\u2029]/.test(slice)) return slice
  const parts: string[] = []
  for (let i = lineAtOffset(lines, start); i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.start >= end) break
    if (line.kind === 'page' || line.kind === 'blank' || line.kind === 'dropped') continue
    // a line's own blanks and marks (> #) fall away where the quotation runs over its edge
    const from = start > line.start ? start : line.from
    const to = end < line.end ? end : line.to
    if (from < to) parts.push(withoutNotes(source.text, from, to, holes))
  }
  return parts.join('')
}

function holdsNote(holes: readonly Hole[], start: number, end: number): boolean {
  for (let i = firstAfter(holes, start); i < holes.length; i++) {
    const hole = holes[i]
    if (!hole || hole.start >= end) return false
    if (hole.note && hole.start >= start && hole.end <= end) return true
  }
  return false
}

/** What a stretch of a block quotes. */
export function quoteStretch(source: Pick<Source, 'text' | 'format'>, stretch: Stretch): string {
  const { start, end } = sourceRange(stretch)
  return quote(source, start, end)
}

function withoutNotes(text: string, from: number, to: number, holes: readonly Hole[]): string {
  let out = ''
  let at = from
  for (let i = firstAfter(holes, from); i < holes.length; i++) {
    const hole = holes[i]
    if (!hole || hole.start >= to) break
    out += text.slice(at, Math.max(at, hole.start))
    at = Math.min(to, hole.end)
  }
  return out + text.slice(at, to)
}

function lineAtOffset(lines: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, countWhile(lines, line => line.start <= offset) - 1)
}
