import type { Block, Stretch } from '../source/types.ts'
import { matchAt } from '../text/match-at.ts'

/**
 * Where a marker stands in the text after all, though it was read as none of its list: 二， or 〔二〕 for 二、, in a quotation, in a table.
 * Looked for behind one marker (null: from the start) and before another (null: to the end).
 */
export function unreadIn(blocks: readonly Block[]): (written: string, after: Stretch | null, before: Stretch | null) => Stretch | null {
  const places = new Map(blocks.map((block, n) => [block, n]))
  return (written, after, before) => {
    const pattern = loosely(written)
    const from = after ? (places.get(after.block) ?? 0) : 0
    const to = before ? (places.get(before.block) ?? -1) : blocks.length - 1
    for (let n = from; n <= to; n++) {
      const block = blocks[n]
      if (!block) continue
      const text = block === before?.block ? block.text.slice(0, before.from) : block.text
      const found = placeIn(text, block === after?.block ? after.to : 0, pattern)
      if (found) return { block, ...found }
    }
    return null
  }
}

/**
 * A marker however its brackets and points are written, but not as those of another level are: 二， and 〔二〕 for 二、, （二 and 二）、 for
 * （二）; not （二） for 二、, nor the other way round.
 */
function loosely(written: string): RegExp {
  const bare = written.replace(/[（）、.，\s]+$|^（/g, '').replace(/[.]/g, '\\.')
  const figure = /[\d一二三四五六七八九十百]$/.test(bare)
  if (!figure) return new RegExp(bare, 'y')
  const closed = `${bare}[）〕】\\]][、，.]?`
  return /[（）]/.test(written)
    ? new RegExp(`[（〔【\\[]${bare}(?![\\d一二三四五六七八九十])|${closed}`, 'y')
    : new RegExp(`[〔【\\[]${closed}|${bare}[、.，。：；\\s]`, 'y')
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

const BEHIND = new Set('。；：！？，、“‘”） \t')
