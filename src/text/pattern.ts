/**
 * What every pattern of extraction carries: its name and the examples that hold it to its meaning.
 * Examples are marked text (`抓好{八个方面}工作`): the braces stand around what the pattern must find. The tests run all of them.
 */
export interface Pattern {
  readonly name: string
  /** Marked texts in which the pattern finds exactly what the braces hold. */
  readonly yes: readonly string[]
  /** Texts in which it finds nothing. */
  readonly no: readonly string[]
}
