import { describe, expect, test } from 'vitest'
import { folder, gangmu, SPEECH } from './run.ts'

const RULES = `extends: [speech]
sections:
  - {id: annex, heading: 附录}
  - {id: goals, heading: [突出重点]}
  - {id: must, heading: [没有的部分], required: true, severity: info}
rules:
  plan/query:
    - {id: idle, given: "$.directives[?@.leaf == 'true']", then: {function: truthy}}
    - {id: busy, given: "$.directives[*]", then: {function: truthy}}
    - {id: asleep, given: "$.nothing", then: {function: truthy}, severity: off}
terms:
  - {wrong: 农改办, right: 农村改革办公室}
overrides:
  - files: "a/**"
    sections:
      - {id: maps, heading: 图件}
  - files: "drafts/**"
    sections:
      - {id: tables, heading: 附表}
ignores: ["old/**", "gone/**", "!old/keep.txt"]
`
const files = { 'gangmu.yaml': RULES, 'a/x.txt': SPEECH, 'old/x.txt': SPEECH }
const check = (...args: string[]) => gangmu(['check', '.', ...args], { cwd: folder(files) })

describe('--hints tells what of a rules file met no document', () => {
  test('globs, sections that the file names itself, and queries; each in its place', () => {
    const { err } = check('--hints')
    const hints = err.split('\n').filter(line => line.startsWith('提示：'))
    expect(hints).toEqual([
      expect.stringMatching(/^提示：gangmu\.yaml:3:\d+ .*“annex”/),
      expect.stringMatching(/^提示：gangmu\.yaml:8:\d+ .*“idle”/),
      expect.stringMatching(/^提示：gangmu\.yaml:16:\d+ .*“maps”/),
      expect.stringMatching(/^提示：gangmu\.yaml:17:\d+ .*“drafts\/\*\*”/),
      expect.stringMatching(/^提示：gangmu\.yaml:20:\d+ .*“gone\/\*\*”/),
    ])
  })

  test('in English too', () => {
    expect(check('--hints', '--lang', 'en').err).toMatch(/^hint: gangmu\.yaml:8:\d+ given of "idle" selected nothing in any document$/m)
  })

  test('it changes neither report nor exit code; without it nothing is said', () => {
    const { code, out, err } = check()
    expect(err).not.toContain('提示：')
    expect(check('--hints')).toMatchObject({ code, out })
  })

  test('nothing is idle where there is no rules file', () => {
    expect(gangmu(['check', 'x.txt', '--hints'], { cwd: folder({ 'x.txt': SPEECH }) }).err).toBe('')
  })
})
