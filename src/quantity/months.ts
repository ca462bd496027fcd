import { matchAt } from '../text/match-at.ts'
import { type Anchor, endOfMonth, endOfTenDays, type LastDay, onDay, small, UNKNOWN } from './calendar.ts'

/** A part of a year as a text names it; the year is told elsewhere. */
export interface Part extends LastDay {
  readonly to: number
  /** 底, 末, 内: it names an end. */
  readonly end: boolean
  /** It lies behind by its own wording: 前三季度. */
  readonly past: boolean
  /** A span already: nothing may follow. */
  readonly whole?: boolean
}

const N = '\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const MONTH = new RegExp(`(${N})月份?(?!三(?![十日号])|[饼嫂球亮色薪票租供利饭息均])`, 'y')
const MONTHS = new RegExp(`(${N})月?份?\\s?(?:[—－～-]{1,2}|至|到)\\s?(${N})月份?`, 'y')
const DAY = new RegExp(`(${N})[日号]`, 'y')
const DAYS = new RegExp(`(${N})[日号]?(?:[—－～-]{1,2}|至|到)(${N})[日号]`, 'y')
const NEAR_MONTH = /(?:(本)|(上)一?个?|(下)一?个?)月(?!台|光|饼)/y
/** Of two thirds (上中旬) the later. */
const TENDAYS = /[上中]?([上中下])旬/y

/** The month that starts at an offset, with its days, thirds and end. */
export function monthAt(text: string, at: number, year: number | null, dated: boolean, anchor: Anchor): Part | null {
  const before = text.charAt(at - 1)
  const near = dated || /[以同]/.test(before) ? null : matchAt(NEAR_MONTH, text, at)
  if (near) return nearMonth(text, at + near[0].length, near[2] ? -1 : near[3] ? 1 : 0, anchor)
  // 近三月 counts months, 闰四月 is the moon's, and the year of 91年5月 is not told
  if (!dated && /[\d.十百个第/每一二三四五六七八九年近去前后历闰]/.test(before)) return null
  const months = matchAt(MONTHS, text, at)
  if (months?.[1] && months[2]) {
    const [from, last] = [small(months[1]) ?? 0, small(months[2]) ?? 0]
    const day = matchAt(DAY, text, at + months[0].length)
    if (from >= 1 && last <= 12 && last > from && !day) {
      // 1—11月 without a year is a statistic of months that have passed
      const behind = !dated && from === 1 && last < 12 && (anchor.month ?? 0) <= last
      return { ...tail(text, at + months[0].length, behind ? null : year, last), whole: true }
    }
  }
  const month = matchAt(MONTH, text, at)
  if (!month?.[1]) return null
  const which = small(month[1])
  if (which === null || which < 1 || which > 12) return null
  return tail(text, at + month[0].length, year, which)
}

/** 本月, 上个月, 下月: counted from the month of the document. */
function nearMonth(text: string, at: number, shift: number, anchor: Anchor): Part {
  if (anchor.year === null || !anchor.month) return { ...UNKNOWN, to: tail(text, at, null, 1).to, end: false, past: shift < 0 }
  const months = anchor.year * 12 + anchor.month - 1 + shift
  return { ...tail(text, at, Math.floor(months / 12), (months % 12) + 1), past: shift < 0 }
}

/** What follows a month: days, a third of it, its end. */
function tail(text: string, at: number, year: number | null, month: number): Part {
  const days = matchAt(DAYS, text, at)
  if (days?.[2]) return { ...onDay(year, month, small(days[2]) ?? 0), to: at + days[0].length, end: false, past: false, whole: true }
  const day = matchAt(DAY, text, at)
  if (day?.[1]) return { ...onDay(year, month, small(day[1]) ?? 0), to: at + day[0].length, end: false, past: false }
  const third = matchAt(TENDAYS, text, at)
  const part = third?.[1]
  if (third && (part === '上' || part === '中' || part === '下'))
    return { ...endOfTenDays(year, month, part), to: at + third[0].length, end: false, past: false }
  // 八月十五 is the moon's, and no week of a month is counted alike everywhere
  const other = matchAt(/(?:初|廿)?[一二三四五六七八九十]{1,2}(?![一二三四五六七八九十项个季家批])|第[一二三四五1-5]周/y, text, at)
  if (other) return { ...UNKNOWN, to: at + other[0].length, end: false, past: false }
  // 12月月底 says the month twice
  const edge = text.charAt(at) === '月' && /[底末]/.test(text.charAt(at + 1)) ? at + 1 : at
  const next = text.charAt(edge)
  if (next === '底' || next === '末') return { ...endOfMonth(year, month), to: edge + 1, end: true, past: false }
  if ((next === '初' && !/[步期始次]/.test(text.charAt(at + 1))) || (next === '中' && /[前，。、；]/.test(text.charAt(at + 1))))
    return { ...UNKNOWN, to: at + 1, end: false, past: false }
  return { ...endOfMonth(year, month), to: at, end: false, past: false }
}
