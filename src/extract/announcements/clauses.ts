import { sentences } from '../../text/clauses.ts'
import type { Kept } from './match.ts'
import type { Mention } from './mentions.ts'

/** What may stand between a count and the ： that opens its list: 三步走”推进： */
const OPENS = /^[”’]?[〇㐀-鿿]{0,10}：/
/** A list in one sentence is no longer than this. */
const REACH = 600
const SHORTEST = 4

/** A promise kept in the same sentence, after ：, by clauses: 抓好三件大事：修好一条路，建好一座桥，办好一所学校。 */
export function keptByClauses(mention: Mention): Kept | null {
  const { block, to } = mention.text
  const rest = block.text.slice(to, to + REACH)
  const opening = OPENS.exec(rest)?.[0]
  if (!opening || mention.past) return null
  const [sentence] = sentences(rest, opening.length)
  const clauses = sentence?.clauses ?? []
  if (clauses.some(clause => clause.to - clause.from < SHORTEST)) return null
  const groups = clauses.filter(({ close }) => close === '；').length + 1
  const found = groups > 1 ? groups : clauses.length
  const near = groups > 1 && mention.promised && mention.general && Math.abs(found - mention.count) <= 1
  return found > 1 && (found === mention.count || near) ? { mention, items: [], found } : null
}

/** Sentences in one paragraph reach further. */
const PARAGRAPH = 1500

/** A promise kept further on in its paragraph, by sentences that open with the counted noun: 打好项目建设硬仗。…打好园区提升硬仗。… */
export function keptBySentences(mention: Mention): Kept | null {
  const { block, to } = mention.text
  const head = mention.noun.slice(-2)
  if (mention.past || mention.general || head.length < 2) return null
  const end = block.text.slice(to, to + PARAGRAPH).search(/[。：]/)
  if (end < 0) return null
  const rest = block.text.slice(to + end + 1, to + PARAGRAPH)
  if (rest.split(head).length <= mention.count) return null
  const found = sentences(rest).filter(
    ({ clauses: [first] }) => first && first.to > first.from + 2 && rest.slice(first.from, first.to).endsWith(head),
  ).length
  return found === mention.count ? { mention, items: [], found } : null
}
