import type { AnyRule } from '../../types.ts'
import { reason } from './reason.ts'
import { unknown } from './unknown.ts'
import { unused } from './unused.ts'

/** Rules about the comments that turn rules off. They look at what the others found, and come last. */
export const commentRules: readonly AnyRule[] = [reason, unknown, unused]
