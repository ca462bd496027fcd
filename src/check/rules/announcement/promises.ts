import type { Analysis } from '../../../analysis.ts'
import { type List, listsOf } from '../../../extract/announcements/lists.ts'
import { type Mention, mentionsIn, TRAILING } from '../../../extract/announcements/mentions.ts'
import type { Item } from '../../../outline/types.ts'
import { itemsOf } from '../../../outline/walk.ts'
import { textOf } from '../../../source/stretch.ts'
import type { Block, Stretch } from '../../../source/types.ts'
import { countWhile } from '../../../text/bisect.ts'
import { oncePer } from '../../../text/once.ts'
import { namesBefore } from './names.ts'

/** A count and the list that it stands for. */
export interface Promised {
  readonly text: Stretch
  readonly announced: number
  readonly found: number
  /** Empty where the list is paragraphs or clauses. */
  readonly items: readonly Item[]
  /** The list is numbered through from 1, and the count stands right before it. */
  readonly certain: boolean
}

/**
 * Counts that promise a list, with the list that follows, whether they agree or not: those that extraction found, and those it passed
 * over because the numbers differ.
 */
export const promisesOf = oncePer((analysis: Analysis): readonly Promised[] => {
  const byId = new Map(itemsOf(analysis.outline().items).map(item => [item.id, item]))
  const kept = analysis.announcements().map(({ text, announced, found, items: ids }): Promised => {
    const items = ids.flatMap(id => byId.get(id) ?? [])
    return { text, announced, found, items, certain: isThrough(items) }
  })
  return [...kept, ...unkept(analysis, kept)]
})

/** Numbered 1, 2, 3 without a gap: what was found is all there is. */
const isThrough = (items: readonly Item[]): boolean => items.length > 1 && items.every(({ ordinal }, at) => ordinal === at + 1)

/** Farther apart than this, a count and a list are two things. */
const FARTHEST = 2

function unkept(analysis: Analysis, kept: readonly Promised[]): readonly Promised[] {
  const taken = new Set(kept.flatMap(({ items }) => items))
  const free = listsOf(analysis.outline()).filter(({ items: [first] }) => first && !taken.has(first))
  if (!free.length) return []
  const used = new Set([...kept.map(({ text }) => placeOf(text)), ...analysis.counted().map(({ text }) => placeOf(text))])
  const body = analysis.frame().body.filter(({ kind }) => kind === 'paragraph')
  const before = new Map(body.map((block, at) => [block, body[at - 1] ?? null]))
  const mentions = body.flatMap(mentionsIn).filter(({ text, past }) => !past && !used.has(placeOf(text)))
  return free.flatMap(list => promiseOf(list, mentions, before) ?? [])
}

const placeOf = ({ block, from }: Stretch): string => `${block.index}:${from}`

/** The last count before a list, if it leads up to it: nothing but a mark between them, and the list takes up its noun, or ： opens it. */
function promiseOf(list: List, mentions: readonly Mention[], blockBefore: ReadonlyMap<Block, Block | null>): Promised | null {
  const { items } = list
  const start = items[0]?.text
  if (!start) return null
  const before = countWhile(mentions, ({ text }) => text.block.index < start.block.index || isBefore(text, start))
  const mention = mentions[before - 1]
  if (!mention || mention.count === items.length || Math.abs(mention.count - items.length) > FARTHEST) return null
  const between = textBetween(mention.text, start, blockBefore)
  if (between === null) return null
  if (!leadsUp(between))
    // each of the list names what is counted: 闯出四条富路，就是…。一是闯出…富路
    return carries(list, mention, 0) && items.length > 2
      ? { text: mention.text, announced: mention.count, found: items.length, items, certain: false }
      : null
  const opened = between.endsWith('：')
  const carried = carries(list, mention, 1)
  const named = namesBefore(mention.text, mention.count) !== null
  if (!carried && !named && !(opened && mention.promised)) return null
  // what is quoted may be the name of something that the list only explains
  const certain = isThrough(items) && opened && (carried || !mention.quoted)
  return { text: mention.text, announced: mention.count, found: items.length, items, certain }
}

const isBefore = (a: Stretch, b: Stretch): boolean => a.block === b.block && a.to <= b.from

/** Between a count and its list stand no more than the end of its quotes, what it is for, and a mark: 三步走”推进： */
const leadsUp = (between: string): boolean =>
  between
    .replace(/^[”’]/, '')
    .replace(/[。：]$/, '')
    .replace(TRAILING, '') === ''

/** The text between a count and a list that begins in the same paragraph or the next. */
function textBetween(mention: Stretch, { block, from }: Stretch, blockBefore: ReadonlyMap<Block, Block | null>): string | null {
  if (mention.block === block) return block.text.slice(mention.to, from)
  if (from > 0 || blockBefore.get(block) !== mention.block) return null
  return mention.block.text.slice(mention.to)
}

/** Whether the headings of a list, but for so many, carry what is counted. */
function carries({ items }: List, { noun, general }: Mention, except: number): boolean {
  const head = noun.slice(-2)
  if (general || head.length < 2) return false
  return items.filter(({ heading }) => textOf(heading).includes(head)).length >= Math.max(2, items.length - except)
}
