import type { Pattern } from '../text/pattern.ts'
import { type Anchor, endOfMonth, endOfYear, type LastDay, onDay, small, UNKNOWN } from './calendar.ts'
import { match, monthAt, type Part } from './months.ts'

/** A place on the calendar as a text names it: 2025年6月底, 今年三季度, 1—3月. */
export interface CalendarTime extends LastDay {
  readonly to: number
  /** The year that it lies in, where that is told. */
  readonly year: number | null
  /** 底, 末, 内: it names an end. */
  readonly end: boolean
  /** It lies behind by its own wording: 去年, 前三季度. */
  readonly past: boolean
}

const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  今年度: 0,
  明年: 1,
  明年度: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  上年度: -1,
  去年度: -1,
  前年: -2,
  上一年: -1,
  上一年度: -1,
  下一年: 1,
  下一年度: 1,
  大前年: -3,
  今明两年: 1,
}
const YEAR = /(?:(\d{4}|[一二][〇零一二三四五六七八九]{3})年度?|今明两年|[上下]一年度?|(?:今|本|明|去|上)年度?|大?前年|后年)/y
/** Words that only end or begin like a year: 过去年均, 今后年份, 今年轻. */
const NOT_BEFORE_YEAR: Readonly<Record<string, RegExp>> = {
  后年: /[今以之前此先落随然往最大]/,
  前年: /[以之此目当提大学]/,
  去年: /[过失逝]/,
  上年: /[网线路海地以]/,
  上一年: /[网线路海地以]/,
  下一年: /[以]/,
  上年度: /[网线以]/,
  本年: /[成资基文日根样]/,
  明年: /[光透文说黎]/,
}
const NOT_AFTER_YEAR = /^(?:轻|均|货|级|龄|薪|夜饭|画|味|会)/
const SPAN_OF_YEARS = /(\d{4})年?\s?(?:[—－～-]{1,2}|至|到)\s?(\d{4})(?:年度?|学年)/y
const YMD = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y
const QUARTER = /(?:第?([一二三四1-4首])个?季度|前([二三23两])个?季度)/y
const QUARTER_SPAN = /([一二三四1-4])(?:[、至到]|[—-]{1,2})([一二三四1-4])季度/y
const HALF = /([上下])半年/y
const FIRST_MONTHS = /前(\d{1,2}|[一二两三四五六七八九十]{1,2})个月/y
/** After a year only: 2026年首月, 前两月, 后三个月. */
const MONTHS_OF_YEAR = /首月|(?:前|(后))(\d{1,2}|[一二两三四五六七八九十]{1,2})个?月/y
const NEAR_QUARTER = /(?:本|(上)(?:一个|一|个)?|(下)(?:一个|一|个)?)季度/y
const DECADE = /(?:(上)(?:个)?|(\d{2}|十九|二十一?))世纪([1-9]0|[二三四五六七八九]十)年代(末期?)?/y

/** The place on the calendar that starts at an offset; null where none does. */
export function calendarTimeAt(text: string, at: number, anchor: Anchor): CalendarTime | null {
  const first = pointAt(text, at, anchor, anchor.year)
  if (!first) return null
  // 2024年3月1日至2025年6月30日, 6月1日—9月30日
  const gap = match(/起?\s?(?:[—－～-]{1,2}|至|到)\s?/y, text, first.to)
  if (!gap || first.whole) return first
  const second = pointAt(text, first.to + gap[0].length, anchor, first.year)
  if (!second || (first.date && second.date && second.date <= first.date)) return first
  return second
}

type Point = Part & { readonly year: number | null }

function pointAt(text: string, at: number, anchor: Anchor, otherwise: number | null): Point | null {
  const before = text.charAt(at - 1)
  const span = /[\d.]/.test(before) ? null : match(SPAN_OF_YEARS, text, at)
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])]
    if (isYear(from) && isYear(to) && to > from)
      return { ...endOfYear(to), to: at + span[0].length, year: to, end: false, past: false, whole: true }
  }
  const ymd = /[\d.]/.test(before) ? null : match(YMD, text, at)
  if (ymd && isYear(Number(ymd[1]))) {
    const year = Number(ymd[1])
    return { ...onDay(year, Number(ymd[3]), Number(ymd[4])), to: at + ymd[0].length, year, end: false, past: false }
  }
  const decade = match(DECADE, text, at)
  if (decade) return decadeOf(decade, at, anchor)
  const yearAt = readYear(text, at, anchor)
  const start = yearAt ? yearAt.to : at
  const year = yearAt ? yearAt.year : otherwise
  const part = partAt(text, start, year, yearAt !== null, anchor)
  if (part) return { ...part, year, past: part.past || (yearAt?.past ?? false) }
  if (!yearAt) return null
  return { ...endOfYear(year), to: start, year, end: false, past: yearAt.past }
}

/** 上世纪80年代, 20世纪90年代末: they end with the decade. */
function decadeOf(found: RegExpExecArray, at: number, anchor: Anchor): Point {
  const [all, last, century = '', tens = '', end] = found
  const which = last ? (anchor.year === null ? null : Math.floor(anchor.year / 100)) : small(century)
  const year = which === null ? null : (which - 1) * 100 + (small(tens) ?? 0) + 9
  return { ...endOfYear(year), to: at + all.length, year, end: end !== undefined, past: last !== undefined, whole: true }
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100

function readYear(
  text: string,
  at: number,
  anchor: Anchor,
): { readonly to: number; readonly year: number | null; readonly past: boolean } | null {
  const found = match(YEAR, text, at)
  if (!found) return null
  const to = at + found[0].length
  const before = text.charAt(at - 1)
  if (found[1]) {
    const year = small(found[1])
    // 20.2026年 is an item and its year: no one counts years to four decimals
    if (year === null || !isYear(year) || /\d/.test(before)) return null
    return { to, year, past: false }
  }
  if (NOT_BEFORE_YEAR[found[0]]?.test(before) || NOT_AFTER_YEAR.test(text.slice(to, to + 2))) return null
  const shift = RELATIVE[found[0]]
  if (shift === undefined) return null
  return { to, year: anchor.year === null ? null : anchor.year + shift, past: shift < 0 }
}

/** What of a year is named: a half, a quarter, a month, a day, its end. */
function partAt(text: string, at: number, year: number | null, dated: boolean, anchor: Anchor): Part | null {
  const before = text.charAt(at - 1)
  const blank = dated ? (text.charAt(at) === '的' && /[上下第一二三四\d]/.test(text.charAt(at + 1)) ? at + 1 : at) : at
  const half = match(HALF, text, blank)
  if (half) return { ...endOfMonth(year, half[1] === '上' ? 6 : 12, 'half'), to: blank + half[0].length, end: false, past: false }
  const quarters = match(QUARTER_SPAN, text, blank)
  if (quarters?.[2] && !/\d/.test(before)) {
    const last = small(quarters[2]) ?? 1
    return { ...endOfMonth(year, last * 3, 'quarter'), to: blank + quarters[0].length, end: false, past: false }
  }
  const quarter = /[\d]/.test(before) && !dated ? null : match(QUARTER, text, blank)
  if (quarter) {
    const through = quarter[2]
    const which = through ? (small(through) ?? 2) : quarter[1] === '首' ? 1 : (small(quarter[1] ?? '') ?? 1)
    const to = blank + quarter[0].length
    const ended = /[末底]/.test(text.charAt(to))
    const behind = through !== undefined
    // 前三季度 in a report of January are last year's: no year is guessed
    const told = behind && !dated && (anchor.month ?? 0) <= which * 3 ? null : year
    return { ...endOfMonth(told, which * 3, 'quarter'), to: ended ? to + 1 : to, end: ended, past: behind && !dated }
  }
  if (!dated) {
    const near = nearQuarter(text, at, anchor)
    if (near) return near
  }
  const some = dated ? match(MONTHS_OF_YEAR, text, blank) : null
  if (some) {
    const last = some[1] ? 12 : some[2] ? (small(some[2]) ?? 0) : 1
    return { ...endOfMonth(year, last), to: blank + some[0].length, end: false, past: false }
  }
  const first = match(FIRST_MONTHS, text, blank)
  if (first?.[1]) {
    const which = small(first[1]) ?? 0
    const told = !dated && (anchor.month ?? 0) <= which ? null : year
    return { ...endOfMonth(told, which), to: blank + first[0].length, end: false, past: !dated }
  }
  const month = monthAt(text, blank, year, dated, anchor)
  if (month) return month
  return endAt(text, at, year, dated, anchor)
}

/** 年底, 年末, 年内, 年中, 年初, 岁末; after a year that is named, 底 alone; 月底 of the document's own date. */
function endAt(text: string, at: number, year: number | null, dated: boolean, anchor: Anchor): Part | null {
  const word = text.charAt(at)
  if (dated) return endOfYearAt(text, word === '年' ? at + 1 : at, year)
  if (/[\d一二两三四五六七八九十百每今明去前后历常往多几数半逐次翌同当]/.test(text.charAt(at - 1))) return null
  if (word === '年') return endOfYearAt(text, at + 1, year)
  if (text.startsWith('岁末', at)) return { ...endOfYear(year), to: at + 2, end: true, past: false }
  const month = anchor.month ?? null
  if (word === '月' && /[末底]/.test(text.charAt(at + 1)))
    return { ...endOfMonth(month && year, month ?? 0), to: at + 2, end: true, past: false }
  return null
}

/** 本季度, 上季度末, 下个季度: counted from the quarter of the document. */
function nearQuarter(text: string, at: number, anchor: Anchor): Part | null {
  const near = /[以年]/.test(text.charAt(at - 1)) ? null : match(NEAR_QUARTER, text, at)
  if (!near) return null
  const end = /[末底]/.test(text.charAt(at + near[0].length))
  const to = at + near[0].length + (end ? 1 : 0)
  const shift = near[1] ? -1 : near[2] ? 1 : 0
  if (anchor.year === null || !anchor.month) return { ...UNKNOWN, to, end, past: shift < 0 }
  const quarters = anchor.year * 4 + Math.ceil(anchor.month / 3) - 1 + shift
  const last = endOfMonth(Math.floor(quarters / 4), ((quarters % 4) + 1) * 3, 'quarter')
  return { ...last, to, end, past: shift < 0 }
}

function endOfYearAt(text: string, at: number, year: number | null): Part | null {
  const word = text.charAt(at)
  // 2020年初步建成, 年内涵
  if (/^(?:初[步期始次]|内[涵容部外])/.test(text.slice(at, at + 2))) return null
  if (word === '底' || word === '末' || word === '内') return { ...endOfYear(year), to: at + 1, end: true, past: false }
  if (word === '中' && /[前，。、；]/.test(text.charAt(at + 1)))
    return { ...endOfMonth(year, 6, 'half'), to: at + 1, end: false, past: false }
  if (word === '初') return { ...UNKNOWN, to: at + 1, end: false, past: false }
  return null
}

/** The words of the calendar, with examples for the tests. */
export const CALENDAR: Pattern = {
  name: 'calendar',
  yes: [
    '{2025年底前}完成',
    '{6月底前}建成',
    '{2021—2025年}',
    '{三季度末}投产',
    '{3月上旬}开工',
    '{年底前}完成',
    '{今年}',
    '{2026年6月30日}',
  ],
  no: ['过去年均增长', '16个月', '3月饼', '一次年报'],
}
