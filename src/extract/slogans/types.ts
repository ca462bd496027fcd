import type { SLOGAN_KINDS } from '../../plan/words.ts'
import type { Stretch } from '../../source/types.ts'

export type SloganKind = (typeof SLOGAN_KINDS)[number]

/** 提法、口号: a watchword, and every place where it stands. */
export interface FoundSlogan {
  readonly kind: SloganKind
  /** Where it first stands, without the quotes around it. */
  readonly text: Stretch
  /** Of a counted name that has one number (两个维护, not 三严三实). */
  readonly count: number | null
  /** Of a counted name, where the text spells them out. */
  readonly members: readonly Stretch[]
  /** All places with the wording of `text`, in order. */
  readonly occurrences: readonly Stretch[]
  /** Other wordings of the same watchword: another mark, or a character or two. */
  readonly variants: readonly Variant[]
}

export interface Variant {
  readonly text: Stretch
  readonly occurrences: readonly Stretch[]
}
