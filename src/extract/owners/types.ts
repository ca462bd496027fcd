import type { Stretch } from '../../source/types.ts'
import type { Pattern } from '../../text/pattern.ts'

export type OwnerRole = 'lead' | 'support' | 'responsible'

/** 责任单位: who is to do a directive. */
export interface FoundOwner {
  readonly name: string
  readonly role: OwnerRole
  readonly at: Stretch
}

export interface FoundOwners {
  readonly owners: readonly FoundOwner[]
  /** What only says who and by when, and is no text of the work. */
  readonly consumed: readonly Stretch[]
  /** What stands behind 完成时限：. */
  readonly deadlineText: Stretch | null
}

/** A part of a text that names who is to do something. */
export interface Named {
  readonly role: OwnerRole | 'deadline'
  /** Of the names, which lists.ts takes apart; of a deadline, of its text. */
  readonly from: number
  readonly to: number
}

/** A place where owners are named: what it names, and what of the text it takes up (nothing where the names are part of the work's clause). */
export interface OwnerPlace {
  readonly named: readonly Named[]
  readonly taken: { readonly from: number; readonly to: number } | null
}

/** A way of naming owners. Its examples mark the names. */
export interface OwnerPattern extends Pattern {
  readonly find: (text: string, from: number, to: number, organisations: Organisations) => readonly OwnerPlace[]
}

/** Tells whether a wording is the name of a body. */
export interface Organisations {
  readonly isBody: (name: string) => boolean
  /** A body's ending without the name it closes: 政府, 街道. */
  readonly isBareEnding: (name: string) => boolean
}
