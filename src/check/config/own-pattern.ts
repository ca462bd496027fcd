import type { Range } from '../settings.ts'
import type { Compiled } from './pattern.ts'
import { foldedPattern, partsOf } from './pattern-syntax.ts'

/**
 * A pattern of a preset of this package. It was read by the linear engine when the package was built, and is one that does not backtrack,
 * as all patterns of ours; so the engine that is there anyway runs it.
 */
export function ownPattern(text: string): Compiled {
  const { source, flags } = partsOf(text)
  const pattern = new RegExp(foldedPattern(source), `${flags.replace(/[gu]/g, '')}gu`)
  return {
    ok: true,
    pattern: {
      find: inside => [...inside.matchAll(pattern)].map(({ index, 0: found }): Range => ({ start: index, end: index + found.length })),
      is: inside => [...inside.matchAll(pattern)].some(({ 0: found }) => found === inside),
    },
  }
}
