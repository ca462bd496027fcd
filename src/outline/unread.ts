import { textOf } from '../source/stretch.ts'
import type { Block, Stretch } from '../source/types.ts'
import { matchAt } from '../text/match-at.ts'
import { renumbered } from './renumbered.ts'

/**
 * Where the number that should stand before a marker stands in the text after all, though it was read as no marker of the list: 二， or
 * 〔二〕, in a quotation, in a table. Asked of the marker, the marker of its series before it (null: none), and the number.
 */
export function unreadIn(blocks: readonly Block[]): (marker: Stretch, after: Stretch | null, expected: number) => Stretch | null {
  const places = new Map(blocks.map((block, n) => [block, n]))
  return (marker, after, expected) => {
    const written = renumbered(textOf(marker), expected)
    if (!written) return null
    const pattern = loosely(written)
    const from = after ? (places.get(after.block) ?? 0) : 0
    const to = places.get(marker.block) ?? -1
    for (let n = from; n <= to; n++) {
      const block = blocks[n]
      if (!block) continue
      const found = placeIn(block.text.slice(0, n === to ? marker.from : undefined), n === from && after ? after.to : 0, pattern)
      if (found) return { block, ...found }
    }
    return null
  }
}

/** A marker however its brackets and points are written. */
function loosely(written: string): RegExp {
  const bare = written
    .replace(/[（）、.，\s]/g, ' ')
    .trim()
    .replace(/ /g, '.')
  const end = /[\d一二三四五六七八九十百]$/.test(bare) ? '[）〕】\\]、.，。：；\\s]' : ''
  return new RegExp(`[（〔【\\[]?${bare}${end}`, 'y')
}

/** A marker at the start of a text, or from `from` on behind the end of a clause. */
function placeIn(text: string, from: number, pattern: RegExp): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < text.length; at++) {
    if (at > 0 && !BEHIND.has(text.charAt(at - 1))) continue
    const found = matchAt(pattern, text, at)
    if (found) return { from: at, to: at + found[0].length }
  }
  return null
}

const BEHIND = new Set('。；：！？，、“‘”） 	')
