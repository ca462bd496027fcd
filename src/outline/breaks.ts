import type { Block } from '../source/types.ts'
import { opensParagraph } from './series.ts'
import type { Item } from './types.ts'
import { itemsOf } from './walk.ts'

const TITLE_LONGEST = 60
/** 重点做好以下几项工作。 */
const LEADS = /(?:以下|如下|下列|下面|下述|[几两二三四五六七八九十\d](?:个方面|点|项|条|件|步))[^。；！？]{0,24}[。；]?$/

/**
 * Whether something stands between two blocks after which a list may begin again from 1: a title or heading without a number, a lead-in
 * (主要任务是：), a signature or an annex that is no part of the text proper.
 */
export function breaksOf(items: readonly Item[], blocks: readonly Block[]): (from: Block, to: Block) => boolean {
  const marked = new Set(itemsOf(items).flatMap(item => (item.marker && opensParagraph(item) ? [item.marker.block] : [])))
  const places = new Map(blocks.map((block, n) => [block, n]))
  // how many breaks there are up to each block, so that a question costs no walk
  const counts = [0]
  blocks.forEach((block, n) => {
    const cut = n > 0 && block.index !== (blocks[n - 1]?.index ?? 0) + 1
    counts.push((counts[n] ?? 0) + (cut || (!marked.has(block) && beginsAnew(block)) ? 1 : 0))
  })
  return (from, to) => {
    const a = places.get(from)
    const b = places.get(to)
    if (a === undefined || b === undefined) return true
    return (counts[b + 1] ?? 0) > (counts[a + 1] ?? 0) || leadsIn(blocks[b - 1], b - 1 > a)
  }
}

/** The last words of the paragraph before, were it an item itself, may lead in too. */
const leadsIn = (before: Block | undefined, between: boolean): boolean =>
  before !== undefined && between && (before.text.endsWith('：') || LEADS.test(before.text.slice(-40)))

function beginsAnew({ kind, heading, text }: Block): boolean {
  if (kind === 'row' || heading > 0) return true
  if (text.length <= TITLE_LONGEST && !/[。；！？，、…][”’）》]?$/.test(text)) return true
  return text.endsWith('：') || LEADS.test(text.slice(-40))
}
