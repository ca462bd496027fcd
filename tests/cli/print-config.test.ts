import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folder, gangmu, SPEECH } from './run.ts'

const RULES = `extends: [speech, ./base.yaml]
sections:
  - id: goals
    heading: [目标, 思路]
    contains: {targets: 1}
  - {id: situation, severity: off}
groups:
  - one_of: [goals, situation]
rules:
  document/sentence: {severity: warn, max: 90}
  text/forbidden:
    - {id: draft, text: [征求意见稿, '/草\\s*稿/']}
  plan/query:
    - {id: owner, given: "$.directives[?@.leaf == true]", then: {field: owners, function: nonempty}, severity: info}
terms:
  - {wrong: 农改办, right: 农村改革办公室}
overrides:
  - files: "a/**"
    rules: {document/date: off}
  - files: "b/**"
    rules: {document/title: off}
ignores: [a/old.txt]
`
const BASE = 'extends: []\nrules:\n  text/unit: info\n  text/forbidden: [{id: note, text: 内部资料, severity: info}]\n'
const files = { 'gangmu.yaml': RULES, 'base.yaml': BASE, 'a/x.txt': SPEECH, 'a/old.txt': SPEECH, 'b/x.txt': SPEECH }
const show = (args: readonly string[], cwd = folder(files)) => gangmu(['print-config', ...args], { cwd })

describe('print-config', () => {
  test('puts presets, files and overrides together, and says where each part comes from', () => {
    const { code, out, err } = show(['a/x.txt'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^# a\/x\.txt（文种：讲话）.*\n# {3}1\. 预设 gongwen\n# {3}2\. 预设 speech\n# {3}3\. base\.yaml\n# {3}4\. gangmu\.yaml\n# {3}5\. gangmu\.yaml 第18行的 overrides\n/,
    )
    expect(out).toContain('  document/date: off # gangmu.yaml 第19行\n')
    expect(out).toMatch(/^ {2}document\/title: \w+ # 预设 gongwen$/m)
    expect(out).toContain('  text/unit: info # base.yaml 第3行\n')
    expect(out).toContain('  # gangmu.yaml 第10行\n  document/sentence:\n    severity: warn\n    max: 90\n')
    expect(out).toMatch(/# gangmu\.yaml 第3行\n {2}- id: goals\n/)
    expect(out).toMatch(/# base\.yaml 第4行\n {4}- id: note\n.*# gangmu\.yaml 第12行\n {4}- id: draft\n/s)
    expect(parse(out)).toMatchObject({
      extends: [],
      rules: {
        'text/forbidden': [
          { id: 'note', severity: 'info' },
          { id: 'draft', severity: 'error' },
        ],
      },
    })
    expect(parse(show(['b/x.txt']).out).rules).toMatchObject({ 'document/title': 'off' })
    expect(parse(show(['b/x.txt']).out).rules['document/date']).not.toBe('off')
  })

  test('what it prints is a rules file that says the same, by itself and anywhere', () => {
    for (const format of ['yaml', 'json']) {
      const first = show(['a/x.txt', '-f', format]).out
      const cwd = folder({ [`all.${format}`]: first, 'x.txt': SPEECH })
      const again = show(['x.txt', '-c', `all.${format}`, '-f', 'json'], cwd)
      expect(again.err).toBe('')
      expect(JSON.parse(again.out)).toEqual(parse(first))
    }
  })

  test('and finds the same', () => {
    const cwd = folder(files)
    const found = (...args: string[]) => JSON.parse(gangmu(['check', 'a/x.txt', '-f', 'json', ...args], { cwd }).out).files
    const { out } = show(['a/x.txt'], cwd)
    const all = join(folder({ 'all.yaml': out }), 'all.yaml')
    expect(found('-c', all)).toEqual(found())
  })

  test('without a rules file the preset is that of the kind', () => {
    const { out } = show(['x.txt'], folder({ 'x.txt': SPEECH }))
    expect(out).toMatch(/2\. 预设 speech\n# 没有找到规则文件/)
    const english = gangmu(['print-config', '-', '--lang', 'en'], { input: SPEECH, cwd: folder() }).out
    expect(english).toMatch(/^# What holds for stdin \(kind: speech\)/)
  })

  test('a document that is ignored is told', () => {
    expect(show(['a/old.txt']).out).toMatch(/^# 注意：.*ignores/m)
  })

  test.each([
    [['gone.txt'], 'gone.txt'],
    [['x.txt', '-c', 'gone.yaml'], 'gangmu: gone.yaml：没有这个文件\n'],
    [['x.txt', '-c', 'wrong.yaml'], 'wrong.yaml:1:11'],
    [['x.txt', '--encoding', 'klingon'], 'klingon'],
  ])('%j can not be done', (args, told) => {
    const { code, out, err } = show(args, folder({ 'x.txt': SPEECH, 'wrong.yaml': 'extends: [speach]\n' }))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
  })
})
