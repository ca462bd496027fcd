import type { Item } from '../../outline/types.ts'
import type { Stretch } from '../../source/types.ts'
import type { FoundMeasure } from '../measures/measures.ts'
import type { FoundOwner } from '../owners/types.ts'
import type { FoundDeadline } from '../targets/types.ts'

/** 任务: an item that prescribes work, or an unnumbered paragraph of tasks. */
export interface FoundDirective {
  /** The item that it is, or around it. */
  readonly item: Item | null
  readonly marker: Stretch | null
  /** The heading; of a paragraph its first clause. */
  readonly text: Stretch
  readonly action: Stretch | null
  readonly object: Stretch | null
  readonly manner: Stretch | null
  readonly owners: readonly FoundOwner[]
  readonly deadline: FoundDeadline | null
  readonly leaf: boolean
  readonly measures: readonly { readonly found: FoundMeasure; readonly deadline: FoundDeadline | null }[]
}
