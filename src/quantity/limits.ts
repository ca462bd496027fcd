import type { Amount } from './amount.ts'
import { type Bound, boundAfter, boundBefore, combined, type Relation } from './bounds.ts'

/** The bound before an amount. */
export function limitBefore(text: string, amount: Amount, from: number): Bound | null {
  const { numeral } = amount
  const large = numeral?.bare === true && numeral.value >= 100
  const bound = boundBefore(text, amount.from)
  if (bound && bound.from < from) return null
  // 上百, 上千亿: as many or more; 过 says “more than” only before such, a share or a bare number
  if (bound?.text === '过' && !large && amount.unit && amount.unit.class !== 'percent') return null
  if (bound) return bound
  const upTo =
    large && text.charAt(amount.from - 1) === '上' && amount.from > from && !/[以线网之天海地路]/.test(text.charAt(amount.from - 2))
  return upTo ? { from: amount.from - 1, to: amount.from, text: '上', relation: '>=' } : null
}

/** The bound after the unit; 之间 after a range is taken in without being one. */
export function limitAfter(text: string, amount: Amount, to: number): Bound | null {
  if (amount.upper !== null && text.startsWith('之间', amount.to) && amount.to + 2 <= to)
    return { from: amount.to, to: amount.to + 2, text: '之间', relation: 'between' }
  const bound = boundAfter(text, amount.to)
  return bound && bound.to <= to ? bound : null
}

/** A number without a unit counts where 万 or 亿 stands at its end: 突破5000亿， 惠及43万儿童. 万亿级 and 千万工程 are names. */
export function isCountable(text: string, amount: Amount, after: Bound | null): boolean {
  if (!amount.numeral || amount.numeral.group === 1 || amount.numeral.bare) return false
  return after !== null || !/[级档工计企亿万千百伏A-Za-z\d”]/.test(text.charAt(amount.to))
}

export function relationOf(amount: Amount, before: Bound | null, after: Bound | null): Relation {
  if (amount.upper !== null) return 'between'
  const bound = combined(before, after)
  if (bound) return bound
  if (amount.vague === '来') return '~'
  return amount.vague ? '>' : '='
}

export function hedgeOf(amount: Amount, before: Bound | null, after: Bound | null): string | null {
  if (after && after.relation !== 'between' && (after.relation === '~' || !before)) return after.text
  return before?.text ?? (amount.vague || null)
}
