/** Enough of a long line to be found by. */
const LONGEST = 40

/** The first line of a text that has something on it, or its beginning where it is long: the place of what is wrong with all of it. */
export function firstLine(text: string): { readonly start: number; readonly end: number } {
  const start = Math.max(0, text.search(/\S/))
  const line = text.slice(start, start + LONGEST).split(/[\r\n]/, 1)[0] ?? ''
  return { start, end: start + line.trimEnd().length }
}
