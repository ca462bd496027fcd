import type { FoundAnnouncement } from '../extract/announcements/types.ts'
import type { FoundDirective } from '../extract/directives/types.ts'
import type { FoundSlogan } from '../extract/slogans/types.ts'
import type { FoundDeadline, FoundTarget } from '../extract/targets/types.ts'
import type { Frame } from '../frame/types.ts'
import type { Item } from '../outline/types.ts'
import { lineAt, lineStarts } from '../source/lines.ts'
import { quoteStretch } from '../source/reading.ts'
import { sourceRange } from '../source/stretch.ts'
import type { Problem, Source, Stretch } from '../source/types.ts'
import { countWhile } from '../text/bisect.ts'
import type { Announcement, Deadline, Directive, Plan, PlanItem, PlanProblem, Result, Slogan, Span, Target } from './schema.ts'

/** All that was found in a document, in its blocks' coordinates. */
export interface Findings {
  readonly frame: Frame
  readonly outline: readonly Item[]
  readonly announcements: readonly FoundAnnouncement[]
  readonly directives: readonly FoundDirective[]
  readonly targets: readonly FoundTarget[]
  readonly slogans: readonly FoundSlogan[]
  readonly problems: readonly Problem[]
  /** Engine and dictionary, null where no tokens were needed. */
  readonly segmenter: string | null
}

/** The plan of a document: what was found, with the source's own words and places. */
export function buildPlan(source: Source, findings: Findings): Plan {
  const { frame } = findings
  const at = places(source)
  const directiveIds = new Map(findings.directives.map((directive, n) => [directive, `D${n + 1}`]))
  const targets: Target[] = []
  const results: Result[] = []
  const directiveOf = nearestDirective(findings.directives)
  for (const found of findings.targets) {
    const directive = directiveOf(found)
    const [letter, list] = found.status === 'target' ? ['T', targets] : ['R', results]
    list.push(targetOf(found, `${letter}${list.length + 1}`, directive ? (directiveIds.get(directive) ?? null) : null, at))
  }
  return {
    gangmu: 1,
    source: {
      path: source.path,
      format: source.format,
      encoding: source.encoding,
      sha256: source.sha256,
      characters: source.text.length,
      kind: frame.kind,
      title: frame.title,
      occasion: frame.occasion,
      speaker: frame.speaker,
      date: frame.date,
      datePrecision: frame.datePrecision,
      region: frame.region,
      level: frame.level,
      year: frame.year,
      segmenter: findings.segmenter,
    },
    outline: findings.outline.map(item => itemOf(item, at)),
    announcements: findings.announcements.map(found => announcementOf(found, at)),
    directives: findings.directives.map(found => directiveWith(found, directiveIds.get(found) ?? '', targets, at)),
    targets,
    results,
    slogans: findings.slogans.map((found, n) => sloganOf(found, `S${n + 1}`, at)),
    problems: findings.problems.map(found => problemOf(found, at)),
  }
}

/** Where a stretch stands in the source, and its words as written. */
interface Places {
  readonly span: (stretch: Stretch) => Span
  readonly range: (start: number, end: number) => Span
  readonly words: (stretch: Stretch) => string
}

function places(source: Source): Places {
  const starts = lineStarts(source.text)
  const range = (start: number, end: number): Span => ({ line: lineAt(starts, start), start, end })
  return {
    range,
    span(stretch) {
      const { start, end } = sourceRange(stretch)
      return range(start, end)
    },
    words: stretch => quoteStretch(source, stretch),
  }
}

function itemOf(item: Item, at: Places): PlanItem {
  return {
    id: item.id,
    marker: item.marker && at.words(item.marker),
    style: item.style,
    ordinal: item.ordinal,
    depth: item.depth,
    role: item.role,
    heading: at.words(item.heading),
    span: at.range(sourceRange(item.text).start, endOf(item)),
    items: item.items.map(child => itemOf(child, at)),
  }
}

/** Where the last text of an item, or of an item below it, ends. */
const endOf = (item: Item): number =>
  Math.max(...[item.text, ...item.body.slice(-1)].map(stretch => sourceRange(stretch).end), ...item.items.slice(-1).map(endOf))

const announcementOf = ({ text, noun, announced, found, items }: FoundAnnouncement, at: Places): Announcement => ({
  text: at.words(text),
  noun,
  announced,
  found,
  items: [...items],
  span: at.span(text),
})

function directiveWith(found: FoundDirective, id: string, targets: readonly Target[], at: Places): Directive {
  const words = (stretch: Stretch | null) => stretch && at.words(stretch)
  return {
    id,
    item: found.item?.id ?? null,
    marker: words(found.marker),
    text: at.words(found.text),
    action: words(found.action),
    object: words(found.object),
    manner: words(found.manner),
    owners: found.owners.map(({ name, role }) => ({ name, role })),
    deadline: found.deadline && deadlineOf(found.deadline, at),
    leaf: found.leaf,
    measures: found.measures.map(({ found: measure, deadline }) => {
      const span = at.span(measure.text)
      return {
        text: at.words(measure.text),
        action: at.words(measure.action),
        object: at.words(measure.object),
        manner: words(measure.manner),
        deadline: deadline && deadlineOf(deadline, at),
        targets: within(targets, span).map(target => target.id),
        span,
      }
    }),
    span: at.span(found.text),
  }
}

/** The targets, in document order, that start inside a span. */
function within(targets: readonly Target[], { start, end }: Span): readonly Target[] {
  const low = countWhile(targets, target => target.span.start < start)
  const found: Target[] = []
  for (let n = low; n < targets.length; n++) {
    const target = targets[n]
    if (!target || target.span.start >= end) break
    found.push(target)
  }
  return found
}

/** The innermost directive that holds a target: the paragraph's own, else the nearest item's. */
function nearestDirective(directives: readonly FoundDirective[]): (target: FoundTarget) => FoundDirective | null {
  const byItem = new Map<Item, FoundDirective>()
  const byBlock = new Map<number, FoundDirective>()
  for (const directive of directives) {
    if (directive.item && directive.text.block === directive.item.heading.block && directive.text.from === directive.item.heading.from)
      byItem.set(directive.item, directive)
    else byBlock.set(directive.text.block.index, directive)
  }
  return ({ text, path }) => {
    const item = path.findLast(around => byItem.has(around))
    return byBlock.get(text.block.index) ?? (item ? (byItem.get(item) ?? null) : null)
  }
}

const deadlineOf = ({ text, date, precision }: FoundDeadline, at: Places): Deadline => ({ text: at.words(text), date, precision })

function targetOf(found: FoundTarget, id: string, directive: string | null, at: Places): Target & Result {
  const words = (stretch: Stretch | null) => stretch && at.words(stretch)
  return {
    id,
    kind: found.kind,
    text: at.words(found.text),
    indicator: found.indicator,
    indicatorId: found.indicatorId,
    sense: found.sense,
    relation: found.relation,
    value: found.value,
    upper: found.upper,
    unit: found.unit,
    unitCode: found.unitCode,
    asWritten: words(found.asWritten),
    baseline: found.baseline && { value: found.baseline.value, unit: found.baseline.unit, text: at.words(found.baseline.text) },
    deadline: found.deadline && deadlineOf(found.deadline, at),
    horizon: found.horizon && { text: at.words(found.horizon.text), years: found.horizon.years },
    commitment: words(found.commitment),
    hedge: found.hedge,
    hardness: found.hardness,
    stretch: words(found.stretch),
    nature: found.nature,
    citedFrom: words(found.citedFrom),
    comparator: found.comparator,
    item: found.item?.id ?? null,
    directive,
    span: at.span(found.text),
  }
}

function sloganOf(found: FoundSlogan, id: string, at: Places): Slogan {
  return {
    id,
    kind: found.kind,
    text: at.words(found.text),
    count: found.count,
    members: found.members.map(at.words),
    occurrences: found.occurrences.map(at.span),
    variants: found.variants.map(({ text, occurrences }) => ({ text: at.words(text), occurrences: occurrences.map(at.span) })),
  }
}

const problemOf = ({ code, message, start, end }: Problem, at: Places): PlanProblem => ({
  code,
  message,
  span: start === null || end === null ? null : at.range(start, end),
})
