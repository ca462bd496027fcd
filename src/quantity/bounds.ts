import type { Pattern } from '../text/pattern.ts'
import { prefixes } from '../text/prefixes.ts'

export type Relation = '>=' | '>' | '<=' | '<' | '=' | '~' | 'between'

/** Words that bound a number, and on which side of it they stand. Their examples are read by the tests. */
interface BoundWords extends Pattern {
  readonly side: 'before' | 'after'
  readonly relation: Relation
  readonly words: readonly string[]
}

export const BOUNDS: readonly BoundWords[] = [
  {
    name: 'at-least',
    side: 'before',
    relation: '>=',
    words: [
      '不低于',
      '不少于',
      '不小于',
      '不得低于',
      '不得少于',
      '不能低于',
      '不能少于',
      '至少',
      '最低',
      '最少',
      '不亚于',
      '大于等于',
      '大于或等于',
      '大于或者等于',
      '至少为',
      '至少是',
      '至少有',
      '至少要有',
      '最低为',
      '最少有',
      '不应低于',
      '不应少于',
      '≥',
      '不下于',
      '不下',
    ],
    yes: ['投资{不低于6%}', '新建{不少于20个}', '每村{至少1名}'],
    no: ['最低工资标准', '新增20个'],
  },
  {
    name: 'more-than',
    side: 'before',
    relation: '>',
    words: [
      '突破',
      '超过',
      '超过了',
      '突破了',
      '超',
      '超出',
      '逾',
      '高于',
      '大于',
      '多于',
      '高过',
      '跨过',
      '迈过',
      '冲破',
      '破',
      '过',
      '＞',
      '>',
    ],
    yes: ['总量{突破200亿元}', '增幅{超10%}', '产值{破百亿元}'],
    no: ['超过预期', '反超3%'],
  },
  {
    name: 'at-most',
    side: 'before',
    relation: '<=',
    words: [
      '不超过',
      '不高于',
      '不多于',
      '不大于',
      '不得超过',
      '不得高于',
      '不能超过',
      '不超',
      '至多',
      '最多',
      '最高',
      '小于等于',
      '小于或等于',
      '小于或者等于',
      '至多为',
      '最多为',
      '最多有',
      '最高为',
      '不应超过',
      '不应高于',
      '≤',
    ],
    yes: ['失业率{不超过5.5%}', '{最高500万元}的奖励'],
    no: ['最高水平', '奖励500万元'],
  },
  {
    name: 'less-than',
    side: 'before',
    relation: '<',
    words: ['低于', '少于', '小于', '不到', '不足', '不满', '未满', '未达到', '达不到', '＜', '<'],
    yes: ['占比{不到3%}', '{不足100户}的村'],
    no: ['能力不足', '占比3%'],
  },
  {
    name: 'near',
    side: 'before',
    relation: '~',
    words: ['近', '约', '大约', '接近', '将近', '大概', '约为', '大致', '约占', '几近'],
    yes: ['增长{近3%}', '惠及{约20万人}', '总量{接近500亿元}'],
    no: ['附近5个村', '签约10亿元', '节约3%'],
  },
  {
    name: 'or-more',
    side: 'after',
    relation: '>=',
    words: ['以上', '及以上', '或以上', '或者以上', '或更多', '或者更多', '及更多', '之上', '（含）以上', '及其以上', '起步', '往上'],
    yes: ['增长{6%以上}', '新增{50万人以上}'],
    no: ['增长6%'],
  },
  {
    name: 'or-less',
    side: 'after',
    relation: '<=',
    words: ['以内', '之内', '以下', '及以下', '或以下', '或者以下', '或更少', '（含）以下', '之下', '范围内', '内', '封顶'],
    yes: ['控制在{5.5%以内}', '压缩到{3个工作日内}'],
    no: ['两家企业内部'],
  },
  {
    name: 'beyond',
    side: 'after',
    relation: '>',
    words: ['有余', '以外', '开外', '挂零'],
    yes: ['年产{100万吨有余}'],
    no: ['年产100万吨'],
  },
  {
    name: 'about',
    side: 'after',
    relation: '~',
    words: ['左右', '上下', '前后', '许'],
    yes: ['增长{6.5%左右}', '单产{500斤上下}'],
    no: ['10家上下游企业'],
  },
]

const BEFORE = new Map(BOUNDS.filter(b => b.side === 'before').flatMap(b => b.words.map(word => [word, b.relation] as const)))
const AFTER = new Map(BOUNDS.filter(b => b.side === 'after').flatMap(b => b.words.map(word => [word, b.relation] as const)))
const BEFORE_WORDS = prefixes(BEFORE.keys())
const AFTER_WORDS = prefixes(AFTER.keys())

/** A bound word that ends another: 附近 is no 近, 节约 no 约, 赶超 no 超. Keyed by the bound, what may not stand before it. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  近: /[附最临靠邻就亲远新]/,
  约: /[节集合违预签履条制契公特邀相解毁誓缔简]/,
  超: /[赶反高出]/,
  破: /[打爆侦告识]/,
  过: /[通经不渡度路难得错越走来]/,
  逾: /[年]/,
  不满: /[感到]/,
}

export interface Bound {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly relation: Relation
}

/** The bound word that ends at an offset (a blank or 了 between them apart); null where none does. */
export function boundBefore(text: string, at: number): Bound | null {
  const word = BEFORE_WORDS.before(text, at)
  const relation = BEFORE.get(word)
  if (!relation) return null
  if (NOT_AFTER[word]?.test(text.charAt(at - word.length - 1))) return null
  return { from: at - word.length, to: at, text: word, relation }
}

/** The bound word that starts at an offset. */
export function boundAfter(text: string, at: number): Bound | null {
  const word = AFTER_WORDS.at(text, at)
  const relation = AFTER.get(word)
  if (!relation) return null
  // 内 begins 内外, 内部, 内容; 上下 begins 上下游; 前后 a time
  if (word === '内' && /[外部容需陆河销生在涵蒙控]/.test(text.charAt(at + 1))) return null
  if (word === '上下' && /[游级联班]/.test(text.charAt(at + 2))) return null
  if (word === '许' && /[可多]/.test(text.charAt(at + 1))) return null
  return { from: at, to: at + word.length, text: word, relation }
}

/** Two bounds on one number: what says “about” wins (不超过5%左右), else what stands before. */
export function combined(before: Bound | null, after: Bound | null): Relation | null {
  if (before?.relation === '~' || after?.relation === '~') return '~'
  return before?.relation ?? after?.relation ?? null
}
