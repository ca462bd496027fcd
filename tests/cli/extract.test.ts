import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readPlan } from '../../src/plan/read.ts'
import { sealOf } from '../../src/report/checksum.ts'
import { folder, gangmu, SPEECH } from './run.ts'

describe('one document', () => {
  test('gives its plan on standard output and one line of summary on standard error', () => {
    const cwd = folder({ 'speech.txt': SPEECH })
    const { code, out, err } = gangmu(['extract', 'speech.txt'], { cwd })
    expect(code).toBe(0)
    const read = readPlan(out)
    expect(read).toMatchObject({ ok: true, plan: { source: { path: 'speech.txt', encoding: 'utf-8', characters: SPEECH.length } } })
    expect(sealOf(out)).toBe('untouched')
    expect(err).toMatch(/^\d+ 个条目，\d+ 项任务，\d+ 个目标，\d+ 个疑点\n$/)
    expect(gangmu(['extract', 'speech.txt', '--lang', 'en'], { cwd }).err).toMatch(
      /^\d+ items?, \d+ directives?, \d+ targets?, \d+ problems?\n$/,
    )
  })

  test('gives the same bytes twice, and the same plan as JSON', () => {
    const cwd = folder({ 'speech.txt': SPEECH })
    const [first, second, json] = [[], [], ['-f', 'json']].map(more => gangmu(['extract', 'speech.txt', ...more], { cwd }).out)
    expect(second).toBe(first)
    expect(JSON.parse(json ?? '')).toEqual(parse(first ?? ''))
  })

  test('comes from standard input by -', () => {
    const cwd = folder({ 'speech.txt': SPEECH })
    const piped = parse(gangmu(['extract', '-'], { input: SPEECH }).out)
    const named = parse(gangmu(['extract', 'speech.txt'], { cwd }).out)
    expect(piped).toEqual({ ...named, source: { ...named.source, path: '-' } })
  })

  test('may be in another encoding; --encoding has the last word', () => {
    const big5 = Uint8Array.from([0xa4, 0x40, 0xa1, 0x42, 0xa5, 0xb4, 0xc0, 0xbb, 0x0a])
    const cwd = folder({ 'utf-16.txt': Buffer.from(`\ufeff${SPEECH}`, 'utf16le'), 'big5.txt': big5 })
    expect(parse(gangmu(['extract', 'utf-16.txt'], { cwd }).out).source).toMatchObject({ encoding: 'utf-16le', characters: SPEECH.length })
    expect(parse(gangmu(['extract', 'big5.txt', '--encoding', 'big5'], { cwd }).out).outline[0]).toMatchObject({ heading: '打擊' })
  })

  test('that is empty, or has no item, gives a plan with a problem', () => {
    const cwd = folder({ 'empty.txt': '', 'plain.txt': '今天天气很好。' })
    for (const name of ['empty.txt', 'plain.txt']) {
      const { code, out } = gangmu(['extract', name], { cwd })
      expect(code).toBe(0)
      expect(parse(out)).toMatchObject({
        outline: [],
        problems: expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
      })
    }
  })

  test.each([
    ['报告.docx', 'PK\x03\x04\x14\0\0\0\0\0word/document.xml', 'Word'],
    ['报告.pdf', '%PDF-1.7\n', 'PDF'],
    ['照片.png', '\x89PNG\r\n\x1a\n', '图片'],
  ])('that is not text is named, with what it is and what to do: %s', (name, bytes, what) => {
    const { code, out, err } = gangmu(['extract', name], { cwd: folder({ [name]: Buffer.from(bytes, 'latin1') }) })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const part of [name, what, '另存为']) expect(err).toContain(part)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('several documents', () => {
  const TWO = { 'a.txt': SPEECH, 'b.txt': SPEECH.replace('齐心协力', '同心同德') }

  test('give several YAML documents, a JSON array, or one table', () => {
    const cwd = folder(TWO)
    const yaml = parseAllDocuments(gangmu(['extract', 'a.txt', 'b.txt'], { cwd }).out)
    expect(yaml.map(document => document.toJS().source.path)).toEqual(['a.txt', 'b.txt'])
    const json = JSON.parse(gangmu(['extract', 'a.txt', 'b.txt', '-f', 'json'], { cwd }).out)
    expect(json).toEqual(yaml.map(document => document.toJS()))
    const table = gangmu(['extract', 'a.txt', 'b.txt', '--table', 'measures', '-F', 'md'], { cwd }).out.trimEnd().split('\n')
    expect(table.filter(line => line.includes('原文位置'))).toHaveLength(1)
    expect(table.slice(2).map(line => Number(/\d+/.exec(line)?.[0]))).toEqual(table.slice(2).map((_, at) => at + 1))
    expect(table.at(-1)).toContain('b.txt 第')
  })

  test('are found in folders and by globs, each once, hidden files and other types left out', () => {
    const cwd = folder({ ...TWO, 'd/c.md': SPEECH, 'd/.e.txt': SPEECH, 'd/f.log': SPEECH, 'd/g/h.TXT': SPEECH })
    const paths = (...args: string[]) =>
      JSON.parse(gangmu(['extract', ...args, '-f', 'json'], { cwd }).out).map((plan: { source: { path: string } }) => plan.source.path)
    expect(paths('d')).toEqual(['d/c.md', 'd/g/h.TXT'])
    expect(paths('d/', './d/c.md', '*.txt', 'a.txt')).toEqual(['d/c.md', 'd/g/h.TXT', 'a.txt', 'b.txt'])
    expect(paths('**/*.{md,TXT}')).toEqual(['d/c.md', 'd/g/h.TXT'])
  })

  test('are written to a folder, a file each', () => {
    const cwd = folder(TWO)
    expect(gangmu(['extract', 'a.txt', 'b.txt', '-o', 'plans/'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect(gangmu(['extract', 'a.txt', 'b.txt', '-o', 'plans', '-f', 'json'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect(gangmu(['extract', '*.txt', '-o', 'plans', '--table', 'directives'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect(readdirSync(join(cwd, 'plans'))).toEqual([
      'a.directives.csv',
      'a.plan.json',
      'a.plan.yaml',
      'b.directives.csv',
      'b.plan.json',
      'b.plan.yaml',
    ])
    expect(readFileSync(join(cwd, 'plans/a.plan.yaml'), 'utf8')).toBe(gangmu(['extract', 'a.txt'], { cwd }).out)
  })

  test('of one name are an error before anything is written', () => {
    const cwd = folder({ 'x/a.txt': SPEECH, 'y/A.md': SPEECH, 'b.txt': SPEECH })
    const { code, out, err } = gangmu(['extract', 'b.txt', 'x', 'y', '-o', 'plans/'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/x\/a\.txt.*y\/A\.md.*a\.plan\.yaml/)
    expect(readdirSync(cwd)).not.toContain('plans')
  })

  test('one that cannot be read leaves the others written, exit 2 and a line that says so', () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.txt`, SPEECH]))
    const cwd = folder({ ...files, 'x.txt': '%PDF-1.7' })
    const { code, err } = gangmu(['extract', '.', '-o', 'plans/', '--lang', 'en'], { cwd })
    expect(code).toBe(2)
    expect(readdirSync(join(cwd, 'plans'))).toHaveLength(9)
    expect(err).toMatch(/x\.txt: not text \(a PDF\)/)
    expect(err).toMatch(/^gangmu: 1 of 10 documents could not be done$/m)
  })

  test('of which one is missing, or a glob without a match, are told and the rest is done', () => {
    const cwd = folder({ ...TWO, 'none/x.log': '' })
    const { code, out, err } = gangmu(['extract', 'a.txt', 'gone.txt', 'no*.txt', 'none'], { cwd })
    expect(code).toBe(2)
    expect(parse(out).source.path).toBe('a.txt')
    for (const told of ['gone.txt：没有这个文件', 'no*.txt：没有匹配的文件', 'none：文件夹里没有']) expect(err).toContain(told)
    expect(gangmu(['extract', 'n'.repeat(5000)])).toMatchObject({ code: 2, err: expect.stringContaining('ENAMETOOLONG') })
  })

  test('do not go into one file', () => {
    const cwd = folder(TWO)
    expect(gangmu(['extract', 'a.txt', 'b.txt', '-o', 'all.yaml'], { cwd }).code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('-o', () => {
  test('writes a file whole, and leaves nothing else behind', () => {
    const cwd = folder({ 'a.txt': SPEECH })
    expect(gangmu(['extract', 'a.txt', '-o', 'a.json'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect(readdirSync(cwd)).toEqual(['a.json', 'a.txt'])
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).gangmu).toBe(1)
  })

  test('writes over a plan that nobody has touched, but over nothing else without --force', () => {
    const cwd = folder({ 'a.txt': SPEECH, 'notes.yaml': 'mine: 1\n' })
    const out = join(cwd, 'a.yaml')
    const write = (name: string, ...more: string[]) => gangmu(['extract', 'a.txt', '-o', name, ...more], { cwd }).code
    expect(write('a.yaml')).toBe(0)
    const plan = readFileSync(out, 'utf8')
    writeFileSync(join(cwd, 'a.txt'), SPEECH.replace('齐心协力', '同心同德'))
    expect(write('a.yaml')).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toBe(plan)

    const edited = plan.replace('kind: ', 'kind:  ')
    writeFileSync(out, edited)
    expect(write('a.yaml')).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe(edited)
    expect(write('a.yaml', '--force')).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toBe(edited)

    expect(write('notes.yaml')).toBe(2)
    expect(readFileSync(join(cwd, 'notes.yaml'), 'utf8')).toBe('mine: 1\n')
    expect(write('a.txt', '--force')).toBe(2)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('同心同德')
  })

  test('tells what it cannot write', () => {
    const cwd = folder({ 'a.txt': SPEECH, file: '' })
    for (const path of ['none/a.yaml', 'file/x/', 'n'.repeat(5000)]) {
      const { code, err } = gangmu(['extract', 'a.txt', '-o', path], { cwd })
      expect(code).toBe(2)
      expect(err).toMatch(/写入失败/)
    }
  })
})

test('tables: CSV opens in Excel, its cells inert; the extension of -o chooses Markdown', () => {
  const cwd = folder({ 'a.txt': SPEECH })
  gangmu(['extract', 'a.txt', '--table', 'directives', '-o', 'a.csv'], { cwd })
  const csv = readFileSync(join(cwd, 'a.csv'), 'utf8')
  expect(csv.startsWith('\ufeff序号,重点任务,具体举措,牵头单位,配合单位,责任单位,完成时限,原文位置\r\n')).toBe(true)
  expect(csv).toMatch(/做大工业经济,.*,县发改局,,县财政局、各乡镇,6月底前（2026-06-30）,第10行\r\n/)
  gangmu(['extract', 'a.txt', '--table', 'directives', '-o', 'a.md'], { cwd })
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^\| 序号 \| 重点任务 /)
})

describe('a document cannot reach the terminal', () => {
  const HOSTILE = `\x1b]0;owned\x07\n\n一、加快\x1b[31m建设\x9b2J\u202e园区\n加快建设\x1b[2J物流园区。\n`
  test.each([[['extract', '-']], [['extract', '-', '-f', 'json']], [['extract', '-', '--table', 'measures']], [['outline', '-']]])(
    '%j',
    args => {
      const { out, err } = gangmu(args, { input: HOSTILE, env: { FORCE_COLOR: '0' } })
      expect(out).toContain('园区')
      expect(out + err).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]/)
    },
  )

  test('nor can a file name', () => {
    expect(gangmu(['extract', 'a\x1bcb.txt']).err).toBe('gangmu: acb.txt：没有这个文件\n')
  })
})

describe('where plans go', () => {
  test('rows of many documents make one table in one file; plans of many do not', () => {
    const cwd = folder({ 'a.txt': SPEECH, 'b.txt': SPEECH })
    expect(gangmu(['extract', 'a.txt', 'b.txt', '--table', 'targets', '-o', 'targets.csv'], { cwd }).code).toBe(0)
    const rows = readFileSync(join(cwd, 'targets.csv'), 'utf8').trim().split('\r\n')
    expect(rows.filter(row => row.startsWith('document,'))).toHaveLength(1)
    expect(new Set(rows.slice(1).map(row => row.split(',')[0]))).toEqual(new Set(['a.txt', 'b.txt']))
    expect(gangmu(['extract', 'a.txt', 'b.txt', '-o', 'plan.yaml'], { cwd }).code).toBe(2)
  })

  test('never over a document that is read, by whatever name it is reached', () => {
    const cwd = folder({ 'speech.txt': SPEECH })
    symlinkSync('speech.txt', join(cwd, 'link.txt'))
    symlinkSync('.', join(cwd, 'here'))
    for (const output of ['speech.txt', 'link.txt', 'here/speech.txt']) {
      const { code, err } = gangmu(['extract', 'speech.txt', '-o', output, '--force'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain(output)
    }
    expect(readFileSync(join(cwd, 'speech.txt'), 'utf8')).toBe(SPEECH)
  })
})
