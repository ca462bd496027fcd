import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, gangmu, SPEECH } from './run.ts'

const WRONG = SPEECH.replace('扎实推进', '再接再励，扎实推进')
const rulesIn = (out: string): readonly string[] =>
  JSON.parse(out).files.flatMap(({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule))

test('known findings are neither shown nor fail; new ones are, and do', () => {
  const cwd = folder({ 'drafts/a.txt': WRONG })
  const args = ['check', 'drafts', '--baseline', 'known.json', '-f', 'json']
  expect(gangmu(args, { cwd })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/known\.json：没有这个基线文件.*--update-baseline/),
  })
  const made = gangmu([...args, '--update-baseline'], { cwd })
  expect(made).toMatchObject({ code: 0, err: '已写入基线 known.json：这次 1 个问题，共 1 个\n' })
  expect(rulesIn(made.out)).toEqual([])
  expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))).toEqual({
    'gangmu-baseline': 1,
    documents: { 'drafts/a.txt': { 'text/confusion': { [String(Object.keys(entriesOf(cwd, 'drafts/a.txt'))[0])]: '再接再励' } } },
  })
  const again = gangmu(args, { cwd })
  expect(again).toMatchObject({ code: 0, err: '基线中已有的 1 个问题没有列出\n' })
  expect(rulesIn(again.out)).toEqual([])

  writeFileSync(join(cwd, 'drafts/a.txt'), WRONG.replace('新建高标准', '提前布署，新建高标准'))
  const worse = gangmu(args, { cwd })
  expect(worse.code).toBe(1)
  expect(JSON.parse(worse.out)).toMatchObject({ files: [{ findings: [{ rule: 'text/confusion', line: 11 }] }], summary: { errors: 1 } })
})

const entriesOf = (cwd: string, path: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).documents[path]['text/confusion']

test('what is gone is told, and taken out when asked to', () => {
  const cwd = folder({ 'a.txt': WRONG })
  const args = ['check', 'a.txt', '--baseline', 'known.json']
  gangmu([...args, '--update-baseline'], { cwd })
  writeFileSync(join(cwd, 'a.txt'), SPEECH)
  expect(gangmu(args, { cwd })).toMatchObject({
    code: 0,
    err: '基线 known.json 中有 1 个问题已经没有了；用 --update-baseline 可以从基线中去掉\n',
  })
  gangmu([...args, '--update-baseline'], { cwd })
  expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).documents).toEqual({})
  expect(gangmu(args, { cwd })).toMatchObject({ code: 0, err: '' })
})

test('paths are from the folder of the baseline, wherever one runs; other documents are kept', () => {
  const cwd = folder({ 'drafts/a.txt': WRONG, 'drafts/b.txt': WRONG, 'drafts/gone.txt': WRONG })
  gangmu(['check', 'drafts', '--baseline', 'lists/known.json', '--update-baseline'], { cwd })
  mkdirSync(join(cwd, 'lists'))
  gangmu(['check', 'drafts', '--baseline', 'lists/known.json', '--update-baseline'], { cwd })
  const read = () => readFileSync(join(cwd, 'lists/known.json'), 'utf8')
  const before = read()
  expect(Object.keys(JSON.parse(before).documents)).toEqual(['../drafts/a.txt', '../drafts/b.txt', '../drafts/gone.txt'])
  expect(gangmu(['check', 'a.txt', '--baseline', '../lists/known.json'], { cwd: join(cwd, 'drafts') }).code).toBe(0)
  // the same again writes the same
  gangmu(['check', 'b.txt', '--baseline', '../lists/known.json', '--update-baseline'], { cwd: join(cwd, 'drafts') })
  expect(read()).toBe(before)
  rmSync(join(cwd, 'drafts/gone.txt'))
  writeFileSync(join(cwd, 'drafts/b.txt'), SPEECH)
  gangmu(['check', 'drafts/b.txt', '--baseline', 'lists/known.json', '--update-baseline'], { cwd })
  expect(Object.keys(JSON.parse(read()).documents)).toEqual(['../drafts/a.txt'])
})

test('a baseline that is none is told with its place, and not written over', () => {
  const broken = '{\n  "gangmu-baseline": 1,\n<<<<<<< HEAD\n  "documents": {}\n}\n'
  const cwd = folder({ 'a.txt': WRONG, 'broken.json': broken, 'other.json': '{"gangmu-baseline": 2}', 'odd.json': '{"documents": {}}' })
  const run = (file: string, ...more: readonly string[]) => gangmu(['check', 'a.txt', '--baseline', file, ...more], { cwd })
  expect(run('broken.json')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('broken.json:3 ') })
  expect(run('broken.json', '--update-baseline').code).toBe(2)
  expect(readFileSync(join(cwd, 'broken.json'), 'utf8')).toBe(broken)
  expect(run('other.json')).toMatchObject({ code: 2, err: expect.stringContaining('版本是 2') })
  expect(run('odd.json')).toMatchObject({ code: 2, err: expect.stringContaining('gangmu-baseline') })
  expect(run('.')).toMatchObject({ code: 2, err: expect.stringContaining('文件夹') })
  expect(run('a.txt').code).toBe(2)
  expect(run('k.json', '-f', 'json=k.json', '--update-baseline').code).toBe(2)
  expect(gangmu(['check', 'a.txt', '--update-baseline'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('--baseline') })
  expect(gangmu(['check', 'a.txt', '--update-baseline', '--lang', 'en'], { cwd }).err).toContain('--update-baseline needs a file')
})

test('a rule that is not there any more is told', () => {
  const known = { 'gangmu-baseline': 1, documents: { 'a.txt': { 'text/gone': { '00000000000000aa': '公分' } } } }
  const cwd = folder({ 'a.txt': SPEECH, 'known.json': JSON.stringify(known) })
  expect(gangmu(['check', 'a.txt', '--baseline', 'known.json'], { cwd })).toMatchObject({
    code: 0,
    err: '基线 known.json 中有不认识的规则：text/gone（可能已改名或取消）；用 --update-baseline 可以更新\n',
  })
})

test('one language writes what the other knows; a document that cannot be read stays as it was', () => {
  const cwd = folder({ 'a.txt': WRONG, 'b.txt': WRONG })
  const args = ['check', 'a.txt', 'b.txt', '--baseline', 'known.json']
  gangmu([...args, '--update-baseline', '--lang', 'en'], { cwd })
  expect(gangmu(args, { cwd }).code).toBe(0)
  writeFileSync(join(cwd, 'b.txt'), new Uint8Array([0, 1, 2, 3, 0, 255]))
  expect(gangmu([...args, '--update-baseline'], { cwd }).code).toBe(2)
  expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).documents)).toEqual(['a.txt', 'b.txt'])
})
