import type { Item } from '../../outline/types.ts'
import type { RELATIONS, SENSES, TARGET_KINDS } from '../../plan/words.ts'
import type { TimePrecision } from '../../quantity/time.ts'
import type { Stretch } from '../../source/types.ts'

export type TargetKind = (typeof TARGET_KINDS)[number]
export type Sense = (typeof SENSES)[number]
export type Relation = (typeof RELATIONS)[number]

/** 时限: where it is written, and what it resolves to. */
export interface FoundDeadline {
  readonly text: Stretch
  readonly date: string | null
  readonly precision: TimePrecision | null
}

/** An aim still to be met (target) or a value already reached (result). */
export interface FoundTarget {
  readonly status: 'target' | 'result'
  readonly kind: TargetKind
  readonly text: Stretch
  /** What is measured. A list that shares words (城乡居民收入) gives wordings that stand nowhere as such. */
  readonly indicator: string | null
  readonly indicatorId: string | null
  readonly sense: Sense | null
  readonly relation: Relation | null
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string | null
  readonly unitCode: string | null
  readonly asWritten: Stretch | null
  readonly baseline: { readonly value: number | null; readonly unit: string | null; readonly text: Stretch } | null
  readonly deadline: FoundDeadline | null
  readonly horizon: { readonly text: Stretch; readonly years: number } | null
  readonly commitment: Stretch | null
  readonly hedge: string | null
  readonly hardness: 'hard' | 'soft' | null
  readonly stretch: Stretch | null
  readonly nature: 'binding' | 'anticipatory' | null
  readonly citedFrom: Stretch | null
  readonly comparator: string | null
  readonly item: Item | null
  /** The items around it, outermost first, its own included. */
  readonly path: readonly Item[]
}
