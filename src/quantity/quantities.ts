import { type Amount, amountAt } from './amount.ts'
import { boundAfter, boundBefore, combined, type Relation } from './bounds.ts'
import { type Change, changeAt } from './change.ts'
import { hedgeOf, isCountable, limitAfter, limitBefore, relationOf } from './limits.ts'
import { isName } from './names.ts'
import { scaled } from './numeral.ts'
import type { UnitClass, UnitWords } from './units.ts'
import { type LevelVerb, verbBefore } from './verbs.ts'
import { wordAt } from './words.ts'

export { type UnitClass, type UnitWords, unitWords } from './units.ts'

/** A number with its unit and the bound on it, as half-open offsets into the text that was read. */
export interface Quantity {
  /** Number, unit and bound as written: 不低于6.5%, 8%左右. */
  readonly from: number
  readonly to: number
  readonly numberFrom: number
  readonly numberTo: number
  /** 万 and 亿 multiplied out; of a range the lower bound. */
  readonly value: number
  readonly upper: number | null
  readonly relation: Relation
  /** Without 万 or 亿; '' of 清零 and 零增长, null of a number that has none (惠及43万儿童). */
  readonly unit: string | null
  /** UCUM or ISO 4217, where one exists. */
  readonly unitCode: string | null
  readonly class: UnitClass
  /** The bound as written: 左右, 不低于, 多. */
  readonly hedge: string | null
  readonly written: 'digits' | 'chinese'
  /** The verb of level or change right before it (达到, 控制在, 增长), outside from..to. */
  readonly verb: LevelVerb | null
}

const STARTS = /[0-9零〇一二两三四五六七八九十百千万亿廿卅几数半过倍翻清归壹贰叁肆伍陆柒捌玖拾佰仟负幾數兩貳參陸萬億負对對￥¥$€£]|-(?=\d)/g
const CURRENCY: Readonly<Record<string, string>> = { '￥': 'CNY', '¥': 'CNY', $: 'USD', '€': 'EUR', '£': 'GBP' }
/** What 负 makes negative. */
const BELOW_ZERO: readonly UnitClass[] = ['percent', 'point', 'temperature']
const SHARED = /、|和|及|与/y

/** The quantities of a text from `from` to `to`, in order, none over another. Names, ranks, dates and bare numbers are none. */
export function quantitiesIn(text: string, words: UnitWords, from = 0, to = text.length): readonly Quantity[] {
  return scan(text, words, from, to, false)
}

/** Every number with its bounds, whether it has a unit or not, whatever it stands in: for the cell of a table, whose unit its header has. */
export function numbersIn(text: string, words: UnitWords, from = 0, to = text.length): readonly Quantity[] {
  return scan(text, words, from, to, true)
}

function scan(text: string, words: UnitWords, from: number, to: number, all: boolean): readonly Quantity[] {
  const found: Quantity[] = []
  /** Numbers without a unit, each followed by 、 and the next: 5、6、7个. */
  let waiting: Amount[] = []
  STARTS.lastIndex = from
  for (let hit = STARTS.exec(text); hit && hit.index < to; hit = STARTS.exec(text)) {
    const at = hit.index
    if (!all && isIdle(text, at, words)) continue
    // the rest of a row of figures too long for a number
    if (/\d/.test(hit[0]) && /\d/.test(text.charAt(at - 1))) continue
    const change = changeAt(text, at)
    if (change && change.to <= to) {
      found.push(fromChange(text, change, from, to))
      STARTS.lastIndex = change.to
      continue
    }
    const word = wordAt(text, at)
    const amount = word ? null : signed(text, at, words, all)
    if (!amount || amount.to > to) {
      STARTS.lastIndex = at + (word.length || 1)
      continue
    }
    STARTS.lastIndex = Math.max(amount.to, at + 1)
    const last = waiting.at(-1)
    if (last && !joins(text, last.to, at)) waiting = []
    if (!all && isListed(text, amount)) {
      waiting.push(amount)
      continue
    }
    const quantity = bounded(text, amount, from, to, all)
    if (quantity) {
      for (const earlier of waiting) found.push(shared(text, earlier, amount))
      found.push(quantity)
      STARTS.lastIndex = quantity.to
    }
    waiting = []
  }
  return found
}

/** What may go on after the first character of a number in Chinese, besides a unit. */
const GOES_ON = new Set(
  '零〇一二两三四五六七八九十百千万亿廿卅几多余来壹贰叁肆伍陆柒捌玖拾佰仟萬億圆整0123456789分成折点點又%‰ —－～~-至到和与、半番增了近约超清归零死事发新投上感差伤违填直拖输返负案命缺失亡漏遗积延欠就數',
)

/** Most Chinese numerals in running text are part of a word: what follows them tells it at once. */
function isIdle(text: string, at: number, words: UnitWords): boolean {
  if (text.charCodeAt(at) < 0x2000) return false
  const next = text.charAt(at + 1)
  return !GOES_ON.has(next) && !words.firsts.has(next) && !/[清归对對过半￥¥€£翻倍]/.test(text.charAt(at))
}

/** An amount with a minus sign or a sign of currency before it. */
function signed(text: string, at: number, words: UnitWords, all: boolean): Amount | null {
  const sign = text.charAt(at)
  const code = CURRENCY[sign]
  if (code) {
    const amount = amountAt(text, text.charAt(at + 1) === ' ' ? at + 2 : at + 1, words)
    if (!amount || (amount.unit && amount.unit.class !== 'money')) return null
    const unit = { from: at, to: at + 1, name: code === 'CNY' ? '元' : sign, class: 'money', code } as const
    return { ...amount, from: at, unit: amount.unit ?? unit }
  }
  if (sign !== '-') {
    const amount = amountAt(text, at, words)
    if (amount && amount.upper === null && /^(?:度|摄氏度|℃)$/.test(amount.unit?.name ?? '') && text.slice(at - 2, at) === '零下')
      return { ...amount, from: at - 2, value: -amount.value }
    // 减负2500亿元 takes a burden off
    return /[负負]/.test(sign) && !all && amount && !BELOW_ZERO.includes(amount.unit?.class ?? 'number') ? null : amount
  }
  if (/[\dA-Za-z%‰）.)—-]/.test(text.charAt(at - 1))) return null
  const amount = amountAt(text, at + 1, words)
  if (!amount) return null
  // -5% after a word is a fall; before a count it is a dash
  const kind = amount.unit?.class
  if (kind === 'count' || kind === 'duration' || amount.upper !== null) return null
  return { ...amount, from: at, value: -amount.value }
}

/** A number that may wait for the unit of the next: figures after a word, followed by 、 and a figure. */
function isListed(text: string, amount: Amount): boolean {
  if (amount.unit || amount.upper !== null || amount.numeral?.written !== 'digits') return false
  SHARED.lastIndex = amount.to
  return (
    SHARED.test(text) &&
    /\d/.test(text.charAt(SHARED.lastIndex)) &&
    (amount.from === 0 || /[\p{Script=Han}、]/u.test(text.charAt(amount.from - 1)))
  )
}

function joins(text: string, from: number, to: number): boolean {
  SHARED.lastIndex = from
  return SHARED.test(text) && SHARED.lastIndex === to
}

/** The quantity that a number and a unit make with the bounds around them; null where they are a name or no quantity at all. */
function bounded(text: string, amount: Amount, from: number, to: number, all: boolean): Quantity | null {
  const { numeral, unit } = amount
  const written = numeral?.written ?? 'chinese'
  const before = limitBefore(text, amount, from)
  // 百, 千, 万 and 亿 alone are numbers after a bound and before 余: 突破百亿元, 千余名
  if (numeral?.bare && unit?.class !== 'percent' && !before && !numeral.vague) return null
  const unitTo = amount.to
  const after = limitAfter(text, amount, to)
  if (!all && !unit && !isCountable(text, amount, after)) return null
  const start = before?.from ?? amount.from
  const end = after?.to ?? unitTo
  const kind = unit?.class ?? 'number'
  const candidate = {
    from: start,
    numberFrom: amount.from,
    unitTo,
    to: end,
    value: amount.value,
    unit: unit?.name ?? '',
    class: kind,
    written,
  } as const
  if (!all && isName(text, { ...candidate, bounded: before !== null || after !== null })) return null
  return {
    from: start,
    to: end,
    numberFrom: amount.from,
    numberTo: amount.numberTo,
    value: amount.value,
    upper: amount.upper,
    relation: relationOf(amount, before, after),
    unit: unit?.name ?? null,
    unitCode: unit?.code ?? null,
    class: kind,
    hedge: hedgeOf(amount, before, after),
    written,
    verb: verbBefore(text, start),
  }
}

/** 5、6、7个: an earlier number of the list takes unit, 万 and 亿 of the one that has them. */
function shared(text: string, earlier: Amount, last: Amount): Quantity {
  const group = earlier.numeral && last.numeral && earlier.numeral.group === 1 ? last.numeral.group : 1
  return {
    from: earlier.from,
    to: earlier.to,
    numberFrom: earlier.from,
    numberTo: earlier.to,
    value: scaled(earlier.value, group),
    upper: null,
    relation: '=',
    unit: last.unit?.name ?? null,
    unitCode: last.unit?.code ?? null,
    class: last.unit?.class ?? 'number',
    hedge: null,
    written: 'digits',
    verb: verbBefore(text, earlier.from),
  }
}

function fromChange(text: string, change: Change, from: number, to: number): Quantity {
  const outside = change.bound ? null : boundBefore(text, change.from)
  const before = change.bound ?? (outside && outside.from >= from ? outside : null)
  const later = boundAfter(text, change.to)
  const after = later && later.to <= to ? later : null
  const start = change.bound ? change.from : (before?.from ?? change.from)
  return {
    from: start,
    to: after?.to ?? change.to,
    numberFrom: change.numberFrom,
    numberTo: change.numberTo,
    value: change.value,
    upper: null,
    relation: combined(before, after) ?? '=',
    unit: change.unit,
    unitCode: null,
    class: change.class,
    hedge: after?.text ?? before?.text ?? null,
    written: 'chinese',
    verb: verbBefore(text, start),
  }
}
