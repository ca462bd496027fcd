import { describe, expect, test } from 'vitest'
import { planOf } from '../../document.ts'

const plan = (table: string) =>
  planOf(`# 青溪县节水规划\n\n发布日期：2026年2月1日\n\n## 一、主要指标\n\n${table}\n`, { path: 'plan.md', date: '2026-02-01' })
const rows = (table: string) =>
  plan(table).targets.map(
    ({ indicator, relation, value, upper, unit, deadline, nature, baseline, sense }) =>
      `${indicator} ${relation} ${value}${upper === null ? '' : `–${upper}`}${unit ?? ''} ${deadline?.date} ${nature} from ${baseline?.value ?? '-'} ${sense}`,
  )

describe('a table of indicators', () => {
  test('gives a target a row, with the unit of its name, base year and nature', () => {
    expect(
      rows(
        '| 指标 | 2025年 | 2030年 | 属性 |\n| --- | --- | --- | --- |\n| 地区生产总值（亿元） | 86.4 | 120 | 预期性 |\n| 管网漏损率（%） | 9.2 | ≤8 | 约束性 |\n| 森林覆盖率（%） | 61 | 62以上 | 约束性 |',
      ),
    ).toEqual([
      '地区生产总值 = 12000000000元 2030-12-31 anticipatory from 8640000000 level',
      '管网漏损率 <= 8% 2030-12-31 binding from 9.2 level',
      '森林覆盖率 >= 62% 2030-12-31 binding from 61 level',
    ])
  })
  test('a column of units, and one of yearly growth', () => {
    expect(
      rows(
        '| 序号 | 指标名称 | 单位 | 2025年 | 2030年 | 年均增长（%） |\n|---|---|---|---|---|---|\n| 1 | 粮食产量 | 万吨 | 20 | 22 | 2 |',
      ),
    ).toEqual(['粮食产量 = 220000吨 2030-12-31 null from 200000 level', '粮食产量 = 2% 2030-12-31 null from - growth'])
  })
  test('a total over the period stands in brackets, a range is a range', () => {
    expect(rows('| 指标 | 2030年目标 |\n|---|---|\n| 用水量下降（%） | [16] |\n| 水价（元） | 5—6 |')).toEqual([
      '用水量下降 = 16% 2030-12-31 null from - change',
      '水价 between 5–6元 2030-12-31 null from - level',
    ])
  })
  test('every cell can be traced to its place', () => {
    const { targets, source } = plan('| 指标 | 2030年 |\n|---|---|\n| 水价（元） | 5 |')
    expect(source.format).toBe('markdown')
    expect(targets[0]).toMatchObject({ asWritten: '5', span: { line: 9 } })
  })
  test.each(['| 乡镇 | 村数 |\n|---|---|\n| 河口镇 | 12 |', '| 项目 | 负责人 |\n|---|---|\n| 水厂 | 李四 |'])(
    'other tables hold no targets: %s',
    table => {
      expect(rows(table)).toEqual([])
    },
  )
})
