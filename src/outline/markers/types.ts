import type { Pattern } from '../../text/pattern.ts'
import type { Style } from '../types.ts'

/** A marker as it stands: where it ends, and its number. */
export interface Reading {
  readonly to: number
  readonly ordinal: number | null
}

/**
 * One style of 结构层次序数. The braces of its examples stand around markers.
 */
export interface MarkerPattern extends Pattern {
  readonly style: Exclude<Style, 'none'>
  /** The marker that starts at an offset of folded text, or null. What stands before it is not looked at. */
  readonly read: (text: string, at: number) => Reading | null
  /**
   * Where inside a paragraph it may stand: after a mark that ends a clause (，；：。！？、), only after one that ends a sentence or opens a
   * list (。！？；：), or never. At a paragraph's start every style may stand.
   */
  readonly inside: 'after-clause' | 'after-sentence' | 'never'
  /** Where inside a paragraph the first of a list may stand, if stricter than `inside`. */
  readonly firstInside?: 'after-sentence'
  /** It counts only in a list of two or more: 首先 alone is an adverb, 一方面 alone a conjunction. */
  readonly companions?: boolean
}
