import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import type { Edit } from '../../src/check/types.ts'
import { fixing } from '../../src/cli/check/fixing.ts'
import { messagesIn } from '../../src/cli/messages/index.ts'
import { finding } from '../check/finding.ts'
import { folder, gangmu } from './run.ts'

const WRONG = '一、总体要求\n要全面布署工作,增长８．５％。\n二、重点任务\n抓好春耕。\n'
const RIGHT = '一、总体要求\n要全面部署工作，增长8.5%。\n二、重点任务\n抓好春耕。\n'
const RULES =
  'rules:\n  text/confusion: error\n  text/half-width-mark: warn\n  text/full-width-figure: warn\n  numbering/sequence: warn\n  document/title: off\n'

const files = (documents: Readonly<Record<string, string | Uint8Array>>) => folder({ 'gangmu.yaml': RULES, ...documents })
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

test('--fix mends documents in their place and reports what is left', () => {
  const cwd = files({ 'a.txt': WRONG, 'b.txt': `${WRONG}四、保障措施\n压实责任。\n`, 'c.txt': RIGHT })
  const { code, out, err } = gangmu(['check', '--fix', 'a.txt', 'b.txt', 'c.txt', '-f', 'json'], { cwd })
  expect(read(cwd, 'a.txt')).toBe(RIGHT)
  expect(code).toBe(0)
  const { files: reported } = JSON.parse(out)
  expect(reported.map(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule))).toEqual([
    [],
    ['numbering/sequence'],
    [],
  ])
  expect(err).toBe('改正 6 处（2 份文稿）\n')
  expect(gangmu(['check', '--fix', 'a.txt'], { cwd })).toEqual({ code: 0, out: '', err: '' })
})

test('a document that needs no mending is not written', () => {
  const cwd = files({ 'a.txt': RIGHT })
  const { ino, mtimeMs } = statSync(join(cwd, 'a.txt'))
  gangmu(['check', '--fix', 'a.txt'], { cwd })
  expect(statSync(join(cwd, 'a.txt'))).toMatchObject({ ino, mtimeMs })
})

test.each([
  ['gb18030', [], '\r\n'],
  ['utf-8', [0xef, 0xbb, 0xbf], '\r\n'],
  ['utf-16le', [0xff, 0xfe], '\n'],
  ['utf-16be', [0xfe, 0xff], '\r'],
])('%s stays, with its mark and line ends', (encoding, mark, end) => {
  const bytes = (text: string) => Buffer.concat([Buffer.from(mark), iconv.encode(text.replaceAll('\n', end), encoding)])
  const cwd = files({ 'a.txt': bytes(WRONG) })
  expect(gangmu(['check', '--fix', 'a.txt'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, 'a.txt')).equals(bytes(RIGHT))).toBe(true)
})

test('a link stays a link, and a file keeps its mode', () => {
  const cwd = files({ 'a.txt': WRONG })
  chmodSync(join(cwd, 'a.txt'), 0o640)
  symlinkSync('a.txt', join(cwd, 'link.txt'))
  gangmu(['check', '--fix', 'link.txt'], { cwd })
  expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
  expect(read(cwd, 'a.txt')).toBe(RIGHT)
  expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
})

test('a document that another program changes meanwhile is not overwritten', async () => {
  const cwd = files({ 'a.txt': '完成８项' })
  const path = join(cwd, 'a.txt')
  const outcome = (text: string, edits: readonly Edit[]) => ({
    kind: 'checked' as const,
    bytes: Buffer.from(text),
    source: { path, format: 'text' as const, encoding: 'utf-8', text, sha256: '', problems: [] },
    file: { path, text, encoding: 'utf-8', findings: edits.map(edit => finding([edit])) },
    rulesFiles: [],
  })
  const checker = {
    checkOne: async () => outcome('完成８项', [{ start: 2, end: 3, text: '8' }]),
    async checkSource() {
      writeFileSync(path, '完成９项')
      return outcome('完成8项', [])
    },
  }
  const done = await fixing(checker, { fix: true }, messagesIn('zh')).checker.checkOne({ path, standardInput: false })
  expect(done).toMatchObject({ kind: 'failed', failure: { message: expect.stringContaining('被别的程序改过') } })
  expect(read(cwd, 'a.txt')).toBe('完成９项')
})

test('a text in doubt is not mended, and the others are', () => {
  const damaged = Buffer.concat([Buffer.from(WRONG), Buffer.from([0xff]), Buffer.from('完成。')])
  const cwd = files({ 'a.txt': damaged, 'b.txt': WRONG })
  const { code, err } = gangmu(['check', '--fix', 'a.txt', 'b.txt', '--encoding', 'utf-8'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain('a.txt：文稿有无法还原的字符')
  expect(readFileSync(join(cwd, 'a.txt')).equals(damaged)).toBe(true)
  expect(read(cwd, 'b.txt')).toBe(RIGHT)
})

test('standard input is mended on its way, in its own bytes; reports go to files', () => {
  const cwd = files({})
  const input = iconv.encode(WRONG, 'gb18030')
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/gangmu.js'), 'check', '--fix', '-'], { cwd, input })
  expect(ran.stdout.equals(iconv.encode(RIGHT, 'gb18030'))).toBe(true)
  expect(ran.status).toBe(0)
  expect(gangmu(['check', '--fix', '-', '-f', 'json=out.json'], { cwd, input: RIGHT }).out).toBe(RIGHT)
  expect(JSON.parse(read(cwd, 'out.json')).summary).toMatchObject({ errors: 0 })
  expect(gangmu(['check', '--fix', '-', '-f', 'json'], { cwd, input: RIGHT })).toMatchObject({ code: 2, out: '' })
})

test('what the rules file ignores passes through unchanged', () => {
  const cwd = folder({ 'gangmu.yaml': 'ignores: ["old.txt"]\nrules:\n  text/confusion: error\n' })
  expect(gangmu(['check', '--fix', '-', '--stdin-filename', 'old.txt'], { cwd, input: WRONG }).out).toBe(WRONG)
})

test('--fix-dry-run prints a patch that patch and git take, and writes nothing', () => {
  const documents = {
    'a.txt': WRONG.replaceAll('\n', '\r\n'),
    '草稿 二.txt': iconv.encode(WRONG, 'gb18030'),
    'sub/c.txt': `${WRONG.slice(0, -1)}增长８％`,
    'd.txt': RIGHT,
  }
  const cwd = files(documents)
  const paths = Object.keys(documents)
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/gangmu.js'), 'check', '--fix-dry-run', ...paths], { cwd })
  expect(ran.status).toBe(0)
  expect(ran.stderr.toString()).toMatch(/--fix would mend 10 places in 3 documents|--fix 会改正 10 处（3 份文稿）/)
  for (const [path, content] of Object.entries(documents)) expect(readFileSync(join(cwd, path)).equals(Buffer.from(content))).toBe(true)

  for (const [command, ...args] of [
    ['patch', '-p1', '--binary'],
    ['git', 'apply', '-'],
  ] as const) {
    const other = files(documents)
    const applied = spawnSync(command, args, { cwd: other, input: ran.stdout })
    if (applied.error) continue
    expect(applied.stderr.toString()).toBe('')
    const mended = files(documents)
    gangmu(['check', '--fix', ...paths], { cwd: mended })
    for (const path of paths) expect(readFileSync(join(other, path)).equals(readFileSync(join(mended, path)))).toBe(true)
  }
})

test('git takes the patch of a folder that is given as .', () => {
  const cwd = files({ 'a.txt': WRONG, 'sub/b.txt': WRONG })
  const { out } = gangmu(['check', '--fix-dry-run', '.', './sub/../a.txt'], { cwd })
  expect(out.match(/^--- .*/gm)).toEqual(['--- a/a.txt', '--- a/sub/b.txt'])
})

test('a dry run without anything to mend prints nothing', () => {
  const cwd = files({ 'a.txt': RIGHT })
  expect(gangmu(['check', '--fix-dry-run', 'a.txt'], { cwd })).toEqual({ code: 0, out: '', err: '没有可以自动改正的问题\n' })
})

test('a dry run fails as the mended document would', () => {
  const cwd = folder({
    'gangmu.yaml': 'rules:\n  text/confusion: error\n  numbering/sequence: error\n  document/title: off\n',
    'a.txt': WRONG,
  })
  expect(gangmu(['check', '--fix-dry-run', 'a.txt'], { cwd }).code).toBe(0)
  writeFileSync(join(cwd, 'a.txt'), `${WRONG}四、保障措施\n压实责任。\n`)
  expect(gangmu(['check', '--fix-dry-run', 'a.txt', '-f', 'json=o.json'], { cwd }).code).toBe(1)
  expect(JSON.parse(read(cwd, 'o.json')).files[0].findings).toHaveLength(1)
  expect(gangmu(['check', '--fix-dry-run', 'a.txt', '-f', 'stylish'], { cwd }).code).toBe(2)
})
