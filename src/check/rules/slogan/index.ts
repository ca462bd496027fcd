import type { AnyRule } from '../../types.ts'
import { quotes } from './quotes.ts'

export const sloganRules: readonly AnyRule[] = [quotes]
