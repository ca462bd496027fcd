import { MORE, type Reading, START, type Step, step } from './figures.ts'

/** A number as written, without its unit: half-open offsets and what it amounts to. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Of two figures side by side (七八十, 两三百) what the second makes; else null. */
  readonly upper: number | null
  readonly written: 'digits' | 'chinese'
  /** 多 余 来 几 数: it says that the number is not exact; '' where none does. */
  readonly vague: string
  /** Nothing but 百, 千, 万, 亿 (百亿, 千万): a number only where its surroundings say so (突破百亿元, 千余名). */
  readonly bare: boolean
  /** What 万 and 亿 at its end multiply by, and 十百千 after a single figure: a range may give them once (5—6亿元, 三至五百). */
  readonly group: number
  readonly place: number
}

/** 大陆, 队伍 and 放肆 are words: such a figure is one before a formal place or another, or under 分之. */
const FORMAL =
  /(?<!之)[肆伍陆陸](?! ?[拾佰仟萬億万亿圆元整点點角分壹贰叁肆伍陆柒捌玖零貳陸])|拾(?![零一二三四五六七八九壹贰叁肆伍陆柒捌玖萬億万亿圆元整点个個])/y

/** A number of sixteen figures with every place written out has fewer. */
const MOST_STEPS = 40

/** Rounds off what binary sums leave behind: 0.1 + 0.2 is 0.3. */
export function exact(value: number): number {
  if (Number.isInteger(value)) return value
  // toPrecision is slow: nearly every figure is whole, or has few decimals and no great size
  const near = Math.abs(value) < 1e6 ? Math.round(value * 1e6) / 1e6 : Math.round(value)
  return Math.abs(near - value) <= Math.abs(value) * 1e-14 ? near : Number(value.toPrecision(15))
}

/** Multiplies by a power of ten as one would on paper: 82.4 × 10⁸ is 8240000000, 2317.53 × 10¹² is whole too. */
export function scaled(value: number, by: number): number {
  const short = exact(value)
  // what is written with an exponent of its own (1e-7) has no place for another
  if (Number.isInteger(short) || Math.abs(short) < 1e-6) return exact(short * by)
  return Number(`${short}e${Math.round(Math.log10(by))}`)
}

/** The number that starts at an offset, as far as it reaches; null where none does. Figures are read alike in both scripts and mixed. */
export function numeralAt(text: string, at: number): Numeral | null {
  const char = text.charAt(at)
  if (!START.test(char)) return null
  if (char === '负' || char === '負') {
    const positive = /[\d零〇一二两兩三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]/.test(text.charAt(at + 1)) ? numeralAt(text, at + 1) : null
    return positive && positive.upper === null ? { ...positive, from: at, value: -positive.value } : null
  }
  FORMAL.lastIndex = at
  if (FORMAL.test(text)) return null
  const reading: Reading = { text, steps: [], end: at, smallest: Number.POSITIVE_INFINITY, vague: '', digits: false, zero: false }
  while (reading.steps.length < MOST_STEPS && step(reading));
  return numeral(reading, at)
}

function numeral(reading: Reading, from: number): Numeral | null {
  const { text, steps } = reading
  if (steps.length === 0) return null
  let { end: to, vague } = reading
  // 多 and 余 after all of it: 1200余, 十多
  const tail = text.charAt(to)
  if (!vague && MORE.test(tail) && (tail !== '来' || steps.at(-1)?.kind === 'place')) {
    vague = tail
    to++
  }
  const low = amount(steps, 'low')
  const high = amount(steps, 'high')
  if (low === null || high === null) return null
  const [first, second, third] = steps
  return {
    from,
    to,
    value: low,
    upper: high === low ? null : high,
    written: reading.digits ? 'digits' : 'chinese',
    vague,
    bare: steps.every(one => one.kind !== 'figure') && !(first?.kind === 'place' && first.by === 10),
    group: trailing(steps),
    place: first?.kind === 'figure' && second?.kind === 'place' && (third === undefined || third.kind === 'group') ? second.by : 1,
  }
}

/** What the steps amount to; null where they make no number. */
function amount(steps: readonly Step[], side: 'low' | 'high'): number | null {
  let total = 0
  let section = 0
  let figure: number | null = null
  let group = Number.POSITIVE_INFINITY
  let previous = 0
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'figure') {
      figure = one[side]
      // 三百五 is 350 and 一万二 12000, at the number's end or before its decimals
      const final = index === steps.length - 1 || steps[index + 1]?.kind === 'decimals'
      if (final && index > 0 && one.plain && figure > 0 && previous >= 100) figure = (figure * previous) / 10
    } else if (one.kind === 'decimals') {
      section += (figure ?? 0) + one.by
      figure = null
    } else if (one.kind === 'place') {
      section += scaled(figure ?? 1, one.by)
      figure = null
      previous = one.by
    } else {
      const before = section + (figure ?? 0)
      if (before === 0 && index > 0 && one.by < group) return null
      if (index === 0) total = one.by
      else if (before > 0 && one.by <= group) total += scaled(before, one.by)
      else total = scaled(total + before, one.by)
      group = one.by
      section = 0
      figure = null
      previous = one.by
    }
  }
  return exact(total + section + (figure ?? 0))
}

/** The product of the groups at the end: 1.2万亿 → 10¹². */
function trailing(steps: readonly Step[]): number {
  let product = 1
  for (let i = steps.length - 1; i >= 0; i--) {
    const one = steps[i]
    if (one?.kind !== 'group') break
    product *= one.by
  }
  return product
}
