import { expect, test } from 'vitest'
import { check } from '../../src/check/engine.ts'
import { documentRules } from '../../src/check/rules/document/index.ts'
import { targetRules } from '../../src/check/rules/target/index.ts'
import { analysisOfText, NOTHING } from './document.ts'

const settings = (options: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) => ({
  ...NOTHING,
  rules: new Map(
    [...targetRules, ...documentRules].map(({ name, severity }) => [name, { severity, options: options[name] ?? {} }] as const),
  ),
})

/** What is found, a line a finding: rule, line and the words themselves. */
const found = (text: string, options?: Parameters<typeof settings>[0]) =>
  check(analysisOfText(text), settings(options), 'zh').map(({ rule, line, start, end }) => `${rule} ${line} ${text.slice(start, end)}`)

const PLAN = `青溪县城市更新实施方案

为推进城市更新，制定本方案。

一、总体目标
到2028年，常住人口城镇化率达到68%，建成区绿化覆盖率达到43%以上，城镇调查失业率控制在5.5%以内。

二、重点任务
（一）改造老旧小区。到2027年底，改造老旧小区60个，惠及居民1.2万户。
（二）补齐公共设施。2028年底前，新建改造城市地下管网120公里，建成区绿地率提高2个百分点。
（三）做好保障。每季度至少调度1次，商业开发比例不超过20%。2026年10月底前完成动员。

青溪县人民政府办公室
2026年3月8日
`

const REPORT = `2026年青溪县政府工作报告
——2026年1月12日在青溪县第九届人民代表大会第五次会议上
县长 张三

各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。

一、2025年工作回顾
过去一年，全县地区生产总值达到386亿元、增长5.8%，城镇化率达到61.5%，比上年提高0.9个百分点。

二、2026年工作总体要求和主要目标
今年的主要预期目标是：地区生产总值增长6%左右，固定资产投资增长7%—8%，城镇新增就业5000人以上，粮食产量稳定在8亿斤以上。

三、2026年重点工作
（一）扩大内需。新增限上企业20家，社会消费品零售总额增长6.5%左右。
（二）推进乡村振兴。确保粮食产量稳定在8亿斤以上，建成高标准农田3万亩。
`

test('a plan and a report without faults', () => {
  expect(found(PLAN)).toEqual([])
  expect(found(REPORT)).toEqual([])
})

test.each([
  ['到2027年底，改造', '改造', 'target/deadline 9 改造老旧小区60个'],
  ['控制在5.5%以内', '控制在5.5以内', 'target/unit 6 5.5'],
  ['达到43%', '达到430%', 'target/percent 6 430%'],
  ['提高2个百分点', '提高2%', 'target/point 10 2%'],
  ['2028年底前', '2024年底前', 'target/past 10 2024年底前'],
  ['到2027年底，改造老旧小区60个', '到2028年，城镇化率达到70%', 'target/conflict 9 城镇化率达到70%'],
  ['10月底前', '13月底前', 'document/calendar 11 2026年13月'],
  ['2026年3月8日', '2026年2月29日', 'document/calendar 14 2026年2月29日'],
  ['推进城市更新', '推进城市\ufffd新', 'document/damaged 3 \ufffd'],
])('in a plan %s, written %s, is found', (right, wrong, finding) => {
  expect(PLAN).toContain(right)
  expect(found(PLAN.replace(right, wrong))).toContain(finding)
})

test.each([
  ['7%—8%', '8%—7%', 'target/range 12 8%—7%'],
  ['建成高标准', '到2024年底建成高标准', 'target/past 16 到2024年底'],
  ['确保粮食产量稳定在8亿斤以上', '确保粮食产量稳定在9亿斤以上', 'target/conflict 16 确保粮食产量稳定在9亿斤以上'],
  ['稳定在8亿斤以上。\n', '稳定在8亿元以上。\n', 'target/unit 12 8亿元'],
  ['增长6.5%左右', '增长6.5左右', 'target/unit 15 6.5'],
  ['提高0.9个百分点', '提高0.9%', 'target/point 9 0.9%'],
  ['——2026年', '——2024年', 'document/date 2 2024年1月12日'],
])('in a report %s, written %s, is found', (right, wrong, finding) => {
  expect(REPORT).toContain(right)
  expect(found(REPORT.replace(right, wrong))).toContain(finding)
})

test('two values for one target name the line of the first', () => {
  const text = REPORT.replace('确保粮食产量稳定在8亿斤以上', '确保粮食产量稳定在9亿斤以上')
  const [finding] = check(analysisOfText(text), settings(), 'zh').filter(({ rule }) => rule === 'target/conflict')
  expect(finding?.message).toBe('“粮食产量”的目标前后不一：第12行为“8亿斤以上”，此处为“9亿斤以上”')
})

test('many targets without a deadline are one finding', () => {
  const text = PLAN.replace(
    '到2027年底，改造老旧小区60个',
    '改造老旧小区60个，新增停车位3000个，新增公办学位2000个，新建口袋公园12座，新建绿道30公里',
  )
  const open = check(analysisOfText(text), settings(), 'zh').filter(({ rule }) => rule === 'target/deadline')
  expect(open.map(({ message, also }) => [message, also.length])).toEqual([['全文有5项目标没有完成时限', 4]])
})

test('indicators asked for by id or name need a deadline in any document', () => {
  const text = REPORT.replace('新增限上企业20家', '新增限上企业20家，地区生产总值年均增长6%')
  expect(found(text)).toEqual([])
  for (const name of ['gdp', 'GDP', '地区生产总值'])
    expect(found(text, { 'target/deadline': { indicators: [name] } })).toEqual(['target/deadline 15 地区生产总值年均增长6%'])
})

test.each([
  ['figures', '增长8%—7%，'],
  ['rates', '覆盖率提高2%、'],
  ['numerals', '一二三四五六七八九十百千万'],
  ['wills', '要将力争预期'],
  ['dates', '2026年2月28日—30日、'],
  ['dashes', '—'],
  ['digits', '5'],
  ['years', '到2024年底，'],
  ['aims', '城镇新增就业500人，'],
])('a line of nothing but %s is read in linear time', (_, words) => {
  const time = (length: number) => {
    const text = `青溪县实施方案（2026年3月2日）\n\n一、目标\n（一）${words.repeat(Math.ceil(length / words.length))}`
    const analysis = analysisOfText(text)
    analysis.targets()
    analysis.passages()
    const from = performance.now()
    for (const rule of [...targetRules, ...documentRules]) rule.check(analysis, {}, NOTHING)
    return performance.now() - from
  }
  time(2000)
  expect(time(80_000)).toBeLessThan(20 * time(10_000) + 200)
})
