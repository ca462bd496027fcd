import type { Pattern } from '../text/pattern.ts'

/** A pattern for a whole line of a document (a short block): its examples' braces stand around what it matches. */
export interface LinePattern extends Pattern {
  readonly match: RegExp
}

export const matchesAny = (patterns: readonly LinePattern[], text: string): boolean => patterns.some(({ match }) => match.test(text))
