import type { AnyRule } from '../../types.ts'
import { alone } from './alone.ts'
import { form } from './form.ts'
import { headingMark } from './heading-mark.ts'
import { headingStop } from './heading-stop.ts'
import { level } from './level.ts'
import { mixed } from './mixed.ts'
import { restart } from './restart.ts'
import { sequence } from './sequence.ts'

export const numberingRules: readonly AnyRule[] = [sequence, restart, level, form, mixed, alone, headingMark, headingStop]
