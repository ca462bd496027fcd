import type { Kind } from '../../frame/types.ts'
import type { Role } from '../../outline/types.ts'
import type { Numbering } from './markers.ts'
import type { Found } from './measure.ts'

/** A section that documents have in common. */
export interface DerivedSection {
  /** What it is called most often; unique in a description. */
  readonly id: string
  /** Any of these words in a heading makes it this section. */
  readonly words: readonly string[]
  /** Parts of this role are it too, where their heading names no other. */
  readonly role: Role | null
  readonly required: boolean
  /** Ids of sections that come later in all documents, or nearly all. */
  readonly before: readonly string[]
  readonly found: Found
  /** Headings as they stand, the commonest first. */
  readonly headings: readonly string[]
}

/** What documents have in common: how they are divided, in what order, at what length. */
export interface Description {
  readonly documents: number
  /** How many there are of each kind, the commonest first. */
  readonly kinds: readonly { readonly kind: Kind; readonly documents: number }[]
  /** The level at which they are divided: 1 at the top. */
  readonly level: number
  /** The share of documents that makes a section required. */
  readonly minShare: number
  /** Documents without headings at that level. */
  readonly undivided: number
  /** In the order of the documents. */
  readonly sections: readonly DerivedSection[]
  /** Headings of parts that hardly any two documents share. */
  readonly rare: readonly { readonly heading: string; readonly documents: number }[]
  readonly numbering: readonly Numbering[]
}
