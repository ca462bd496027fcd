import type { Analysis } from '../../../analysis.ts'
import type { Block } from '../../../source/types.ts'
import type { Prefixes } from '../../../text/prefixes.ts'

/** A word of a table where it stands in a document, and what the table says of it there. */
export interface Standing<T> {
  readonly block: Block
  readonly at: number
  readonly found: T
}

/** The words of a table that stand in a document, in order and without overlap; `find` says what is wrong with one there, null for nothing. */
export function standing<T>(
  analysis: Analysis,
  words: Prefixes,
  find: (word: string, text: string, at: number) => T | null,
): readonly Standing<T>[] {
  const places: Standing<T>[] = []
  for (const block of analysis.blocks()) {
    for (let at = words.next(block.text, 0); at < block.text.length; at = words.next(block.text, at + 1)) {
      const word = words.at(block.text, at)
      const found = word ? find(word, block.text, at) : null
      if (found === null) continue
      places.push({ block, at, found })
      at += word.length - 1
    }
  }
  return places
}
