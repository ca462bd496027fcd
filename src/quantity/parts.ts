import { matchAt } from '../text/match-at.ts'
import { type Anchor, endOfMonth, endOfYear, small, UNKNOWN } from './calendar.ts'
import { monthAt, type Part } from './months.ts'

const QUARTER = /(?:第([一二三四1-4])个?季度|([一二三四1-4]|首个?)季度|前([二三23两])个?季度)/y
const QUARTER_SPAN = /([一二三四1-4])(?:[、至到]|[—-]{1,2})([一二三四1-4])季度/y
const HALF = /(?:([上下])|(?<![以之此先])([前后]))半年/y
const FIRST_MONTHS = /前(\d{1,2}|[一二两三四五六七八九十]{1,2})个月/y
/** After a year only: 2026年首月, 前两月, 后三个月. */
const MONTHS_OF_YEAR = /首月|(?:前|(后))(\d{1,2}|[一二两三四五六七八九十]{1,2})个?月/y
const NEAR_QUARTER = /(?:本|(上)(?:一个|一|个)?|(下)(?:一个|一|个)?)季度/y

/** What of a year is named: a half, a quarter, a month, a day, its end. */
export function partAt(text: string, at: number, year: number | null, dated: boolean, anchor: Anchor): Part | null {
  const before = text.charAt(at - 1)
  const blank = dated ? (text.charAt(at) === '的' && /[上下第一二三四\d]/.test(text.charAt(at + 1)) ? at + 1 : at) : at
  const half = matchAt(HALF, text, blank)
  if (half)
    return {
      ...endOfMonth(year, half[1] === '上' || half[2] === '前' ? 6 : 12, 'half'),
      to: blank + half[0].length,
      end: false,
      past: false,
    }
  const quarters = matchAt(QUARTER_SPAN, text, blank)
  if (quarters?.[2] && !/\d/.test(before)) {
    const last = small(quarters[2]) ?? 1
    return { ...endOfMonth(year, last * 3, 'quarter'), to: blank + quarters[0].length, end: false, past: false }
  }
  const quarter = /[\d]/.test(before) && !dated ? null : matchAt(QUARTER, text, blank)
  if (quarter) {
    const through = quarter[3]
    // 首季度 is the first
    const which = small(through ?? quarter[1] ?? quarter[2] ?? '') ?? 1
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
  const some = dated ? matchAt(MONTHS_OF_YEAR, text, blank) : null
  if (some) {
    const last = some[1] ? 12 : some[2] ? (small(some[2]) ?? 0) : 1
    return { ...endOfMonth(year, last), to: blank + some[0].length, end: false, past: false }
  }
  const first = matchAt(FIRST_MONTHS, text, blank)
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
  const near = /[以年]/.test(text.charAt(at - 1)) ? null : matchAt(NEAR_QUARTER, text, at)
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
  // 今年年中 says so twice; 2026年中 may begin 中期 or 中央
  const twice = text.slice(at - 2, at) === '年年'
  if (word === '中' && (/[前，。、；]/.test(text.charAt(at + 1)) || (twice && !/[央国心期华考高]/.test(text.charAt(at + 1)))))
    return { ...endOfMonth(year, 6, 'half'), to: at + 1, end: false, past: false }
  if (word === '初') return { ...UNKNOWN, to: at + 1, end: false, past: false }
  return null
}
