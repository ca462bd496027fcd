import { matchAt } from '../text/match-at.ts'
import { DIGITS, GROUPS, PLACES, TENS } from '../text/numerals.ts'

/** A step of reading: a figure (two where they stand for a range), the decimals after 点, a place (十百千) or a group (万亿). */
export type Step =
  | { readonly kind: 'figure'; readonly low: number; readonly high: number; readonly plain: boolean }
  | { readonly kind: 'decimals' | 'place' | 'group'; readonly by: number }

/** How far the reading has come. */
export interface Reading {
  readonly text: string
  readonly steps: Step[]
  end: number
  /** The smallest place since the last group: places only fall. */
  smallest: number
  vague: string
  digits: boolean
  /** A zero was said: the figure after it is no abbreviation (一百零五). */
  zero: boolean
}

// no number is longer than sixteen figures: what is would only cost time
const ARABIC = /(?:\d{1,3}(?:[,，]\d{3}){1,6}(?!\d)|\d{1,16})(?:\.\d{1,12})?/y
const FIGURES = /[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖幺兩貳參陸]{1,16}/y
/** 千 and 百 that begin a unit: 3千瓦, 5千克, 2百分点. */
const NO_SCALE = /千(?=[瓦克米伏卡焦赫帕安]|字节|比特)|百(?=分[点點比])/y
const SCALE = /[十百千万亿拾佰仟萬億廿卅]/
const GROUP = /[万亿萬億]/
const SOME = /[几幾数數]/
/** Not exact: 300余, 十来. */
export const MORE = /[多余餘来]/
/** A character that a number can start with. */
export const START = /[0-9零〇一二两三四五六七八九十百千万亿廿卅几数幾數壹贰叁肆伍陆柒捌玖拾佰仟幺萬億兩貳參陸负負]/

/** Reads one step further; false where the number ends. */
export function step(reading: Reading): boolean {
  const { text, steps } = reading
  const last = steps.at(-1)
  const at = steps.length ? pastBlanks(text, reading.end) : reading.end
  const char = text.charAt(at)
  const place = PLACES[char]
  const group = GROUPS[char]
  if (place !== undefined) return readPlace(reading, at, place)
  if (group !== undefined) {
    steps.push({ kind: 'group', by: group })
    return moved(reading, at + 1, Number.POSITIVE_INFINITY)
  }
  if (char === '点' || char === '點') {
    const found = last && last.kind !== 'decimals' ? decimals(text, at) : ''
    if (!found) return false
    steps.push({ kind: 'decimals', by: Number(`0.${found}`) })
    return moved(reading, pastBlanks(text, at + 1) + found.length)
  }
  if (last?.kind === 'decimals') return false
  if (MORE.test(char) && last && GROUP.test(text.charAt(pastBlanks(text, at + 1)))) {
    // 500多亿, 十余万
    reading.vague = char
    return moved(reading, at + 1)
  }
  if (last?.kind === 'figure') {
    // 两个亿 is what one says for 两亿; 20个亿元项目 are twenty
    if (char === '个' && steps.length === 1 && /^[亿億](?![元吨级斤立千方度])/.test(text.slice(at + 1, at + 3)))
      return moved(reading, at + 1)
    return false
  }
  if (SOME.test(char)) return readSome(reading, at, char)
  const tens = TENS[char]
  if (tens !== undefined) {
    if (reading.smallest <= 10) return false
    steps.push({ kind: 'figure', low: tens / 10, high: tens / 10, plain: false }, { kind: 'place', by: 10 })
    return moved(reading, at + 1, 10)
  }
  return readArabic(reading, at) || readChinese(reading, at)
}

function moved(reading: Reading, end: number, smallest = reading.smallest): true {
  reading.end = end
  reading.smallest = smallest
  return true
}

/** Blanks inside a number (10 万, 三千 八百): only beside a Chinese numeral, and no more than three. */
function pastBlanks(text: string, at: number): number {
  if (text.charAt(at) !== ' ') return at
  let end = at
  while (end < at + 3 && text.charAt(end) === ' ') end++
  const next = text.charAt(end)
  const before = text.charAt(at - 1)
  if (/\d/.test(before)) return GROUP.test(next) || (/[千百]/.test(next) && SCALE.test(text.charAt(at - 2))) ? end : at
  if (/[多余餘]/.test(next)) return GROUP.test(text.charAt(end + 1)) || text.charAt(end + 1) === ' ' ? end : at
  return START.test(next) || next === '点' || next === '點' ? end : at
}

function readPlace(reading: Reading, at: number, place: number): boolean {
  const { text, steps } = reading
  NO_SCALE.lastIndex = at
  if (NO_SCALE.test(text)) return false
  if (place >= reading.smallest) {
    // 三百五百 is two numbers: the figure before the second 百 is no part of the first
    if (steps.at(-1)?.kind === 'figure' && steps.length > 1) {
      steps.pop()
      reading.end = backBefore(text, reading.end)
    }
    return false
  }
  steps.push({ kind: 'place', by: place })
  return moved(reading, at + 1, place)
}

function backBefore(text: string, end: number): number {
  let at = end - 1
  while (at > 0 && /[\d.,]/.test(text.charAt(at)) && /[\d.,]/.test(text.charAt(at - 1))) at--
  while (at > 0 && text.charAt(at - 1) === ' ') at--
  return at
}

/** 几十, 数千万; after a place only 几: 十几, 二十几万. */
function readSome(reading: Reading, at: number, char: string): boolean {
  const { text, steps } = reading
  const next = text.charAt(pastBlanks(text, at + 1))
  const later = steps.length > 0
  const scaled = SCALE.test(next)
  if (!scaled && !(later && /[几幾]/.test(char))) return false
  NO_SCALE.lastIndex = at + 1
  if (scaled && NO_SCALE.test(text)) return false
  reading.vague = char
  const low = scaled && !(later && GROUP.test(next)) ? 1 : 0
  steps.push({ kind: 'figure', low, high: low, plain: false })
  return moved(reading, at + 1)
}

function readArabic(reading: Reading, start: number): boolean {
  const { text, steps } = reading
  const last = steps.at(-1)
  const zero = last !== undefined && /[零〇]/.test(text.charAt(start))
  const at = zero ? start + 1 : start
  const arabic = matchAt(ARABIC, text, at)?.[0]
  if (!arabic) return false
  const scaled = SCALE.test(text.charAt(pastBlanks(text, at + arabic.length)))
  // 1亿2000万 and 1万2000 go on; a year or a count after 万 is another number
  if (last && !scaled && !zero && !(last.kind === 'group' && (arabic.length === 4 || arabic.length === 3))) return false
  const value = Number(arabic.replace(/[,，]/g, ''))
  steps.push({ kind: 'figure', low: value, high: value, plain: false })
  reading.digits = true
  return moved(reading, at + arabic.length)
}

/** Chinese figures in a row: one (五), a number read out (二〇二五), or a range (七八). */
function readChinese(reading: Reading, start: number): boolean {
  const { text, steps } = reading
  const last = steps.at(-1)
  let at = start
  if (last && /[零〇]/.test(text.charAt(at))) {
    // the zero is only said: 一百零五, 一万零十二
    at = pastBlanks(text, at + 1)
    reading.zero = true
    const next = text.charAt(at)
    if (PLACES[next] !== undefined || SOME.test(next)) return moved(reading, at)
  }
  const run = matchAt(FIGURES, text, at)?.[0]
  if (!run) return false
  // 9万亿三个大台阶: behind figures in digits another number begins
  if (reading.digits && last && last.kind !== 'figure' && !SCALE.test(text.charAt(at + run.length))) return false
  const values = [...run].map(char => DIGITS[char] ?? 0)
  const [first = 0, second = 0] = values
  const push = (low: number, high: number, length: number, plain: boolean): true => {
    steps.push({ kind: 'figure', low, high, plain })
    return moved(reading, at + length)
  }
  // 三千两百两 is a weight: 两 is a figure before a place, or where nothing stands before it
  if (last && /^[两兩]/.test(run) && !SCALE.test(text.charAt(at + 1))) return false
  if (run.length === 1) return push(first, first, 1, !reading.zero)
  if (run.length === 2 && isRange(first, second)) return push(first, second, 2, !reading.zero)
  if (last || SCALE.test(text.charAt(at + run.length))) {
    // 十四五 is a plan, 三十二五 no number
    if (last && reading.smallest <= 10) return false
    return push(first, first, 1, !reading.zero)
  }
  if (/[两兩]/.test(run)) return push(first, first, 1, true)
  return push(Number(values.join('')), Number(values.join('')), run.length, false)
}

/** 七八, 两三, and 三五, which says few. */
const isRange = (first: number, second: number): boolean => first > 0 && (second === first + 1 || (first === 3 && second === 5))

/** The figures after 点, written out: 八点五, 三点一四; '' where 点 is the clock's or none stands there. */
function decimals(text: string, at: number): string {
  const start = pastBlanks(text, at + 1)
  const run = matchAt(FIGURES, text, start)?.[0]
  if (!run || /[两兩]/.test(run)) return ''
  const next = text.charAt(start + run.length)
  if (/[十百千拾佰仟]/.test(next)) return ''
  return [...run].map(char => DIGITS[char] ?? 0).join('')
}
