import { alternating, measured, verbal } from './counted-shapes.ts'
import { namesSomething } from './names.ts'
import { equation, parallel } from './parallel-shapes.ts'
import type { Quoted } from './quotes.ts'
import type { Shape } from './shape.ts'
import type { SloganKind } from './types.ts'
import { bare } from './wording.ts'
import type { Known } from './words.ts'

/** What makes quoted words a watchword when no lexicon knows them; the first that holds gives the kind. */
export const SHAPES: readonly Shape[] = [measured, alternating, verbal, parallel, equation]

/**
 * Whether quoted words are a watchword, and of what kind. Quotes alone prove nothing: most quoted words are names, nicknames and periods
 * (“十五五”), or single words set off. A watchword is known, counts, or is balanced, and names nothing that follows it.
 */
export function judge(quoted: Quoted, known: Known): SloganKind | null {
  const key = bare(quoted.text)
  const kind = known.slogans.get(key)
  if (kind) return kind
  if (known.names.has(key) || namesSomething(quoted.after)) return null
  return SHAPES.find(shape => shape.holds(quoted, known))?.kind ?? null
}
