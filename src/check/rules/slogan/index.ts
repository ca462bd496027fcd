import type { AnyRule } from '../../types.ts'
import { formulation } from './formulation.ts'
import { quotes } from './quotes.ts'

export const sloganRules: readonly AnyRule[] = [formulation, quotes]
