import { indicatorIn } from '../../../extract/targets/catalogue.ts'
import type { FoundTarget } from '../../../extract/targets/types.ts'
import type { Lexicon } from '../../../lexicon/types.ts'

/** Whether a target is of one of these indicators: ids of the catalogue, or names, which may be any that the catalogue knows them by. */
export function isAmong({ indicator, indicatorId }: FoundTarget, wanted: readonly string[], lexicon: Lexicon): boolean {
  return wanted.some(
    name => name === indicatorId || name === indicator || (indicatorId !== null && indicatorIn(name, lexicon)?.id === indicatorId),
  )
}
