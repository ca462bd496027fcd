import type { Frame } from '../frame/types.ts'
import type { Lexicon } from '../lexicon/types.ts'
import { textOf } from '../source/stretch.ts'
import type { Block, Problem, Stretch } from '../source/types.ts'
import { groupBy } from '../text/group.ts'
import type { Draft } from './draft.ts'
import { headingOf, oneSentence } from './heading.ts'
import { idsOf } from './ids.ts'
import { listsOf } from './lists.ts'
import { marksOf } from './marks.ts'
import { nest } from './nest.ts'
import { numberingProblems } from './numbering.ts'
import { type RoleContext, type Ruling, rule } from './roles.ts'
import type { Item, Outline } from './types.ts'
import { unmarkedHeadings, workStarts } from './unmarked.ts'

/** The outline of a document's text proper, and what is odd about its numbering. */
export function outlineOf(frame: Frame, lexicon: Lexicon): { readonly outline: Outline; readonly problems: readonly Problem[] } {
  const startsWork = workStarts(lexicon)
  const marks = marksOf(frame.body)
  const starts = new Set<Block>(marks.filter(mark => !mark.inside).map(mark => mark.block))
  const unmarked = unmarkedHeadings(frame.body, block => starts.has(block), startsWork)
  const { lead, items } = nest(frame.body, marks, unmarked)
  const finished = finish(items, null, null, { year: frame.year, startsWork })
  return { outline: { lead, items: finished }, problems: numberingProblems(finished, frame.body) }
}

/** Drafts as items: headings, ids and roles settled, from the top down. */
function finish(
  drafts: readonly Draft[],
  parent: Draft | null,
  around: { readonly id: string; readonly depth: number; readonly ruling: Ruling } | null,
  context: RoleContext,
): readonly Item[] {
  const ids = idsOf(drafts, around?.id ?? null)
  const { short, leadIn } = factsOf(drafts, parent)
  return drafts.map((draft, n) => {
    const { heading, rest } = headingOf(draft.text, short.has(draft))
    const body = rest ? [rest, ...draft.body] : draft.body
    const ruling = rule(textOf(heading), leadIn.get(draft) ?? '', [...body, ...below(draft.items)], around?.ruling ?? null, context)
    const id = ids[n] ?? ''
    const depth = (around?.depth ?? 0) + 1
    return {
      id,
      style: draft.style,
      marker: draft.marker,
      ordinal: draft.ordinal,
      depth,
      role: ruling.role,
      text: { ...draft.text, from: draft.marker?.from ?? draft.text.from },
      heading,
      body,
      items: finish(draft.items, draft, { id, depth, ruling }, context),
    }
  })
}

/** What the lists among an item's children tell of their members: whose heading ends at its first ，, and what introduces each list. */
interface Facts {
  /** Members of lists, run in or of single lines, whose items are one sentence each. */
  readonly short: ReadonlySet<Draft>
  readonly leadIn: ReadonlyMap<Draft, string>
}

function factsOf(drafts: readonly Draft[], parent: Draft | null): Facts {
  const short = new Set<Draft>()
  const leadIn = new Map<Draft, string>()
  for (const list of listsOf(drafts)) {
    const words = list[0] ? leadInOf(list[0], parent) : ''
    for (const draft of list) leadIn.set(draft, words)
    // what runs in together in one paragraph is a list of its own
    const parts = list.some(draft => draft.inside) ? [...groupBy(list, draft => draft.text.block).values()] : [list]
    for (const part of parts) if (part.length > 1 && part.every(isBare)) for (const draft of part) short.add(draft)
  }
  return { short, leadIn }
}

const isBare = (draft: Draft): boolean => !draft.body.length && !draft.items.length && oneSentence(draft.text)

/** What introduces a list: the text right before its first member. */
function leadInOf(first: Draft, parent: Draft | null): string {
  const { block, from } = first.marker ?? first.text
  if (from > 0) return block.text.slice(Math.max(0, from - 60), from)
  const before = parent?.body.at(-1) ?? (parent && headingOf(parent.text).rest)
  return before && before.block.index === block.index - 1 ? textOf(before).slice(-60) : ''
}

const below = (drafts: readonly Draft[]): readonly Stretch[] => drafts.flatMap(draft => [draft.text, ...draft.body])
