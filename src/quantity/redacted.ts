import { matchAt } from '../text/match-at.ts'
import type { UnitWords } from './units.ts'
import { unitAt } from './units.ts'

/** Figures that were taken out before publishing: XX亿元, ××%, ＊＊万元, X.X%. */
const HIDDEN = /(?:[Xx×╳✕✖*□〇_＿]+(?:\.[Xx×╳✕✖*□〇_＿]+)?)/g
const SCALE = /[十百千万亿]{0,2}/y

/** Where a figure is hidden and its unit stands: half-open offsets of both. Never a quantity. */
export function redactedIn(
  text: string,
  words: UnitWords,
  from = 0,
  to = text.length,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  HIDDEN.lastIndex = from
  for (let hit = HIDDEN.exec(text); hit && hit.index < to; hit = HIDDEN.exec(text)) {
    const end = HIDDEN.lastIndex
    const before = text.charAt(hit.index - 1)
    const latin = /^[Xx.]+$/.test(hit[0])
    // X in a word (X光, Xbox, 4X), 〇 in a year, * as a footnote
    if (latin && /[A-Za-z0-9]/.test(before)) continue
    if (/^〇+$/.test(hit[0]) && (hit[0].length < 2 || /[一二三四五六七八九零]/.test(before))) continue
    // 5×8小时 multiplies
    if (/^[×*]$/.test(hit[0]) && /[\dA-Za-z]/.test(before)) continue
    if (/\d/.test(text.charAt(end))) continue
    if (text.charAt(end) === '%' || text.charAt(end) === '‰') {
      found.push({ from: hit.index, to: end + 1 })
      continue
    }
    const scale = matchAt(SCALE, text, end)?.[0] ?? ''
    const unit = unitAt(text, end + scale.length, words, 'chinese')
    if (unit) found.push({ from: hit.index, to: unit.to })
    else if (/[万亿]/.test(scale)) found.push({ from: hit.index, to: end + scale.length })
  }
  return found
}
