import { matchAt } from '../text/match-at.ts'
import type { Pattern } from '../text/pattern.ts'
import { type Anchor, endOfYear, type LastDay, onDay, small } from './calendar.ts'
import type { Part } from './months.ts'
import { partAt } from './parts.ts'

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
const SPAN_OF_YEARS =
  /(\d{4}|[一二][〇零一二三四五六七八九]{3})年?\s?(?:[—－～-]{1,2}|至|到)\s?(\d{4}|[一二][〇零一二三四五六七八九]{3})(?:年度?|学年)/y
const YMD = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y
const DECADE = /(?:(上)(?:个)?|(\d{2}|十九|二十一?))世纪([1-9]0|[二三四五六七八九]十)年代(末期?)?/y

/** The place on the calendar that starts at an offset; null where none does. */
export function calendarTimeAt(text: string, at: number, anchor: Anchor): CalendarTime | null {
  const first = pointAt(text, at, anchor, anchor.year)
  if (!first) return null
  // 2024年3月1日至2025年6月30日, 6月1日—9月30日
  const gap = matchAt(/起?\s?(?:[—－～-]{1,2}|至|到)\s?/y, text, first.to)
  if (!gap || first.whole) return first
  const after = first.to + gap[0].length
  // 11月15日至次年3月15日
  const next = matchAt(/[次翌]年/y, text, after)
  const second = next
    ? pointAt(text, after + 2, anchor, first.year === null ? null : first.year + 1, true)
    : pointAt(text, after, anchor, first.year)
  if (!second || (first.date && second.date && second.date <= first.date)) return first
  return second
}

type Point = Part & { readonly year: number | null }

function pointAt(text: string, at: number, anchor: Anchor, otherwise: number | null, told = false): Point | null {
  const before = text.charAt(at - 1)
  const span = /[\d.]/.test(before) ? null : matchAt(SPAN_OF_YEARS, text, at)
  if (span) {
    const [from, to] = [small(span[1] ?? '') ?? 0, small(span[2] ?? '') ?? 0]
    if (isYear(from) && isYear(to) && to > from)
      return { ...endOfYear(to), to: at + span[0].length, year: to, end: false, past: false, whole: true }
  }
  const ymd = /[\d.]/.test(before) ? null : matchAt(YMD, text, at)
  if (ymd && isYear(Number(ymd[1]))) {
    const year = Number(ymd[1])
    return { ...onDay(year, Number(ymd[3]), Number(ymd[4])), to: at + ymd[0].length, year, end: false, past: false }
  }
  const decade = matchAt(DECADE, text, at)
  if (decade) return decadeOf(decade, at, anchor)
  const yearAt = readYear(text, at, anchor)
  const start = yearAt ? yearAt.to : at
  const year = yearAt ? yearAt.year : otherwise
  const part = partAt(text, start, year, told || yearAt !== null, anchor)
  if (part) return { ...part, year, past: part.past || (yearAt?.past ?? false) }
  if (!yearAt) return null
  // 1990年代 ends with its tenth year
  if (year !== null && year % 10 === 0 && matchAt(/(?<=\d年)代(?![表理码谢替价为建办])/y, text, start))
    return { ...endOfYear(year + 9), to: start + 1, year: year + 9, end: false, past: false }
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
  const found = matchAt(YEAR, text, at)
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
