import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, gangmu } from './run.ts'

const GOOD = `关于做好春耕备耕工作的通知

各乡镇：
一、抓好农资供应，备足种子化肥。
二、抓好技术指导，组织农技员下乡。

青溪县人民政府
2026年2月3日
`
const WARNED = GOOD.replace('供应，', '供应,')
const BAD = WARNED.replace('做好', '布署')
const FILES = { 'good.txt': GOOD, 'warned.txt': WARNED, 'bad.txt': BAD }

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly line: number }[] }[]
  readonly summary: Readonly<Record<string, number>>
}
const json = (text: string): Report => JSON.parse(text)
const rulesIn = (text: string) => json(text).files.map(({ path, findings }) => `${path}: ${findings.map(({ rule }) => rule).join(' ')}`)

test('a clean document is passed over in silence', () => {
  expect(gangmu(['check', 'good.txt'], { cwd: folder(FILES) })).toEqual({ code: 0, out: '', err: '' })
})

test('what is wrong is told in the place, with rule and severity, in the language asked for', () => {
  const cwd = folder(FILES)
  const { code, out, err } = gangmu(['check', 'bad.txt'], { cwd })
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(
    /^bad\.txt\n {2}1:3 {2}错误 {2}“布署”应为“部署” {2}text\/confusion\n {4}1 │ 关于布署春耕备耕工作的通知\n {6}│ {5}\^\^\^\^\n/,
  )
  const english = gangmu(['check', 'bad.txt', '--lang', 'en'], { cwd })
  expect(english.code).toBe(1)
  expect(english.out).toMatch(/1:3 +error .*布署.*部署.* text\/confusion/)
})

describe('reports', () => {
  test('several at once, each to its own file, and one on the screen', () => {
    const cwd = folder(FILES)
    const { code, out } = gangmu(['check', 'bad.txt', 'good.txt', '-f', 'json', '-f', 'sarif=out.sarif', '-f', 'junit=out.xml'], { cwd })
    expect(code).toBe(1)
    expect(rulesIn(out)).toEqual(['bad.txt: text/confusion text/half-width-mark', 'good.txt: '])
    expect(json(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain('<testsuite')
  })

  test('a clean run is a whole report too', () => {
    const cwd = folder(FILES)
    for (const format of ['json', 'sarif', 'gitlab', 'rdjson'])
      expect(() => JSON.parse(gangmu(['check', 'good.txt', '-f', format], { cwd }).out), format).not.toThrow()
  })

  test('under GitHub Actions there are annotations besides', () => {
    const cwd = folder(FILES)
    const env = { GITHUB_ACTIONS: 'true' }
    expect(gangmu(['check', 'bad.txt'], { cwd, env }).out).toMatch(/^ {2}1:3 [\s\S]*^::error file=bad\.txt,line=1,/m)
    expect(gangmu(['check', 'bad.txt', '-f', 'stylish'], { cwd, env }).out).not.toContain('::error')
    expect(gangmu(['check', 'bad.txt'], { cwd }).out).not.toContain('::error')
  })

  test.each([
    [['-f', 'json', '-f', 'sarif'], /json, sarif.*sarif=out\.sarif/],
    [['-f', 'json=a', '-f', 'sarif=a'], /a/],
    [['-f', 'sarif='], /sarif=/],
    [['-f', 'xml'], /“xml”.*stylish/],
    [['-f', 'json=good.txt'], /good\.txt：输出会覆盖文稿本身/],
    [['-f', 'json=.'], /文件夹/],
    [['-f', 'json=no/such/out.json'], /no\/such\/out\.json/],
    [['--max-warnings', '-1'], /--max-warnings/],
    [['--fail-severity', 'fatal'], /“fatal”.*error, warn, info/],
  ])('%j can not be', (args, told) => {
    const cwd = folder(FILES)
    const { code, err } = gangmu(['check', 'good.txt', ...args], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(told)
    expect(readFileSync(join(cwd, 'good.txt'), 'utf8')).toBe(GOOD)
  })
})

describe('the gate', () => {
  test('--quiet hides what does not fail, and fails the same', () => {
    const cwd = folder(FILES)
    const quiet = gangmu(['check', 'bad.txt', 'warned.txt', '--quiet', '-f', 'json'], { cwd })
    expect(quiet.code).toBe(1)
    expect(rulesIn(quiet.out)).toEqual(['bad.txt: text/confusion', 'warned.txt: '])
    expect(json(quiet.out).summary).toMatchObject({ errors: 1, warnings: 2 })
    expect(gangmu(['check', 'warned.txt', '--quiet', '--max-warnings', '0'], { cwd }).code).toBe(1)
    expect(gangmu(['check', 'warned.txt', '--max-warnings', '1'], { cwd }).code).toBe(0)
  })

  test('is the same for every format', () => {
    const cwd = folder(FILES)
    for (const format of ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'rdjson', 'markdown'])
      expect([format, ...['good.txt', 'warned.txt', 'bad.txt'].map(file => gangmu(['check', file, '-f', format], { cwd }).code)]).toEqual([
        format,
        0,
        0,
        1,
      ])
  })
})

describe('documents', () => {
  test('that can not be read are told, the others are checked, and the run is incomplete', () => {
    const cwd = folder({ ...FILES, 'scan.pdf': '%PDF-1.7\n' })
    const { code, out, err } = gangmu(['check', 'gone.txt', 'scan.pdf', 'bad.txt', '-f', 'json'], { cwd })
    expect(code).toBe(2)
    expect(rulesIn(out)).toEqual(['bad.txt: text/confusion text/half-width-mark'])
    expect(err).toMatch(/gone\.txt：没有这个文件\n.*scan\.pdf：不是文本文件/)
  })

  test('come from folders and standard input too, which goes by the name that it is given', () => {
    const cwd = folder({ 'drafts/bad.txt': BAD, 'drafts/gangmu.yaml': 'extends: auto\nrules:\n  text/confusion: "off"\n' })
    expect(rulesIn(gangmu(['check', 'drafts', '-f', 'json'], { cwd }).out)).toEqual(['drafts/bad.txt: text/half-width-mark'])
    const piped = (...args: string[]) => rulesIn(gangmu(['check', '-', '-f', 'json', ...args], { cwd, input: BAD }).out)
    expect(piped()).toEqual(['stdin: text/confusion text/half-width-mark'])
    expect(piped('--stdin-filename', 'drafts/new.txt')).toEqual(['drafts/new.txt: text/half-width-mark'])
  })

  test('in GB18030 are told by the same places', () => {
    const cwd = folder({ 'bad.txt': new Uint8Array([0xb2, 0xbc, 0xca, 0xf0, 0xb9, 0xa4, 0xd7, 0xf7]) })
    expect(json(gangmu(['check', 'bad.txt', '-f', 'json'], { cwd }).out).files[0]?.findings.map(({ rule }) => rule)).toContain(
      'text/confusion',
    )
  })
})

describe('a rules file', () => {
  test('with a fault is told once, with its place, and nothing under it is checked', () => {
    const cwd = folder({ ...FILES, 'gangmu.yaml': 'extends: auto\nrules:\n  text/confusoin: off\n' })
    const { code, out, err } = gangmu(['check', 'bad.txt', 'good.txt'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^gangmu: gangmu\.yaml:3:3 .*text\/confusoin.*text\/confusion.*\n/)
    expect(err.match(/gangmu\.yaml:3:3/g)).toHaveLength(1)
    expect(err).not.toMatch(/object Object|undefined/)
  })

  test('that is not there is an error', () => {
    expect(gangmu(['check', 'good.txt', '-c', 'gone.yaml'], { cwd: folder(FILES) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('gone.yaml'),
    })
  })

  test('may say what is not checked; where that is everything, nothing was', () => {
    const cwd = folder({ ...FILES, 'gangmu.yaml': 'extends: auto\nignores: bad.txt\n' })
    expect(gangmu(['check', 'bad.txt', 'good.txt'], { cwd })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('1 份') })
    expect(gangmu(['check', 'bad.txt'], { cwd })).toMatchObject({ code: 2, out: '' })
    expect(gangmu(['check', 'bad.txt', '--no-error-on-unmatched-pattern'], { cwd }).code).toBe(0)
  })
})

test('what is checked is left as it is', () => {
  const cwd = folder(FILES)
  gangmu(['check', 'bad.txt', '-f', 'json=out.json'], { cwd })
  expect(readFileSync(join(cwd, 'bad.txt'), 'utf8')).toBe(BAD)
  expect(existsSync(join(cwd, 'out.json'))).toBe(true)
})

test('a report that can not be written is told in words, not by a code of the system', () => {
  const cwd = folder(FILES)
  expect(gangmu(['check', 'bad.txt', '-f', 'sarif=none/out.sarif'], { cwd })).toMatchObject({
    code: 2,
    err: 'gangmu: none/out.sarif：写入失败（没有这个文件夹）\n',
  })
  const english = gangmu(['check', 'bad.txt', '-f', 'sarif=good.txt/out.sarif', '--lang', 'en'], { cwd })
  expect(english.err).toBe("gangmu: good.txt/out.sarif: can't be written (a part of the path is a file, not a folder)\n")
})
