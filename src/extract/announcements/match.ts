import type { Item } from '../../outline/types.ts'
import { textOf, whole } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { type List, listsOf, unmarkedRuns } from './lists.ts'
import { type Mention, TRAILING } from './mentions.ts'
import { blockBefore, mentionsBefore, type Page, stretchesBefore } from './page.ts'

/** A promise with the list that keeps it. */
export interface Kept {
  readonly mention: Mention
  /** Empty where the list is paragraphs or clauses that are no items. */
  readonly items: readonly Item[]
  readonly found: number
}

/** Promises kept by lists of the outline. Each list takes the nearest mention before it, and each mention opens one list. */
export function keptByLists(page: Page): readonly Kept[] {
  const taken = new Set<Mention>()
  const found: Kept[] = []
  const keep = (list: List, mention: Mention | null) => {
    if (!mention) return
    taken.add(mention)
    found.push({ mention, items: list.items, found: list.items.length })
  }
  for (const list of listsOf(page.outline)) keep(list, near(list, page, taken) ?? far(list, page, taken))
  // headings without markers are a list of that sort only where their number is the one announced
  for (const list of unmarkedRuns(page.outline)) {
    const mention = near(list, page, taken)
    if (mention?.count === list.items.length) keep(list, mention)
  }
  return found
}

/** The nearest mention that introduces a list: in the paragraph it starts in, the one before, or what its parent says. */
function near(list: List, page: Page, taken: ReadonlySet<Mention>): Mention | null {
  const [first] = list.items
  if (!first) return null
  const { block, from } = first.text
  const around = list.parent ? [list.parent.heading, ...list.parent.body] : page.outline.lead
  const own = stretchesBefore(around, block, from)
  const before = blockBefore(page, block)
  const adjacent: Stretch | null = from > 0 ? { block, from: 0, to: from } : before && whole(before)
  for (const mention of mentionsBefore(page, block, from)) {
    if (taken.has(mention)) continue
    const right = adjacent && holds(adjacent, mention)
    const between = right ? adjacent.block.text.slice(mention.text.to, adjacent.to) : null
    if (between !== null && isDirect(between) && introduces(mention, list, between)) return mention
    const theirs = from > 0 ? right : own.some(stretch => holds(stretch, mention))
    if ((right || theirs) && agrees(mention, list, between, theirs === true)) return mention
    if (!right && !theirs && mention.text.block.index < (own.at(-1) ?? adjacent ?? first.text).block.index) return null
  }
  return null
}

const holds = ({ block, from, to }: Stretch, { text }: Mention): boolean => text.block === block && text.from >= from && text.to <= to

/** Between a count and its list stands no more than what it is for, and a mark: 三步走”推进： */
function isDirect(between: string): boolean {
  if (between.length > 11) return false
  const words = between.replace(/^[”’]/, '').replace(/[：。:，—]{0,2}$/, '')
  return words.length <= 8 && words.replace(/^的/, '').replace(TRAILING, '') === ''
}

/** Right before its list: the number agrees, or the promise is plain, kept or not. What is quoted is a name unless ： or the list takes it up. */
function introduces(mention: Mention, list: List, between: string): boolean {
  if (mention.quoted && !between.includes('：') && !carried(mention, list)) return false
  return mention.count === list.items.length || (mention.promised && !mention.past && mention.general)
}

/** Somewhat before its list: the number agrees, and so do the items' own words, or the promise is plain and the last thing said. */
function agrees(mention: Mention, list: List, between: string | null, theirs: boolean): boolean {
  if (mention.count !== list.items.length || mention.past) return false
  if (carried(mention, list)) return true
  if (!theirs || mention.quoted || !mention.promised || !mention.general) return false
  return between === null || !/[。！？]/.test(between.slice(0, -1)) || list.items[0]?.text.block === mention.text.block
}

/** Chapters before its list: the number agrees, and the items carry what is counted. */
function far(list: List, page: Page, taken: ReadonlySet<Mention>): Mention | null {
  const [first] = list.items
  if (!first) return null
  const { block, from } = first.text
  const said = mentionsBefore(page, block, from)
  return said.find(mention => mention.count === list.items.length && !taken.has(mention) && !mention.past && carried(mention, list)) ?? null
}

/** Whether the headings of a list carry the noun that is counted, all but one at least: 新路 in 走出…新路. */
function carried({ noun, general }: Mention, { items }: List): boolean {
  const head = noun.slice(-2)
  if (general || head.length < 2) return false
  return items.filter(item => textOf(item.heading).includes(head)).length >= Math.max(2, items.length - 1)
}
