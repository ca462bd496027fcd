import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/engine.ts'
import { textRules } from '../../src/check/rules/text/index.ts'
import type { Settings } from '../../src/check/settings.ts'
import { loadTables } from '../../src/check/tables.ts'
import { analysisOfText, NOTHING } from './document.ts'

const settings: Settings = {
  ...NOTHING,
  rules: new Map(
    textRules.map(({ name, severity, options }) => [
      name,
      { severity, options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default])) },
    ]),
  ),
}
const findings = (text: string, path?: string) => check(analysisOfText(text, path), settings, 'zh')
const named = (text: string, path?: string) => findings(text, path).map(({ rule }) => rule)

describe('a habit of the whole document', () => {
  test('is one finding that counts its places', () => {
    const [figures, ...others] = findings('全市投资增长８．５%、６．２%、７．１%、９．３%、５．８%，好于预期。')
    expect(others).toEqual([])
    expect(figures?.message).toContain('5处')
    expect(figures?.also.length).toBe(4)
    expect(figures?.fix?.edits.length).toBe(15)
  })
  test('names that were taken out are told apart from figures', () => {
    const text = 'X县基础好。X县区位优。X县人才多。X县潜力大。全县生产总值达到X亿元，增长X%。'
    expect(named(text)).toEqual(['text/redaction', 'text/missing-figure', 'text/missing-figure'])
  })
})

describe('Markdown', () => {
  test.each([
    '# 实施方案\n\n**重点任务**：见[附件](https://example.cn/a,b)，用`a,b`导出。',
    '# 实施方案\n\n```\n加快推进,推进推进{}\n```\n\n加快推进项目建设。',
    '| 指标 | 目标 |\n|---|---|\n| 投资(亿元) | 8 |\n',
    '1. 加快推进项目建设。\n2. 完善基础设施。',
  ])('markup is no fault: %s', text => {
    expect(named(text, 'a.md')).toEqual([])
  })
})

describe('marks that a line break divides', () => {
  test('a figure is mended without touching the break', () => {
    const text =
      '到二〇三〇年，全市地区生产总值年均增长保持在较高水平，居民收入稳步提高，达到１\n２万元以上，城乡面貌焕然一新，群众更有获得感，各项事业再上新台阶。'
    const edits = findings(text).flatMap(({ fix }) => fix?.edits ?? [])
    expect(edits.map(({ start, end }) => text.slice(start, end))).toEqual(['１', '２'])
  })
})

describe('tables', () => {
  const tables = loadTables()
  test('a traditional character stands once, for another character', () => {
    const rows = tables.traditional
    expect(rows.length).toBeGreaterThan(2300)
    expect(new Set(rows.map(([from]) => from)).size).toBe(rows.length)
    for (const [from, to] of rows) {
      expect([...(from ?? ''), ...(to ?? '')].length).toBe(2)
      expect(from).not.toBe(to)
    }
  })
  test.each(['units', 'abbreviations'] as const)('%s: what is written stands once, with what it means', name => {
    const rows = tables[name]
    expect(new Set(rows.map(([from]) => from)).size).toBe(rows.length)
    for (const [from, to] of rows) {
      expect(from).toBeTruthy()
      expect(to).toBeTruthy()
    }
  })
})

describe('long lines of one thing', () => {
  const many = (text: string) => text.repeat(Math.ceil(200_000 / text.length))
  test.each(['啊', '推进', '加快发展，', 'X', '1', '1.', '(', '"', '，', 'A&', '2026.1.', '。.', '「', '…', ' ', 'www.', 'a@', '一'])(
    'of %s take no time',
    text => {
      const started = performance.now()
      findings(`开头，${many(text)}结尾。`)
      expect(performance.now() - started).toBeLessThan(4000)
    },
  )
})
