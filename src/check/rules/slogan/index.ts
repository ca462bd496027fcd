import type { AnyRule } from '../../types.ts'
import { formulation } from './formulation.ts'
import { quotes } from './quotes.ts'
import { variant } from './variant.ts'

export const sloganRules: readonly AnyRule[] = [variant, formulation, quotes]
