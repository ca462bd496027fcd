import type { AnyRule } from '../../types.ts'
import { content } from './content.ts'
import { duplicate } from './duplicate.ts'
import { empty } from './empty.ts'
import { group } from './group.ts'
import { length } from './length.ts'
import { order } from './order.ts'
import { required } from './required.ts'
import { unexpected } from './unexpected.ts'

export const sectionRules: readonly AnyRule[] = [required, order, unexpected, empty, length, content, duplicate, group]
