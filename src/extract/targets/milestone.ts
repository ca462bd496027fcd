import type { Pattern } from '../../text/pattern.ts'

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
