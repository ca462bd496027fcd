import type { TimeExpression } from '../../quantity/time.ts'
import type { Block } from '../../source/types.ts'
import type { FoundDeadline } from './types.ts'

/** The deadline that a time read in a block's text is. */
export const deadlineAt = (block: Block, { from, to, date, precision }: TimeExpression): FoundDeadline => ({
  text: { block, from, to },
  date,
  precision,
})
