import type { AnyRule } from '../../types.ts'

export const textRules: readonly AnyRule[] = []
