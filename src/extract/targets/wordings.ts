import type { Pattern } from '../../text/pattern.ts'
import type { Relation, Sense, TargetKind } from './types.ts'

/** An aim without a number of its own that can be tested all the same. */
export interface Wording {
  readonly kind: Exclude<TargetKind, 'quantity' | 'milestone'>
  readonly sense: Sense | null
  readonly relation: Relation | null
  readonly comparator: string | null
  /** The indicator where the wording itself holds it (完成国家下达的减排任务); else it is what stands before. */
  readonly indicator: string | null
  /** Where, in the clause, what stands before the wording ends. */
  readonly before: number
}

interface WordingPattern extends Pattern {
  /** It is not read where none of these stands: most clauses hold none, and an expression that is never run costs nothing. */
  readonly words: readonly string[]
  readonly read: (clause: string) => Wording | null
}

const BASE =
  '(?:经济(?:增长|增速|发展)|地区生产总值(?:增长|增速)?|GDP(?:增速|增长)?|生产总值增[长速]|居民收入增长|城镇居民(?:收入)?(?:增[速长])?|物价|全[国省市](?:平均(?:水平|增速|增幅)?|水平|增速|增幅)|[^，。；、]{0,14}(?:平均(?:水平|增速|增幅)|增速|增幅))'
const SAME = new RegExp(
  `(?:增长|增速|增幅|涨幅|提高|增加)?(?:与|和|同)(${BASE})(?:增速|增长)?(?:继续)?(?:保持|实现)?(基本)?(?:保持)?(基本)?(?:同步|一致|相适应)`,
)
const HIGHER = new RegExp(`(?:增长|增速|增幅)?(?:保持|继续)?(高于|快于|优于|好于|超过|不低于|低于|不高于|快过|跑赢)(${BASE})$`)
const ABOVE = /(?:保持|稳定|继续保持|达到|维持)?(?:在)?(全[国省市][^，。；、]{0,6}(?:平均|中等)(?:水平|线)?)(以上|以下|及以上)$/
const GRADE =
  /(?:稳定)?(?:保持在?|达到|稳定在|稳定达到|优于|全部达到|全面达到)([^，。；、]{0,4}?[ⅠⅡⅢⅣⅤⅥIVX一二三四五][类级]?[类级])(?:标准|水质)?(及以上|以上|标准及以上|标准)?$/
const SIGN: Readonly<Record<string, Relation>> = {
  高于: '>',
  快于: '>',
  优于: '>',
  好于: '>',
  超过: '>',
  快过: '>',
  跑赢: '>',
  不低于: '>=',
  低于: '<',
  不高于: '<=',
}
const DIRECTION =
  /(?:争取|力争|努力|确保)?(?:实现|保持|持续|稳步|进一步|继续|不断|逐步|总体|稳中)*(只[增升]不[减降]|只[减降]不[增升]|不降低|不减少|不反弹|正增长|负增长|保持(?:总体)?(?:优良|优秀|良好|稳定|平稳|前列|领先)(?:水平)?|保持(?:在)?全[国省市](?:[^，。；、]{0,4})?前列|(?:持续|稳步|进一步|继续|不断|逐步|明显|大幅|显著)(?:下降|降低|减少|提升|提高|增长|增加|扩大|改善|好转|优化|上升|收窄|缩小)|稳[量中]提质|稳中有[升进]|稳中向好)$/
const DELEGATED =
  /(?:全面|确保|力争|圆满|不折不扣|坚决|按期|超额|提前|如期|按照?国家(?:[^，。；]{0,4})要求)*(?:完成|达到|控制在|满足|符合|落实)(?:好)?(?:了)?(?:经)?((?:党?中央|国家|国务院|上级|省委?、?省?政?府?|省里?|市委?、?市?政?府?|市里|自治区|省定|部委|全省|全市)[^，。；、]{0,10}?(?:下达|确定|要求|规定|考核|分配|核定|明确|的))(?:我[省市县区州])?(?:的)?([^，。；]{0,40}?)(?:目标|任务|指标|要求|进度|标准|计划)*(?:的?序时进度|范围内|以内)?$/
const ACCORDING = /按照?(?:国家|上级|省|市)[^，。；]{0,6}要求(?:，)?完成([^，。；]{2,30}?)(?:目标|任务|指标)+$/
const LINKED = /(?:目标)?(?:与|同)((?:国家|省|上级)[^，。；]{0,20}(?:目标|要求|任务))(?:统筹|有效|相)?衔接$/

export const WORDINGS: readonly WordingPattern[] = [
  {
    name: 'same-pace',
    words: ['同步', '一致', '相适应'],
    read(clause) {
      const found = SAME.exec(clause)
      return (
        found && {
          kind: 'comparative',
          sense: 'growth',
          relation: found[2] || found[3] ? '~' : '=',
          comparator: found[1] ?? null,
          indicator: null,
          before: found.index,
        }
      )
    },
    yes: ['{居民收入}增长与经济增长同步', '{居民人均可支配收入}与经济增长基本同步', '{财政支出}增长和经济增长保持基本同步'],
    no: ['做到同步规划、同步建设', '教育与产业同频共振'],
  },
  {
    name: 'higher-than',
    words: ['于', '过', '跑赢'],
    read(clause) {
      const found = HIGHER.exec(clause)
      return (
        found && {
          kind: 'comparative',
          sense: /[速幅增]/.test(found[0]) ? 'growth' : 'level',
          relation: SIGN[found[1] ?? ''] ?? '>',
          comparator: found[2] ?? null,
          indicator: null,
          before: found.index,
        }
      )
    },
    yes: [
      '{农村居民收入}增速快于经济增速',
      '{空气质量优良率}高于全省平均水平',
      '{农民收入}增速快于城镇居民',
      '{工业投资}增速不低于全市平均增速',
    ],
    no: ['合格率超过95%', '一步领先、步步主动'],
  },
  {
    name: 'above-average',
    words: ['以上', '以下'],
    read(clause) {
      const found = ABOVE.exec(clause)
      return (
        found && {
          kind: 'comparative',
          sense: 'level',
          relation: found[2] === '以下' ? '<=' : '>=',
          comparator: found[1] ?? null,
          indicator: null,
          before: found.index,
        }
      )
    },
    yes: ['{民间投资增速}保持在全省平均水平以上'],
    no: ['城市建设上了新水平以上台阶'],
  },
  {
    name: 'grade',
    words: ['类', '级'],
    read(clause) {
      const found = GRADE.exec(clause)
      return (
        found && {
          kind: 'comparative',
          sense: 'level',
          relation: found[2]?.includes('以上') || found[0].startsWith('优于') ? '>=' : '=',
          comparator: found[1] ?? null,
          indicator: null,
          before: found.index,
        }
      )
    },
    yes: ['{出境断面水质}稳定保持在Ⅱ类及以上', '{水库水质}达到Ⅲ类标准'],
    no: ['创成国家一级馆', '达到历史最高水平'],
  },
  {
    name: 'delegated',
    words: ['完成', '达到', '控制在', '满足', '符合', '落实', '衔接'],
    read(clause) {
      const according = ACCORDING.exec(clause)
      if (according) return { kind: 'delegated', sense: null, relation: null, comparator: null, indicator: according[1] ?? null, before: 0 }
      const linked = LINKED.exec(clause)
      if (linked)
        return { kind: 'delegated', sense: null, relation: null, comparator: linked[1] ?? null, indicator: null, before: linked.index }
      const found = DELEGATED.exec(clause)
      if (!found) return null
      const object = (found[2] ?? '').replace(/^的/, '')
      return {
        kind: 'delegated',
        sense: null,
        relation: null,
        comparator: null,
        indicator: found.index < 2 && object.length >= 2 ? object : null,
        before: found.index,
      }
    },
    yes: [
      '{单位能耗}降低完成省下达目标',
      '{主要污染物排放量}控制在国家下达指标以内',
      '完成上级下达的{减排}任务',
      '{碳排放双控}完成国家下达任务',
    ],
    no: ['完成年度目标任务', '完成投资50亿元'],
  },
  {
    name: 'direction',
    words: ['不', '增长', '保持', '持续', '步', '继续', '明显', '大幅', '显著', '稳'],
    read(clause) {
      const found = DIRECTION.exec(clause)
      return found && { kind: 'direction', sense: null, relation: null, comparator: null, indicator: null, before: found.index }
    },
    yes: ['{耕地保有量}只增不减', '{外贸进出口}实现正增长', '{生态环境质量}保持优良', '{单位能耗}进一步下降', '{环境空气质量}保持全国前列'],
    no: ['持续推进改革', '保持战略定力'],
  },
]

/** What an aim's clause says without a number; null where it says nothing that can be tested. */
export function wordingOf(clause: string): Wording | null {
  if (clause.length > 90) return null
  for (const pattern of WORDINGS) {
    const found = pattern.words.some(word => clause.includes(word)) ? pattern.read(clause) : null
    if (found) return found
  }
  return null
}
