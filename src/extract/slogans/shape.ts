import type { Pattern } from '../../text/pattern.ts'
import type { Quoted } from './quotes.ts'
import type { SloganKind } from './types.ts'

/** The words that shapes look at, of the lexicon. */
export interface Words {
  readonly verbs: ReadonlySet<string>
}

/** How quoted words that are in no lexicon show that they are a watchword. In the examples, braces stand around the quoted words. */
export interface Shape extends Pattern {
  readonly kind: SloganKind
  readonly holds: (quoted: Quoted, words: Words) => boolean
}
