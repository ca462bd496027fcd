import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRules } from '../../src/check/config/read.ts'
import { ceilingOf, floorOf } from '../../src/check/derive/bounds.ts'
import { derive } from '../../src/check/derive/derive.ts'
import { rulesText } from '../../src/check/derive/write.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { jiebaSegmenter } from '../../src/segment/jieba.ts'
import { analysisOfText, faultsOf } from './document.ts'

const folder = new URL('derived/', import.meta.url)
const REPORTS = readdirSync(folder)
  .sort()
  .map(name => readFileSync(new URL(name, folder), 'utf8'))

const described = (texts: readonly string[], minShare = 0.8) =>
  derive(
    texts.map(text => analysisOfText(text)),
    { cut: jiebaSegmenter().tag, minShare, known: () => [] },
  )
const learnt = (texts: readonly string[], minShare = 0.8): string => rulesText(described(texts, minShare))

/** What the rules about sections find in a text, held to a derived file. */
function found(rules: string, text: string): readonly string[] {
  const { sections } = parse(rules)
  const analysis = analysisOfText(text)
  return RULES.filter(({ name, optional }) => name.startsWith('section/') && !optional).flatMap(rule =>
    faultsOf(rule, analysis, { rules: { sections } }).map(({ message }) => `${rule.name} ${message.zh}`),
  )
}

const withoutPart = (text: string, marker: string): string =>
  text.replace(new RegExp(`^${marker}、.*\\n(?:(?!.、|各位代表！).*\\n)*`, 'm'), '')

describe('reports of one kind', () => {
  test.each(REPORTS.map((text, n) => [text.slice(0, 4), text, REPORTS.filter((_, m) => m !== n)] as const))(
    '%s… passes what the others teach, and fails without any of its main parts',
    (_, text, others) => {
      const rules = learnt(others)
      expect(found(rules, text)).toEqual([])
      for (const marker of ['一', '二', '三']) {
        const cut = withoutPart(text, marker)
        expect(cut.length).toBeLessThan(text.length)
        expect(found(rules, cut).filter(fault => fault.startsWith('section/required'))).toHaveLength(1)
      }
    },
  )

  test('parts with their support, in order, by words and not by years', () => {
    const { sections, numbering, kinds } = described(REPORTS)
    expect(sections.map(({ id, required, found }) => [id, required, found.documents])).toEqual([
      ['工作回顾', true, 5],
      ['奋斗目标', true, 5],
      ['主要工作', true, 5],
      ['加强政府自身建设', false, 2],
    ])
    expect(sections.map(({ before }) => before)).toEqual([['奋斗目标', '主要工作'], ['主要工作'], [], []])
    expect(sections.map(({ role }) => role)).toEqual(['situation', 'objective', 'directive', null])
    expect(sections.flatMap(({ words }) => words).join()).not.toMatch(/\d|年/)
    expect(kinds).toEqual([{ kind: 'work-report', documents: 5 }])
    expect(numbering.map(({ styles }) => styles)).toEqual([[{ style: 'cn-comma', documents: 5 }], [{ style: 'cn-paren', documents: 5 }]])
  })

  test('the same bytes, in whatever order they come', () => {
    const once = learnt(REPORTS)
    expect(learnt([...REPORTS].reverse())).toBe(once)
    expect(learnt([...REPORTS.slice(3), ...REPORTS.slice(0, 3)])).toBe(once)
  })

  test('a file that the loader takes, also where its suggestions are followed', async () => {
    const rules = learnt(REPORTS)
    expect(await readRules(rules, 'gangmu.yaml')).toMatchObject({ ok: true })
    const stricter = rules.replace(/^# (rules:| {2}numbering)/gm, '$1')
    expect(await readRules(stricter, 'gangmu.yaml')).toMatchObject({
      ok: true,
      config: { rules: { 'numbering/level': 'error', 'numbering/mixed': 'error' } },
    })
  })

  test('what fewer have is not required', () => {
    const some = REPORTS.map((text, n) => (n < 2 ? withoutPart(text, '二') : text))
    expect(described(some).sections.find(({ id }) => id.endsWith('目标'))).toMatchObject({ required: false, found: { documents: 3 } })
    expect(described(some, 0.6).sections.find(({ id }) => id.endsWith('目标'))).toMatchObject({ required: true })
  })
})

describe('documents that have little in common', () => {
  const plan = (name: string, ...topics: readonly string[]) =>
    `${name}工作方案\n一、总体要求\n以服务群众为导向，按照稳步推进的原则，到2027年覆盖率达到90%以上。\n${topics
      .map((topic, n) => `${'二三四五'[n]}、${topic}\n要加快建设${topic.slice(2)}，完善设施，加强管理，确保年底前完成。\n`)
      .join('')}`

  test('work that each divides in its own way is one part, found by what it is for', () => {
    const plans = [
      plan('甲县护河', '清理河道', '加固堤坝', '种植护岸林'),
      plan('乙县兴学', '新建校舍', '培训教师', '配齐图书'),
      plan('丙县便民', '增设窗口', '缩短时限', '开通热线'),
      plan('丁县助农', '平整农田', '改良品种', '拓宽销路'),
    ]
    const { sections } = described(plans)
    expect(sections.find(({ role }) => role === 'directive')).toMatchObject({ words: [], required: true, found: { documents: 4 } })
    expect(sections.find(({ id }) => id === '总体要求')).toMatchObject({ required: true })
  })

  test('no headings at all: nothing is laid down, and the file can be read', async () => {
    const texts = ['今天天气很好。\n', '明天可能下雨。\n', '后天放晴。\n']
    expect(described(texts)).toMatchObject({ sections: [], undivided: 3 })
    expect(await readRules(learnt(texts), 'gangmu.yaml')).toMatchObject({ ok: true })
  })

  test('headings with marks of YAML in them', async () => {
    const texts = ['甲', '乙', '丙'].map(
      name => `${name}县总结\n一、成绩: [一] # {很大} "好"\n成绩很大。\n二、- 问题 & *不足*\n问题不少。\n`,
    )
    expect(await readRules(learnt(texts), 'gangmu.yaml')).toMatchObject({ ok: true })
  })

  test('a single heading over the whole text: the level below', () => {
    const texts = REPORTS.map(text => {
      const below = text.replace(/^（(.)）/gm, '$1是').replace(/^([一二三四])、/gm, '（$1）')
      return below.replace('（一）', '一、县政府2026年工作报告\n（一）')
    })
    expect(described(texts)).toMatchObject({ level: 2 })
    expect(parse(learnt(texts)).sections[0]).toMatchObject({ depth: 2 })
  })
})

test('bounds are loose and round', () => {
  expect([1, 7, 19, 40, 145, 3080, 18079].map(floorOf)).toEqual([0, 3, 9, 20, 70, 1500, 9000])
  expect([1, 4, 9, 40, 145, 3080, 18079].map(ceilingOf)).toEqual([2, 8, 18, 80, 300, 6500, 40000])
})
