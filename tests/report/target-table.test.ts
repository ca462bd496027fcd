import { expect, test } from 'vitest'
import { reportOf } from '../../src/report/report.ts'
import { TARGET_COLUMNS } from '../../src/report/target-table.ts'
import { planOf } from '../document.ts'

const TEXT =
  '青溪县2026年政府工作报告\n各位代表：\n一、2025年工作回顾\n2025年，全县生产总值达到92亿元。\n二、2026年重点工作\n（一）抓好工业。力争规上企业由38家增加到45家以上。'
const plan = planOf(TEXT)
const rows = (table: 'targets' | 'results') =>
  reportOf({ table, as: 'jsonl' }, false)
    .text(plan)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

test('has a row for each target, with what a researcher codes by hand', () => {
  expect(rows('targets')).toEqual([
    {
      ...Object.fromEntries(TARGET_COLUMNS.map(name => [name, null])),
      document: 'document.txt',
      region: '青溪县',
      level: 'county',
      year: 2026,
      kind: 'quantity',
      indicator: '规上企业',
      indicatorId: plan.targets[0]?.indicatorId ?? null,
      sense: 'level',
      relation: '>=',
      value: 45,
      unit: '家',
      baselineValue: 38,
      baselineText: '38家',
      commitment: '力争',
      hedge: '以上',
      hardness: 'hard',
      status: 'target',
      text: '力争规上企业由38家增加到45家以上',
      section: '二、2026年重点工作 > （一）抓好工业',
      line: 6,
      start: TEXT.indexOf('力争'),
      end: TEXT.indexOf('以上') + 2,
    },
  ])
})

test('keeps results apart', () => {
  expect(rows('results')).toMatchObject([
    {
      status: 'result',
      indicatorId: 'gdp',
      value: 9200000000,
      unit: '元',
      unitCode: 'CNY',
      deadline: '2025-12-31',
      section: '一、2025年工作回顾',
    },
  ])
})

test('is CSV with the same columns in the same order, numbers and relations as they are', () => {
  const { begin, text } = reportOf({ table: 'targets', as: 'csv' }, true)
  expect(begin).toBe(`\ufeff${TARGET_COLUMNS.join(',')}\r\n`)
  const [row = ''] = text(planOf(TEXT.replace('45家以上', '45家'))).split('\r\n')
  expect(row.split(',')[TARGET_COLUMNS.indexOf('relation')]).toBe('=')
  expect(row.split(',')).toHaveLength(TARGET_COLUMNS.length)
})
