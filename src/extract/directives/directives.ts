import { isOwnerLine } from '../../outline/owner-line.ts'
import type { Item, Outline } from '../../outline/types.ts'
import type { Anchor } from '../../quantity/time.ts'
import { timesIn } from '../../quantity/time.ts'
import { byPlace, insideOf, textOf } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { sentences } from '../../text/clauses.ts'
import { measuresOf, type Tag } from '../measures/measures.ts'
import type { WorkWords } from '../measures/words.ts'
import { headingWork } from '../measures/work.ts'
import { ownersOf } from '../owners/owners.ts'
import type { Organisations } from '../owners/types.ts'
import { deadlineAt } from '../targets/deadline.ts'
import type { FoundDeadline } from '../targets/types.ts'
import type { FoundDirective } from './types.ts'

export interface DirectiveContext {
  readonly anchor: Anchor
  readonly words: WorkWords
  readonly organisations: Organisations
  readonly tag: Tag | null
  /** 抓好八个方面工作: what only promises a list is no measure. */
  readonly announced: readonly Stretch[]
}

/** The directives of an outline in the order of the document, containers included. */
export function directivesOf(outline: Outline, context: DirectiveContext): readonly FoundDirective[] {
  if (!outline.items.length)
    return paragraphsOf(outline.lead.filter(isProse)).flatMap(paragraph => paragraphDirective(paragraph, null, context) ?? [])
  return outline.items.flatMap(item => ofItem(item, context))
}

function ofItem(item: Item, context: DirectiveContext): readonly FoundDirective[] {
  const below = item.items.flatMap(child => ofItem(child, context))
  if (item.role !== 'directive') return below
  const own: Stretch[] = []
  const apart: FoundDirective[] = []
  const paragraphs = item.body.filter(stretch => stretch.block !== item.heading.block && isProse(stretch) && !isOwnerLine(stretch))
  for (const paragraph of paragraphsOf(item.body.filter(isProse))) {
    const directive = standsApart(paragraph[0], item, paragraphs.length) ? paragraphDirective(paragraph, item, context) : null
    if (directive) apart.push(directive)
    else own.push(...paragraph)
  }
  const { owners, consumed, deadlineText } = ownersOf(own, context.organisations)
  const work = headingWork(item.heading.block.text, item.heading.from, item.heading.to, context.words)
  const directive: FoundDirective = {
    item,
    marker: item.marker,
    text: item.heading,
    action: work && { block: item.heading.block, ...work.action },
    object: work && { block: item.heading.block, ...work.object },
    manner: work?.manner ? withoutMark({ block: item.heading.block, ...work.manner }) : null,
    owners,
    deadline: (deadlineText && timeOf(deadlineText, context.anchor)) ?? timeOf(item.heading, context.anchor),
    leaf: !below.length && !apart.length,
    measures: own.flatMap(stretch => datedMeasures(stretch, consumed, context)),
  }
  return [directive, ...inOrder([...below, ...apart])]
}

/** A table's rows are no sentences. */
const isProse = ({ block }: Stretch): boolean => block.kind === 'paragraph'

/** A paragraph and the lines after it that only name its owners. */
type Paragraph = readonly [Stretch, ...Stretch[]]

function paragraphsOf(stretches: readonly Stretch[]): readonly Paragraph[] {
  const found: [Stretch, ...Stretch[]][] = []
  for (const stretch of stretches) {
    const last = found.at(-1)
    if (last && isOwnerLine(stretch)) last.push(stretch)
    else found.push([stretch])
  }
  return found
}

/**
 * A paragraph without a heading is a directive of its own where the item's other work stands in items below it, or in further paragraphs;
 * the one paragraph under a heading is that heading's text.
 */
const standsApart = (stretch: Stretch, item: Item, paragraphs: number): boolean =>
  stretch.block !== item.heading.block && (item.items.length > 0 || paragraphs > 1)

/** An unnumbered paragraph of tasks; null where it opens with no work, or only announces what follows. */
function paragraphDirective(paragraph: Paragraph, item: Item | null, context: DirectiveContext): FoundDirective | null {
  const stretch = paragraph[0]
  const { block } = stretch
  const [first] = sentences(block.text, stretch.from, stretch.to, insideOf(block))
  const clause = first?.clauses[0]
  if (!clause || clause.close === '：') return null
  const work = headingWork(block.text, clause.from, clause.to, context.words)
  if (!work || work.action.from - clause.from > 12) return null
  const { owners, consumed, deadlineText } = ownersOf(paragraph, context.organisations)
  const measures = datedMeasures(stretch, consumed, context)
  if (!measures.length) return null
  return {
    item,
    marker: null,
    text: { block, from: clause.from, to: clause.to },
    action: { block, ...work.action },
    object: { block, ...work.object },
    manner: work.manner && withoutMark({ block, ...work.manner }),
    owners,
    deadline: deadlineText && timeOf(deadlineText, context.anchor),
    leaf: true,
    measures,
  }
}

const inOrder = (directives: readonly FoundDirective[]): readonly FoundDirective[] =>
  [...directives].sort((a, b) => byPlace(a.text, b.text))

/** The measures of a stretch, each with the deadline in its clause, or the one that its sentence opens with. */
function datedMeasures(
  stretch: Stretch,
  consumed: readonly Stretch[],
  { anchor, words, tag, announced }: DirectiveContext,
): FoundDirective['measures'] {
  const { block } = stretch
  const times = timesIn(block.text, anchor, stretch.from, stretch.to).filter(time => time.frame === 'deadline' || time.frame === 'period')
  const spans = sentences(block.text, stretch.from, stretch.to, insideOf(block))
  let at = 0
  return measuresOf(stretch, words, tag)
    .filter(({ object }) => !announced.some(({ block: other, from, to }) => other === block && from < object.to && object.from < to))
    .filter(measure => !consumed.some(place => place.block === block && measure.text.from >= place.from && measure.text.from < place.to))
    .map(found => {
      while (at + 1 < spans.length && (spans[at]?.to ?? 0) <= found.text.from) at++
      const sentence = spans[at]
      const opening = sentence && times.find(time => time.from === sentence.from && time.frame === 'deadline')
      const own = times.find(time => time.from >= found.text.from && time.to <= found.text.to && time.frame === 'deadline')
      const time = own ?? (opening && opening.to <= found.text.from ? opening : undefined)
      return {
        found,
        deadline: time ? deadlineAt(block, time) : null,
      }
    })
}

/** 以项目为抓手，: the mark between a manner and its verb is of neither. */
function withoutMark({ block, from, to }: Stretch): Stretch {
  let end = to
  while (end > from && /[，、 ]/.test(block.text.charAt(end - 1))) end--
  return { block, from, to: end }
}

/** The deadline that a stretch names, null where it names none. */
function timeOf(stretch: Stretch, anchor: Anchor): FoundDeadline | null {
  const { block, from, to } = stretch
  const time = timesIn(block.text, anchor, from, to).find(
    found => found.frame === 'deadline' || (found.frame === 'period' && /^完成|时限|期限/.test(textOf(stretch))),
  )
  return time ? deadlineAt(block, time) : null
}
