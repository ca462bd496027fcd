import { oncePer } from '../text/once.ts'
import type { Lexicon } from './types.ts'

/**
 * Makes a function of a lexicon that works once for each: what an extractor compiles of it (sets, prefix tables) is kept as long as the
 * lexicon itself.
 */
export const compiled = <T>(compile: (lexicon: Lexicon) => T): ((lexicon: Lexicon) => T) => oncePer(compile)
