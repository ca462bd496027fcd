import type { Said } from './types.ts'

/** An option of a rule: what a rules file may give, and what holds where it gives nothing. */
export type Option =
  | { readonly type: 'number'; readonly default: number; readonly min: number; readonly about: Said }
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: Said }
  | { readonly type: 'words'; readonly default: readonly string[]; readonly about: Said }
  | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[]; readonly about: Said }

export type Options = Readonly<Record<string, Option>>

/** The values that a rule's options have. */
export type Values<O extends Options> = { readonly [K in keyof O]: Value<O[K]> }
type Value<T extends Option> = T extends { readonly type: 'number' }
  ? number
  : T extends { readonly type: 'boolean' }
    ? boolean
    : T extends { readonly type: 'words' }
      ? readonly string[]
      : string
