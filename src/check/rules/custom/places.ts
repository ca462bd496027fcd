import type { Block, Stretch } from '../../../source/types.ts'
import type { Range } from '../../settings.ts'

/** Places that a rules file's own wordings are told of in a document: a rules file can be made to find more than anybody reads. */
const MOST = 5_000

/** Where entries of a rules file stand in a document, paragraph by paragraph. */
export function placesOf<T>(
  blocks: readonly Block[],
  entries: readonly T[],
  find: (entry: T, text: string) => readonly Range[],
): readonly { readonly entry: T; readonly stretch: Stretch; readonly found: string }[] {
  const places: { readonly entry: T; readonly stretch: Stretch; readonly found: string }[] = []
  for (const block of blocks)
    for (const entry of entries)
      for (const { start, end } of find(entry, block.text)) {
        if (places.length >= MOST) return places
        places.push({ entry, stretch: { block, from: start, to: end }, found: block.text.slice(start, end) })
      }
  return places
}
