import { countWhile } from '../text/bisect.ts'
import { depths } from '../text/brackets.ts'
import { oncePer } from '../text/once.ts'
import type { Block, Stretch } from './types.ts'

/** The folded text of a stretch: for patterns. What a plan quotes is `quote` (source/reading.ts), as written. */
export const textOf = ({ block, from, to }: Stretch): string => block.text.slice(from, to)

/** A block from end to end. */
export const whole = (block: Block): Stretch => ({ block, from: 0, to: block.text.length })

/** The order of a document, for `sort`. */
export const byPlace = (a: Stretch, b: Stretch): number => a.block.index - b.block.index || a.from - b.from

/** The offsets in the source at which a stretch that is not empty starts and ends: half-open, around its first and last character. */
export function sourceRange({ block, from, to }: Stretch): { readonly start: number; readonly end: number } {
  return { start: sourceOffset(block, from), end: sourceOffset(block, Math.max(from, to - 1)) + (to > from ? 1 : 0) }
}

/** Where the character at an offset of the block's text stands in the source. */
function sourceOffset(block: Block, at: number): number {
  const { pieces } = block
  const piece = pieces[Math.max(0, countWhile(pieces, piece => piece.at <= at) - 1)]
  return piece ? piece.start + Math.min(at - piece.at, piece.length) : 0
}

/** For each offset of a block's text how many pairs of quotes and brackets hold it (text/brackets.ts); computed once for a block. */
export const insideOf = oncePer((block: Block): Uint8Array => depths(block.text))
