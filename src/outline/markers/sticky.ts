import { matchAt } from '../../text/match-at.ts'
import { ordinal } from '../../text/numerals.ts'
import type { MarkerPattern } from './types.ts'

/** A Chinese numeral under two hundred, well formed, as lists are numbered with: 十二, not 三七. */
export const CN = '(?:百?[二三四五六七八九]?十[一二三四五六七八九]?|百零?[一二三四五六七八九]?|[一二三四五六七八九])'

const firstGroup = ([, number]: RegExpExecArray): number | null => ordinal(number ?? '')

/** A reader of markers by a sticky pattern; `numberOf` tells the ordinal from the match, else its first group is the numeral. */
export function readWith(pattern: RegExp, numberOf: (found: RegExpExecArray) => number | null = firstGroup): MarkerPattern['read'] {
  return (text, at) => {
    const found = matchAt(pattern, text, at)
    return found ? { to: at + found[0].length, ordinal: numberOf(found) } : null
  }
}
