import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/plan/schema.ts'
import { planOf } from '../../document.ts'

const TASKS = '2026年1月9日\n一、2026年重点工作\n（一）抓好落实。'

/** Aims of a sentence among the tasks of 2026: indicator relation value unit, then date, commitment, hardness. */
const aims = (sentence: string): readonly string[] => written(planOf(`${TASKS}${sentence}`).targets)
const written = (list: Plan['targets'] | Plan['results']): readonly string[] =>
  list
    .filter(({ kind }) => kind === 'quantity')
    .map(
      ({ indicator, relation, value, upper, unit, deadline }) =>
        `${indicator} ${relation} ${value}${upper === null ? '' : `–${upper}`}${unit}${deadline?.date ? ` by ${deadline.date}` : ''}`,
    )

describe('whose figure it is', () => {
  test.each([
    ['建成标准厂房9万平方米。', ['标准厂房 = 90000平方米']],
    ['建成9个社区食堂。', ['社区食堂 = 9个']],
    ['培育示范社12家、家庭农场30家。', ['示范社 = 12家', '家庭农场 = 30家']],
    ['城镇新增就业3万人以上。', ['城镇新增就业 >= 30000人']],
    ['推动茶叶产值增长8%左右，达到12亿元。', ['茶叶产值 ~ 8%', '茶叶产值 = 1200000000元']],
    ['新登记经营主体2600户以上。', ['经营主体 >= 2600户']],
    ['开展补贴性职业技能培训5000人次。', ['补贴性职业技能培训 = 5000人次']],
    ['污水处理率由80%提高到90%以上。', ['污水处理率 >= 90%']],
    ['粮食、蔬菜、水果产量分别达到50万吨、80万吨、30万吨。', ['粮食产量 = 500000吨', '蔬菜产量 = 800000吨', '水果产量 = 300000吨']],
    ['城乡居民收入分别增长7%、8%。', ['城镇居民收入 = 7%', '农村居民收入 = 8%']],
    ['城镇、农村居民人均可支配收入分别增长5%、6%以上。', ['城镇居民人均可支配收入 >= 5%', '农村居民人均可支配收入 >= 6%']],
    ['一般公共预算收入和税收收入均增长6%。', ['一般公共预算收入 = 6%', '税收收入 = 6%']],
    ['新能源装机占比超过五成。', ['新能源装机占比 > 50%']],
    ['力争茶园面积达到8万亩、确保不低于7万亩。', ['茶园面积 = 80000亩', '茶园面积 >= 70000亩']],
    ['实现零就业家庭动态清零。', ['零就业家庭 = 0']],
    ['围绕茶叶产值增长8%的目标，抓好基地建设。', ['茶叶产值 = 8%']],
    ['锚定粮食产量突破50万吨，落实种植面积。', ['粮食产量 > 500000吨']],
    ['紧盯污水处理率达到90%以上，补齐管网短板。', ['污水处理率 >= 90%']],
  ])('%s', (sentence, expected) => {
    expect(aims(sentence)).toEqual(expected)
  })
})

describe('no aim', () => {
  test.each([
    '推进以茶山为核心、沿线6个古村为节点的廊道建设。',
    '实施三年行动，开展“五大行动”。',
    '落实十项机制，用好3+2模式。',
    '投资XX亿元建设产业园。',
    '以20户为单元划分网格。',
    '抓好以下7个方面的工作。',
    '打造4A级景区，建设220千伏变电站。',
  ])('%s', sentence => {
    expect(aims(sentence)).toEqual([])
  })
})

describe('by when', () => {
  test.each([
    ['6月底前建成粮库2座。', ['粮库 = 2座 by 2026-06-30']],
    [
      '到2028年底，建成粮库2座，新增仓容3万吨；培训保管员40名。',
      ['粮库 = 2座 by 2028-12-31', '仓容 = 30000吨 by 2028-12-31', '保管员 = 40名 by 2028-12-31'],
    ],
    ['建成粮库2座，到2028年仓容突破9万吨。', ['粮库 = 2座', '仓容 > 90000吨 by 2028-12-31']],
    ['建成粮库2座。', ['粮库 = 2座']],
  ])('%s', (sentence, expected) => {
    expect(aims(sentence)).toEqual(expected)
  })
})

describe('the list of main aims', () => {
  const list = (frame: string) => planOf(`云岭市2026年政府工作报告\n各位代表：\n一、2026年目标任务\n今年是打基础的一年。${frame}`)
  test('takes the year and the commitment of its frame', () => {
    const [gdp, income, energy] = list(
      '主要预期目标是：地区生产总值增长6%左右，居民收入增长与经济增长同步，节能减排完成省下达任务。',
    ).targets
    expect(gdp).toMatchObject({
      kind: 'quantity',
      indicator: '地区生产总值',
      indicatorId: 'gdp',
      relation: '~',
      value: 6,
      commitment: '预期',
      hardness: 'soft',
      deadline: { date: '2026-12-31', precision: 'year' },
    })
    expect(income).toMatchObject({ kind: 'comparative', indicator: '居民收入', relation: '=', comparator: '经济增长' })
    expect(energy).toMatchObject({ kind: 'delegated', indicator: '节能减排' })
  })
  test('a frame whose period no date can tell gives none', () => {
    expect(list('今后一段时期的发展目标是：地区生产总值年均增长7%以上。').targets[0]?.deadline).toBeNull()
  })
  test('争取更好结果 is a stretch of the aim before it', () => {
    const { targets } = list('主要预期目标是：地区生产总值增长6%左右，在实际工作中争取更好结果。')
    expect(targets).toHaveLength(1)
    expect(targets[0]?.stretch).toBe('在实际工作中争取更好结果')
  })
  test('a bound speaks before the verb, the verb before the frame', () => {
    const hardness = list('主要预期目标是：粮食产量10万吨以上，财政收入确保增长5%，投资力争增长9%，消费增长6%。').targets.map(
      target => target.hardness,
    )
    expect(hardness).toEqual(['hard', 'hard', 'soft', 'soft'])
  })
})

describe('what has been reached', () => {
  const REVIEW = '云岭市2026年政府工作报告\n各位代表：\n一、2025年工作回顾\n'
  test.each([
    ['2025年，全市生产总值达到300亿元，增长6.1%。', ['全市生产总值 = 30000000000元 by 2025-12-31', '全市生产总值 = 6.1% by 2025-12-31']],
    ['空气优良天数比率由88%提高到92%。', ['空气优良天数比率 = 92% by 2025-12-31']],
    [
      '城镇、农村居民收入分别达到41230元、21560元，分别增长4.8%、6.5%。',
      ['城镇居民收入 = 41230元', '农村居民收入 = 21560元', '城镇居民收入 = 4.8%', '农村居民收入 = 6.5%'].map(row => `${row} by 2025-12-31`),
    ],
  ])('%s', (sentence, expected) => {
    const { targets, results } = planOf(`${REVIEW}${sentence}`)
    expect(written(results)).toEqual(expected)
    expect(targets).toEqual([])
  })
  test('a baseline stays with its figure', () => {
    expect(planOf(`${REVIEW}空气优良天数比率由88%提高到92%。`).results[0]?.baseline).toEqual({ value: 88, unit: '%', text: '88%' })
  })
})

describe('what kind of change a figure tells', () => {
  test.each([
    ['单位生产总值能耗累计下降14%。', 'reduction'],
    ['常住人口城镇化率提高到76%。', 'share'],
    ['茶叶产值增长8%。', 'growth'],
    ['居民消费价格涨幅控制在2%。', 'growth'],
    ['城镇化率提高2个百分点。', 'change'],
    ['失业率下降0.2个百分点。', 'reduction'],
    ['压减用水量30万立方米。', 'level'],
  ])('%s', (sentence, sense) => {
    expect(planOf(`${TASKS}${sentence}`).targets.map(target => target.sense)).toEqual([sense])
  })
})

test('a paragraph of the past among tasks tells results, until it turns to what is to be', () => {
  const { targets, results } = planOf(`${TASKS}\n这五年，全县生产总值由60亿元增加到92亿元。粮食产量达到20万吨。今年要新建粮库2座。`)
  expect(written(results)).toEqual(['全县生产总值 = 9200000000元', '粮食产量 = 200000吨'])
  expect(written(targets)).toEqual(['粮库 = 2座 by 2026-12-31'])
})

test('a figure that follows a magnitude is another number', () => {
  expect(
    planOf('云岭市2026年政府工作报告\n一、2025年工作回顾\n全市生产总值连续跨越1千亿、2千亿两个台阶。').results.map(({ value }) => value),
  ).toEqual([100000000000, 200000000000])
})

test('figures taken out before publishing are problems, never aims', () => {
  const plan = planOf(`${TASKS}完成投资X亿元，税收增长××%。`)
  expect(plan.targets).toEqual([])
  expect(plan.problems.filter(({ code }) => code === 'redacted-figure').map(({ message }) => message)).toHaveLength(2)
})

test('an aim that a higher level set says whose it is', () => {
  const [target] = planOf(`${TASKS}省委提出，到2030年全省森林覆盖率达到60%以上。`).targets
  expect(target).toMatchObject({ citedFrom: '省委', indicator: '全省森林覆盖率', deadline: { date: '2030-12-31' } })
})
