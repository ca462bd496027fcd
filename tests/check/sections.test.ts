import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RULES } from '../../src/check/rules/index.ts'
import { sectionRules } from '../../src/check/rules/section/index.ts'
import { heads } from '../../src/check/sections/attributive.ts'
import { sectionOf } from '../../src/check/sections/compile.ts'
import { counterOf, mainItems } from '../../src/check/sections/count.ts'
import { matchesOf } from '../../src/check/sections/match.ts'
import { partOf, rangeOf, topItems } from '../../src/check/sections/parts.ts'
import type { Fault } from '../../src/check/types.ts'
import { sourceRange, textOf } from '../../src/source/stretch.ts'
import { analysisOfText, NOTHING, sectionsIn, wordOf } from './document.ts'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const PRESETS = ['speech', 'work-report', 'action-plan', 'notice'] as const
type Preset = (typeof PRESETS)[number]
const presets = new Map(PRESETS.map(name => [name, sectionsIn(parse(file(`data/presets/${name}.yaml`)))]))

/** What the rules about sections find in a document, held to a preset: rule, severity, the words it stands at. */
function found(text: string, preset: Preset, path?: string): readonly string[] {
  const analysis = analysisOfText(text, path)
  const settings = { ...NOTHING, ...presets.get(preset) }
  const on = sectionRules.filter(({ optional }) => !optional)
  return on.flatMap(rule =>
    rule
      .check(analysis, {}, settings)
      .map(({ start, end, severity }: Fault) => `${rule.name} ${severity ?? rule.severity} ${text.slice(start, end)}`),
  )
}

/** A document's parts, with their markers, to be moved about. */
function partsIn(text: string): readonly { readonly start: number; readonly end: number; readonly heading: number }[] {
  return topItems(analysisOfText(text)).map(item => {
    const { start, end } = rangeOf(partOf(item, 1))
    return { start: item.marker ? sourceRange(item.marker).start : start, end, heading: sourceRange(item.heading).end }
  })
}
const at = (text: string, n: number) => {
  const part = partsIn(text)[n]
  if (!part) throw new Error(`no part ${n}`)
  return { ...part, text: text.slice(part.start, part.end) }
}
const without = (text: string, n: number) => text.slice(0, at(text, n).start) + text.slice(at(text, n).end)
const twice = (text: string, n: number) => `${text.slice(0, at(text, n).end)}\n${at(text, n).text}${text.slice(at(text, n).end)}`
const emptied = (text: string, n: number) => text.slice(0, at(text, n).heading) + text.slice(at(text, n).end)
const swapped = (text: string, n: number) => {
  const [first, second] = [at(text, n), at(text, n + 1)]
  return `${text.slice(0, first.start)}${second.text}\n${first.text}${text.slice(second.end)}`
}

const speech = file('data/samples/county-speech.txt')
const report = file('data/samples/work-report.txt')
const plan = file('data/samples/action-plan.txt')

describe('presets', () => {
  test('good documents have nothing amiss', () => {
    expect(found(speech, 'speech')).toEqual([])
    expect(found(report, 'work-report')).toEqual([])
    expect(found(plan, 'action-plan')).toEqual([])
  })
  test('a section that is left out is missed, where it should stand', () => {
    expect(found(without(report, 2), 'work-report')).toEqual(['section/required error 建设人民满意的服务型政府'])
    expect(found(without(report, 0), 'work-report')).toEqual(['section/required error “十五五”时期奋斗目标和2026年总体要求'])
    expect(found(without(speech, 0), 'speech')).toEqual(['section/required warn 锚定奋斗目标，把握“十五五”开局的工作要求'])
    expect(found(without(speech, 2), 'speech')).toContainEqual(expect.stringMatching(/^section\/required warn/))
    expect(found(without(plan, 0), 'action-plan')).toEqual(['section/required warn 做优菌种菌棒，筑牢产业根基'])
    expect(found(without(plan, 5), 'action-plan')).toContainEqual(expect.stringMatching(/^section\/required warn/))
  })
  test('sections that changed places are out of order, not missing', () => {
    expect(found(swapped(report, 0), 'work-report')).toEqual(['section/order warn 2025年及“十四五”时期工作回顾'])
    expect(found(swapped(report, 2), 'work-report')).toEqual(['section/order warn 2026年重点工作'])
    expect(found(swapped(speech, 1), 'speech')).toEqual(['section/order warn 锚定奋斗目标，把握“十五五”开局的工作要求'])
  })
  test('a section that stands twice, or is but a heading', () => {
    expect(found(twice(speech, 1), 'speech')).toEqual(['section/duplicate warn 锚定奋斗目标，把握“十五五”开局的工作要求'])
    expect(found(emptied(plan, 1), 'action-plan')).toEqual(['section/empty warn 做优菌种菌棒，筑牢产业根基'])
    expect(found(emptied(report, 1), 'work-report')).toEqual(['section/empty warn “十五五”时期奋斗目标和2026年总体要求'])
  })
  test('a text that lost its characters lacks nothing that can be told', () => {
    expect(found(`2026年政府工作报告\n一、2025年工作回顾\n${'鐨勫\ufffd崄'.repeat(40)}`, 'work-report')).toEqual([])
  })
  test('a review that names tasks is no task', () => {
    const text =
      '2026年政府工作报告\n一、2025年主要工作和“十四五”发展成就\n过去一年，完成了全年任务，增长6%。\n二、“十五五”主要目标\n力争翻番。'
    expect(found(text, 'work-report')).toContainEqual(expect.stringMatching(/^section\/required error/))
  })
  test('gongwen names every rule with its own severity, and those that are off on purpose', () => {
    const { rules } = parse(file('data/presets/gongwen.yaml'))
    expect(rules).toEqual(Object.fromEntries(RULES.map(({ name, severity, optional }) => [name, optional ? 'off' : severity])))
  })
  test('every other preset extends gongwen', () => {
    for (const name of PRESETS) expect(parse(file(`data/presets/${name}.yaml`)).extends).toEqual(['gongwen'])
  })
})

describe('sections in a document', () => {
  const { sections } = sectionsIn({
    sections: [
      { id: 'review', heading: ['成绩', '回顾'] },
      { id: 'work', heading: ['任务', '工作'] },
      { id: 'lead', heading: ['党的领导'], anywhere: true },
    ],
  })
  const matched = (text: string, path?: string) =>
    [...matchesOf(analysisOfText(text, path), sections).found].map(
      ([id, parts]) => `${id}: ${parts.map(({ heading }) => textOf(heading)).join(' ')}`,
    )

  test('the noun that a heading ends on says what it is', () => {
    expect(matched('一、2025年工作回顾\n有了进步。\n二、2026年重点工作\n抓好春耕。')).toEqual([
      'review: 2025年工作回顾',
      'work: 2026年重点工作',
      'lead: ',
    ])
  })
  test('what may stand anywhere: below others, and without a number', () => {
    expect(matched('一、任务\n（一）抓春耕\n备足种子。\n（二）加强党的领导\n压实责任。')).toEqual([
      'review: ',
      'work: 任务',
      'lead: 加强党的领导',
    ])
    expect(matched('一、任务\n抓好春耕。\n坚持党的领导。各级党组织要压实责任，一级抓一级。')).toEqual([
      'review: ',
      'work: 任务',
      'lead: 坚持党的领导',
    ])
    expect(matched('一、任务\n抓好春耕，这离不开党的领导，也离不开群众的支持，更离不开一线干部的奋斗。')).toEqual([
      'review: ',
      'work: 任务',
      'lead: ',
    ])
  })
  test('chapters, and the headings of Markdown', () => {
    expect(matched('第一章 成绩\n有了进步。\n第二章 任务\n抓好春耕。')).toEqual(['review: 成绩', 'work: 任务', 'lead: '])
    expect(matched('# 总结\n\n## 成绩\n\n有了进步。\n\n## 任务\n\n抓好春耕。\n\n### 党的领导\n\n压实责任。', 'a.md')).toEqual([
      'review: 成绩',
      'work: 任务',
      'lead: 党的领导',
    ])
  })
  test('a notice that is all annex has the sections of what it sends out', () => {
    expect(matched('附件\n一、成绩\n有了进步。\n二、任务\n抓好春耕。')).toEqual(['review: 成绩', 'work: 任务', 'lead: '])
  })
  test('peers side by side both count', () => {
    const hits = [
      { section: 'goals', start: 0, end: 2 },
      { section: 'work', start: 2, end: 4 },
    ]
    expect(heads('目标任务', hits).map(({ section }) => section)).toEqual(['work', 'goals'])
    expect(heads('工作任务', hits).map(({ section }) => section)).toEqual(['work'])
  })
  test('the list that a part consists of, and what is counted in it', () => {
    const analysis = analysisOfText(
      '一、任务\n要把握一是快，二是稳。\n（一）抓春耕\n要加快建设高标准农田2万亩。\n（二）抓防汛\n要加强巡查。',
    )
    const [item] = topItems(analysis)
    if (!item) throw new Error('no item')
    const part = partOf(item, 1)
    const count = counterOf(analysis)
    expect(mainItems(part).map(({ heading }) => textOf(heading))).toEqual(['抓春耕', '抓防汛'])
    expect([count(part, 'items'), count(part, 'measures'), count(part, 'results')]).toEqual([2, 2, 0])
  })
  test('at least none asks for nothing', () => {
    const { holds } = sectionOf({ id: 'one', heading: '任务', min: { directives: 0, characters: 5 }, items: { max: 3 } }, wordOf)
    expect(holds).toEqual({ characters: { min: 5, max: null }, items: { min: null, max: 3 } })
  })
})
