import { sourceRange, textOf } from '../source/stretch.ts'
import type { Block, Problem, Stretch } from '../source/types.ts'
import { once } from '../text/once.ts'
import { breaksOf } from './breaks.ts'
import { renumbered } from './renumbered.ts'
import { followersIn, listsIn, opensParagraph, seriesAmong, seriesOfItem } from './series.ts'
import type { Item, Style } from './types.ts'
import { unreadIn } from './unread.ts'
import { itemsOf } from './walk.ts'

/** A number that does not follow the one before it. */
export interface Slip {
  /**
   * The number before once more, one from further back, one too many, a list that begins again from 1 for no reason that can be seen, or a
   * number that is there but written so that it is no marker of its list: `marker` is then what stands there.
   */
  readonly kind: 'repeat' | 'back' | 'gap' | 'restart' | 'unread'
  readonly marker: Stretch
  readonly ordinal: number
  /** The number that should stand there. */
  readonly expected: number
  /** Only this number is wrong: the next one is right again. */
  readonly alone: boolean
  /** A marker of its list as it should be written, but for the number. */
  readonly like: Stretch
}

/** Styles of headings and articles: what numbers are in use a reader sees at a glance. */
const UPPER = new Set<Style>(['chapter', 'section', 'article', 'cn-comma', 'cn-paren'])
const RANK: readonly Style[] = ['chapter', 'section', 'cn-comma', 'cn-paren']
const RUN_IN = new Set<Style>(['is', 'must'])
/** 首先 … 再次 … 最后, 一方面 … 另一方面: words, which leave each other out as they please. */
const isWords = (series: string): boolean => series === 'sides' || series === 'ordinal-word 首先'

/**
 * Gaps, repeats, steps back and restarts in the numbers of each list, one for each mistake: where the number after a wrong one is right
 * again, only that one is wrong. A list that carries the number on across a higher heading (（三） under 二、, （四） under 三、) has none. A
 * number that stands in the text, though it was read as no marker, is not missing.
 */
export function slipsIn(items: readonly Item[], blocks: readonly Block[]): readonly Slip[] {
  const found = known.get(items) ?? slipsOf(items, blocks)
  known.set(items, found)
  return found
}

/** Several rules ask; an outline never changes. */
const known = new WeakMap<readonly Item[], readonly Slip[]>()

function slipsOf(items: readonly Item[], blocks: readonly Block[]): readonly Slip[] {
  const slips: Slip[] = []
  /** Where each series has got to in the document. */
  const last = new Map<string, Reached>()
  const unread = unreadIn(blocks)
  const followers = followersIn(items)
  const carriesOn = carriedOn(items, followers)
  const breaks = once(() => breaksOf(items, blocks))

  const visit = (siblings: readonly Item[], parent: Item | null) => {
    const lists = seriesAmong(siblings)
    const twice = new Map<string, ReadonlySet<string>>()
    const repeated = (series: string, list: readonly Item[]) => {
      const found = twice.get(series) ?? repeatedIn(list)
      twice.set(series, found)
      return found
    }
    const own = new Map<string, Reached & { readonly n: number; readonly item: Item }>()
    for (const item of siblings) {
      const series = seriesOfItem(item)
      const list = series === null ? undefined : lists.get(series)
      if (series !== null && list && item.ordinal !== null && item.marker && !isWords(series)) {
        const { marker, ordinal } = item
        const sibling = own.get(series) ?? null
        const before = sibling ?? last.get(series) ?? null
        const n = sibling ? sibling.n + 1 : 0
        const nested = parent !== null && seriesOfItem(parent) === series && list.length === 1
        const wrong = slipAt({
          item,
          ordinal,
          next: (list[n + 1] ?? followers.get(item))?.ordinal ?? null,
          before: before?.ordinal ?? 0,
          first: !sibling,
          carriesOn: carriesOn.has(series),
          nested,
          dates: item.style === 'decimal' && list[0]?.ordinal !== 1,
          begins: () => sibling === null || repeated(series, list).has(headingOf(item)) || beginsAfter(sibling.item, item, breaks()),
        })
        const right = wrong && wrong.kind !== 'restart' ? renumbered(textOf(marker), wrong.expected) : null
        const there = right === null ? null : unread(right, before?.marker ?? null, marker)
        const slip = wrong && !there ? { ...wrong, marker, like: marker } : null
        if (slip) slips.push(slip)
        else if (there)
          slips.push({
            kind: 'unread',
            marker: there,
            like: marker,
            ordinal,
            expected: wrong?.expected ?? 0,
            alone: ordinal === (wrong?.expected ?? 0) + 1,
          })
        const reached = { ordinal: slip?.alone ? slip.expected : ordinal, marker }
        own.set(series, { ...reached, n, item })
        // a number too many inside an item leaves the item's own list where it was
        if (!nested) last.set(series, reached)
      }
      visit(item.items, item)
    }
  }
  visit(items, null)
  return slips
}

type Wrong = Omit<Slip, 'marker' | 'like'>

/** The series of which a list goes on where the one before, under another heading, stopped. */
function carriedOn(items: readonly Item[], followers: ReadonlyMap<Item, Item>): ReadonlySet<string> {
  const firsts = new Set(listsIn(items).map(([first]) => first))
  const found = new Set<string>()
  for (const [before, item] of followers) {
    const series = item.ordinal === (before.ordinal ?? 0) + 1 && firsts.has(item) ? seriesOfItem(item) : null
    if (series !== null) found.add(series)
  }
  return found
}

interface Reached {
  readonly ordinal: number
  readonly marker: Stretch
}

interface Place {
  readonly item: Item
  readonly ordinal: number
  /** The number after it in its list, or of the next list of its series. */
  readonly next: number | null
  /** The number before it: in its list, or of the last list of its series. */
  readonly before: number
  readonly first: boolean
  /** Lists of this series went on across a higher heading before. */
  readonly carriesOn: boolean
  /** The only one of its series inside an item of that series. */
  readonly nested: boolean
  /** 5.12 or 12.4 that may be dates. */
  readonly dates: boolean
  /** Whether a list may begin at this place. */
  readonly begins: () => boolean
}

function slipAt({ item, ordinal, next, before, first, carriesOn, nested, dates, begins }: Place): Wrong | null {
  if (dates) return null
  const expecting = (expected: number, kind?: Slip['kind']): Wrong => ({
    kind: kind ?? (ordinal > expected ? 'gap' : ordinal === before ? 'repeat' : 'back'),
    ordinal,
    expected,
    alone: next === expected + 1,
  })
  const upper = UPPER.has(item.style)
  if (nested && upper && opensParagraph(item)) return expecting(before + 1, 'repeat')
  if (first) {
    if (ordinal === 1) return null
    if (next === 2) return expecting(1)
    if (carriesOn && ordinal !== before + 1 && next === before + 2) return expecting(before + 1)
    // one number alone, （3） or 5., may be anything
    if (ordinal === before + 1 || item.style === 'decimal' || (!upper && next !== ordinal + 1)) return null
    return expecting(carriesOn ? before + 1 : 1)
  }
  if (ordinal === before + 1) return null
  if (next === before + 2) return expecting(before + 1)
  // a list that begins again with a wrong number
  if (ordinal > 1) return next === 2 && begins() ? expecting(1) : expecting(before + 1)
  const restarts = upper ? opensParagraph(item) : RUN_IN.has(item.style) && next !== 2
  return restarts && !begins() ? expecting(before + 1, upper && before === 1 ? 'repeat' : 'restart') : null
}

/** Whether a list may begin again with an item, after another of its series. */
function beginsAfter(before: Item, item: Item, breaks: (from: Block, to: Block) => boolean): boolean {
  if (!before.marker || !item.marker) return true
  if (before.marker.block === item.marker.block) return false
  if (!opensParagraph(before) || !opensParagraph(item) || breaks(before.marker.block, item.marker.block)) return true
  // a heading of a higher level that was read as standing below
  return itemsOf(before.items).some(({ style }) => RANK.indexOf(style) >= 0 && RANK.indexOf(style) < RANK.indexOf(item.style))
}

const headingOf = (item: Item): string => `${item.ordinal} ${textOf(item.heading)}`

/** The numbers and headings that a list has twice: a table of contents has those of the text. */
function repeatedIn(list: readonly Item[]): ReadonlySet<string> {
  const once = new Set<string>()
  return new Set(list.map(headingOf).filter(heading => once.has(heading) || !once.add(heading)))
}

/** What is wrong, in words. */
export function slipMessage({ kind, marker, expected, ordinal, alone }: Slip): string {
  const written = textOf(marker)
  const right = renumbered(written, expected) ?? `第${expected}`
  if (kind === 'restart') return `序号又从“${written}”开始，应为“${right}”`
  if (kind === 'repeat' || (kind === 'back' && !alone)) return `序号“${written}”重复出现，应为“${right}”`
  if (alone) return `序号“${written}”与前后不连续，应为“${right}”`
  const missing = ordinal - 1 > expected ? `${right}”至“${renumbered(written, ordinal - 1)}` : right
  return `序号“${written}”之前缺“${missing}”`
}

/** What is certainly odd about the numbers of an outline, for a plan. */
export const numberingProblems = (items: readonly Item[], blocks: readonly Block[]): readonly Problem[] =>
  slipsIn(items, blocks)
    .filter(({ kind }) => kind !== 'restart' && kind !== 'unread')
    .map(slip => ({ code: `numbering-${slip.kind}`, message: slipMessage(slip), ...sourceRange(slip.marker) }))
