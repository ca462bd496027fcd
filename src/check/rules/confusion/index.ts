import type { AnyRule } from '../../types.ts'

export const confusionRules: readonly AnyRule[] = []
