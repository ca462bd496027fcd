import type { Block, Stretch } from '../source/types.ts'
import { addTo } from '../text/group.ts'
import type { Draft } from './draft.ts'
import { headingOf } from './heading.ts'
import type { Mark } from './marks.ts'
import { isOwnerLine } from './owner-line.ts'
import type { UnmarkedKey } from './unmarked.ts'

/** Styles that a list inside a paragraph, or of a paragraph each, has: no heading of the upper levels stands below one. */
const LOW = new Set<string>(['is', 'must', 'ordinal-word', 'sides', 'circled', 'dash', 'arabic-half-paren'])
/** How far ahead a list may be picked up again. */
const AHEAD = 80
const SALUTATION = /^(?:各位|同志们|朋友们|乡亲们)[^，。：]{0,12}[！，：]/

/** The tree as the paragraphs give it: `lead` is the text before and beside the items. */
export interface Nested {
  readonly lead: readonly Stretch[]
  readonly items: readonly Draft[]
}

/**
 * Builds the tree from the order in which styles open. A marker whose style is open continues that list and closes what stands below it;
 * another opens a list below the item that is open. Text without a marker belongs to the item that is open.
 */
export function nest(blocks: readonly Block[], marks: readonly Mark[], unmarked: ReadonlyMap<Block, UnmarkedKey>): Nested {
  const byBlock = group(marks)
  const root: Draft[] = []
  const lead: Stretch[] = []
  let open: Draft[] = []

  const add = (draft: Draft) => {
    const parent = open.at(-1)
    ;(parent?.items ?? root).push(draft)
    open.push(draft)
  }
  const closeTo = (depth: number) => {
    open = open.slice(0, depth)
  }
  const depthOf = (key: string) => open.findLastIndex(draft => draft.key === key)

  const openMark = (n: number, to: number) => {
    const mark = marks[n]
    if (!mark) return
    const depth = depthOf(mark.series)
    const outer = open[depth]
    const nested = outer !== undefined && mark.ordinal === 1 && isInner(marks, n, open, outer)
    // （十） after a list of another style: the list that stopped at （九） goes on
    const resumed = depth < 0 && mark.ordinal !== null && mark.ordinal > 1 ? stoppedAt(root, open, mark) : -1
    if (depth >= 0 && !nested) closeTo(depth)
    else if (resumed >= 0) closeTo(resumed)
    else if (!mark.inside && !LOW.has(mark.style)) {
      while (open.length && yields(open.at(-1), n + 1)) open.pop()
    }
    const { block, from } = mark
    add({
      style: mark.style,
      key: mark.series,
      marker: { block, from, to: mark.to },
      ordinal: mark.ordinal,
      text: { block, from: mark.to, to },
      inside: mark.inside,
      body: [],
      items: [],
    })
  }
  /** Whether an open item gives way to a marker of the upper levels: a run-in heading owns its paragraph, a low list ends unless it goes on later. */
  const yields = (draft: Draft | undefined, after: number): boolean =>
    draft !== undefined && (draft.key === 'run' || (LOW.has(draft.style) && !goesOn(marks, after, open, draft)))

  const openUnmarked = (block: Block, key: UnmarkedKey, to: number, next: number) => {
    const depth = depthOf(key)
    const mark = marks[next]
    const below = mark && mark.ordinal === 1 && key !== 'run' ? depthOf(mark.series) : -1
    if (key === 'annex') closeTo(0)
    else if (key.startsWith('h')) closeTo(firstAtOrBelow(open, Number(key.slice(1))))
    else if (below >= 0) closeTo(below)
    else if (depth >= 0) closeTo(depth)
    else while (open.length && LOW.has(open.at(-1)?.style ?? '') && yields(open.at(-1), next)) open.pop()
    add({ style: 'none', key, marker: null, ordinal: null, text: { block, from: 0, to }, inside: false, body: [], items: [] })
  }

  const addText = (stretch: Stretch, next: number) => {
    const text = stretch.block.text.slice(stretch.from, stretch.to)
    if (SALUTATION.test(text)) closeTo(1)
    while (open.length && !isOwnerLine(stretch)) {
      const top = open.at(-1)
      if (!top || !(top.key === 'run' || (LOW.has(top.style) && headingOf(top.text).rest)) || !yields(top, next)) break
      open.pop()
    }
    ;(open.at(-1)?.body ?? lead).push(stretch)
  }

  let next = 0
  for (const block of blocks) {
    const own = byBlock.get(block) ?? []
    const first = marks[own[0] ?? -1]
    // what was opened inside a paragraph ends with it, unless its list goes on at the start of this one
    const again =
      first?.from === 0 && open.some(draft => draft.inside && draft.key === first.series && first.ordinal === (draft.ordinal ?? 0) + 1)
    const inside = open.findIndex(draft => draft.inside)
    if (inside >= 0 && !again) closeTo(inside)
    const end = first ? first.from : block.text.length
    if (end > 0) {
      const key = unmarked.get(block)
      if (key) openUnmarked(block, key, end, next)
      else addText({ block, from: 0, to: end }, next)
    }
    own.forEach((n, i) => {
      openMark(n, marks[own[i + 1] ?? -1]?.from ?? block.text.length)
    })
    next += own.length
  }
  return { lead, items: root }
}

/** The depth at which a closed list of a marker's style stopped at the number before it, -1 where none did. */
function stoppedAt(root: readonly Draft[], open: readonly Draft[], { series, ordinal }: Mark): number {
  for (let depth = open.length; depth >= 0; depth--) {
    const last = (depth === 0 ? root : (open[depth - 1]?.items ?? [])).findLast(draft => draft.key === series)
    if (last && !last.inside && last.ordinal === (ordinal ?? 0) - 1) return depth
  }
  return -1
}

/** Whether the list of an open item goes on with its next number before a marker of the lists around it. */
function goesOn(marks: readonly Mark[], after: number, open: readonly Draft[], draft: Draft): boolean {
  const around = new Set(open.slice(0, open.indexOf(draft)).map(({ key }) => key))
  for (let n = after; n < marks.length && n < after + AHEAD; n++) {
    const mark = marks[n]
    if (!mark || around.has(mark.series)) return false
    if (mark.series === draft.key) return mark.ordinal === (draft.ordinal ?? 0) + 1
  }
  return false
}

/** Whether the n-th marker, a 1 in the style of an open list, begins a list inside that list's item: the outer list is then picked up again. */
function isInner(marks: readonly Mark[], at: number, open: readonly Draft[], outer: Draft): boolean {
  const around = new Set(open.slice(0, open.indexOf(outer)).map(({ key }) => key))
  let last = 1
  for (let n = at + 1; n < marks.length && n < at + AHEAD; n++) {
    const mark = marks[n]
    if (!mark || around.has(mark.series)) return false
    if (mark.series !== outer.key) continue
    if (mark.ordinal === last + 1) last++
    else return mark.ordinal === (outer.ordinal ?? 0) + 1
  }
  return false
}

const firstAtOrBelow = (open: readonly Draft[], level: number): number => {
  const depth = open.findIndex(draft => !/^h\d$/.test(draft.key) || Number(draft.key.slice(1)) >= level)
  return depth < 0 ? open.length : depth
}

/** The places in `marks` of each block's own. */
function group(marks: readonly Mark[]): ReadonlyMap<Block, readonly number[]> {
  const groups = new Map<Block, number[]>()
  marks.forEach((mark, n) => {
    addTo(groups, mark.block, n)
  })
  return groups
}
