import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu, SPEECH } from './run.ts'

const WRONG = SPEECH.replace('扎实推进', '再接再励，扎实推进')
const FORMATS = ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'rdjson', 'markdown']

/** What was found, as the cache has it: a document's entry is the same object of text as long as nothing is checked again. */
const cacheIn = (cwd: string, name = '.gangmucache'): Readonly<Record<string, { readonly key: string; readonly findings: unknown }>> =>
  JSON.parse(readFileSync(join(cwd, name), 'utf8').split('\n')[1] ?? '')

const planted = 'planted/by-a-test'
/** Puts a finding into the cache that no rule makes: where it is reported, nothing was checked. */
async function plant(cwd: string, name = '.gangmucache'): Promise<void> {
  const { createHash } = await import('node:crypto')
  const [seal = '', body = ''] = readFileSync(join(cwd, name), 'utf8').split('\n')
  const next = `${body.replaceAll('"text/confusion"', JSON.stringify(planted))}\n`
  const edition = seal.split(' ')[1]
  writeFileSync(join(cwd, name), `gangmu-cache ${edition} ${createHash('sha256').update(next).digest('hex')}\n${next}`)
}
const checkedAgain = (cwd: string, args: readonly string[]): boolean => {
  const { out } = gangmu(args, { cwd })
  expect(out).toMatch(/text\/confusion|planted/)
  return !out.includes(planted)
}

test.each(FORMATS)('%s is the same with a cache, cold and warm', format => {
  const cwd = folder({ 'a.txt': WRONG, 'b.md': `# 讲话\n\n${WRONG}`, 'c.txt': SPEECH })
  const plain = gangmu(['check', '.', '-f', format], { cwd })
  expect(gangmu(['check', '.', '-f', format, '--cache'], { cwd })).toEqual(plain)
  expect(gangmu(['check', '.', '-f', format, '--cache'], { cwd })).toEqual(plain)
  expect(Object.keys(cacheIn(cwd))).toEqual(['a.txt', 'b.md', 'c.txt'])
})

describe('documents are checked again', () => {
  const RULES = 'extends: ./base.yaml\noverrides:\n  - files: b.txt\n    rules: {document/date: off}\n'
  const BASE = 'extends: speech\nrules:\n  text/blank: off\n'
  const set = async () => {
    const cwd = folder({ 'a.txt': WRONG, 'gangmu.yaml': RULES, 'base.yaml': BASE })
    const args = ['check', 'a.txt', '--cache', '-f', 'json']
    gangmu(args, { cwd })
    await plant(cwd)
    expect(checkedAgain(cwd, args)).toBe(false)
    return { cwd, args }
  }
  test('when they change', async () => {
    const { cwd, args } = await set()
    writeFileSync(join(cwd, 'a.txt'), `${WRONG}会后抓好落实。\n`)
    expect(checkedAgain(cwd, args)).toBe(true)
  })
  test('not when only their time does', async () => {
    const { cwd, args } = await set()
    utimesSync(join(cwd, 'a.txt'), 1, 1)
    expect(checkedAgain(cwd, args)).toBe(false)
  })
  test('when a rules file changes, or one that it extends', async () => {
    for (const [name, text] of [
      ['gangmu.yaml', `${RULES}rules: {text/unit: off}\n`],
      ['base.yaml', `${BASE}  text/unit: off\n`],
    ] as const) {
      const { cwd, args } = await set()
      writeFileSync(join(cwd, name), text)
      expect(checkedAgain(cwd, args)).toBe(true)
    }
  })
  test('when a nearer rules file comes to be, or another is named', async () => {
    const { cwd, args } = await set()
    expect(checkedAgain(cwd, [...args, '-c', 'base.yaml'])).toBe(true)
    const other = folder({ 'sub/a.txt': WRONG, 'gangmu.yaml': BASE })
    gangmu(['check', 'sub', '--cache'], { cwd: other })
    await plant(other)
    writeFileSync(join(other, 'sub/gangmu.yaml'), BASE)
    expect(checkedAgain(other, ['check', 'sub', '--cache'])).toBe(true)
  })
  test.each([[['--date', '2026-02-03']], [['--encoding', 'utf-8']], [['--lang', 'en']]])('with %j', async more => {
    const { cwd, args } = await set()
    expect(checkedAgain(cwd, [...args, ...more])).toBe(true)
  })
  test('under another name, to which other rules may apply', async () => {
    const { cwd } = await set()
    renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
    expect(checkedAgain(cwd, ['check', 'b.txt', '--cache', '-f', 'json'])).toBe(true)
    expect(Object.keys(cacheIn(cwd))).toEqual(['b.txt'])
  })
  test('not when all of it has moved', async () => {
    const { cwd, args } = await set()
    const moved = folder()
    for (const name of ['a.txt', 'gangmu.yaml', 'base.yaml', '.gangmucache']) copyFileSync(join(cwd, name), join(moved, name))
    expect(checkedAgain(moved, args)).toBe(false)
  })
})

test('what a run does not look at is kept, what is not there any more is dropped', () => {
  const cwd = folder({ 'a.txt': WRONG, 'b.txt': SPEECH })
  gangmu(['check', 'a.txt', 'b.txt', '--cache'], { cwd })
  gangmu(['check', 'a.txt', '--cache'], { cwd })
  expect(Object.keys(cacheIn(cwd))).toEqual(['a.txt', 'b.txt'])
  renameSync(join(cwd, 'b.txt'), join(cwd, 'c.doc'))
  gangmu(['check', 'a.txt', '--cache'], { cwd })
  expect(Object.keys(cacheIn(cwd))).toEqual(['a.txt'])
})

test.each([
  ['cut', (text: string) => text.slice(0, -40)],
  ['empty', () => ''],
  ['of another program', () => '{"hello": 1}\n'],
  ['changed by hand', (text: string) => text.replace('text/confusion', 'text/confusions')],
  ['of another version', (text: string) => text.replace(/^gangmu-cache \w{4}/, 'gangmu-cache 0000')],
])('a cache that is %s is ignored and written anew', (_, damage) => {
  const cwd = folder({ 'a.txt': WRONG })
  const plain = gangmu(['check', 'a.txt', '--cache'], { cwd })
  const good = readFileSync(join(cwd, '.gangmucache'), 'utf8')
  writeFileSync(join(cwd, '.gangmucache'), damage(good))
  expect(gangmu(['check', 'a.txt', '--cache'], { cwd })).toEqual(plain)
  expect(readFileSync(join(cwd, '.gangmucache'), 'utf8')).toBe(good)
})

test('where it goes', () => {
  const cwd = folder({ 'a.txt': WRONG, 'node_modules/x.js': '' })
  const plain = gangmu(['check', 'a.txt', '--cache'], { cwd })
  expect(existsSync(join(cwd, 'node_modules/.cache/gangmu/check.json'))).toBe(true)
  gangmu(['check', 'a.txt', '--cache', '--cache-location', 'deep/er/cache'], { cwd })
  expect(Object.keys(cacheIn(cwd, 'deep/er/cache'))).toEqual(['../../a.txt'])
  mkdirSync(join(cwd, 'box'))
  gangmu(['check', 'a.txt', '--cache', '--cache-location', 'box'], { cwd })
  expect(existsSync(join(cwd, 'box/.gangmucache'))).toBe(true)
  expect(gangmu(['check', 'a.txt', '--cache', '--cache-location', 'a.txt'], { cwd }).code).toBe(2)
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG)
  expect(gangmu(['check', 'a.txt', '--cache-location', 'x'], { cwd }).code).toBe(2)
  writeFileSync(join(cwd, 'notes.csv'), '1,2\n')
  expect(gangmu(['check', 'a.txt', '--cache', '--cache-location', 'notes.csv'], { cwd }).err).toContain('不是 gangmu 的缓存')
  expect(readFileSync(join(cwd, 'notes.csv'), 'utf8')).toBe('1,2\n')
  // no place for it is no reason to fail otherwise than without it
  const nowhere = gangmu(['check', 'a.txt', '--cache', '--cache-location', 'a.txt/x'], { cwd })
  expect(nowhere).toMatchObject({ code: plain.code, out: plain.out, err: expect.stringContaining('缓存没有写入') })
})

test('documents at random, changed at random, with options at random: with a cache as without', () => {
  const samples = ['county-speech.txt', 'action-plan.txt'].map(name =>
    readFileSync(packageFile(`data/samples/${name}`), 'utf8')
      .split('\n')
      .slice(0, 30),
  )
  const documents = fc.record({
    sample: fc.nat(1),
    drop: fc.nat(29),
    add: fc.constantFrom('要再接再励。', '完成8．5％。', '', '要提前布署,抓早抓小。'),
  })
  const textOf = ({ sample, drop, add }: { readonly sample: number; readonly drop: number; readonly add: string }) =>
    (samples[sample] ?? []).toSpliced(drop, 1, add).join('\n')
  const rules = fc.constantFrom(
    '',
    'extends: gongwen\n',
    'rules: {text/confusion: warn}\n',
    'ignores: b.txt\n',
    'rules: {all: off}\n',
    'rules: {nonsense: off}\n',
  )
  const steps = fc.array(
    fc.record({
      a: documents,
      b: documents,
      rules,
      options: fc.subarray(['--quiet', '--date=2026-01-02', '--lang=en', '--max-warnings=0']),
    }),
    {
      minLength: 2,
      maxLength: 3,
    },
  )
  fc.assert(
    fc.property(steps, all => {
      const cwd = folder()
      for (const { a, b, rules, options } of all) {
        writeFileSync(join(cwd, 'a.txt'), textOf(a))
        writeFileSync(join(cwd, 'b.txt'), textOf(b))
        writeFileSync(join(cwd, 'gangmu.yaml'), rules)
        const args = ['check', 'a.txt', 'b.txt', '-f', 'sarif', ...options]
        const plain = gangmu(args, { cwd })
        for (let n = 0; n < 2; n++) expect(gangmu([...args, '--cache'], { cwd })).toEqual(plain)
      }
    }),
    { numRuns: 8 },
  )
})
