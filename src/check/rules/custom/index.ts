import type { AnyRule } from '../../types.ts'

/** Rules whose content is a rules file's own: terms, texts that must or must not stand, queries on the plan. */
export const customRules: readonly AnyRule[] = []
