import type { Pattern } from '../text/pattern.ts'
import type { UnitClass } from './units.ts'

/** A number and its unit as read, before it is known to be a quantity. */
export interface Candidate {
  /** Before its bound. */
  readonly from: number
  readonly numberFrom: number
  /** After the unit. */
  readonly unitTo: number
  /** After the bound. */
  readonly to: number
  readonly value: number
  readonly unit: string
  readonly class: UnitClass
  readonly written: 'digits' | 'chinese'
  readonly bounded: boolean
}

/** What looks like a quantity and is part of a name, a place in an order, or a time. */
interface NamePattern extends Pattern {
  readonly units?: RegExp
  readonly classes?: readonly UnitClass[]
  readonly written?: 'digits' | 'chinese'
  /** Before the number; ends in $. */
  readonly before?: RegExp
  /** After unit and bound; starts with ^. */
  readonly after?: RegExp
  /** The unit stands there twice: 一个个. */
  readonly repeats?: true
  readonly when?: (candidate: Candidate) => boolean
}

export const NAMES: readonly NamePattern[] = [
  {
    name: 'ordinal',
    before: /(?:第|最后|最先|最初)$/,
    yes: ['第{3名}', '打通最后{一公里}'],
    no: ['共3名'],
  },
  { name: 'each', before: /每$/, yes: ['每{10万人}'], no: ['人均10件'] },
  { name: 'rank', before: /前$/, yes: ['进入全国前{10位}'], no: ['此前新增10个'] },
  { name: 'added', before: /[+×*]$/, yes: ['1+{6个}体系'], no: ['新增6个'] },
  {
    name: 'code',
    classes: ['count', 'duration', 'length', 'volume', 'data', 'power', 'other'],
    written: 'digits',
    before: /[A-Za-z]$/,
    yes: ['G{5次}列车'],
    no: ['开行5次列车'],
  },
  {
    name: 'one-in-a-word',
    written: 'chinese',
    before: /[统唯万单同逐专归划之如不某这那任始合]$/,
    when: candidate => candidate.value === 1,
    yes: ['每{一个}人', '同{一个}目标'],
    no: ['建设一个平台'],
  },
  {
    name: 'one-of-many',
    written: 'chinese',
    units:
      /^(?:批|种|大|次|条|把|家|场|面|步|件|盘|张|天|重|对|片|块|起|方面|系列|揽子|周|排|行|段|组|轮|样|道|份|代|套|股|番|口|头|朝|篇)$/,
    when: candidate => candidate.value === 1,
    yes: ['建设{一批}项目'],
    no: ['建设两批项目'],
  },
  {
    name: 'one-each',
    classes: ['count', 'duration', 'length', 'area'],
    written: 'chinese',
    after: /^[一二两三四五六七八九十百千万同](?![、，])/,
    yes: ['{一户}一档', '{四个}一批', '{三餐}四季'],
    no: ['三户共用'],
  },
  { name: 'one-by-one', written: 'chinese', repeats: true, yes: ['{一个}个项目'], no: ['一个项目'] },
  { name: 'plenary', units: /^[次届]$/, after: /^(?:全会|全体会议|会议|常委会)/, yes: ['省委{八次}全会'], no: ['开展八次督查'] },
  { name: 'clock', units: /^分$/, before: /[时点:]$/, yes: ['9时{30分}'], no: ['得分90分'] },
  {
    name: 'marker-year',
    units: /^年$/,
    when: candidate => Math.abs(candidate.value * 1000 - Math.round(candidate.value * 1000)) > 1e-6,
    yes: ['{20.2026年}工作'],
    no: ['延长2.5年'],
  },
  { name: 'nothing', written: 'chinese', when: candidate => candidate.value === 0, yes: ['{零部}件'], no: ['降至0件'] },
  { name: 'grade', after: /^[级型式制档强]/, yes: ['{30万吨}级码头'], no: ['新增30万吨码头能力'] },
  {
    name: 'congress',
    units: /^大$/,
    when: candidate => candidate.value > 12 || candidate.written === 'digits',
    yes: ['党的{二十大}'],
    no: ['八大工程'],
  },
  {
    name: 'circle',
    classes: ['duration', 'length'],
    after: /^(?:、[^，。；、！？：]{1,6})?[^，。；、！？：]{0,8}圈/,
    yes: ['{15分钟}便民生活圈', '打造{一刻钟}、半小时生活圈'],
    no: ['15分钟办结'],
  },
  {
    name: 'round-the-clock',
    units: /^小时$/,
    after: /^(?:开放|服务|值|不|在线|自助|营业|热线|运|书|图书|监|守|供|畅|全天)/,
    when: candidate => candidate.value === 24,
    yes: ['{24小时}自助服务'],
    no: ['24小时内办结'],
  },
  {
    name: 'calendar-year',
    units: /^年$/,
    when: candidate => candidate.value >= 1900 && candidate.value <= 2100 && !candidate.bounded,
    yes: ['{2026年}开工'],
    no: ['已有300年历史'],
  },
  {
    name: 'years-ahead-or-past',
    units: /^(?:年|个月|个季度|周|天|日|个年头)$/,
    before: /(?:过去|未来|今后|往后|最近|近|这|用|前|后|连续|持续|接续|再用|为期|去|力争|争取|时隔|历时|历经|利用|经过|通过)(?:了|的)?$/,
    yes: ['过去{五年}', '连续{5年}'],
    no: ['受教育年限达到12年'],
  },
  {
    name: 'years-as-time',
    units: /^(?:年|个月|个季度|周|天|日|个年头)$/,
    after:
      /^(?:来|后|前|时间|间|多来|生|期|代|限|以来|以前|以后|之后|之前|左右(?:的)?时间|行动|计划|规划|攻坚|倍增|方案|任务|滚动|目标|提升|专项|过渡|衔接|禁|一遇|见|大|上|初|成|打|变|迈|实现|基本|全面|取得|有|集中|整治|治理|改革|建设|培|周期|会战|决战|巩固|翻|免费|一)/,
    yes: ['{三年}行动', '{50年}一遇'],
    no: ['质保3年'],
  },
  {
    name: 'years-within',
    units: /^年$/,
    when: candidate => candidate.written === 'chinese' && !candidate.bounded,
    yes: ['奋斗{三年}'],
    no: ['三亩'],
  },
  {
    name: 'within-years',
    units: /^(?:年|个月|个季度|个年头)$/,
    after: /^(?:以内|之内|内)/,
    yes: ['{三年内}见效'],
    no: ['受教育年限达到12年以上'],
  },
  { name: 'anniversary', units: /^周年$/, yes: ['成立{80周年}'], no: ['质保3年'] },
  {
    name: 'day-of-month',
    units: /^日$/,
    when: candidate => candidate.value <= 31 && !candidate.bounded,
    yes: ['自{15日}起'],
    no: ['公示期30日以上'],
  },
  { name: 'day-after-month', units: /^日$/, before: /(?:月|[日号](?:至|到|[—-]{1,2}))$/, yes: ['5月{20日左右}'], no: ['期限不少于20日'] },
  {
    name: 'age-group',
    units: /^周?岁$/,
    after: /^(?:\p{Script=Han}|、|（)/u,
    yes: ['为{65岁以上}老年人体检'],
    no: ['人均预期寿命达到81岁'],
  },
]

const QUOTED_CLASSES: readonly UnitClass[] = ['count', 'duration', 'length', 'other', 'speed']
const NEAR = 14

/** Whether the candidate is a name, a rank, a time: no quantity. */
export function isName(text: string, candidate: Candidate): boolean {
  const before = [candidate.from, candidate.numberFrom].map(at => text.slice(Math.max(0, at - 4), at))
  const atUnit = text.slice(candidate.unitTo, candidate.unitTo + NEAR)
  const atEnd = candidate.to > candidate.unitTo ? text.slice(candidate.to, candidate.to + NEAR) : atUnit
  return NAMES.some(pattern => holds(pattern, candidate, before, atUnit, atEnd)) || isQuotedName(text, candidate)
}

function holds(pattern: NamePattern, candidate: Candidate, before: readonly string[], atUnit: string, atEnd: string): boolean {
  if (pattern.written && pattern.written !== candidate.written) return false
  if (pattern.units && !pattern.units.test(candidate.unit)) return false
  if (pattern.classes && !pattern.classes.includes(candidate.class)) return false
  if (pattern.when && !pattern.when(candidate)) return false
  if (pattern.repeats && !(candidate.unit && atUnit.startsWith(candidate.unit))) return false
  const stands = pattern.before
  if (stands && !before.some(words => stands.test(words))) return false
  return !pattern.after || pattern.after.test(atUnit) || pattern.after.test(atEnd)
}

/** A number in a short quotation that says more than the number is part of its name: “三项行动”, “金融20条”. */
function isQuotedName(text: string, candidate: Candidate): boolean {
  if (!QUOTED_CLASSES.includes(candidate.class)) return false
  const before = text.slice(Math.max(0, candidate.numberFrom - NEAR), candidate.numberFrom)
  const open = before.lastIndexOf('“')
  if (open < 0 || before.indexOf('”', open) >= 0) return false
  const after = text.slice(candidate.to, candidate.to + NEAR)
  const close = after.indexOf('”')
  if (close < 0 || after.lastIndexOf('“', close) >= 0) return false
  return !(open === before.length - 1 && close === 0 && candidate.class !== 'count')
}
