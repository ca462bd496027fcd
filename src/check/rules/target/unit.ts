import { indicatorIn } from '../../../extract/targets/catalogue.ts'
import type { FoundTarget } from '../../../extract/targets/types.ts'
import type { Lexicon } from '../../../lexicon/types.ts'
import { type UnitClass, unitWords } from '../../../quantity/units.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { expectedUnits } from './expected.ts'

/** A figure with nothing behind it but a bound and a mark; 达到500、600亿元 gives the unit once. */
const BARE =
  /(?:达到?|突破|超过|增加到|提高到|提升到|下降到|降到|降至|增至|升至|增长|上涨|递增|下降|降低|减少|控制在|保持在|稳定在|不低于|不超过|不少于|为)(?:约|近)?(\d[\d,]*(?:\.\d+)?[万亿]{0,2})(?:左右|以上|以内|以下|上下)?(?=[，。；]|$)/g
const GROWS = /^(?:增长|上涨|递增|下降|降低|减少)/
/** Without a unit by their nature: a coefficient, a ratio, an index, a grade. */
const PURE = /系数|指数|比$|之比|倍差|位次|排名|名次|得分|评分|分数|数$|人次$|人数$|点$/
/** How far back a figure's indicator is looked for. */
const REACH = 40

export const unit = rule({
  name: 'target/unit',
  meaning: { zh: '数字要有单位，单位要与指标相符', en: 'A figure has a unit, and one that fits its indicator' },
  why: {
    zh: '“增长8”可以是8%，也可以是8亿元；粮食产量以“亿元”计，多是与产值写混',
    en: '增长8 may be 8 % or 8亿元; grain output in yuan is most likely its value',
  },
  severity: 'warn',
  options: {},
  good: [
    '今年地区生产总值增长6%左右，总量突破500亿元。',
    '城乡居民收入比缩小到2.1以内，农田灌溉水有效利用系数达到0.58。',
    '粮食产量稳定在10亿斤以上，农林牧渔业总产值达到60亿元。',
    '今年一般公共预算收入、支出分别达到30、80亿元。',
    '居民消费价格指数控制在102左右。',
    '接待游客人次突破500万。',
    '推动森林覆盖率提高到46%，新增造林面积3万亩。',
  ],
  bad: [
    '今年地区生产总值达到{500}，规上工业增加值增长8%。',
    '今年地区生产总值增长{6}左右。',
    '城镇调查失业率控制在{5.5}以内。',
    '今年地区生产总值突破{500亿}。',
    '三、2026年重点工作\n今年的主要目标是：粮食产量稳定在{10亿元}以上。',
    '三、2026年重点工作\n今年的主要目标是：森林覆盖率达到{46万亩}。',
    '二、2025年工作回顾\n过去一年，地区生产总值达到{500万吨}。',
  ],
  check(analysis) {
    const { lexicon } = analysis
    const bare = analysis.blocks().flatMap(block => (block.kind === 'row' ? [] : unitless(block, lexicon)))
    return [...bare, ...analysis.targets().flatMap(target => misfit(target, lexicon))].sort((a, b) => a.start - b.start)
  },
})

function unitless(block: Block, lexicon: Lexicon): readonly Fault[] {
  const faults: Fault[] = []
  for (const found of block.text.matchAll(BARE)) {
    const [all, figure = ''] = found
    const before = block.text.slice(Math.max(0, found.index - REACH), found.index)
    const subject = before.slice(Math.max(...[...'，。；：！？、'].map(mark => before.lastIndexOf(mark))) + 1)
    if (PURE.test(subject.replace(/[要将已]?(?:力争|确保|稳定|保持|控制)?$/, ''))) continue
    const named = indicatorIn(subject, lexicon)
    const units = (named && expectedUnits(lexicon).get(named.id)?.units) ?? []
    if (!named || !units.length || units.includes('倍')) continue
    const grows = GROWS.test(all)
    const scale = /[万亿]+$/.exec(figure)?.[0] ?? ''
    // 突破500万 of people is how one speaks; of money the 元 is missed
    if (scale && !units.includes('元')) continue
    const wanted = grows && units.includes('%') ? [scale ? '元' : '%'] : units.filter(name => name !== '%' || units.length === 1)
    const from = found.index + all.indexOf(figure, GROWS.exec(all)?.[0].length ?? 0)
    faults.push({
      ...sourceRange({ block, from, to: from + figure.length }),
      message: {
        zh: `“${named.name}”的数字“${figure}”没有单位`,
        en: `The figure ${figure} of ${named.name} has no unit`,
      },
      hint: { zh: `补上单位，如“${wanted[0] ?? ''}”`, en: `Add the unit (${wanted[0] ?? ''})` },
    })
  }
  return faults
}

/** What is measured so is nothing else: an amount of money is no weight. */
const DIMENSIONS: ReadonlySet<UnitClass> = new Set(['money', 'mass', 'area', 'length', 'volume', 'energy', 'power', 'temperature'])
/** An indicator that says by its last word what is measured. 粮食20亿元 may be what is spent on it. */
const MEASURES =
  /(?:产量|单产|总产|产值|增加值|收入|支出|总值|总额|零售额|成交额|贷款|余额|面积|保有量|里程|蓄积量?|用电量|发电量|吞吐量|货运量|用水总量|[^效]率|比重|占比)$/

/** A unit that certainly is none of the indicator's; 产值 of a thing that is weighed names itself. */
function misfit(target: FoundTarget, lexicon: Lexicon): readonly Fault[] {
  const { indicator, indicatorId, unit: name, asWritten, comparator } = target
  if (!indicator || !indicatorId || !name || !asWritten || comparator !== null || !MEASURES.test(indicator)) return []
  const expected = expectedUnits(lexicon).get(indicatorId)
  if (!expected?.units.length) return []
  const classOf = (word: string) => (word === '%' || word === '‰' ? 'percent' : (unitWords(lexicon).about.get(word)?.class ?? null))
  const written = classOf(name)
  const classes = expected.units.map(classOf)
  if (written === null || classes.includes(null) || classes.includes(written)) return []
  const shares = classes.every(kind => kind === 'percent' || kind === 'point')
  if (!DIMENSIONS.has(written) || (!shares && !classes.some(kind => kind !== null && DIMENSIONS.has(kind)))) return []
  // an increase of a rate may be told by what makes it: 覆盖率提高，新增3万亩
  const { block, from, to } = target.text
  const between = block.text.slice(from, asWritten.from)
  if (!between.includes(indicator.slice(-2)) || /新增|增加|投入|投资|安排/.test(between.slice(between.lastIndexOf(indicator.slice(-2)))))
    return []
  if (asWritten.from - from > 40 || asWritten.to > to) return []
  const figure = textOf(asWritten).replace(/^(?:不低于|不少于|不超过|超过?|突破|达到?|约|近)|(?:以上|以内|以下|左右|上下)$/g, '')
  const at = asWritten.from + textOf(asWritten).indexOf(figure)
  return [
    {
      ...sourceRange({ block, from: at, to: at + figure.length }),
      message: {
        zh: `“${expected.name}”的单位出现“${name}”，应为“${expected.units.join('”或“')}”`,
        en: `${expected.name} is given in ${expected.units.join(' or ')}, not in ${name}`,
      },
      hint: { zh: '核对指标名称和单位', en: 'Check the indicator and its unit' },
    },
  ]
}
