import type { Pattern } from '../../text/pattern.ts'
import type { Context } from './context.ts'
import { type Governed, isAfter } from './governed.ts'

/** A state that is to be reached: something covers all, an 应…尽…, a rank. With a date or a horizon any clause is one. */
interface MilestonePattern extends Pattern {
  readonly pattern: RegExp
}

export const MILESTONES: readonly MilestonePattern[] = [
  {
    name: 'full-coverage',
    pattern: /(?:全覆盖|全贯通|全打通|全联通|全达标|全消除|全面消除|动态清零)$/,
    yes: ['行政村快递服务{全覆盖}', '实现村村通客车{全覆盖}'],
    no: ['开展全覆盖排查', '全覆盖式检查已开展'],
  },
  {
    name: 'all-that-should',
    pattern: /应[\u4e00-\u9fa5]尽[\u4e00-\u9fa5]、?$/,
    yes: ['困难群众{应保尽保}', '做到应检尽检、{应收尽收}'],
    no: ['做到应收尽收、颗粒归仓'],
  },
  {
    name: 'rank',
    pattern:
      /(?:进入|跻身|挺进|迈入|稳居|位居|保持)(?:在)?(?:全[国省市]|中西部|中部|西部|东部)?[^，。；、\d]{0,10}(?:前\d+[位名强]?|前[一二三四五六七八九十百]+[位名强]?|中上游|第一方阵|百强[县市区]?|前列)$/,
    yes: ['综合实力{跻身全省前20位}', '主要指标{进入全市第一方阵}'],
    no: ['位居山区腹地', '进入新发展阶段'],
  },
]

/** Words of a state in a short horizon: 一年见成效, 三年大变样. */
export const HORIZON_STATE = /^(?:力争|争取|确保|用)?[一二三四五六七八九十两\d]+年[\u4e00-\u9fa5]{2,12}$/

export const isMilestone = (clause: string): boolean => clause.length <= 60 && MILESTONES.some(({ pattern }) => pattern.test(clause))

/** States with a date, a horizon or a wording of completeness. */
export function milestones(clause: Governed, { run, anchor }: Context): readonly { readonly from: number; readonly to: number }[] {
  const { text } = clause
  const horizon = clause.times.find(time => time.years !== null && time.frame === 'duration')
  if (horizon && text.length <= 50) {
    const parts = text.split('、')
    if (parts.every(part => HORIZON_STATE.test(part)) || HORIZON_STATE.test(parts[0] ?? '')) {
      let at = clause.from
      return parts.flatMap(part => {
        const place = { from: at, to: at + part.length }
        at += part.length + 1
        return HORIZON_STATE.test(part) ? [place] : []
      })
    }
  }
  if (text.length > 60 || text.length < 5 || ADJUNCT.test(text)) return []
  const opening = clause.times.find(time => time.frame === 'deadline' || (time.frame === 'period' && time.from === clause.from))
  if (opening?.from === clause.from && opening.to === clause.to) return []
  const said = opening ? text.slice(opening.to - clause.from) : ''
  const own =
    opening !== undefined &&
    isAfter(opening, anchor) &&
    !/作为|见表/.test(said) &&
    (opening.frame === 'deadline' ? !/^(?:时期|期间)?[是为的]/.test(said) : !/^的/.test(said) && SPREADS.test(said) && !/是$/.test(said))
  const framed =
    // 实现这样的目标, “十五五”时期是…关键时期: talk of aims and of periods reaches nothing
    !opening &&
    !/是|目标|作为|计划/.test(text) &&
    clause.deadline !== null &&
    isAfter(clause.deadline, anchor) &&
    run.tense === 'aim' &&
    REACHED.test(text)
  return own || framed || ((run.tense === 'aim' || clause.aims) && isMilestone(text)) ? [{ from: clause.from, to: clause.to }] : []
}

/** Words of a state that is reached, which with a date makes a milestone. */
const REACHED =
  /完成|建成|实现|形成|建立|出台|印发|投用|投产|投运|通车|通航|竣工|落地|达标|贯通|布设|挂牌|运行|开工|启用|成型|见效|摘帽|脱贫|取得[^，]{0,5}(?:进展|成效|突破)/
/** What a year alone (2028年…) needs to be told of: 2028年逐步扩大到全县, not 2028年重点工作. */
const SPREADS = /^(?:全面|基本|逐步|率先|如期|底|年底)?(?:完成|建成|实现|形成|出台|印发|投用|投产|通车|竣工|启用|扩大|推广|推开|覆盖|推行)/
const ADJUNCT = /^(?:以[^，]{1,30}为|围绕|聚焦|按照|根据|坚持|通过|立足|依托|结合|针对)/
