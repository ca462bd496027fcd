import type { Frame } from '../../frame/types.ts'
import type { Item } from '../../outline/types.ts'
import { type Anchor, type TimeExpression, timesIn } from '../../quantity/time.ts'
import { whole } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { deadlineAt } from './deadline.ts'
import { type Governed, isAfter } from './governed.ts'
import type { Run } from './runs.ts'
import type { FoundDeadline } from './types.ts'

/**
 * The year of aims that are listed as the main ones and name none: the nearest thing before them that does, a paragraph of their section
 * (今年是…), its heading (三、2026年重点工作), the report's title, or the report's own year.
 */
export interface SectionYears {
  readonly before: (run: Run) => FoundDeadline | null
  /** The year under review, where a heading around a run names one and no other: 一、2025年工作回顾. */
  readonly reviewed: (run: Run) => FoundDeadline | null
  /** Takes note of the years that a run names, for the runs after it. */
  readonly note: (run: Run, clauses: readonly Governed[]) => void
}

/** Many runs stand below one heading: what it tells is read once. */
function onceAnItem(read: (item: Item) => FoundDeadline | null): (item: Item) => FoundDeadline | null {
  const known = new Map<Item, FoundDeadline | null>()
  return item => {
    const before = known.get(item)
    if (before !== undefined) return before
    const year = read(item)
    known.set(item, year)
    return year
  }
}

export function sectionYears(frame: Frame, anchor: Anchor): SectionYears {
  let section: Item | null = null
  let named: FoundDeadline | null = null
  const headingYear = onceAnItem(item => yearOf(item.heading, anchor))
  const reviewYear = onceAnItem(item => pastYearOf(item.heading, anchor))
  const title = frame.titleBlocks.map(block => yearOf(whole(block), anchor)).find(found => found) ?? null
  const isOwnYear = (time: TimeExpression) => isYear(time, anchor)
  return {
    before(run) {
      const within = run.path[0] ?? null
      if (within === section && named) return named
      const dated = run.path.findLast(headingYear)
      return (dated && headingYear(dated)) ?? title ?? (frame.kind === 'work-report' ? ownYear(run, anchor) : null)
    },
    reviewed(run) {
      const dated = run.path.findLast(item => reviewYear(item))
      return dated ? reviewYear(dated) : null
    },
    note(run, clauses) {
      const within = run.path[0] ?? null
      if (within !== section) named = null
      section = within
      if (
        run.stretch.block === run.item?.heading.block &&
        run.stretch.from === run.item.heading.from &&
        !run.item.body.some(({ block }) => block === run.stretch.block)
      )
        return
      const last = clauses.findLast(({ times }) => times.some(isOwnYear))?.times.findLast(isOwnYear)
      if (last) named = deadlineAt(run.stretch.block, last)
    },
  }
}

/** A year named as such, the document's own or a later one: not an end (到2030年) that a sentence sets for its own aim. */
const isYear = (time: TimeExpression, anchor: Anchor): boolean =>
  time.frame === 'period' && time.precision === 'year' && time.date !== null && isAfter(time, anchor)

function yearOf(stretch: Stretch, anchor: Anchor): FoundDeadline | null {
  const { block, from, to } = stretch
  const year = timesIn(block.text, anchor, from, to).find(time => isYear(time, anchor))
  return year ? deadlineAt(block, year) : null
}

function pastYearOf(stretch: Stretch, anchor: Anchor): FoundDeadline | null {
  const { block, from, to } = stretch
  const [year, ...more] = timesIn(block.text, anchor, from, to)
  if (
    !year ||
    more.length ||
    year.frame !== 'past' ||
    year.precision !== 'year' ||
    !/^\d{4}年$|^去年$/.test(block.text.slice(year.from, year.to))
  )
    return null
  return deadlineAt(block, year)
}

/** A report that names its year nowhere is about the year it is given in; the words of the frame stand for it. */
function ownYear({ stretch }: Run, { year }: Anchor): FoundDeadline | null {
  return year === null ? null : { text: stretch, date: `${year}-12-31`, precision: 'year' }
}
