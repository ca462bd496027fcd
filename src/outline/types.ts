import type { Stretch } from '../source/types.ts'

/** 结构层次序数: how an item is numbered. */
export const STYLES = [
  'chapter',
  'section',
  'article',
  'cn-comma',
  'cn-paren',
  'arabic-dot',
  'arabic-paren',
  'arabic-half-paren',
  'decimal',
  'circled',
  'is',
  'must',
  'ordinal-word',
  'sides',
  'dash',
  'none',
] as const
export type Style = (typeof STYLES)[number]

/** Whether an item prescribes work, describes, states an aim, or none of these. */
export const ROLES = ['directive', 'situation', 'objective', 'other'] as const
export type Role = (typeof ROLES)[number]

/** 条目: one unit of the outline, marked or not. */
export interface Item {
  /** Ordinals down the tree: 3.2.1, 1.u2.3, 2.1b. Unique in a document. */
  readonly id: string
  readonly style: Style
  /** The marker, null where style is none. */
  readonly marker: Stretch | null
  readonly ordinal: number | null
  /** 1 at the top. */
  readonly depth: number
  readonly role: Role
  /** All of its paragraph that is its own: marker, heading, and what runs in after it. */
  readonly text: Stretch
  /** Without the marker and the mark that ends it. */
  readonly heading: Stretch
  /** The item's own text after its heading, in order: the rest of its paragraph and unmarked paragraphs; nothing of its items. */
  readonly body: readonly Stretch[]
  readonly items: readonly Item[]
}

export interface Outline {
  /** Text before the first item (and, in a document without items, all of it), then text that follows the items but belongs to none. */
  readonly lead: readonly Stretch[]
  readonly items: readonly Item[]
}
