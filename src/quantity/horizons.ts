import { matchAt } from '../text/match-at.ts'
import { numeralAt } from './numeral.ts'

/** A length of time from now on or until now, without a date: 五年内, 力争用3—5年, 过去五年. */
export interface Horizon {
  readonly from: number
  readonly to: number
  /** Of a range the upper bound. */
  readonly years: number
  readonly frame: 'duration' | 'past'
}

const AHEAD = /(?:今后|未来|接下来|往后|此后)的?$/
const BEHIND = /(?:过去|刚刚过去|近|最近|这|(?<![学提之以”期间年五])前|上一?个|以往|走过|已)的?$/
const USED = /(?:用|利用|通过|经过|花)$/
const RECURRING = /(?:每|第|隔|满|为期)$/
const UNIT = /(年半|年多|年|个月|个半月|个多月|个季度|周年)/y
const GAP = /(?:[—－～-]{1,2}|至|到|或)/y
const AFTER_WITHIN = /^(?:左右)?(?:的)?(?:时间)?(?:以内|之内|内)/
const AFTER_TIME = /^(?:左右|上下)?的?(?:时间|努力|左右|光景)/
/** 三年后, 半年之后; 三年后续, 三年前后 are none. */
const AFTER_THEN = /^(?:(?:[以之]后|后)(?![续备勤台期果劲发置])|([以之]前|前)(?![列景沿期提往来后三]))/
const AFTER_SINCE = /^多?(?:以?来|间)/
/** 一年见成效, 三年大变样: what a span of years brings about. */
const OUTCOME =
  /^(?:见成效|见效|见|大变样|大变|上台阶|上水平|出成效|出成果|出形象|打基础|打|开好局|起好步|起步|起势|成势|成型|成形|有|变|迈|翻|再|实现|基本|全面|取得|初|建成|建|完成|达到|破|强|夯|赶|跨|攀|成|立|大|新|小|展|显|树)/
const CLAUSE_START = /(?:^|[，。；：、！？“ ]|力争|确保|争取|做到|实现|努力|力求)$/
const YEARS: Readonly<Record<string, number>> = { 年: 1, 年半: 1, 年多: 1, 个月: 1 / 12, 个半月: 1 / 12, 个多月: 1 / 12, 个季度: 0.25 }
const HALF = /半(?=年|个?月(?:[内后]|以|之))/y

/** The horizon whose number starts at an offset. */
export function horizonAt(text: string, at: number): Horizon | null {
  HALF.lastIndex = at
  const half = HALF.test(text) ? at + 1 : 0
  const number = half ? null : numeralAt(text, at)
  if (!half && (!number || number.bare)) return null
  let end = half || (number?.to ?? at)
  let years = half ? 0.5 : (number?.upper ?? number?.value ?? 0)
  const gap = number && matchAt(GAP, text, end)
  if (number && gap) {
    const upper = numeralAt(text, end + gap[0].length)
    if (upper && upper.value > number.value) {
      end = upper.to
      years = upper.upper ?? upper.value
    }
  } else if (number) {
    // 三年到五年
    const first = matchAt(UNIT, text, end)
    const between = first && matchAt(GAP, text, UNIT.lastIndex)
    const upper = between ? numeralAt(text, GAP.lastIndex) : null
    if (upper && upper.value > number.value) {
      end = upper.to
      years = upper.value
    }
  }
  UNIT.lastIndex = end
  const unit = half && text.charAt(end) === '月' ? '月' : UNIT.exec(text)?.[1]
  if (!unit || unit === '周年' || years > 100 || years <= 0) return null
  end += unit.length
  if (number?.vague && number.vague !== '多' && number.vague !== '余') return null
  if (unit === '年半' || unit === '个半月') years += 0.5
  years = Math.round(years * (YEARS[unit] ?? 1 / 12) * 100) / 100
  return framed(text, at, end, years)
}

function framed(text: string, at: number, end: number, years: number): Horizon | null {
  const before = text.slice(Math.max(0, at - 6), at)
  const after = text.slice(end, end + 8)
  if (RECURRING.test(before)) return null
  const ahead = AHEAD.exec(before)
  if (ahead) {
    const tail = /^(?:左右)?(?:的)?(?:时间)?(?:以内|之内|内|里|间)?/.exec(after)?.[0] ?? ''
    return { from: at - ahead[0].length, to: end + (tail === '的' ? 0 : tail.length), years, frame: 'duration' }
  }
  const since = AFTER_SINCE.exec(after)
  const behind = BEHIND.exec(before)
  if (behind && /^的?$/.test(behind[0].slice(-1)) === false) {
    return { from: at - behind[0].length, to: end + (since?.[0].length ?? 0), years, frame: 'past' }
  }
  if (since) return { from: at, to: end + since[0].length, years, frame: 'past' }
  const within = AFTER_WITHIN.exec(after)
  if (within) return { from: at, to: end + within[0].length, years, frame: 'duration' }
  const then = AFTER_THEN.exec(after)
  if (then) return { from: at, to: end + then[0].length, years, frame: then[1] ? 'past' : 'duration' }
  const used = USED.exec(before)
  if (used) {
    const time = AFTER_TIME.exec(after)?.[0] ?? ''
    return { from: at - used[0].length, to: end + time.length, years, frame: 'duration' }
  }
  const time = /^左右?的?时间|^时间/.exec(after)
  if (time) return { from: at, to: end + time[0].length, years, frame: 'duration' }
  if (CLAUSE_START.test(before) && OUTCOME.test(after)) return { from: at, to: end, years, frame: 'duration' }
  return null
}
