import { countWhile } from '../text/bisect.ts'

/** Where the lines of a text start, so that an offset becomes a line at the edge: \n, \r\n and a lone \r each end one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

/** The 1-based line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(
    1,
    countWhile(starts, start => start <= offset),
  )
}
