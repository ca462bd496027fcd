import type { AnyRule } from '../../types.ts'
import { conflict } from './conflict.ts'
import { deadline } from './deadline.ts'
import { past } from './past.ts'
import { percent } from './percent.ts'
import { point } from './point.ts'
import { range } from './range.ts'
import { soft } from './soft.ts'
import { unit } from './unit.ts'

export const targetRules: readonly AnyRule[] = [deadline, past, conflict, soft, unit, percent, range, point]
