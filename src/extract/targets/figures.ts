import type { Quantity } from '../../quantity/quantities.ts'
import type { WorkWords } from '../measures/words.ts'
import type { Governed } from './governed.ts'
import { indicatorOf, membersOf, type Part } from './indicator.ts'
import type { Relation, Sense } from './types.ts'

/** A figure of a clause as an aim or a result would have it: whose it is, what it starts from, where its words stand. */
export interface Figure {
  readonly quantity: Quantity
  /** Its part of the clause, as offsets: the words of a target. */
  readonly from: number
  readonly to: number
  readonly indicator: string | null
  readonly relation: Relation
  readonly hedge: string | null
  readonly sense: Sense
  /** 由5%提高到8%: the 5%. */
  readonly baseline: Quantity | null
}

/** The longest stretch before a figure that is searched for what it measures. */
const REACH = 120
/** A change by so much: 增长5%, 涨幅控制在2%. With 到 it is a level that is reached: 提高到76%. */
const GROWTH =
  /(?:(?:增长|上涨|递增|提高|增加|扩大|提升)(?:了|约|近|超过?)?|(?:增长|上涨)(?:预期目标|目标|速度|率|幅度)(?:为|是|达到?|在|控制在|保持在)?|(?:增速|增幅|涨幅|增长率)(?:控制在|保持在|稳定在|达到?|在|为)?)$/
const REDUCTION =
  /(?:(?:下降|降低|减少|回落|压减|压降|缩减|下跌|节约|压缩)(?:了|约|近|超过?)?|(?:降幅|降低率)(?:控制在|保持在|达到?|在|为)?)$/
const FROM = /(?:由|从)(?:[^，。；]{0,14}的|[^，。；\d]{0,12})$/

/** The figures of a clause; a baseline goes to the figure that it belongs to. `carried` are the indicators of the clause before, the last first asked. */
export function figuresOf(
  text: string,
  clause: Governed,
  quantities: readonly Quantity[],
  inside: Uint8Array,
  words: WorkWords,
  carried: readonly string[],
): readonly Figure[] {
  if (!quantities.length) return []
  let listed = false
  const own = quantities.filter((quantity, n) => {
    // 对42座水库、6处堤防逐一检查: a list of what is there already
    const goesOn = listed && /[、和及与]$/.test(text.slice(quantities[n - 1]?.to ?? 0, quantity.from).slice(-1))
    listed = goesOn || (quantity.class === 'count' && WORKED_ON.test(text.slice(Math.max(clause.from, quantity.from - 12), quantity.from)))
    return !goesOn && !isAside(text, clause, quantity, inside)
  })
  const figures: Figure[] = []
  let from = clause.from
  let baseline: Quantity | null = null
  let last = carried.at(-1) ?? null
  own.forEach((quantity, n) => {
    const next = own[n + 1]
    if (
      next &&
      FROM.test(text.slice(Math.max(from, quantity.numberFrom - 16), quantity.numberFrom)) &&
      /[到至为]/.test(text.slice(quantity.to, next.from))
    ) {
      baseline = quantity
      return
    }
    const part: Part = {
      from: Math.max(from, quantity.from - REACH),
      to: next ? endOf(text, quantity.to, next.from, inside) : clause.to,
      quantity,
    }
    const measured = baseline ? { ...part, quantity: { ...quantity, from: cutAt(text, part.from, baseline), verb: null } } : part
    const place = indicatorOf(text, measured, words, clause.times, inside)
    const indicator = named(place ? text.slice(place.from, place.to) : clearedOf(text, quantity), last)
    const to = Math.max(quantity.to, place && place.from >= quantity.to ? place.to : quantity.to)
    figures.push({
      quantity,
      from: skipMarks(text, from, quantity.from),
      to: next ? to : clause.to,
      indicator,
      ...boundOf(text.slice(Math.max(from, quantity.from - 12), quantity.from), quantity),
      sense: senseOf(text.slice(Math.max(from, quantity.from - 12), quantity.from), quantity, indicator),
      baseline,
    })
    last = indicator
    from = Math.max(quantity.to, next ? to : quantity.to)
    baseline = null
  })
  return shareOut(text, clause, figures, carried)
}

/** 至少组织2次: the bound may stand before the verb. */
function boundOf(before: string, { relation, hedge }: Quantity): Pick<Figure, 'relation' | 'hedge'> {
  const least = relation === '=' ? /(至少|最少|不少于|至多|最多)[^，。；：\d]{1,8}$/.exec(before)?.[1] : undefined
  return least ? { relation: /多/.test(least) ? '<=' : '>=', hedge: least } : { relation, hedge }
}

/** 占比超过五成: a head that says nothing alone takes what it is of from the clause before. */
const BARE_HEAD = /^(?:占比|比重|增速|增幅|涨幅|总量|总额|余额|规模|产值|产量|总产值|增加值|占全[省市县]比重)$/

function named(own: string | null, carried: string | null): string | null {
  if (own === null || !BARE_HEAD.test(own)) return own ?? carried
  return carried && !carried.endsWith(own) ? carried + own : own
}

/** 零就业家庭动态清零, 零死亡: the figure's own words name what is to be none. */
function clearedOf(text: string, { value, from, to }: Quantity): string | null {
  if (value !== 0) return null
  const thing = text.slice(from, to).replace(/(?:动态|全部|全面)?(?:清零|归零)$/, '')
  return thing.startsWith('零') && thing.length > 2 ? (thing.length > 4 ? thing : thing.slice(1)) : null
}

/** 对全市86座水库开展排查: the things are there already. */
const WORKED_ON = /[对向](?:全[省市县区镇]|我[省市县区])?(?:的)?$/

/** A figure in quotes or brackets, or one that only tells what exists inside the object of the clause. */
function isAside(text: string, clause: Governed, quantity: Quantity, inside: Uint8Array): boolean {
  const { from, to } = quantity
  if ((inside[quantity.numberFrom] ?? 0) > 0) return true
  const before = text.slice(Math.max(clause.from, from - 12), from)
  const after = text.slice(to, Math.min(clause.to, to + 40))
  if (quantity.class === 'duration' && !/(?:缩短|压缩|压减|控制|减少|达到?|提高|不超过|寿命|天数)[^，。；]{0,8}$/.test(before)) return true
  // 以10户为标准, 沿线9个村为腹地的…, 在6座公园先行
  if (/(?:以|沿线|每|按|按照|逐|近|凭|共有|现有|拥有|下辖|辖|原有|[这那])$/.test(before)) return true
  if (quantity.class === 'count' && WORKED_ON.test(before) && /^[^，。；]{2,}?(?:[开进实排整落检建配签逐全普]|一一)/.test(after))
    return true
  if (/^[^，。；、]{1,16}为[^，。；、]{1,10}的/.test(after)) return true
  if (/(?:位次|排名|名次|排位)[^，。；]{0,6}$/.test(before) || /^位/.test(quantity.unit ?? '')) return true
  // 支持29个县率先发展: the things are there already, and are not what the work makes
  if (
    quantity.class === 'count' &&
    /(?:支持|提升|优化|巩固|发挥|深化|完善|强化|统筹|依托|聚焦|围绕|服务|保障|涉及|包括|分布在|位于)(?:全[省市县]|我[省市县])?$/.test(
      before,
    )
  )
    return true
  // 以下14个方面的工作 promises a list
  if (
    quantity.class === 'count' &&
    /^(?:重点|关键|主要)?(?:方面|环节|关口|问题|阶段|原则|意见|要求|字|指标|目标|任务|领域|维度)/.test(after)
  )
    return true
  // 10亿元以上80个, 亿元以上项目: how large the counted things are
  if (quantity.class === 'money' && (/^\s?\d/.test(after) || (/以[上下]/.test(quantity.hedge ?? '') && /^[〇㐀-鿿]{2}/.test(after))))
    return true
  if (quantity.class === 'money' && /^的?[^，。；、的]{0,6}(?:以上|以下)?的/.test(after)) return true
  return quantity.written === 'chinese' && isFewByName(quantity, before)
}

/** 三大工程, 八项行动, 两个环节: a small count in words names a list, unless the things are made. */
function isFewByName({ class: kind, value, unit, hedge }: Quantity, before: string): boolean {
  if (kind !== 'count' || value > 99) return false
  if (/^[大项类种批篇步方层重轮次]/.test(unit ?? '')) return true
  return (
    hedge === null && !/(?:建成|新建|新增|创建|创成|引进|培育|打造|新改建|改造|建设|成立|落地|开工|竣工|投产|完成)(?:了)?$/.test(before)
  )
}

const skipMarks = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && (/[、，及与 ]/.test(text.charAt(at)) || (text.charAt(at) === '和' && !/[美谐平]/.test(text.charAt(at + 1))))) at++
  return at
}

/** Where a figure's part of the clause ends before the next figure: at the mark or 和 nearest before that, else where it begins. */
function endOf(text: string, from: number, next: number, inside: Uint8Array): number {
  for (let at = next - 1; at >= from; at--) {
    if ((inside[at] ?? 0) > 0) continue
    if (/[、，]/.test(text.charAt(at)) || (/[和及与]/.test(text.charAt(at)) && at === next - 1)) return at
  }
  return next
}

/** 由 or 从, before which the indicator ends. */
function cutAt(text: string, from: number, baseline: Quantity): number {
  const found = text.slice(from, baseline.numberFrom).search(/(?:由|从)[^由从]*$/)
  return found < 0 ? baseline.from : from + found
}

function senseOf(before: string, quantity: Quantity, indicator: string | null): Sense {
  if (quantity.class === 'fold' || quantity.class === 'multiple') return 'change'
  if (quantity.class === 'point') return REDUCTION.test(before) ? 'reduction' : 'change'
  if (REDUCTION.test(before)) return 'reduction'
  if (quantity.class === 'percent' && GROWTH.test(before)) return 'growth'
  if (quantity.class === 'percent' && indicator && /(?:增速|增幅|涨幅|增长|增长率|增长速度|增长幅度)$/.test(indicator)) return 'growth'
  if (quantity.class === 'percent' && indicator && /(?:占|比重|比例|占比|比率|率)/.test(indicator)) return 'share'
  if (quantity.class !== 'percent' && /(?:增加|增长|提高|新增)(?:了)?$/.test(before)) return 'change'
  return 'level'
}

/**
 * 分别, 均: a list that shares its verb is as many figures as it has members, and 左右 or 以上 at its end covers each when none has a bound
 * of its own.
 */
function shareOut(text: string, clause: Governed, figures: readonly Figure[], carried: readonly string[]): readonly Figure[] {
  const first = figures[0]
  if (!first) return figures
  const before = text.slice(clause.from, first.quantity.from)
  const spread = before.lastIndexOf('分别')
  if (spread >= 0 && figures.length >= 2) {
    const bound = figures.at(-1)
    // 分别增长5%、6%左右, 分别超过8万元、4万元: a bound at the end, or before the first, covers all that have none
    const covers = [bound, first].find(
      one => one && one.hedge !== null && figures.every(figure => figure === one || figure.relation === '='),
    )
    const subject = first.indicator ?? ''
    const said = membersOf(subject, figures.length)
    // 分别增长4.9%、6.7%: the members of the clause before
    const members = said ?? (carried.length === figures.length && carried.includes(subject) ? carried : null)
    return figures.map((figure, n) => ({
      ...figure,
      from: clause.from,
      to: clause.to,
      indicator: members?.[n] ?? first.indicator,
      relation: covers?.relation ?? figure.relation,
      hedge: covers?.hedge ?? figure.hedge,
      sense: first.sense,
    }))
  }
  if (figures.length === 1 && /(?:均|都|各)[^，。；]{0,8}$/.test(before) && first.indicator) {
    for (const count of [2, 3, 4]) {
      const members = membersOf(first.indicator, count)
      if (members?.every(member => member.length >= 2)) return members.map(indicator => ({ ...first, indicator }))
    }
  }
  return figures
}
