import { daysIn, iso, two } from '../text/calendar.ts'
import { ordinal } from '../text/numerals.ts'
import type { DatePrecision } from './types.ts'

/** A date in a text: half-open offsets, and the day, month or year it names. */
export interface Dated {
  readonly date: string
  readonly precision: DatePrecision
  readonly from: number
  readonly to: number
}

const DATE =
  /(?<!\d)((?:1[89]|20|21)\d{2}|[一二][〇零一二三四五六七八九0○O]{3})\s?年(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?)?|(?<!\d)((?:19|20|21)\d{2})([-/.])(\d{1,2})\5(\d{1,2})(?!\d)/g

/** The dates of a folded text, in order; impossible ones (13月) are left out. */
export function datesIn(text: string): readonly Dated[] {
  const found: Dated[] = []
  for (const match of text.matchAll(DATE)) {
    const [whole, y, m, d, y2, , m2, d2] = match
    const year = yearOf(y ?? y2 ?? '')
    const month = (m ?? m2) === undefined ? null : ordinal(m ?? m2 ?? '')
    const day = (d ?? d2) === undefined ? null : ordinal(d ?? d2 ?? '')
    if (year === null) continue
    const at = { from: match.index, to: match.index + whole.length }
    if (month === null) found.push({ date: String(year), precision: 'year', ...at })
    else if (month < 1 || month > 12) continue
    else if (day === null) found.push({ date: `${year}-${two(month)}`, precision: 'month', ...at })
    else {
      const date = iso(year, month, day)
      if (date) found.push({ date, precision: 'day', ...at })
    }
  }
  return found
}

/** A line that is a date and nothing else but brackets and a note on the text: （2026年1月12日） （2026年1月12日，根据录音整理）. */
export function dateLine(text: string): Dated | null {
  if (text.length > 24) return null
  const [first] = datesIn(text)
  if (!first || first.precision === 'year') return null
  return /^[（(\s]*$/.test(text.slice(0, first.from)) &&
    /^(?:[，、\s]*(?:根据.{0,6}整理|节选|摘要|摘录|审定稿|修订稿|讲稿|录音整理稿?))?[）)\s]*$/.test(text.slice(first.to))
    ? first
    : null
}

/** A date as a person gives it: 2026-01-20, 2026-01, 2026, 2026年1月20日. */
export function parseDate(text: string): { readonly date: string; readonly precision: DatePrecision } | null {
  const given = text.trim()
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given)
  if (!parts) {
    const [found] = datesIn(given)
    return found && found.from === 0 && found.to === given.length ? { date: found.date, precision: found.precision } : null
  }
  const [, year = '', month, day] = parts
  if (month === undefined) return { date: year, precision: 'year' }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return { date: `${year}-${month}`, precision: 'month' }
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)) ? { date: given, precision: 'day' } : null
}

function yearOf(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text)
  const digits = [...text].map(char => ('0○O零〇'.includes(char) ? 0 : '一二三四五六七八九'.indexOf(char) + 1))
  const year = Number(digits.join(''))
  return year >= 1900 && year < 2200 ? year : null
}
