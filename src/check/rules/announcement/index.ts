import type { AnyRule } from '../../types.ts'

export const announcementRules: readonly AnyRule[] = []
