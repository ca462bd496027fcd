import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu, SPEECH } from './run.ts'

interface Placed {
  readonly text: string
  readonly tag: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

const tokensOf = (input: string | Uint8Array, ...options: string[]): readonly Placed[] =>
  JSON.parse(gangmu(['segment', '-', '-f', 'json', ...options], { input }).out).tokens

const joined = (tokens: readonly Placed[]) => tokens.map(({ text }) => text).join('')

test('word and tag, a line to a line', () => {
  const { code, out, err } = gangmu(['segment', '-'], { input: '我们明天吃饭\r\n\r\n去吃饭' })
  expect({ code, out }).toEqual({ code: 0, out: '我们/r 明天/t 吃饭/v\r\n\r\n去/v 吃饭/v\n' })
  expect(err).toMatch(/^\d+ 个词\n$/)
})

test('json tells the dictionary, and of each word where it stands', () => {
  const { out } = gangmu(['segment', '-', '-f', 'json'], { input: '😀我们\n吃饭' })
  expect(JSON.parse(out)).toEqual({
    path: '-',
    encoding: 'utf-8',
    segmenter: expect.stringMatching(/^nodejieba \d+\.\d+\.\d+, dictionary \d+$/),
    tokens: [
      { text: '😀', tag: 'x', line: 1, column: 1, start: 0, end: 2 },
      { text: '我们', tag: 'r', line: 1, column: 3, start: 2, end: 4 },
      { text: '\n', tag: 'x', line: 1, column: 5, start: 4, end: 5 },
      { text: '吃饭', tag: 'v', line: 2, column: 1, start: 5, end: 7 },
    ],
  })
})

test('jsonl is a word to a line, of all documents', () => {
  const cwd = folder({ 'a.txt': '我们', 'b.txt': '吃饭' })
  const { out } = gangmu(['segment', 'a.txt', 'b.txt', '-f', 'jsonl'], { cwd })
  expect(
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([
    { path: 'a.txt', text: '我们', tag: 'r', line: 1, column: 1, start: 0, end: 2 },
    { path: 'b.txt', text: '吃饭', tag: 'v', line: 1, column: 1, start: 0, end: 2 },
  ])
})

test('several documents are a JSON array, and have their names in text', () => {
  const cwd = folder({ 'a.txt': '我们', 'b.txt': '', 'c.txt': '吃饭\n' })
  const trees = JSON.parse(gangmu(['segment', '.', '-f', 'json'], { cwd }).out)
  expect(trees.map(({ path }: { path: string }) => path)).toEqual(['./a.txt', './b.txt', './c.txt'])
  expect(trees.map(({ tokens }: { tokens: unknown[] }) => tokens.length)).toEqual([1, 0, 2])
  expect(gangmu(['segment', 'a.txt', 'c.txt'], { cwd }).out).toBe('==> a.txt <==\n我们/r\n==> c.txt <==\n吃饭/v\n')
})

describe('words join back to the document, each where it says', () => {
  const joins = (text: string, input: string | Uint8Array = text) => {
    const tokens = tokensOf(input)
    expect(joined(tokens)).toBe(text)
    const lines = text.split(/\r\n|\r|\n/)
    for (const { text: word, start, end, line, column } of tokens) {
      expect(text.slice(start, end)).toBe(word)
      if (!/[\r\n]/.test(word)) expect(lines[line - 1]?.slice(column - 1, column - 1 + word.length)).toBe(word)
    }
  }

  const documents = [packageFile('data/samples/'), packageFile('tests/documents/')].flatMap(path =>
    readdirSync(path)
      .filter(name => /\.(?:txt|md)$/.test(name))
      .map(name => join(path, name)),
  )
  test.each(documents.map(path => [path.slice(packageFile('.').length), path]))('%s', (_, path) => joins(readFileSync(path, 'utf8')))

  test('in another encoding', () => {
    joins(SPEECH, Buffer.from(`\ufeff${SPEECH}`, 'utf16le'))
  })

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.integer({ min: 1, max: 0xffff }).map(code => String.fromCharCode(code)),
      fc.constantFrom(...'推进建设项目一、（）\r\n\t 　，。', '😀', '𠮷'),
    )
    // a byte order mark at the start is no text; a lone surrogate is written as U+FFFD
    const text = fc.string({ unit, minLength: 400, maxLength: 400 }).map(drawn => `青溪县${drawn}`)
    const bytes = (drawn: string) => Buffer.from(drawn)
    fc.assert(
      fc.property(text, drawn => {
        const { code, out } = gangmu(['segment', '-', '-f', 'json', '--encoding', 'utf-8'], { input: bytes(drawn) })
        expect(code).toBe(0)
        expect(joined(JSON.parse(out).tokens)).toBe(bytes(drawn).toString('utf8'))
      }),
      { numRuns: 8 },
    )
  })

  test('in the text form too, without the tags', () => {
    const { out } = gangmu(['segment', '-'], { input: SPEECH })
    const words = out.split('\n').map(line => line.replace(/\/[a-z]+(?: |$)/g, ''))
    expect(words.join('\n')).toBe(SPEECH)
  })
})

const TERMS = [
  ...['两个维护', '放管服', '碳达峰', '一般公共预算收入', '习近平新时代中国特色社会主义思想', '新质生产力', '乡村振兴'],
  ...['高标准农田', '专精特新', '双随机一公开', '营商环境', '供给侧结构性改革', '社会消费品零售总额', '生态保护红线'],
  ...['保障性租赁住房', '粤港澳大湾区', '枫桥经验', '国际机场', '先进个人', '重大任务'],
]

test.each([[[]], [['--full-dict']]])('terms of the field stay whole, in a sentence too %j', options => {
  const found = tokensOf(`${TERMS.join('\n')}\n${TERMS.map(term => `云岭市围绕${term}开展调研。`).join('\n')}`, ...options)
  for (const term of TERMS) expect({ term, times: found.filter(({ text }) => text === term).length }).toEqual({ term, times: 2 })
})

describe('--user-dict', () => {
  test('words of one’s own stay whole, with the tag given', () => {
    const cwd = folder({ 'a.txt': '推行三色管理，建设数字青溪。', 'own.txt': '# 本县\n数字青溪 100 nz\n三色管理\n' })
    for (const more of [[], ['--full-dict']])
      expect(gangmu(['segment', 'a.txt', '--user-dict', 'own.txt', ...more], { cwd }).out).toBe(
        '推行/v 三色管理/n ，/x 建设/vn 数字青溪/nz 。/x\n',
      )
  })

  test.skipIf(process.platform === 'win32')('from a folder of any name', () => {
    const cwd = folder({ 'a.txt': '推行三色管理', '词 典;|/own.txt': '三色管理\n' })
    mkdirSync(join(cwd, '临时;|'))
    const { code, out } = gangmu(['segment', 'a.txt', '--user-dict', '词 典;|/own.txt'], { cwd, env: { TMPDIR: join(cwd, '临时;|') } })
    expect({ code, out }).toEqual({ code: 0, out: '推行/v 三色管理/n\n' })
    expect(readdirSync(join(cwd, '临时;|'))).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('needs a folder for temporary files, and says so', () => {
    const cwd = folder({ 'a.txt': '推行三色管理', 'own.txt': '三色管理\n' })
    const told = gangmu(['segment', 'a.txt', '--user-dict', 'own.txt'], { cwd, env: { TMPDIR: join(cwd, 'gone') } })
    expect(told).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^gangmu: 临时文件夹.*TMPDIR.*\n$/) })
  })

  const HUGE = Buffer.alloc((10 << 20) + 1, '词')
  test.each<readonly [string, string | Uint8Array, RegExp, RegExp]>([
    ['empty.txt', '', /empty\.txt：.*没有词/, /empty\.txt: no words/],
    ['malformed.txt', '青溪\n坏 行 x y\n', /malformed\.txt 第2行：/, /malformed\.txt, line 2: /],
    ['frequency.txt', '青溪 0 ns\n', /frequency\.txt 第1行：.*词频/, /frequency\.txt, line 1: .*frequency/],
    ['huge.txt', HUGE, /huge\.txt：.*10 MB/, /huge\.txt: .*10 MB/],
    ['binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), /binary\.txt 第1行：不是文本/, /binary\.txt, line 1: not text/],
    ['gbk.txt', Buffer.from([0xc7, 0xe0, 0xcf, 0xaa, 0x0a]), /gbk\.txt 第1行：不是 UTF-8/, /gbk\.txt, line 1: not UTF-8/],
    ['utf16.txt', Buffer.from('\ufeff青溪', 'utf16le'), /utf16\.txt 第1行：不是 UTF-8/, /utf16\.txt, line 1: not UTF-8/],
    ['folder/a', '', /文件夹/, /a folder/],
    ['other.txt', '', /gone\.txt：没有这个文件/, /gone\.txt: no such file/],
  ])('a bad one is told by file and line, and nothing else happens: %s', (name, content, chinese, english) => {
    const cwd = folder({ 'a.txt': SPEECH, [name]: content })
    const asked = name === 'other.txt' ? 'gone.txt' : (name.split('/')[0] ?? '')
    const runs = [
      ['segment', 'a.txt', '--user-dict'],
      ['keywords', 'a.txt', '--user-dict'],
      ['segment', 'a.txt', '--full-dict', '--user-dict'],
    ]
    for (const args of name === 'frequency.txt' ? runs : [...runs, ['keywords', 'a.txt', '--stop-words']]) {
      const told = gangmu([...args, asked], { cwd })
      expect(told).toMatchObject({ code: 2, out: '', err: expect.stringMatching(chinese) })
      expect(told.err.trimEnd().split('\n')).toHaveLength(1)
      expect(gangmu([...args, asked, '--lang', 'en'], { cwd }).err).toMatch(english)
    }
  })
})

test('a document that cannot be read leaves the others done, and exit 2', () => {
  const cwd = folder({ 'a.txt': '我们', 'x.txt': '%PDF-1.7', 'b.txt': '吃饭' })
  const { code, out, err } = gangmu(['segment', 'a.txt', 'x.txt', 'gone.txt', 'b.txt', '-f', 'json'], { cwd })
  expect(code).toBe(2)
  expect(JSON.parse(out)).toHaveLength(2)
  expect(err).toMatch(/x\.txt.*PDF.*\n.*gone\.txt/)
  expect(gangmu(['segment', 'gone.txt'], { cwd })).toMatchObject({ code: 2, out: '' })
})
