import { matchAt } from '../text/match-at.ts'
import { DIGITS } from '../text/numerals.ts'
import { type Numeral, numeralAt, scaled } from './numeral.ts'

/** A share as written: a percentage, a fraction, tenths. `value` is in `unit`, unrounded. */
export interface Ratio {
  readonly from: number
  /** After the number, before its sign. */
  readonly numberTo: number
  readonly to: number
  readonly value: number
  readonly upper: number | null
  readonly unit: '%' | '‰'
  /** A fraction that was divided out. */
  readonly divided?: true
}

/** What 成 begins where it is no tenth: 三成立, 两成果. */
const NOT_TENTHS = /^[立为果功本员效绩就长品套熟型人交形都活份色语千百万倍片群批]/
const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/年月日号.A-Za-z万])/y
const SAID = /半数|一半|过半数?|百分百|[对對]折|半[成折]/y
const SAYS: Readonly<Record<string, number>> = { 半数: 50, 一半: 50, 百分百: 100, 对折: 50, 對折: 50, 半成: 5, 半折: 50 }
const PARTS = / {0,2}分 {0,2}之 {0,2}/y
const MIXED = / ?又 ?/y
/** %28 is part of a web address. */
const SIGN = / ?([%‰])(?![0-9A-Z])/y

/** The share that starts at an offset, given the number that does; null where the number is no share. */
export function ratioAt(text: string, at: number, numeral: Numeral | null): Ratio | null {
  if (text.charAt(at) === '负' && /[百千万]/.test(text.charAt(at + 1))) {
    // 负百分之三: the sign is of the share, not of its hundred
    const share = ratioAt(text, at + 1, numeralAt(text, at + 1))
    if (share && share.upper === null) return { ...share, from: at, value: -share.value }
  }
  const word = matchAt(SAID, text, at)?.[0] ?? ''
  const says = SAYS[word]
  if (says !== undefined && !NOT_TENTHS.test(text.charAt(at + word.length)) && !(word === '一半' && text.charAt(at - 1) === '另'))
    return { from: at, numberTo: at + word.length, to: at + word.length, value: says, upper: null, unit: '%' }
  const slashed = slashedAt(text, at)
  if (slashed || !numeral) return slashed
  const fraction = fractionOf(text, numeral) ?? mixedOf(text, numeral)
  if (fraction) return fraction
  const sign = matchAt(SIGN, text, numeral.to)
  if (sign && text.charAt(at - 1) !== '%') {
    const [all, unit] = sign
    return { ...spot(numeral, numeral.to + all.length), value: numeral.value, upper: numeral.upper, unit: unit === '‰' ? '‰' : '%' }
  }
  return tenthsOf(text, numeral)
}

const spot = (numeral: Numeral, to: number) => ({ from: numeral.from, numberTo: numeral.to, to })

/** 1/3; 20/12 is a date, 4/5G a pair. */
function slashedAt(text: string, at: number): Ratio | null {
  const found = matchAt(SLASHED, text, at)
  if (!found?.[1] || !found[2]) return null
  const [over, under] = [Number(found[1]), Number(found[2])]
  if (over >= under || under < 2 || /[\d/.A-Za-z-]/.test(text.charAt(at - 1))) return null
  const to = at + found[0].length
  return { from: at, numberTo: to, to, value: (over / under) * 100, upper: null, unit: '%', divided: true }
}

/** 一又三分之一. */
function mixedOf(text: string, numeral: Numeral): Ratio | null {
  const joint = matchAt(MIXED, text, numeral.to)
  const part = joint && numeralAt(text, numeral.to + joint[0].length)
  const rest = part ? fractionOf(text, part) : null
  if (!rest) return null
  const share = rest.unit === '%' ? rest.value : rest.value / 10
  return { ...rest, unit: '%', from: numeral.from, value: numeral.value * 100 + Math.sign(numeral.value) * share }
}

/** 三分之一, 百分之八点五, 千分之三. */
function fractionOf(text: string, numeral: Numeral): Ratio | null {
  const after = numeral.to
  const parts = matchAt(PARTS, text, after)
  if (!parts || numeral.value === 0 || Math.abs(numeral.value) < 2) return null
  const over = numeralAt(text, after + parts[0].length)
  if (!over) return null
  // 十分之一二手房: one figure is the numerator, the other begins a word
  const pair = over.upper !== null && over.value < 10
  const to = pair ? over.to - 1 : over.to
  const share = { from: numeral.from, numberTo: to, to, upper: pair ? null : over.upper }
  if (numeral.value === 100) return { ...share, value: over.value, unit: '%' }
  if (numeral.value === 1000) return { ...share, value: over.value, unit: '‰' }
  return { ...share, upper: null, value: (over.value / numeral.value) * 100, unit: '%', divided: true }
}

/** 两成, 三成半, 七成六; 八折, 五五折, 75折. */
function tenthsOf(text: string, numeral: Numeral): Ratio | null {
  const sign = text.charAt(numeral.to) === ' ' ? numeral.to + 1 : numeral.to
  const to = sign + 1
  if (text.charAt(sign) === '折') {
    if (numeral.value >= 100 || numeral.value <= 0 || numeral.value === 10 || /[旧叠射扣腾返线]/.test(text.charAt(to))) return null
    return { ...spot(numeral, to), value: numeral.value >= 10 ? numeral.value : scaled(numeral.value, 10), upper: null, unit: '%' }
  }
  if (text.charAt(sign) !== '成' || numeral.value > 10 || NOT_TENTHS.test(text.charAt(to))) return null
  const rest = text.charAt(to) === ' ' ? to + 1 : to
  const next = text.charAt(rest)
  const digit = next === '半' ? 5 : DIGITS[next]
  const more = digit !== undefined && !/[\p{Script=Han}\d]/u.test(text.charAt(rest + 1)) ? digit : 0
  const upper = numeral.upper === null ? null : scaled(numeral.upper, 10)
  return { ...spot(numeral, more ? rest + 1 : to), value: scaled(numeral.value, 10) + more, upper, unit: '%' }
}
