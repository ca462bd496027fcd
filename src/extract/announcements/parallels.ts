import type { Item } from '../../outline/types.ts'
import type { Block } from '../../source/types.ts'
import type { Kept } from './match.ts'
import type { Mention } from './mentions.ts'
import type { Page } from './page.ts'

/** Paragraphs that may stand between two of a list: a heading on a line of its own, then its text. */
const BETWEEN = 2
/** Paragraphs that may stand before the first of a list. */
const BEFORE = 1
const FIRST_SENTENCE = 80

/**
 * Promises kept by paragraphs without markers that carry the counted noun, one each: “四篇文章” and four paragraphs that begin
 * “要以…做好…文章。”. `starts` are the blocks that begin an item with a marker: a list ends there.
 */
export function keptByParagraphs(
  page: Page,
  mentions: readonly Mention[],
  starts: ReadonlySet<Block>,
  unmarked: ReadonlyMap<Block, Item>,
): readonly Kept[] {
  const found: Kept[] = []
  const taken = new Set<Block>()
  // the last mention before a list is its announcement
  for (const mention of mentions.toReversed()) {
    if (mention.general || mention.past) continue
    const list = paragraphsAfter(mention, page, starts)
    const [first] = list
    if (!first || list.length !== mention.count || taken.has(first)) continue
    taken.add(first)
    const items = list.flatMap(block => unmarked.get(block) ?? [])
    found.push({ mention, items: items.length === list.length ? items : [], found: list.length })
  }
  return found.toReversed()
}

function paragraphsAfter(mention: Mention, { frame, bodyAt }: Page, starts: ReadonlySet<Block>): readonly Block[] {
  const at = bodyAt.get(mention.text.block)
  if (at === undefined) return []
  const list: Block[] = []
  let misses = 0
  for (let i = at + 1; i < frame.body.length && list.length <= mention.count; i++) {
    const block = frame.body[i]
    if (!block || starts.has(block)) break
    if (carries(block, mention)) {
      list.push(block)
      misses = 0
    } else if (++misses > (list.length ? BETWEEN : BEFORE)) break
  }
  return list
}

/** Whether a paragraph is about one of what is counted: its first sentence ends in the noun, or begins with it (八个聚焦: 聚焦…). */
function carries({ text }: Block, { noun, quoted }: Mention): boolean {
  const head = noun.slice(-2)
  if (head.length < 2) return false
  const sentence = text.slice(0, FIRST_SENTENCE).split(/[。：！？]/)[0] ?? ''
  return quoted ? sentence.startsWith(noun) || sentence.endsWith(head) : sentence.endsWith(head)
}
