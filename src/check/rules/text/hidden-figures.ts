import type { Lexicon } from '../../../lexicon/types.ts'
import { redactedIn } from '../../../quantity/redacted.ts'
import { unitWords } from '../../../quantity/units.ts'
import { matchAt } from '../../../text/match-at.ts'
import type { Prose } from './prose.ts'

const SIGN = /[Xx×╳✕✖*□]/
/** What follows the signs that stand for a figure: a part in a hundred, tens of thousands, money, a physical unit. */
const CERTAIN = /[Xx×╳✕✖*□〇_.]+(?:[%‰]|[十百千]?[万亿]|个?百分点|元|亩|公里|千米|公顷|吨|公斤|千瓦|平方|立方)/y
/** A count with its measure word, and nothing that makes another word of it (X人民, X部长). */
const COUNT = /[Xx×╳✕✖*□〇_.]+[个家户名项人件条处所座辆台次](?=[，。；、！）%]|以上|以下|以内|左右|$)/y
const BEFORE = /[-+＋—“‘A-Za-z]/

/** Where a figure is missing for certain: half-open offsets of the signs in its place and its unit. */
export function hiddenFigures({ text }: Prose, lexicon: Lexicon): readonly { readonly from: number; readonly to: number }[] {
  if (!SIGN.test(text)) return []
  return redactedIn(text, unitWords(lexicon)).filter(
    ({ from }) => !BEFORE.test(text.charAt(from - 1)) && (matchAt(CERTAIN, text, from) ?? matchAt(COUNT, text, from)) !== null,
  )
}
