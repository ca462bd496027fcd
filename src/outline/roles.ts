import { textOf } from '../source/stretch.ts'
import type { Stretch } from '../source/types.ts'
import { sentences } from '../text/clauses.ts'
import { ordinal } from '../text/numerals.ts'
import type { Role } from './types.ts'

/**
 * Whether an item prescribes work. Three witnesses: the noun at the head of its heading, the frame of its text, and the item around it.
 */
export interface RoleContext {
  /** The year the document is about: what an earlier one names is a review. */
  readonly year: number | null
  readonly startsWork: (text: string, at: number) => boolean
}

/** A role, and whether the items below must share it. */
export interface Ruling {
  readonly role: Role
  readonly binds: boolean
}

const REVIEW =
  /回顾|工作总结|总结回顾|过去[一二三四五几\d]*年|[一二三四五]年来|完成情况|执行情况|工作情况|主要成[效绩就]|取得.{0,8}成[效绩就]/
/** The heading asks for insight, not for work: 认清形势, 充分认识…的重要性. */
const INSIGHT =
  /^(?:要|必须)?(?:进一步|切实|全面|精准|准确|深刻|充分|清醒|科学|客观|辩证|正确|深入|牢牢|始终|着力)*(?:认清|看清|看到|正视|直面|认识|领会|领悟|分析|研判|审视|肯定(?=.{0,4}成)|总结(?=.{0,6}(?:成|经验))|把握(?=.{0,12}(?:[县市省区国]情|形势|大势|机遇|定位|方位|内涵|要义|意义|要求)))/
const SITUATION_NOUN =
  /(?:形势|[县市省区国镇]情|优势|机遇|挑战|困难|问题|成绩|成就|成效|现状|背景|意义|重要性|必要性|紧迫性|情况|特点|特征|差距|短板|不足|原因|经验|启示|体会|认识|评价|表现|矛盾|风险)$/
const OBJECTIVE_NOUN = /(?:目标|总体要求|总要求|思路|指导思想|原则|定位|导向|方位|愿景|蓝图|理念|遵循|主要指标|目标任务|考虑|设想)$/
/** 实施…战略的总体要求: whatever verb it opens with, such a heading is none of work. */
const OBJECTIVE_HEAD = /(?:总体要求|总要求|指导思想|基本原则|总体思路|目标任务|(?:主要|奋斗|工作|发展|总体)目标)$/
/** 指导思想 and 基本原则 say how, whatever stands below them. */
const OBJECTIVE_BINDS = /(?:指导思想|原则|总体要求)$/
const TASK_NOUN = /(?:任务|举措|措施|安排|部署|工作|重点|保障|路径|步骤|分工|抓手|行动|工程|计划|事项|实事|办法|要点|要求)$/
const OPENS_AIM = /^(?:明晰|明确|确立|锚定|把握|找准|树立|坚持)/
const AIM_END = /(?:目标|思路|定位|导向|方位|愿景|蓝图|要求|方向|坐标)$/
/** 总体要求, 基本原则: a label, whatever verb its first word may be. */
const LABEL =
  /^(?:总体|工作|基本|主要|指导|发展|奋斗|总|具体|重点)?(?:要求|目标|思路|原则|思想|定位|任务|愿景|指标|布局)(?:[和与及、].{0,8})?$/
const FACTS = '优势|机遇|挑战|困难|问题|成绩|成效|特点|特征|差距|短板|不足|原因|表现|矛盾|变化|经验|启示|体会|判断'
/** 主要问题是：, 有三大优势：, 集中体现在四个方面。: what is so introduced describes. A noun alone (见到成效。) introduces nothing. */
const NOUN_BEFORE_LIST = new RegExp(
  `(?:(?:${FACTS})(?:方面)?(?:主要|集中|具体|突出)?(?:有|是|为|在于|包括|如下|(?:表现|体现|反映)(?:在|为)?)[^，。；：]{0,12}[：，]?|(?:${FACTS})(?:方面)?(?:[，：](?:主要|集中|具体|突出)(?:有|是|为|表现|体现|包括)[^，。；：]{0,12})?：|(?:[一二三四五六七八九十两几\\d](?:大|个|条|点|项|方面|种)|以下|下列|这些)[^，。；：]{0,10}(?:${FACTS})[：，。])$`,
)
const AIM_BEFORE_LIST = /(目标|定位|功能|思路|原则)[^，。；：]{0,4}(?:是|为)?[：。]$/

/** Past or standing: 了, 已, 累计, 达到 and a figure, rank. */
const PAST =
  /[^为]了|已|累计|同比|达到?[^，。；]{0,6}\d|增长\d|位居|排名|荣获|获评|成功|圆满|顺利|[得到]明显|显著|持续向好|再上|迈上|跃升|突破\d|实现了|不足|滞后|薄弱|不够|不强|不高|突出问题/
const MUST = /^(?:我们|全[县市省区]上下|各级|各部门|各地)?(?:要|必须|应|须|需要|确保|力争|争取|着力|坚持|坚决|切实)/

/** 作风要抓实, 春耕不能等: what is to be done with a topic. */
const TOPIC_MUST = /^[^，]{1,12}?(?:(?<![主重首需简])要(?![求素点务件塞闻])|必须|不能|不得|务必|应当)/

export function rule(heading: string, leadIn: string, body: readonly Stretch[], parent: Ruling | null, context: RoleContext): Ruling {
  if (parent?.binds) return parent
  const clauses = heading.split('，')
  const last = clauses.at(-1) ?? heading
  const opens = !LABEL.test(heading) && (context.startsWork(heading, 0) || MUST.test(heading) || TOPIC_MUST.test(heading))
  if (isPast(heading, context.year) && !(opens && !REVIEW.test(heading))) return { role: 'situation', binds: true }
  if (NOUN_BEFORE_LIST.test(leadIn.slice(-40)) && !isTask(leadIn, context)) return { role: 'situation', binds: true }
  if (AIM_BEFORE_LIST.test(leadIn.slice(-20))) return { role: 'objective', binds: false }
  if (INSIGHT.test(heading)) return { role: 'situation', binds: true }
  if (OBJECTIVE_NOUN.test(last) && (!opens || (clauses.length === 1 && OBJECTIVE_HEAD.test(last))))
    return { role: 'objective', binds: OBJECTIVE_BINDS.test(last) && !/目标|任务/.test(heading) }
  if (OPENS_AIM.test(heading) && clauses.every(clause => AIM_END.test(clause))) return { role: 'objective', binds: false }
  if (SITUATION_NOUN.test(last) && !opens) return { role: 'situation', binds: true }
  const evidence = weigh(body, context)
  if (parent?.role === 'objective') return opens && evidence.work >= 0.3 ? DIRECTIVE : { role: 'objective', binds: false }
  if (opens)
    return evidence.past > 0.45 && evidence.work < 0.25 && evidence.clauses > 4 && parent?.role !== 'directive' ? SITUATION : DIRECTIVE
  if (TASK_NOUN.test(last)) return evidence.past > 0.5 && evidence.work < 0.3 && parent?.role !== 'directive' ? SITUATION : DIRECTIVE
  if (parent?.role === 'directive' && evidence.past <= 0.6) return DIRECTIVE
  if (evidence.clauses < 2) return parent ?? { role: 'other', binds: false }
  if (evidence.work >= 0.3 && evidence.work >= evidence.past) return DIRECTIVE
  if (evidence.past >= 0.3) return SITUATION
  return parent ? { role: parent.role, binds: false } : evidence.work > 0.15 ? DIRECTIVE : { role: 'other', binds: false }
}

/** 着力解决三个问题：, 补齐短板：: what introduces the list is work, whatever noun it ends on. */
function isTask(leadIn: string, { startsWork }: RoleContext): boolean {
  const start = Math.max(leadIn.lastIndexOf('。'), leadIn.slice(0, -1).lastIndexOf('，'), leadIn.lastIndexOf('；')) + 1
  return startsWork(leadIn, start) && !/^(?:存在|面临|有)/.test(leadIn.slice(start))
}

const DIRECTIVE: Ruling = { role: 'directive', binds: false }
const SITUATION: Ruling = { role: 'situation', binds: false }

/** A heading of review: it says so, or names only years and plan periods that are over. */
function isPast(heading: string, year: number | null): boolean {
  if (/^(?:\d{4}年|过去|.{0,4}[一二三四五]年来?|“十.五”时期).{0,16}(?:回顾|总结|情况)|回顾$/.test(heading) || REVIEW.test(heading))
    return true
  if (year === null) return false
  const named = [
    ...[...heading.matchAll(/(\d{4})年/g)].map(([, digits]) => Number(digits)),
    ...[...heading.matchAll(/“?(十[一二三四五六七八九]?|二十[一二]?)五”?(?:时期|期间|规划|以来)/g)].map(
      ([, n]) => 1955 + 5 * (ordinal(n ?? '') ?? 0),
    ),
  ]
  return named.length > 0 && named.every(n => n < year)
}

/** What share of the clauses prescribes work, and what share tells of the past or of how things stand. */
function weigh(
  body: readonly Stretch[],
  { startsWork }: RoleContext,
): { readonly work: number; readonly past: number; readonly clauses: number } {
  let work = 0
  let past = 0
  let all = 0
  let budget = 1500
  for (const stretch of body) {
    if (budget <= 0) break
    const text = textOf(stretch).slice(0, budget)
    budget -= text.length
    for (const sentence of sentences(text)) {
      for (const { from, to } of sentence.clauses) {
        if (to - from < 4) continue
        const clause = text.slice(from, to)
        all++
        if (PAST.test(clause)) past++
        else if (MUST.test(clause) || startsWork(text, from)) work++
      }
    }
  }
  return all ? { work: work / all, past: past / all, clauses: all } : { work: 0, past: 0, clauses: 0 }
}
