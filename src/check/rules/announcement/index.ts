import type { AnyRule } from '../../types.ts'
import { conflict } from './conflict.ts'
import { count } from './count.ts'
import { members } from './members.ts'
import { missing } from './missing.ts'

export const announcementRules: readonly AnyRule[] = [count, members, conflict, missing]
