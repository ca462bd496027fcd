import type { Stretch } from '../../source/types.ts'

/** 统领数: a promise of how many items follow, and the list that keeps it. */
export interface FoundAnnouncement {
  readonly text: Stretch
  readonly noun: string
  readonly announced: number
  readonly found: number
  /** Ids of the list's items; empty where it is unmarked paragraphs or clauses. */
  readonly items: readonly string[]
}

/** A counted name whose members are phrases in the same sentence: 招商、提速、清障“三项行动”. */
export interface FoundCounted {
  readonly text: Stretch
  readonly count: number
  readonly members: readonly Stretch[]
}
