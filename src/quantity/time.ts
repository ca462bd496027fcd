import { matchAt } from '../text/match-at.ts'
import type { Anchor, TimePrecision } from './calendar.ts'
import { calendarTimeAt } from './dates.ts'
import { eventBefore } from './events.ts'
import { horizonAt } from './horizons.ts'
import { periodAt } from './periods.ts'

export type { Anchor, TimePrecision } from './calendar.ts'

/** How a time stands to what is said of it. */
export type TimeFrame = 'deadline' | 'period' | 'past' | 'duration' | 'baseline'

/** A time as a text names it: half-open offsets into the text that was read. */
export interface TimeExpression {
  readonly from: number
  readonly to: number
  /** The last day of the period named, YYYY-MM-DD; null where the text and the document's date do not tell it. */
  readonly date: string | null
  readonly precision: TimePrecision | null
  /** Of a length of time, in years; of a range the upper bound. */
  readonly years: number | null
  readonly frame: TimeFrame
}

/** Nothing without one of these is read at all. */
const GATE = /[年月季旬纪]|前|五”?[时期末规以开收中初]|\d{4}[-./]\d|任期/
const STARTS = /[\d〇一二三四五六七八九十两几半今本明去上下后前第首年月岁“建新中党]|21世纪/g
const UNTIL = /(?:截止到|截至到|截至|截止|直到|到|至)$/
/** 提高到2025年的…: 到 is the verb's. */
const VERB_ENDS = /[长高升加降少大展变达延减推缩增回跌涨做迁转移调]$/
const AGAINST = /(?:较|比|同比|相比|对比|超过|[快慢高低多少好优]于|与|同|以)$/
const SINCE = /(?:自|从|由)$/
const EACH = /(?:每|历|逐|各)$|每(?:年|月|季度|周)$/
const TAIL = /(?:[底末]前|之前|以前|前|之内|以内|内|期间|间|以来|来|起|止|为止|末|底)/y
const AS_BASE = /^(?:的)?(?:基础上|基数|水平上|相比|为基)|^的?[^，。；]{0,6}?(?:基础上|相比)/

/** The times of a text from `from` to `to`, in order, none over another; resolved against the document's own date. */
export function timesIn(text: string, anchor: Anchor, from = 0, to = text.length): readonly TimeExpression[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  if (!GATE.test(part)) return []
  const found = [...dated(part, anchor), ...events(part)].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: TimeExpression[] = []
  for (const time of found) {
    const last = kept.at(-1)
    if (!last || time.from >= last.to) kept.push(time)
    else if (time.to > last.to && time.frame === 'deadline' && time.date === null) kept[kept.length - 1] = { ...time, from: last.from }
  }
  // 2026年春节前 is one time, that of the feast; 2026—2028年三年间 one, that of the calendar
  const merged: TimeExpression[] = []
  for (const time of kept) {
    const last = merged.at(-1)
    if (last && last.to === time.from && last.precision === 'year' && isEvent(time))
      merged[merged.length - 1] = { ...time, from: last.from }
    else if (last && last.to === time.from && last.date !== null && time.years !== null)
      merged[merged.length - 1] = { ...last, to: time.to }
    else merged.push(time)
  }
  return merged.map(time => ({ ...time, from: time.from + from, to: time.to + from }))
}

const isEvent = (time: TimeExpression): boolean => time.date === null && time.years === null && time.frame === 'deadline'

function dated(text: string, anchor: Anchor): TimeExpression[] {
  const found: TimeExpression[] = []
  STARTS.lastIndex = 0
  for (let hit = STARTS.exec(text); hit; hit = STARTS.exec(text)) {
    const at = hit.index
    const time = periodTime(text, at, anchor) ?? calendarTime(text, at, anchor) ?? horizonTime(text, at)
    if (!time) {
      // a number is read from its first figure or not at all
      STARTS.lastIndex = /\d/.test(hit[0]) ? pastFigures(text, at) : at + 1
      continue
    }
    STARTS.lastIndex = Math.max(time.to, at + 1)
    if (EACH.test(text.slice(Math.max(0, at - 3), at))) continue
    found.push(time)
  }
  return found
}

function pastFigures(text: string, at: number): number {
  let end = at
  while (end < text.length && /[\d.]/.test(text.charAt(end))) end++
  return end
}

function events(text: string): TimeExpression[] {
  const found: TimeExpression[] = []
  const ends = /前|任期内?|规划期内|汛期内/g
  for (let hit = ends.exec(text); hit; hit = ends.exec(text)) {
    const event = eventBefore(text, ends.lastIndex)
    if (event) found.push({ ...event, date: null, precision: null, years: null, frame: 'deadline' })
  }
  return found
}

function horizonTime(text: string, at: number): TimeExpression | null {
  const horizon = horizonAt(text, at)
  return horizon ? { ...horizon, date: null, precision: null } : null
}

function periodTime(text: string, at: number, anchor: Anchor): TimeExpression | null {
  const period = periodAt(text, at, anchor)
  if (!period) return null
  return inFrame(text, at, anchor, { ...period, past: period.since })
}

function calendarTime(text: string, at: number, anchor: Anchor): TimeExpression | null {
  const time = calendarTimeAt(text, at, anchor)
  return time ? inFrame(text, at, anchor, time) : null
}

interface Unframed {
  readonly to: number
  readonly date: string | null
  readonly precision: TimePrecision | null
  readonly end: boolean
  readonly past: boolean
}

/** The words around a time say what it is: a deadline (到, 前, 底), a base to compare with (较, 比), what has passed. */
function inFrame(text: string, at: number, anchor: Anchor, time: Unframed): TimeExpression {
  const before = text.slice(Math.max(0, at - 4), at)
  const until = UNTIL.exec(before)
  const prefix = until && !VERB_ENDS.test(before.slice(0, until.index)) ? until[0] : ''
  const against = AGAINST.exec(before)?.[0] ?? ''
  const since = SINCE.exec(before)?.[0] ?? ''
  let tail = matchAt(TAIL, text, time.to)?.[0] ?? ''
  // 前 begins 前列, 内 内容, 起 起步, 来 来自
  if (/^(?:前|内|起|来|间|末|底)$/.test(tail) && /[列景沿期端移后外容部步点草自访到接隙数端子]/.test(text.charAt(time.to + 1))) tail = ''
  if (tail === '内' && time.precision !== 'year' && time.precision !== 'month' && time.precision !== 'quarter') tail = ''
  const to = time.to + tail.length
  const after = text.slice(to, to + 12)
  const own = { to, date: time.date, precision: time.precision, years: null }
  if ((against && against !== '与' && against !== '同' && against !== '以') || AS_BASE.test(after))
    return { ...own, from: at - (AS_BASE.test(after) ? 0 : against.length), frame: 'baseline' }
  if (since && !tail && after.startsWith('的')) return { ...own, from: at - since.length, frame: 'baseline' }
  if (tail === '以来' || tail === '来') return { ...own, from: at - since.length, date: null, precision: null, frame: 'past' }
  const behind = time.past || isBehind(time.date, time.precision, anchor)
  const from = at - (prefix || since).length
  if (behind) return { ...own, from, frame: 'past' }
  const limit = prefix !== '' || time.end || /^(?:[底末]?前|之前|以前|之内|以内|内|止|为止|末|底)$/.test(tail)
  return { ...own, from, frame: limit ? 'deadline' : 'period' }
}

/** Whether a day lies before the document's own date, as far as that is known. */
function isBehind(date: string | null, precision: TimePrecision | null, anchor: Anchor): boolean {
  if (!date || anchor.year === null) return false
  const year = Number(date.slice(0, 4))
  if (year !== anchor.year) return year < anchor.year
  if (!anchor.month || precision === 'year' || precision === 'half') return false
  const month = Number(date.slice(5, 7))
  if (month !== anchor.month) return month < anchor.month
  return anchor.day ? Number(date.slice(8)) < anchor.day : false
}
