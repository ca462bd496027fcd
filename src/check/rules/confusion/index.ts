import type { AnyRule } from '../../types.ts'
import { confusion } from './confusion.ts'

export const confusionRules: readonly AnyRule[] = [confusion]
