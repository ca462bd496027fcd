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

export interface Place {
  /** 1-based. */
  readonly line: number
  readonly column: number
}

/** The lines and columns of a text's offsets, columns in UTF-16 units. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = lineStarts(text)
  return offset => {
    const line = lineAt(starts, offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}
