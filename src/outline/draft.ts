import type { Stretch } from '../source/types.ts'
import type { Style } from './types.ts'

/** An item while the tree is being built. */
export interface Draft {
  readonly style: Style
  /** What opens and continues a list: the style, and for items without a marker the sort of heading that they have. */
  readonly key: string
  readonly marker: Stretch | null
  readonly ordinal: number | null
  /** All of its paragraph that is its own, heading and what runs in after it, without the marker. */
  readonly text: Stretch
  /** Opened inside a paragraph, and closed with it. */
  readonly inside: boolean
  /** Unmarked paragraphs after its own. */
  readonly body: Stretch[]
  readonly items: Draft[]
}
