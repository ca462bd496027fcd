import { lineAt, lineStarts } from '../source/lines.ts'
import type { Source } from '../source/types.ts'
import { oncePer } from '../text/once.ts'

const startsOf = oncePer(({ text }: Source): readonly number[] => lineStarts(text))

/** The 1-based line of an offset, for messages that name another place. */
export const lineOf = (source: Source, offset: number): number => lineAt(startsOf(source), offset)
