import type { FoundTarget } from '../../../extract/targets/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { isAmong } from './among.ts'

export const soft = rule({
  name: 'target/soft',
  meaning: { zh: '约束性指标的目标要有底线', en: 'A binding indicator has a floor' },
  why: {
    zh: '耕地保有量、能耗强度、生产安全事故这类约束性指标，“左右”“力争”没有说明最低要做到多少',
    en: 'For binding indicators (farmland, energy intensity, accidents) 左右 and 力争 leave open what must be reached',
  },
  severity: 'info',
  options: {
    indicators: {
      type: 'words',
      default: [
        'cultivated-land',
        'permanent-farmland',
        'ecological-redline',
        'energy-intensity',
        'carbon-intensity',
        'production-accidents',
        'production-accident-deaths',
        'grain-output',
      ],
      about: {
        zh: '要有底线的指标：指标目录（data/lexicon/indicators.txt）的编号，或指标名称',
        en: 'Indicators that need a floor: ids of the catalogue (data/lexicon/indicators.txt), or names',
      },
    },
  },
  good: [
    '三、2026年重点工作\n今年的主要目标是：耕地保有量不低于50万亩。',
    '三、2026年重点工作\n今年的主要预期目标是：地区生产总值增长6%左右。',
    '三、2026年重点工作\n今年的主要目标是：粮食产量稳定在10亿斤以上。',
    '一、2025年工作回顾\n过去一年，粮食产量达到10亿斤左右。',
    '三、2026年重点工作\n今年的主要预期目标是：地区生产总值增长6%左右，单位GDP能耗下降2.8%。',
    '三、2026年重点工作\n今年的预期目标是：粮食产量10亿斤，耕地保有量50万亩。',
  ],
  bad: [
    '三、2026年重点工作\n今年的主要目标是：{耕地保有量50万亩左右}。',
    '三、2026年重点工作\n今年的主要预期目标是：{粮食产量10亿斤左右}，城镇新增就业5000人。',
    '三、2026年重点工作\n今年的主要目标是：{单位GDP能耗下降3%左右}。',
    '青溪县耕地保护实施方案\n\n一、工作目标\n到2028年，{力争永久基本农田保护面积达到40万亩}。',
    {
      text: '三、2026年重点工作\n今年的主要预期目标是：{地区生产总值增长6%左右}。',
      options: { indicators: ['地区生产总值'] },
    },
  ],
  check(analysis, { indicators }) {
    return analysis
      .targets()
      .filter(
        target =>
          target.status === 'target' &&
          target.kind === 'quantity' &&
          target.hardness === 'soft' &&
          !isOnlyExpected(target) &&
          isAmong(target, indicators, analysis.lexicon),
      )
      .map(target => {
        const by = target.hedge ?? (target.commitment && textOf(target.commitment)) ?? '左右'
        const name = target.indicator ?? ''
        return {
          ...sourceRange(target.text),
          message: { zh: `“${name}”的目标只写“${by}”，没有底线`, en: `The target for ${name} is soft (${by}) and has no floor` },
          hint: { zh: '写明“不低于”“不超过”“…以上”或“确保”', en: 'Write 不低于, 不超过, …以上 or 确保' },
        }
      })
  },
})

/** 主要预期目标 is the name of the whole list, whatever stands in it. */
const isOnlyExpected = ({ hedge, commitment }: FoundTarget): boolean =>
  hedge === null && commitment !== null && /^预[期计]/.test(textOf(commitment))
