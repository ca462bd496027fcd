import { lineAt, lineStarts, type Place, placesIn as placesInUnits } from '../../source/lines.ts'

/** What a format counts columns in: UTF-16 units, characters (code points), or bytes of UTF-8. */
export type Unit = 'units' | 'characters' | 'bytes'

/** The 1-based lines and columns of a text's offsets, in a unit. Linear in the text, however many are asked for and however long a line is. */
export function placesIn(text: string, unit: Unit): (offset: number) => Place {
  if (unit === 'units') return placesInUnits(text)
  const starts = lineStarts(text)
  const count = counter(text, unit === 'bytes' ? bytesAt : charactersAt)
  return offset => {
    const line = lineAt(starts, offset)
    return { line, column: count(offset) - count(starts[line - 1] ?? 0) + 1 }
  }
}

/** Units between two counts that are kept. */
const STEP = 1024

/** How much of something stands before an offset, counted anew from the last count that was kept. */
function counter(text: string, at: (text: string, offset: number) => number): (offset: number) => number {
  const kept = [0]
  let sum = 0
  for (let offset = 0; offset < text.length; offset++) {
    if (offset && offset % STEP === 0) kept.push(sum)
    sum += at(text, offset)
  }
  return end => {
    const from = Math.min(kept.length - 1, Math.floor(end / STEP))
    let count = kept[from] ?? 0
    for (let offset = from * STEP; offset < end; offset++) count += at(text, offset)
    return count
  }
}

/** A pair of surrogates counts at its first half. */
const charactersAt = (text: string, offset: number): number => (isSecondHalf(text, offset) ? 0 : 1)

/** A lone surrogate is written as U+FFFD, three bytes. */
function bytesAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (isSecondHalf(text, offset)) return 0
  return isSecondHalf(text, offset + 1) ? 4 : 3
}

const isSecondHalf = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
