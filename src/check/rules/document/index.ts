import type { AnyRule } from '../../types.ts'
import { calendar } from './calendar.ts'
import { control } from './control.ts'
import { damaged } from './damaged.ts'
import { date } from './date.ts'
import { empty } from './empty.ts'
import { encoding } from './encoding.ts'
import { sentence } from './sentence.ts'
import { title } from './title.ts'

export const documentRules: readonly AnyRule[] = [empty, encoding, damaged, control, title, date, calendar, sentence]
