import type { AnyRule } from '../../types.ts'

export const sectionRules: readonly AnyRule[] = []
