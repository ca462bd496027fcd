import type { Lexicon } from './types.ts'

/**
 * Makes a function of a lexicon that works once for each: what an extractor compiles of it (sets, prefix tables) is kept as long as the
 * lexicon itself.
 */
export function compiled<T>(compile: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const kept = new WeakMap<Lexicon, { readonly value: T }>()
  return lexicon => {
    const known = kept.get(lexicon)
    if (known) return known.value
    const value = compile(lexicon)
    kept.set(lexicon, { value })
    return value
  }
}
