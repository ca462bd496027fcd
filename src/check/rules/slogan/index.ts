import type { AnyRule } from '../../types.ts'

export const sloganRules: readonly AnyRule[] = []
