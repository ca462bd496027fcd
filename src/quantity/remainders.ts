import { matchAt } from '../text/match-at.ts'
import { DIGITS } from '../text/numerals.ts'
import { type Numeral, numeralAt } from './numeral.ts'
import { type Unit, type UnitClass, type UnitWords, unitAt } from './units.ts'

/** Classes that are halved in words: 一吨半, 三倍半. */
const HALVED: readonly UnitClass[] = ['length', 'mass', 'area', 'volume', 'duration', 'multiple']
const COINS =
  /又?([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?:角|毛)(?:([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?|又([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])美?分/y
/** What a length of time goes on in, and how many of it make one of the unit before. */
const SMALLER: Readonly<Record<string, readonly [RegExp, number]>> = {
  年: [/个月(?!内|后|前)/y, 12],
  天: [/个?小时/y, 24],
  小时: [/分钟?(?!之)/y, 60],
  个小时: [/分钟?(?!之)/y, 60],
  分钟: [/秒钟?/y, 60],
}
const PARTED = /个([半多余])(月|小时|钟头|星期|季度|学期|工作日|百分点)/y
const HALF = /半(?=月(?:[内以之]|左右)|个月|个?(?:小时|钟头|星期|工作日|学期|百分点|公里|吨|亩|米|斤|公斤))/y
/** 上半年, 一半, 两年半: 半 belongs to what stands before it. */
const HALF_OF = /[\d一二两三四五六七八九十百千万几多余上下前后大小过年月天时吨里亩米斤倍成每]$/
/** Money named before its amount: 港币2960元. */
const CURRENCIES: readonly (readonly [RegExp, string, string])[] = [
  [/港币 ?$/, '港元', 'HKD'],
  [/(?:新台币|台币) ?$/, '新台币', 'TWD'],
  [/(?:日币|日元) ?$/, '日元', 'JPY'],
  [/(?:美金|美元) ?$/, '美元', 'USD'],
  [/(?:澳门币|澳门元) ?$/, '澳门元', 'MOP'],
]

/** 1.2个和0.8个百分点: the first is counted in what the last is. */
const POINTS_LATER = /(?:以及|[、和及与至到]|[—～~-]{1,2})[\d.一二两三四五六七八九十点]{1,6}个(?=百分点)/y

interface Remainder {
  readonly extra: number
  readonly to: number
  readonly vague: string
}

/** What a unit draws after it: 两倍半, 3公里多, 五元三角, 2小时30分. */
export function afterUnit(text: string, unit: Unit, numeral: Numeral): Remainder {
  const next = text.charAt(unit.to)
  const later = text.charAt(unit.to + 1)
  if (unit.class === 'money') {
    const coins = matchAt(COINS, text, unit.to)
    if (coins) {
      const [all, tenth = '', hundredth = '', only = ''] = coins
      const worth = (figure: string) => DIGITS[figure] ?? (Number(figure) || 0)
      return { extra: worth(tenth) / 10 + worth(hundredth || only) / 100, to: unit.to + all.length, vague: '' }
    }
  }
  const measured = HALVED.includes(unit.class) || unit.class === 'money'
  if (next === '半' && measured && numeral.upper === null && !/[数年天个径价导]/.test(later))
    return { extra: 0.5, to: unit.to + 1, vague: '' }
  if (/[多余]/.test(next) && measured && !/[样元边方种次重党地渠]/.test(later)) return { extra: 0, to: unit.to + 1, vague: next }
  return goesOn(text, unit, numeral) ?? { extra: 0, to: unit.to, vague: '' }
}

/** 1年6个月, 2小时30分, 36天5小时30分: one length of time. */
function goesOn(text: string, unit: Unit, numeral: Numeral): Remainder | null {
  const smaller = SMALLER[unit.name]
  // 2026年6个月 is a year and months of it
  if (!smaller || numeral.upper !== null || numeral.value >= 1000) return null
  const part = numeralAt(text, unit.to)
  const [name, many] = smaller
  if (!part || part.upper !== null || part.vague || part.value >= many) return null
  const found = matchAt(name, text, part.to)?.[0]
  if (!found) return null
  const to = part.to + found.length
  const rest = goesOn(text, { ...unit, to, name: found === '分' ? '分钟' : found }, part)
  return { extra: (part.value + (rest?.extra ?? 0)) / many, to: rest?.to ?? to, vague: '' }
}

/** 个半月, 个多小时: the unit with a half or more put into it. */
export function partedUnitAt(
  text: string,
  at: number,
  words: UnitWords,
): { readonly unit: Unit; readonly extra: number; readonly more: string } | null {
  if (text.charAt(at) !== '个') return null
  const found = matchAt(PARTED, text, at)
  if (!found) return null
  const [all, more = '', kind = ''] = found
  const about = words.about.get(`个${kind}`)
  if (!about) return null
  const unit = { from: at, to: at + all.length, name: about.name, class: about.class, code: about.code }
  return more === '半' ? { unit, extra: 0.5, more: '' } : { unit, extra: 0, more }
}

/** The unit of a half that starts at an offset: 半个百分点, 半小时. */
export function halfAt(text: string, at: number, words: UnitWords): Unit | null {
  if (text.charAt(at) !== '半') return null
  HALF.lastIndex = at
  if (!HALF.test(text) || HALF_OF.test(text.charAt(at - 1))) return null
  return unitAt(text, at + 1, words, 'chinese') ?? (text.charAt(at + 1) === '月' ? monthUnit(at + 1) : null)
}

/** The unit of a number in a list or range whose last alone says 个百分点; any other as it is. */
export function ofPoints(text: string, unit: Unit, words: UnitWords): Unit {
  if (unit.name !== '个') return unit
  const points = words.about.get('个百分点')
  POINTS_LATER.lastIndex = unit.to
  return points && POINTS_LATER.test(text) ? { ...unit, name: points.name, class: points.class, code: points.code } : unit
}

const monthUnit = (from: number): Unit => ({ from, to: from + 1, name: '个月', class: 'duration', code: 'mo' })

/** The unit of money whose name stands before the amount (新台币5亿元); any other unit as it is. */
export function abroad(text: string, at: number, unit: Unit): Unit {
  if (unit.code !== 'CNY' || unit.name !== '元' || !/[币金元 ]/.test(text.charAt(at - 1))) return unit
  const before = text.slice(Math.max(0, at - 5), at)
  const named = CURRENCIES.find(([pattern]) => pattern.test(before))
  return named ? { ...unit, name: named[1], code: named[2] } : unit
}
