import type { Analysis } from '../../../analysis.ts'
import type { FoundTarget } from '../../../extract/targets/types.ts'
import { timesIn } from '../../../quantity/time.ts'
import { sourceRange, textOf, whole } from '../../../source/stretch.ts'
import type { Block, Stretch } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { isAmong } from './among.ts'
import { clauseAround } from './clause.ts'

export const deadline = rule({
  name: 'target/deadline',
  meaning: { zh: '目标要有完成时限', en: 'A target has a deadline' },
  why: {
    zh: '没有时限的目标无法分解、督办和考核；方案各项任务由不同单位承担，不能靠猜',
    en: 'A target without a deadline can be neither assigned nor checked; each task of a plan goes to an office of its own',
  },
  severity: 'warn',
  options: {
    indicators: {
      type: 'words',
      default: [],
      about: {
        zh: '只查这些指标，不论文种：指标目录（data/lexicon/indicators.txt）的编号，或指标名称；不列则查方案和通知的全部目标、讲话的主要目标',
        en: 'Only these indicators, in documents of any kind: ids of the catalogue (data/lexicon/indicators.txt), or names; none listed means all targets of plans and notices, and the main ones of speeches',
      },
    },
  },
  good: [
    '青溪县公园建设实施方案\n\n一、工作目标\n到2028年底，新增公园30座，绿道总长度达到240公里以上。',
    '青溪县2026年公园建设实施方案\n\n一、重点任务\n（一）新建口袋公园。新增口袋公园12座。',
    '青溪县城市更新三年行动方案（2026—2028年）\n\n一、重点任务\n（一）改造老旧小区。改造老旧小区60个。',
    '青溪县公园建设实施方案\n\n一、保障措施\n（一）加强调度。每季度至少召开1次调度会。商业开发比例不超过20%。',
    '青溪县公园建设实施方案\n\n一、重点任务（2027年底前完成）\n（一）新建口袋公园。新增口袋公园12座。',
    '青溪县政府工作报告\n——2026年1月12日在青溪县第九届人民代表大会第五次会议上\n\n三、2026年重点工作\n（一）改善民生。新增公办学位2000个。',
    '青溪县“净水2026”专项行动方案\n\n一、重点任务\n（一）治理黑臭水体。新建人工湿地12处。',
    '青溪县农产品补贴办法的通知\n\n一、补贴标准\n（一）对新建冷库给予20万元补助。',
  ],
  bad: [
    '青溪县公园建设实施方案\n\n一、重点任务\n（一）新建口袋公园。到2027年底，建成绿道30公里。\n（二）推进体育设施进公园。{新增健身步道20公里}。',
    '青溪县公园建设实施方案\n\n一、工作目标\n{全县公园总数达到140座以上}。',
    '青溪县数据安全工作方案\n\n一、工作目标\n{重要数据加密率、备份率均达到100%}。',
    '关于加快养老服务发展的通知\n\n一、主要任务\n（一）增加服务供给。{新增养老床位3000张}。',
    '在全县经济工作会议上的讲话\n\n同志们：\n\n一、明确目标\n今后一个时期的主要目标是：{地区生产总值突破200亿元}。\n二、抓好落实\n要压实责任。',
    {
      text: '在全县经济工作会议上的讲话\n\n同志们：\n\n一、突出重点\n{要确保地区生产总值突破200亿元}，新增公园3座。',
      options: { indicators: ['gdp'] },
    },
  ],
  check(analysis, { indicators }) {
    const open = analysis.targets().filter(target => isOpen(target))
    if (indicators.length) return faultsOf(open.filter(target => isAmong(target, indicators, analysis.lexicon)))
    const { kind } = analysis.frame()
    if (kind === 'work-report' || kind === 'other' || (kind === 'notice' && !SETS_WORK.test(analysis.frame().title ?? ''))) return []
    const dated = datedBy(analysis)
    if (dated.all()) return []
    const asked = kind === 'speech' ? open.filter(({ item, indicatorId }) => item?.role === 'objective' && indicatorId !== null) : open
    return faultsOf(asked.filter(target => isToReach(target) && !dated.near(target)))
  },
})

/** A reply, a praise or a regulation sets no work with dates. */
const SETS_WORK = /(?:通知|意见|措施|要点)(?:（[^）]*）)?$/

const isOpen = ({ status, kind, deadline, horizon, citedFrom }: FoundTarget): boolean =>
  status === 'target' && kind === 'quantity' && deadline === null && horizon === null && citedFrom === null

/** Many targets without a date are the way a document is written: one finding. */
const faultsOf = (targets: readonly FoundTarget[]): readonly Fault[] =>
  targets.filter(isFirstOfText).map(target => ({
    ...sourceRange(target.text),
    message: { zh: `目标“${textOf(target.text)}”没有完成时限`, en: `The target ${textOf(target.text)} has no deadline` },
    hint: { zh: '写明“到……年”“……年底前”，或在标题、段首写明时限', en: 'Say by when (到……年, ……年底前), here or at the head of its part' },
    habit: {
      key: 'open',
      message: count => ({ zh: `全文有${count}项目标没有完成时限`, en: `${count} targets have no deadline` }),
    },
  }))

/** 加密率、备份率均达到100% is two targets with one text. */
const isFirstOfText = ({ text }: FoundTarget, n: number, all: readonly FoundTarget[]): boolean => {
  const before = all[n - 1]?.text
  return before?.block !== text.block || before.from !== text.from || before.to !== text.to
}

/** A count is one to reach where the counted things are made or come to so many: 新增30座, not 推动3个县… */
const MADE =
  /(?:新增|新建|建成|建设|改建|扩建|改造|培育|打造|创建|建立|引进|招引|完成|培训|达到?|突破|超过|总数|增加|修复|治理|栽植|种植|新设|布设|增设|认定|孵化|形成|落地|开工|投用|建好|培养|举办|开展)[^，。；：、\d]{0,12}$/

/** What recurs has its time (每季度), a standard, a limit or what is kept up holds from now on, and money given is no figure to reach. */
const STANDING =
  /每|[保维稳][持定]在|逐|按照?|标准|原则上|不得|不超过|一般|以下的|以上的|给予|补[助贴]|奖[励补]|资助|罚|税|扣除|费率|利率|最高|上限|试点/

function isToReach(target: FoundTarget): boolean {
  if (target.relation === '<=' || target.relation === '<' || target.comparator !== null) return false
  if (target.unit !== null && /[年月日天时分秒周岁度次]$/.test(target.unit)) return false
  const clause = clauseAround(target.text)
  const { block, from } = target.asWritten ?? target.text
  const counted = target.sense !== 'share' && target.sense !== 'growth' && target.indicatorId === null
  if (counted && !MADE.test(block.text.slice(Math.max(0, from - 24), from)) && !/总数|总量|总长|规模|面积/.test(target.indicator ?? ''))
    return false
  // 绿地率不低于35% is what is to be kept; of a known indicator it is an aim
  return !STANDING.test(clause) && (target.indicatorId !== null || !/不少于|不低于|至少/.test(clause))
}

/** A year of a title that is no document's number: 〔2026〕3号. */
const YEAR = /(?<![\d〔[（(])20\d\d(?!\d)/

/** Times that hold for a target though it does not name them. */
function datedBy(analysis: Analysis): { readonly all: () => boolean; readonly near: (target: FoundTarget) => boolean } {
  const anchor = analysis.anchor()
  const times = (stretch: Stretch) => timesIn(stretch.block.text, anchor, stretch.from, stretch.to)
  const firsts = new Map<Block, number>()
  /** Where the first time of a paragraph stands that something can be due by. */
  const firstOf = (block: Block): number => {
    const known = firsts.get(block)
    if (known !== undefined) return known
    const first = times(whole(block)).find(({ frame }) => frame !== 'past' && frame !== 'baseline')?.from ?? Number.POSITIVE_INFINITY
    firsts.set(block, first)
    return first
  }
  return {
    // 2026年…方案, …三年行动方案（2026—2028年）, “净网2026”专项行动方案
    all: () => analysis.frame().titleBlocks.some(block => YEAR.test(block.text) || times(whole(block)).length > 0),
    // what stands before it in its paragraph, or anywhere in its sentence
    near: ({ text, path }) =>
      path.some(({ heading }) => times(heading).length > 0) || firstOf(text.block) < sentenceEnd(text.block.text, text.to),
  }
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + 200).search(/[。！？]/)
  return from + (rest < 0 ? 200 : rest)
}
