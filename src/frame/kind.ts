import type { Kind } from './types.ts'

/** What a kind is told from: the title lines, the occasion, whether somebody is addressed, and how the text opens. */
export interface Signs {
  readonly title: string
  readonly occasion: string
  readonly addressed: boolean
  readonly official: boolean
  readonly opening: string
}

export function kindOf({ title, occasion, addressed, official, opening }: Signs): Kind {
  if (/工作报告/.test(title) || /(?:代表大会|全国代表大会).{0,12}(?:的|上的)(?:政府工作)?报告$/.test(occasion)) return 'work-report'
  if (/我代表.{2,30}(?:向大会)?(?:报告|作)(?:政府|过去).{0,4}工作|向大会(?:报告工作|作(?:政府工作)?报告)/.test(opening))
    return 'work-report'
  if (/讲话|致辞|发言|讲稿|党课/.test(`${title}${occasion}`)) return 'speech'
  if (PLAN.test(title)) return 'action-plan'
  if (/(?:通知|通报|批复|复函|函|决定|决议|意见|公告|通告|答复|令)(?:（[^）]*）)?$/.test(title)) return 'notice'
  if (addressed || occasion) return 'speech'
  return official ? 'notice' : 'other'
}

const PLAN =
  /(?:方案|计划|规划|工作要点|行动纲要|纲要|任务分解|任务清单|实施意见|若干措施|三年行动|年行动)(?:（[^）]*）|》?的通知|》|\d{4}—\d{4}年)*$|(?:方案|计划|规划|要点|纲要|实施意见)》的通知$/
