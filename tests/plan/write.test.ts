import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { quoted, yamlString } from '../../src/plan/scalar.ts'
import type { Plan } from '../../src/plan/schema.ts'
import { planToYaml } from '../../src/plan/write.ts'
import { plan, TRICKY, text } from './arbitrary.ts'

const hasPyYaml = spawnSync('python3', ['-c', 'import yaml']).status === 0
if (!hasPyYaml) console.warn('skipped: PyYAML is not installed (pip install pyyaml), so plans are not read back by a YAML 1.1 reader')

/** What PyYAML reads in each text. Its strings come back as JSON, lone surrogates and all. */
function readByPyYaml(texts: readonly string[]): unknown {
  const script = `
import json, sys, yaml

print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)]))`
  return JSON.parse(execFileSync('python3', ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1e9 }))
}

test('a plan parses back to the same object', () => {
  fc.assert(
    fc.property(plan, value => {
      expect(parse(planToYaml(value))).toEqual(value)
      expect(parse(planToYaml(value), { version: '1.1' })).toEqual(value)
    }),
    { numRuns: 300 },
  )
})

test.skipIf(!hasPyYaml)('PyYAML reads the same object', () => {
  const plans = fc.sample(plan, { numRuns: 60, seed: 11 })
  expect(readByPyYaml(plans.map(planToYaml))).toEqual(plans)
})

describe('a string', () => {
  test('reads back as itself, in block and in flow, whatever the version of YAML', () => {
    const holds = (value: string) => {
      const written = `a: ${yamlString(value)}\nb: [${yamlString(value)}, {c: ${yamlString(value)}, d: 1}]\n`
      const expected = { a: value, b: [value, { c: value, d: 1 }] }
      expect(parse(written)).toEqual(expected)
      expect(parse(written, { version: '1.1' })).toEqual(expected)
    }
    TRICKY.forEach(holds)
    fc.assert(fc.property(text, holds), { numRuns: 1000 })
  })

  test.skipIf(!hasPyYaml)('PyYAML reads it too', () => {
    const values = [...TRICKY, ...fc.sample(text, { numRuns: 500, seed: 7 })]
    const written = values.map(value => `a: ${yamlString(value)}\nb: [${yamlString(value)}, {c: ${yamlString(value)}}]\n`)
    expect(readByPyYaml(written)).toEqual(values.map(value => ({ a: value, b: [value, { c: value }] })))
  })

  test('is plain where nobody can misread it, so that a person may edit it', () => {
    for (const plain of [
      '以项目为抓手，做大工业经济',
      '（一）',
      '一、',
      '6.5%左右',
      '12万平方米',
      'cn-comma',
      'speech.txt',
      'D1',
      '甲 乙',
      '6月底前',
      '——',
    ])
      expect(yamlString(plain)).toBe(plain)
    for (const not of [
      '=',
      '2026-01-12',
      '1_000',
      'yes',
      'NO',
      'off',
      '~',
      'null',
      '1:30',
      '0x1F',
      '007',
      '+1',
      '.5',
      '<<',
      '2.1',
      '>=',
      '%',
      '12e5',
    ])
      expect(yamlString(not)).toBe(`"${not}"`)
  })

  test('holds no control character as it is', () => {
    fc.assert(
      fc.property(text, value => !/[\x00-\x1f\x7f-\x9f\u2028-\u202e]/.test(quoted(value))),
      { numRuns: 1000 },
    )
  })
})

test('the page of the format: order, spans on one line, no folding', () => {
  const value: Plan = {
    gangmu: 1,
    source: {
      path: 'speech.txt',
      format: 'text',
      encoding: 'utf-8',
      sha256: 'ab12',
      characters: 40,
      kind: 'speech',
      title: '凝心聚力开新局　真抓实干促发展',
      occasion: null,
      speaker: null,
      date: '2026-01-12',
      datePrecision: 'day',
      region: null,
      level: null,
      year: 2026,
      segmenter: null,
    },
    outline: [
      {
        id: '1',
        marker: '一、',
        style: 'cn-comma',
        ordinal: 1,
        depth: 1,
        role: 'directive',
        heading: '突出重点',
        span: { line: 2, start: 3, end: 40 },
        items: [
          {
            id: '1.1',
            marker: null,
            style: 'none',
            ordinal: null,
            depth: 2,
            role: 'directive',
            heading: '做大工业',
            span: { line: 3, start: 9, end: 40 },
            items: [],
          },
        ],
      },
    ],
    announcements: [{ text: '两点意见', noun: '意见', announced: 2, found: 1, items: ['1', '2'], span: { line: 1, start: 0, end: 4 } }],
    directives: [
      {
        id: 'D1',
        item: '1.1',
        marker: null,
        text: '做大工业',
        action: '做大',
        object: '工业',
        manner: null,
        owners: [{ name: '县发改局', role: 'lead' }],
        deadline: { text: '6月底前', date: '2026-06-30', precision: 'month' },
        leaf: true,
        measures: [
          {
            text: '建成厂房',
            action: '建成',
            object: '厂房',
            manner: null,
            deadline: null,
            targets: ['T1'],
            span: { line: 3, start: 20, end: 24 },
          },
        ],
        span: { line: 3, start: 9, end: 13 },
      },
    ],
    targets: [],
    results: [],
    slogans: [
      {
        id: 'S1',
        kind: 'counted',
        text: '三项行动',
        count: 3,
        members: ['招商', '提速', '清障'],
        occurrences: [{ line: 3, start: 30, end: 34 }],
        variants: [],
      },
    ],
    problems: [{ code: 'no-speaker', message: '没有找到讲话人', span: null }],
  }
  expect(planToYaml(value)).toBe(`gangmu: 1
source:
  path: speech.txt
  format: text
  encoding: utf-8
  sha256: ab12
  characters: 40
  kind: speech
  title: 凝心聚力开新局　真抓实干促发展
  occasion: null
  speaker: null
  date: "2026-01-12"
  datePrecision: day
  region: null
  level: null
  year: 2026
  segmenter: null
outline:
  - id: "1"
    marker: 一、
    style: cn-comma
    ordinal: 1
    depth: 1
    role: directive
    heading: 突出重点
    span: {line: 2, start: 3, end: 40}
    items:
      - id: "1.1"
        marker: null
        style: none
        ordinal: null
        depth: 2
        role: directive
        heading: 做大工业
        span: {line: 3, start: 9, end: 40}
        items: []
announcements:
  - text: 两点意见
    noun: 意见
    announced: 2
    found: 1
    items: ["1", "2"]
    span: {line: 1, start: 0, end: 4}
directives:
  - id: D1
    item: "1.1"
    marker: null
    text: 做大工业
    action: 做大
    object: 工业
    manner: null
    owners: [{name: 县发改局, role: lead}]
    deadline: {text: 6月底前, date: "2026-06-30", precision: month}
    leaf: true
    measures:
      - text: 建成厂房
        action: 建成
        object: 厂房
        manner: null
        deadline: null
        targets: [T1]
        span: {line: 3, start: 20, end: 24}
    span: {line: 3, start: 9, end: 13}
targets: []
results: []
slogans:
  - id: S1
    kind: counted
    text: 三项行动
    count: 3
    members: [招商, 提速, 清障]
    occurrences: [{line: 3, start: 30, end: 34}]
    variants: []
problems:
  - {code: no-speaker, message: 没有找到讲话人, span: null}
`)
})
