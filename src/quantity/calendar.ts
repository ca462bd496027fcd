import { daysIn, iso } from '../text/calendar.ts'
import { DIGITS } from '../text/numerals.ts'

/** The document's own date, as far as it is known: what 今年 and 年底前 are told by. Never today's. */
export interface Anchor {
  readonly year: number | null
  readonly month?: number | null
  readonly day?: number | null
}

export type TimePrecision = 'day' | 'ten-days' | 'month' | 'quarter' | 'half' | 'year'

/** The last day of a period, or null where the text does not tell it. */
export interface LastDay {
  readonly date: string | null
  readonly precision: TimePrecision | null
}

export const UNKNOWN: LastDay = { date: null, precision: null }

const known = (date: string | null, precision: TimePrecision): LastDay => (date ? { date, precision } : UNKNOWN)

export const endOfYear = (year: number | null): LastDay => (year === null ? UNKNOWN : known(iso(year, 12, 31), 'year'))

export function endOfMonth(year: number | null, month: number, precision: TimePrecision = 'month'): LastDay {
  return year === null || month < 1 || month > 12 ? UNKNOWN : known(iso(year, month, daysIn(year, month)), precision)
}

export const onDay = (year: number | null, month: number, day: number): LastDay =>
  year === null ? UNKNOWN : known(iso(year, month, day), 'day')

export const endOfTenDays = (year: number | null, month: number, part: '上' | '中' | '下'): LastDay =>
  part === '下'
    ? endOfMonth(year, month, 'ten-days')
    : year === null
      ? UNKNOWN
      : known(iso(year, month, part === '上' ? 10 : 20), 'ten-days')

/** A whole number up to 99 in either script (12, 十二, 三十一), or a year read figure by figure (二〇二五); null for anything else. */
export function small(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (/^[〇零一二三四五六七八九]{4}$/.test(text)) return Number([...text].map(char => DIGITS[char]).join(''))
  const tens = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text)
  if (!tens || text === '') return null
  const [, first = '', ten = '', last = ''] = tens
  if (!ten) return last && first ? null : (DIGITS[first || last] ?? null)
  return (first ? (DIGITS[first] ?? 1) : 1) * 10 + (last ? (DIGITS[last] ?? 0) : 0)
}
