import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readRules } from '../../../src/check/config/read.ts'
import { rulesJsonSchema } from '../../../src/check/config/schema.ts'

const valid = new Ajv2020({ strict: false }).compile(rulesJsonSchema())

/** What is wrong with a rules file, a line each: line:column message. */
async function faultsIn(text: string, language: 'zh' | 'en' = 'zh'): Promise<readonly string[]> {
  const read = await readRules(text, 'gangmu.yaml')
  return read.ok ? [] : read.faults.map(({ line, column, message }) => `${line}:${column} ${message[language]}`)
}

/** A rules file with the place of its fault marked by ^, and what is said of it. */
async function check(marked: string, message: string): Promise<void> {
  const text = marked.replace('^', '')
  const before = marked.slice(0, marked.indexOf('^'))
  const line = before.split('\n').length
  expect(await faultsIn(text)).toEqual([`${line}:${before.length - before.lastIndexOf('\n')} ${message}`])
}

const GOOD: readonly string[] = [
  '',
  '# nothing\n',
  '{}',
  '{"extends": ["speech"], "rules": {"all": "off"}}',
  'extends: speech\n',
  'extends: []\nrules: {all: off, announcement/count: error, document/title: {severity: warn}}\n',
  '# yaml-language-server: $schema=./rules.schema.json\nextends: [speech, ./base.yaml]\n',
  `extends: [speech]
sections:
  - id: situation
    heading: [形势, {text: 问题, segmented: true}, '/第.{1,3}季度/']
    required: true
    depth: 1
    before: goals
    min: {characters: 500, directives: 0}
  - id: goals
    heading: [目标]
    contains: {targets: 3}
  - id: work
    heading: 任务
    items: {min: 5, max: 12, each: {measures: 2}}
    severity: off
groups:
  - one_of: [goals, situation]
  - all_or_none: [goals, work]
    severity: info
rules:
  target/deadline: {severity: warn, indicators: [gdp]}
  text/required: [{id: line, text: [党的领导, 党建引领]}]
  text/forbidden:
    - text: /（(?:送审|征求意见)稿）/
      severity: warn
  plan/query:
    - {id: lead, given: "$.directives[?@.leaf == true]", then: {field: owners, function: nonempty}, message: 任务“{{text}}”没有牵头单位}
    - id: long
      given: [$.outline..heading]
      then: [{function: length, max: 30}, {function: pattern, notMatch: /。/}]
terms:
  - {wrong: [截止目前, 截止今日], right: 截至目前}
  - wrong: /(?:一)?公分/
    right: 厘米
    specs:
      - {from: 三十公分, to: 三十厘米}
      - {from: 厘米, to: 厘米}
overrides:
  - files: 'drafts/**'
    rules: {document/title: off}
ignores: [archive, '!archive/keep.txt']
`,
  'a: &a [speech]\n'.replace('a: &a', 'extends: &a'),
  'overrides:\n  - {files: [a.txt], rules: &r {all: off}}\n  - {files: b.txt, rules: *r}\n',
]

describe('what is good', () => {
  test.each(GOOD)('%#', async text => {
    expect(await faultsIn(text)).toEqual([])
  })
  test('is good by the JSON Schema too', async () => {
    for (const text of GOOD) {
      const read = await readRules(text, 'gangmu.yaml')
      expect(read.ok && valid(read.config), JSON.stringify(valid.errors)).toBe(true)
    }
  })
  test('comes out as it is written', async () => {
    const read = await readRules('rules:\n  target/deadline: {indicators: [gdp]}\n', '')
    expect(read.ok && read.config).toEqual({ rules: { 'target/deadline': { indicators: ['gdp'] } } })
  })
  test('{{ }} needs no quotes, and a place behind it is right', async () => {
    const text = 'rules:\n  plan/query:\n    - {id: a, given: $.x, then: {function: empty}, message: 没有{{text}}, severty: warn}\n'
    expect(await faultsIn(text)).toEqual(['3:73 不认识的键“severty”；是否为“severity”？'])
  })
})

describe('what is wrong is told in its place', () => {
  test.each([
    ['^sectons: []', '不认识的键“sectons”；是否为“sections”？'],
    ['^$schemas: x', '不认识的键“$schemas”；是否为“$schema”？'],
    ['^xyzzy: 1', '不认识的键“xyzzy”；可用的有 $schema、extends、sections、groups、rules、terms、overrides、ignores'],
    ['^__proto__: {all: off}', '不认识的键“__proto__”；可用的有 $schema、extends、sections、groups、rules、terms、overrides、ignores'],
    ['^text/unit: off', '规则“text/unit”应写在“rules:”之下，并缩进两格'],
    ['sections:\n  - {id: a, required: ^yse}', '此处是“yse”，应为 true 或 false'],
    ['rules:\n  ^anouncement/count: error', '没有规则“anouncement/count”；是否为“announcement/count”？'],
    ['rules:\n  ^nothing/like-it: error', '没有规则“nothing/like-it”；gangmu rules 列出全部规则'],
    ['rules:\n  announcement/count: ^eror', '此处是“eror”，应为 off、info、warn、error 之一；是否为“error”？'],
    ['rules:\n  announcement/count: ^2', '此处是 2，应为若干“键: 值”、off、info、warn、error'],
    ['rules:\n  document/title: {severity: warn, ^max: 1}', '规则 document/title 没有选项“max”；可用的有 severity'],
    ['rules:\n  target/deadline: {indicators: ^gdp}', '此处是“gdp”，应为列表（每项以 - 开头）'],
    ['rules: ^[a]', '此处是列表，应为若干“键: 值”'],
    ['extends: ^{a: 1}', '此处是若干“键: 值”，应为文字或列表（每项以 - 开头）'],
    ['extends: [speech, ^3]', '此处是 3，应为文字；请加引号'],
    ['sections:\n  - ^heading: 目标', '缺少“id”'],
    ['sections:\n  - {id: a, ^requird: true}', '不认识的键“requird”；是否为“required”？'],
    ['sections:\n  - {id: a, contains: {^target: 3}}', '不认识的键“target”；是否为“targets”？'],
    ['sections:\n  - {id: a, items: {each: {^measure: 3}}}', '不认识的键“measure”；是否为“measures”？'],
    ['sections:\n  - {id: a, depth: ^0}', '不得小于 1'],
    ['sections:\n  - {id: a, heading: {text: 目标, ^segmentd: true}}', '不认识的键“segmentd”；是否为“segmented”？'],
    ['sections:\n  - id: a\n  - id: ^a', 'id“a”用了两次'],
    ['groups:\n  - one_of: ^[a]', '至少要有 2 项'],
    ['terms:\n  - wrong: ^/(甲/\n    right: 乙', '正则表达式有误：missing closing ): `(甲`'],
    ['terms:\n  - wrong: ^/甲(?=乙)/\n    right: 乙', '正则表达式有误：invalid or unsupported Perl syntax: `(?=`'],
    ['terms:\n  - wrong: ^/甲*/\n    right: 乙', '正则表达式能匹配空文字，处处都算命中；请写明至少要有的字'],
    ['terms:\n  - wrong: [丙, ^/甲/y]\n    right: 乙', '正则表达式没有标志“y”，可用的有 i、m、s'],
    ['terms:\n  - wrong: ^" "\n    right: 乙', '要找的文字不能是空的'],
    [
      'terms:\n  - wrong: 截止\n    right: 截至\n    specs:\n      - {from: 截止目前, to: 截至目前}\n      - ^{from: 截止阀, to: 截止阀}',
      '自测不符：“截止阀”按此条改为“截至阀”，应为“截止阀”',
    ],
    ['rules:\n  plan/query: [{id: a, given: ^"$.x[", then: {function: truthy}}]', "JSONPath 有误：unclosed bracketed selection ('$.x[':4)"],
    [
      'rules:\n  plan/query: [{id: a, given: $.x, then: {function: ^non}}]',
      'function 应为 truthy、falsy、nonempty、empty、pattern、length、enumeration、xor 之一',
    ],
    ['rules:\n  plan/query: [{id: a, given: $.x, then: {function: length, ^mim: 1}}]', '不认识的键“mim”；是否为“min”？'],
    ['rules:\n  plan/query: [{id: a, given: $.x, then: {function: pattern, match: ^"/[/"}}]', '正则表达式有误：missing closing ]: `[`'],
    ['overrides:\n  - ^rules: {all: off}', '缺少“files”'],
    ["ignores: ^'a\\b'", '路径用 / 分隔，不用 \\'],
    ["ignores: ['*.txt', ^'*a*a*a*a*']", '文件样式过于复杂：** 至多两个，一段路径里 * 至多三个，花括号至多三对且不嵌套'],
    ['^- a', '此处是列表，应为若干“键: 值”'],
    ['sections:\n  - id: a\n^   heading: [目标]', 'YAML 格式有误：列表中的这一行没有以“- ”开头；若属于上一项，应与那一项的其他键左对齐'],
    ['rules:\n^\tall: off', 'YAML 格式有误：缩进应用空格，不能用制表符（Tab）'],
    ['sections:\n  - id: a\n    heading^：[目标]', '键后的冒号是全角“：”，应为半角“:”加空格'],
    ['sections:\n  - {id: a^，heading: [目标]}', '键之前的逗号是全角“，”，应为半角“,”'],
    ['rules:\n  ^text/unit：off', '键后的冒号是全角“：”，应为半角“:”加空格'],
    ['extends: a\n^extends: b', '“extends”写了两次'],
    ['extends: ^*a', '没有名为“a”的锚点（&a）'],
    ['extends: ^!foo a', 'YAML 格式有误：不认识的标签（!）；以 ! 开头的文字要加引号'],
    ['? ^[a]\n: b', '键应为一个词'],
  ])('%s', check)

  test('in English too', async () => {
    expect(await faultsIn('sectons: []\nrules: {announcement/count: eror}\n', 'en')).toEqual([
      '1:1 unknown key "sectons"; did you mean "sections"?',
      '2:29 "eror" stands here, expected one of off, info, warn, error; did you mean "error"?',
    ])
  })

  test('with the line, and a caret that stands right under double-width characters', async () => {
    const read = await readRules('terms:\n  - {wrong: 截止目前, rihgt: 截至目前}\n', 'rules.yaml')
    expect(read.ok ? [] : read.faults.map(({ path, excerpt }) => `${path}\n${excerpt}`)).toEqual([
      'rules.yaml\n  - {wrong: 截止目前, rihgt: 截至目前}\n    ^',
      'rules.yaml\n  - {wrong: 截止目前, rihgt: 截至目前}\n            　　　　  ^',
    ])
  })

  test('several at once, in the order of the file, and never as [object Object]', async () => {
    const faults = await faultsIn('ignores: [{a: 1}]\nrules: {document/title: {severity: {a: 1}}}\nterms: [{}, 1, [], null]\n')
    expect(faults).toEqual([
      '1:11 此处是若干“键: 值”，应为文字',
      '2:36 此处是若干“键: 值”，应为 off、info、warn、error 之一',
      '3:9 缺少“wrong”',
      '3:9 缺少“right”',
      '3:13 此处是 1，应为若干“键: 值”',
      '3:16 此处是列表，应为若干“键: 值”',
      '3:20 此处是空的，应为若干“键: 值”',
    ])
  })
})
