import { fold } from '../text/fold.ts'
import { blankAt, isDigit, isHan, isInvisible, isLetter, isPlain } from './characters.ts'
import { firstAfter, type Hole } from './holes.ts'
import type { Piece } from './types.ts'

/** Half-open offsets of the source. */
export type Segment = readonly [from: number, to: number]

export interface Clean {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/**
 * The text of some stretches of the source, read one after the other as a person reads them: folded, without invisible characters,
 * footnote marks and markup; a blank stays, as one, only between words that a writer set apart (县长 张三).
 */
export function clean(source: string, segments: readonly Segment[], holes: readonly Hole[]): Clean {
  const pieces: { at: number; start: number; length: number }[] = []
  let text = ''
  /** Its last characters: to look at the end of a string that grows would copy it each time. */
  let recent = ''
  /** Characters since the last blank, kept or dropped. */
  let word = 0
  const push = (chars: string, at: number | null) => {
    const last = pieces.at(-1)
    if (at !== null) {
      if (last && last.start + last.length === at && last.at + last.length === text.length) last.length += chars.length
      else pieces.push({ at: text.length, start: at, length: chars.length })
    }
    text += chars
    recent = (recent + chars.slice(-6)).slice(-6)
  }
  for (const [from, to] of segments) {
    let hole = firstAfter(holes, from)
    let blank: number | null = null
    let blanks = 0
    /** A footnote mark stood just before: a blank after it belongs to the mark. */
    let noted = false
    for (let at = from; at < to; ) {
      while ((holes[hole]?.end ?? Number.POSITIVE_INFINITY) <= at) hole++
      const skip = holes[hole]
      if (skip && skip.start <= at) {
        // a note's own number, where a block starts with it, stays
        if (skip.note && text === '') for (let i = skip.start; i < skip.end; i++) push(source.charAt(i), i)
        noted = skip.note
        at = skip.end
        continue
      }
      const length = blankAt(source, at)
      if (length) {
        blank ??= at
        blanks++
        at += length
        continue
      }
      const char = source.charAt(at)
      if (isInvisible(char)) {
        at++
        continue
      }
      if (blank !== null && text) {
        if (!noted && staysApart(source, recent, word, at, to, blanks)) {
          const unit = source.charAt(blank)
          push(' ', fold(unit) === ' ' ? blank : null)
        }
        word = 0
      }
      blank = null
      blanks = 0
      noted = false
      // characters of which none needs a look of its own go over together
      const stop = Math.min(to, skip?.start ?? to)
      let end = at + 1
      while (end < stop && isPlain(source.charCodeAt(end))) end++
      push(source.slice(at, end), at)
      word += end - at
      at = end
    }
    word = 99
  }
  return { text: fold(text), pieces }
}

/** Whether a blank between what was read and the character at an offset is one that a reader sees. */
function staysApart(source: string, before: string, word: number, at: number, to: number, blanks: number): boolean {
  const left = before.charAt(before.length - 1)
  const right = source.charAt(at)
  if (isDigit(left) && isDigit(right)) return !isOneNumber(source, before, word, at, to, blanks)
  if (!(isHan(left) || isLetter(left)) || !(isHan(right) || isLetter(right))) return false
  // 龚 正, 总　则: one word, its two characters set apart
  return !(isHan(left) && isHan(right) && word === 1 && (at + 1 >= to || blankAt(source, at + 1) > 0))
}

/** 1 9 9 8 and 1 200: figures that belong together. Columns of a table have wider gaps or longer figures. */
function isOneNumber(source: string, before: string, word: number, at: number, to: number, blanks: number): boolean {
  if (blanks > 1) return false
  let right = 0
  while (right < 5 && at + right < to && isDigit(source.charAt(at + right))) right++
  let left = 0
  while (left < 5 && left < word && isDigit(before.charAt(before.length - 1 - left))) left++
  return left === 1 || right === 1 || (left <= 3 && right === 3)
}
