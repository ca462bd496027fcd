import { fold } from '../text/fold.ts'
import type { Gathered } from './engine.ts'
import type { AnyRule } from './types.ts'

/** How much of the text before and behind a fault tells it from another with the same words. */
const AROUND = 12

/**
 * For each fault what stays the same when lines are moved, inserted or renumbered: the rule, the words and those around them on their
 * line, without blanks, figures and marks, and which of several alike it is.
 */
export function fingerprints(text: string, faults: readonly (Gathered & { readonly rule: AnyRule })[]): readonly string[] {
  const seen = new Map<string, number>()
  return faults.map(({ rule, start, end, habit, also }) => {
    // a habit is known by its key, wherever it begins
    const words = habit && also.length ? habit.key : wordsAround(text, start, end)
    const identity = `${rule.name}\n${words}`
    const nth = seen.get(identity) ?? 0
    seen.set(identity, nth + 1)
    return digest(`${identity}\n${nth}`)
  })
}

function wordsAround(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const before = bare(text.slice(Math.max(lineStart, start - 4 * AROUND), start)).slice(-AROUND)
  const own = bare(text.slice(start, Math.min(end, start + 200)))
  const after = bare(text.slice(end, Math.max(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 4 * AROUND)))).slice(0, AROUND)
  return `${before}|${own}|${after}`
}

/** Without what renumbering and layout change: blanks, and the numbers and marks of lists. */
const bare = (text: string): string => fold(text).replace(/[\s　]|第?[一二三四五六七八九十百\d]+[、.．）章节条]|[（）]/g, '')

/** 64 bits of a text, hexadecimal: FNV-1a in two halves. No secret: it only has to tell texts apart. */
export function digest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b)
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  return hex(high ^ (high >>> 13)) + hex(low)
}
