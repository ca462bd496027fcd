import { matchAt } from '../text/match-at.ts'
import { type Anchor, endOfYear, type LastDay, small } from './calendar.ts'

/** A period with a name of its own: 十四五, 本世纪中叶, 建党百年. */
export interface NamedPeriod extends LastDay {
  readonly to: number
  readonly end: boolean
  /** 以来: it reaches from then to now. */
  readonly since: boolean
}

const PLAN =
  /“?(十[一二三四五六七八九]?五|[六七八九]五)”?(规划)?(?:(时期|期间|规划期|期|年间)?(末期|末年|末|底)|(收官之年|最后一年)|(开局之年|第一年|首年|起步之年)|(初期|中期|前期|以来)|(时期|期间|规划期|五年|时))/y
const CENTURY = /(?:本|21|二十一)世纪(?:中叶|(末))/y
const CENTENARY = /(?:(建党|中国共产党成立|党成立)|(新中国成立|建国|中华人民共和国成立)|(建军))(?:一百|100|百)周?年(?!奋斗目标|来)/y

/** The last year of a five-year plan: 十四五 is 2021—2025. Plans before the tenth are written without 十. */
export function planEnd(name: string): number | null {
  if (name === '十五') return 2005
  const ordinal = small(name.slice(0, -1))
  if (!name.endsWith('五') || ordinal === null) return null
  return 1955 + 5 * ordinal
}

/** The named period that starts at an offset. */
export function periodAt(text: string, at: number, anchor: Anchor): NamedPeriod | null {
  const plan = matchAt(PLAN, text, at)
  if (plan?.[1] && isPlan(text, at, plan)) {
    const last = planEnd(plan[1])
    if (last === null) return null
    const to = at + plan[0].length
    const first = plan[6] !== undefined
    // 初期 and 中期 name no year; 以来 none either
    if (plan[7]) return { date: null, precision: null, to, end: false, since: plan[7] === '以来' }
    return { ...endOfYear(first ? last - 4 : last), to, end: plan[4] !== undefined, since: false }
  }
  const century = matchAt(CENTURY, text, at)
  if (century) {
    const known = !century[0].startsWith('本') || anchor.year === null || anchor.year >= 2000
    return { ...endOfYear(known ? (century[1] ? 2100 : 2050) : null), to: at + century[0].length, end: true, since: false }
  }
  const centenary = matchAt(CENTENARY, text, at)
  if (centenary) {
    const year = centenary[1] ? 2021 : centenary[2] ? 2049 : 2027
    return { ...endOfYear(year), to: at + centenary[0].length, end: false, since: false }
  }
  return null
}

/** 九五 and 十五 are plans in quotes only: 十五期 is a number. 时 alone follows the quotes. */
function isPlan(text: string, at: number, plan: RegExpExecArray): boolean {
  const quoted = plan[0].startsWith('“')
  if (!quoted && (plan[1] === '十五' || plan[1]?.length === 2)) return false
  if (plan[8] === '时' && !quoted) return false
  return quoted || !/[\d一二三四五六七八九十百第]/.test(text.charAt(at - 1))
}
