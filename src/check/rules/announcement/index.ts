import type { AnyRule } from '../../types.ts'
import { count } from './count.ts'

export const announcementRules: readonly AnyRule[] = [count]
