import type { Lexicon } from '../../lexicon/types.ts'
import type { Anchor, TimeExpression } from '../../quantity/time.ts'
import type { Block, Stretch } from '../../source/types.ts'
import type { WorkWords } from '../measures/words.ts'
import { deadlineAt } from './deadline.ts'
import { type Governed, isAfter } from './governed.ts'
import { COMMITMENTS } from './hardness.ts'
import type { Run } from './runs.ts'
import type { FoundDeadline, FoundTarget } from './types.ts'

/** What the clauses of a run are read with. */
export interface Context {
  readonly run: Run
  readonly anchor: Anchor
  readonly lexicon: Lexicon
  readonly words: WorkWords
  readonly inside: Uint8Array
  /** The year that aims without one of their own take. */
  readonly year: () => FoundDeadline | null
  /** The year that results without one of their own were reached in. */
  readonly reviewed: () => FoundDeadline | null
}

/** Whether a clause's figure is aimed at or reached; null where it is neither. */
export function statusOf(clause: Governed, { run, anchor }: Context): 'target' | 'result' | null {
  const ahead = clause.deadline !== null && clause.deadline.frame !== 'past' && isAfter(clause.deadline, anchor)
  if (run.tense === 'review')
    return ahead && clause.deadline && yearOf(clause.deadline) > (anchor.year ?? 9999) && !clause.past ? 'target' : 'result'
  if (run.tense === 'standing') return ahead && clause.cited ? 'target' : clause.past ? 'result' : null
  if (run.tense === 'open') return clause.past ? 'result' : clause.aims || ahead ? 'target' : null
  return clause.past && !clause.aims ? 'result' : 'target'
}

const yearOf = (time: TimeExpression): number => Number(time.date?.slice(0, 4) ?? 0)

const COMMITMENT = new RegExp(`^[^]*(${COMMITMENTS.join('|')})`)

/** The word of commitment nearest before a place in the clause, else the frame's. */
export function commitmentOf(clause: Governed, before: number, block: Block): Stretch | null {
  const found = COMMITMENT.exec(clause.text.slice(0, before - clause.from))
  if (!found) return clause.aims?.commitment ?? null
  const [all, word = ''] = found
  const to = clause.from + all.length
  return { block, from: to - word.length, to }
}

export function horizonOf({ times }: Governed, block: Block): FoundTarget['horizon'] {
  const horizon = times.find(time => time.years !== null && time.frame === 'duration')
  return horizon ? { text: { block, from: horizon.from, to: horizon.to }, years: horizon.years ?? 0 } : null
}

/** When it is to be reached, or was; aims of a list that name no time take the year before them. */
export function deadlineOf(clause: Governed, { run, year, reviewed }: Context, status: 'target' | 'result'): FoundDeadline | null {
  const time = status === 'result' ? clause.reached : clause.deadline
  if (time) return deadlineAt(run.stretch.block, time)
  if (status === 'result') return reviewed()
  return clause.aims && !clause.aims.undated ? year() : null
}
