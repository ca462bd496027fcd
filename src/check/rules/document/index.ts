import type { AnyRule } from '../../types.ts'
import { title } from './title.ts'

export const documentRules: readonly AnyRule[] = [title]
