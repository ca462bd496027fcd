import { countWhile } from '../text/bisect.ts'
import { isHan } from './characters.ts'

/** A stretch of the source that a reader skips inside a line. A footnote mark is one only within a text: at its start it is the note's own number. */
export interface Hole {
  readonly start: number
  readonly end: number
  readonly note: boolean
}

/** ［1］ [12] 〔3〕 [^4], but not 〔2024〕 and not 〔12〕号; superscript figures. */
const NOTE = /[［[]\^?[0-9０-９]{1,3}[］\]](?!\()|〔[0-9０-９]{1,2}〕(?![0-9０-９]{1,4}号)|[①-⑳⓪]|[¹²³⁰⁴-⁹]{1,3}/g

/** The comments of a web page that were saved as text: a person who reads it in a browser never saw them. */
export function comments(text: string): readonly Hole[] {
  const found: Hole[] = []
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    found.push({ start, end: close + 3, note: false })
    start = close + 3
  }
  return found
}

/** Footnote marks. Circled figures number lists far more often: they are notes only after a word, where a line further down starts with the same one. */
export function noteMarks(text: string): readonly Hole[] {
  const found: Hole[] = []
  const lastStart = new Map<string, number>()
  for (const { index, 1: figure = '' } of text.matchAll(/[\n\r\u3000 ]([①-⑳⓪])/g)) lastStart.set(figure, index)
  for (const { index, 0: mark } of text.matchAll(NOTE)) {
    const before = text.charAt(index - 1)
    const after = isHan(before) || /[”’》）」%％A-Za-z0-9]/.test(before)
    if (/^[①-⑳⓪]/.test(mark) && !(after && (lastStart.get(mark) ?? -1) > index)) continue
    // m² and km² are units
    if (/^[¹²³⁰⁴-⁹]/.test(mark) && !(isHan(before) || /[”’》）」]/.test(before))) continue
    found.push({ start: index, end: index + mark.length, note: true })
  }
  return found
}

/** In order and without overlaps: the earlier and then the longer one stays. */
export function ordered(holes: readonly Hole[]): readonly Hole[] {
  const sorted = [...holes].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Hole[] = []
  let end = 0
  for (const hole of sorted) {
    if (hole.start < end) continue
    kept.push(hole)
    end = hole.end
  }
  return kept
}

/** The index of the first hole that ends after an offset. */
export function firstAfter(holes: readonly Hole[], offset: number): number {
  return countWhile(holes, hole => hole.end <= offset)
}
