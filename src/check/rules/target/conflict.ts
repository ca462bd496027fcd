import type { Analysis } from '../../../analysis.ts'
import { indicatorIn } from '../../../extract/targets/catalogue.ts'
import type { FoundTarget } from '../../../extract/targets/types.ts'
import type { Lexicon } from '../../../lexicon/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { clauseAround } from './clause.ts'

export const conflict = rule({
  name: 'target/conflict',
  meaning: { zh: '同一指标在同一时限内只有一个目标值', en: 'An indicator has one target for one date' },
  why: {
    zh: '前面写增长6%、后面写增长6.5%，执行的人不知道以哪个为准；这类出入多是改稿没有改全',
    en: 'Where 6 % here is 6.5 % there nobody knows which holds; a draft was changed in one place only',
  },
  severity: 'warn',
  options: {},
  good: [
    '2026年青溪县政府工作报告\n\n各位代表：\n\n二、2026年目标\n今年的主要预期目标是：地区生产总值增长6%左右。\n三、2026年重点工作\n要围绕地区生产总值增长6%以上的目标，抓好落实。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n一、2025年工作回顾\n过去一年，地区生产总值增长5.5%。\n二、2026年目标\n今年的主要预期目标是：地区生产总值增长6%左右，规上工业增加值增长7%，工业增加值增长6.5%。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n二、今后五年目标\n到2030年，森林覆盖率达到48%。\n三、2026年重点工作\n今年的主要预期目标是：森林覆盖率达到46%。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n三、2026年重点工作\n今年的主要预期目标是：地区生产总值增长6%左右。\n（一）支持园区发展。确保开发区地区生产总值增长9%。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n三、2026年重点工作\n今年的主要预期目标是：固定资产投资增长6%，力争增长7%。\n上半年固定资产投资增长8%。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n三、2026年重点工作\n今年的主要预期目标是：城镇居民收入增长5%，农村居民收入增长6%，居民人均可支配收入增长5.5%，地区生产总值达到100亿元、增长6%。',
  ],
  bad: [
    '2026年青溪县政府工作报告\n\n各位代表：\n\n二、2026年目标\n今年的主要预期目标是：地区生产总值增长6%左右。\n三、2026年重点工作\n（一）扩大投资。{确保完成地区生产总值增长6.5%的目标}。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n二、2026年目标\n今年的主要预期目标是：城镇调查失业率控制在5.5%以内，GDP增长6%。\n三、重点任务\n（一）扩大内需。{今年要实现地区生产总值增长8%}。',
    '青溪县森林城市建设实施方案\n（2026年3月2日）\n\n一、工作目标\n到2028年，森林覆盖率达到46%以上。\n二、重点任务\n（一）扩绿增量。到2028年底，{全县森林覆盖率达到48%以上}。',
    '在全县经济工作会议上的讲话\n（2026年1月12日）\n\n同志们：\n\n一、明确目标\n今年的主要目标是：粮食产量达到10亿斤，一般公共预算收入增长5%。\n二、突出重点\n{今年粮食产量要达到12亿斤}。',
    '在全县经济工作会议上的讲话\n（2026年1月12日）\n\n同志们：\n\n一、明确目标\n今年的主要目标是：城镇新增就业5000人以上。\n二、突出重点\n要抓好就业，{今年城镇新增就业6000人以上}。',
  ],
  check(analysis) {
    const line = (target: FoundTarget) => lineOf(analysis.source, sourceRange(target.text).start)
    const firsts = new Map<string, FoundTarget>()
    const faults: Fault[] = []
    for (const target of analysis.targets()) {
      const key = keyOf(target, analysis)
      if (key === null) continue
      const first = firsts.get(key)
      if (!first) firsts.set(key, target)
      else if (isOther(first, target)) faults.push(complaint(first, line(first), target))
    }
    return faults
  },
})

function complaint(first: FoundTarget, line: number, second: FoundTarget): Fault {
  const value = ({ asWritten, text }: FoundTarget) => textOf(asWritten ?? text)
  const name = second.indicator ?? ''
  return {
    ...sourceRange(second.text),
    message: {
      zh: `“${name}”的目标前后不一：第${line}行为“${value(first)}”，此处为“${value(second)}”`,
      en: `${name} has two targets: ${value(first)} on line ${line}, ${value(second)} here`,
    },
    hint: { zh: '核对后统一；若范围或时限不同，请写明', en: 'Make them one; if scope or date differ, say so' },
  }
}

/** A whole that a document has one figure of; so many 个 of a thing may be a part of them. */
const WHOLE =
  /(?:产量|总产|产值|总值|GDP|收入|总额|零售额|总量|面积|保有量|里程|增加值|投资|贷款|余额|率|比重|占比|比例|新增就业|寿命|浓度|装机|增速|涨幅|价格)$/
/** Of a part, a place, another time, or what is hoped for beyond the target. */
const OTHER =
  /上半年|下半年|季度|月|年均|每年|各[县市区乡镇]|[^全我本][县市区乡镇](?:的)?(?:地区生产总值|GDP)|开发区|高新区|园区|新区|示范区|试点|其中|力争更|争取更|全国|全球|世界|高于|快于|低于|高出|排名|同比|占|累计/
const MORE = /^(?:力争|争取|力促|努力)$/

/** Two targets with one key are for one thing by one date; null of those that can be compared with none. */
function keyOf(target: FoundTarget, analysis: Analysis): string | null {
  const { status, kind, indicator, value, sense, unit, citedFrom, comparator, commitment, path, horizon } = target
  if (status !== 'target' || kind !== 'quantity' || indicator === null || value === null || !sense) return null
  if (citedFrom || comparator !== null || horizon || (commitment && MORE.test(textOf(commitment)))) return null
  if (!WHOLE.test(indicator) && !(sense === 'growth' && target.indicatorId !== null)) return null
  if (OTHER.test(clauseAround(target.text))) return null
  const date = dateOf(target, analysis)
  if (date === null) return null
  if (path.some(({ heading }) => /[县市区乡镇园]：?$|“?十[三四五六]五”?|今后|未来|五年/.test(textOf(heading)) && target.deadline === null))
    return null
  return [nameOf(indicator, analysis.lexicon), sense, unit, date].join('|')
}

/** What a target without a date of its own is for: the year of a report or a speech, where the catalogue knows what it measures. */
function dateOf({ deadline, indicatorId, sense }: FoundTarget, analysis: Analysis): string | null {
  if (deadline) return deadline.date
  const { year } = analysis.anchor()
  const { kind } = analysis.frame()
  const yearly = sense === 'growth' || kind === 'work-report' || kind === 'speech'
  return year === null || indicatorId === null || !yearly ? null : `${year}-12-31`
}

/** The canonical name where the catalogue has one, with whatever narrows it: 规上, a place, 新增. */
function nameOf(indicator: string, lexicon: Lexicon): string {
  const wide = (text: string) =>
    text.replace(/^(?:全[省市县区州]|我[省市县区州]|实现|完成|确保|力争|地方|要|年)+|(?:总量|目标|增速|年|要|的)+$/g, '')
  const known = indicatorIn(indicator, lexicon)
  if (!known) return wide(indicator)
  return `${wide(indicator.slice(0, known.from))}·${known.name}`
}

/** Whether two values differ; a value within the other's range, or the same with another bound, is the same. */
function isOther(a: FoundTarget, b: FoundTarget): boolean {
  const [lowA, lowB] = [a.value ?? 0, b.value ?? 0]
  const [highA, highB] = [a.upper ?? lowA, b.upper ?? lowB]
  if (lowB <= highA && lowA <= highB) return false
  // one sentence that gives two tells of two things: 确保6%、力争6.5%
  if (a.text.block === b.text.block && !/[。；]/.test(a.text.block.text.slice(a.text.to, b.text.from).slice(0, 400))) return false
  return true
}
