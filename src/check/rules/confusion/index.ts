import type { AnyRule } from '../../types.ts'
import { confusable } from './confusable.ts'
import { confusion } from './confusion.ts'

export const confusionRules: readonly AnyRule[] = [confusion, confusable]
