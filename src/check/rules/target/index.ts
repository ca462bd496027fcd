import type { AnyRule } from '../../types.ts'

export const targetRules: readonly AnyRule[] = []
