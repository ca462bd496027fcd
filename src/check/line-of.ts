import { lineAt, lineStarts } from '../source/lines.ts'
import type { Source } from '../source/types.ts'

const starts = new WeakMap<Source, readonly number[]>()

/** The 1-based line of an offset, for messages that name another place. */
export function lineOf(source: Source, offset: number): number {
  const known = starts.get(source) ?? lineStarts(source.text)
  starts.set(source, known)
  return lineAt(known, offset)
}
