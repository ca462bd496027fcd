import type { AnyRule } from '../../types.ts'

export const numberingRules: readonly AnyRule[] = []
