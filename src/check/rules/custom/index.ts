import type { AnyRule } from '../../types.ts'
import { forbidden } from './forbidden.ts'
import { query } from './query.ts'
import { required } from './required.ts'
import { term } from './term.ts'

/** Rules that find nothing but what a rules file asks for. */
export const customRules: readonly AnyRule[] = [term, required, forbidden, query]
