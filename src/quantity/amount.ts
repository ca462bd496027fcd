import { exact, type Numeral, numeralAt, scaled } from './numeral.ts'
import { type Ratio, ratioAt } from './ratio.ts'
import { abroad, afterUnit, halfAt, ofPoints, partedUnitAt } from './remainders.ts'
import { type Unit, type UnitWords, unitAt, unknownUnitAt } from './units.ts'

/** A number, or a range of two, with its unit; not yet bounded. */
export interface Amount {
  readonly from: number
  /** After the number. */
  readonly numberTo: number
  /** After the unit. */
  readonly to: number
  readonly value: number
  readonly upper: number | null
  readonly numeral: Numeral | null
  readonly unit: Unit | null
  readonly vague: string
  /** A share as written; '' of anything else. */
  readonly written: string
}

const BETWEEN = /(?:（含）)?\s?(?:[—－～~-]{1,2}|至|到)\s?/y
const AND_BETWEEN = /[和与](?=[^，。；、]{1,16}?之间)/y
const PERCENT: Readonly<Record<string, string>> = { '%': '%', '‰': '[ppth]' }

/** The number, or range of two, that starts at an offset, with its unit. */
export function amountAt(text: string, at: number, words: UnitWords): Amount | null {
  const first = simple(text, at, words)
  if (!first) return null
  const gap = separator(text, first.to)
  // 从5%到8% tells where a change starts
  if (!gap || (/[至到]/.test(text.slice(first.to, gap)) && /[从由]/.test(text.charAt(at - 1)))) return first
  const second = simple(text, gap, words)
  return (second && range(first, second)) ?? first
}

/** After what stands between the bounds of a range; 0 where nothing does. */
function separator(text: string, at: number): number {
  for (const pattern of [BETWEEN, AND_BETWEEN]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
  }
  return 0
}

function range(first: Amount, second: Amount): Amount | null {
  if (first.upper !== null || second.upper !== null) return null
  // 百分之三十到四十: what is said before the first holds for both
  if (first.unit?.class === 'percent' && !second.unit && /分之/.test(first.written))
    return second.value > first.value
      ? { ...first, to: second.to, numberTo: second.numberTo, upper: second.value, numeral: second.numeral }
      : null
  // 3000元—5000元/人 says once what both are counted by
  if (first.unit && first.unit.name !== second.unit?.name && !second.unit?.name.startsWith(`${first.unit.name}/`)) return null
  const [a, b] = [first.numeral, second.numeral]
  if (a && b && a.written !== b.written && !first.unit) return null
  let low = first.value
  if (!first.unit && a && b) {
    // 三至五百, 5—6亿元: the first number takes the places that stand only at the end
    const before = b.value / b.group
    if (a.place === 1 && b.place > 1 && a.group === 1 && low < before / b.place) low = scaled(low, b.place)
    if (a.group === 1 && low < before) low = scaled(low, b.group)
    // 两到三成
    if (second.unit?.class === 'percent' && second.value === b.value * 10) low *= 10
  }
  return low < second.value ? { ...second, from: first.from, value: low, upper: second.value } : null
}

/** One number and its unit. */
function simple(text: string, at: number, words: UnitWords): Amount | null {
  const half = halfAt(text, at, words)
  if (half) return { from: at, numberTo: at + 1, to: half.to, value: 0.5, upper: null, numeral: null, unit: half, vague: '', written: '' }
  const numeral = numeralAt(text, at)
  const ratio = ratioAt(text, at, numeral)
  if (ratio) return ofRatio(text, ratio, numeral)
  if (!numeral) return null
  const { upper, vague } = numeral
  const parted = partedUnitAt(text, numeral.to, words)
  if (parted) {
    const { unit, extra, more } = parted
    const value = exact(numeral.value + extra)
    return { from: at, numberTo: numeral.to, to: unit.to, value, upper, numeral, unit, vague: vague || more, written: '' }
  }
  const own = unitAt(text, numeral.to, words, numeral.written)
  const listed = own && ofPoints(text, own, words)
  const unit = listed ?? (numeral.group > 1 && !numeral.bare ? unknownUnitAt(text, numeral.to) : null)
  if (!unit) {
    // 多 at the end belongs to the unit after it; without one it begins another word (5多样性)
    const to = vague && numeral.group === 1 && /[多余来]/.test(text.charAt(numeral.to - 1)) ? numeral.to - 1 : numeral.to
    return { from: at, numberTo: to, to, value: numeral.value, upper, numeral, unit: null, vague, written: '' }
  }
  const rest = afterUnit(text, unit, numeral)
  const value = rest.extra ? exact(numeral.value + rest.extra) : numeral.value
  return {
    from: at,
    numberTo: numeral.to,
    to: rest.to,
    value,
    upper,
    numeral,
    unit: abroad(text, at, unit),
    vague: vague || rest.vague,
    written: '',
  }
}

/** Fractions are given to two decimals of a hundredth (33.33 %), small ones to more. */
function rounded(value: number): number {
  const places = Math.abs(value) >= 1 ? 100 : 1e8
  return Math.round(value * places) / places
}

function ofRatio(text: string, ratio: Ratio, numeral: Numeral | null): Amount {
  const unit: Unit = { from: ratio.numberTo, to: ratio.to, name: ratio.unit, class: 'percent', code: PERCENT[ratio.unit] ?? null }
  // a percentage as written stays as written; a fraction is divided out
  const value = ratio.divided ? rounded(ratio.value) : ratio.value
  const { from, numberTo, to, upper } = ratio
  return { from, numberTo, to, value, upper, numeral, unit, vague: numeral?.vague ?? '', written: text.slice(from, to) }
}
