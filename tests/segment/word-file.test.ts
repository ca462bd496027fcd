import { describe, expect, test } from 'vitest'
import { stopWords, userWords, type WordFileFault } from '../../src/segment/word-file.ts'

const bytes = (text: string) => Buffer.from(text)

test('a user dictionary: word, frequency and tag, the last two as one likes', () => {
  const file = bytes('\ufeff# 本地的词\r\n数字青溪 100 nz\r\n\r\n田长制\n林长制 20\t\n三色管理 v\n5G+ 7 eng')
  expect(userWords(file)).toEqual({
    ok: true,
    words: [
      { word: '数字青溪', frequency: 100, tag: 'nz' },
      { word: '田长制', frequency: 3000, tag: 'n' },
      { word: '林长制', frequency: 20, tag: 'n' },
      { word: '三色管理', frequency: 3000, tag: 'v' },
      { word: '5G+', frequency: 7, tag: 'eng' },
    ],
  })
})

test('stop words: one to a line', () => {
  expect(stopWords(bytes('# 不要的\n进一步\n\n切实 \n'))).toEqual({ ok: true, words: ['进一步', '切实'] })
})

const GBK = Buffer.from([0xc7, 0xe0, 0xcf, 0xaa, 0x0a])

const BAD: readonly (readonly [string, Buffer, Pick<WordFileFault, 'code' | 'line'>])[] = [
  ['empty', bytes(''), { code: 'empty', line: 1 }],
  ['comments alone', bytes('# 词\n\n'), { code: 'empty', line: 1 }],
  ['NUL', bytes('青溪\n云岭\0\n'), { code: 'binary', line: 2 }],
  ['an executable', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), { code: 'binary', line: 1 }],
  ['GBK', GBK, { code: 'notUtf8', line: 1 }],
  ['GBK further down', Buffer.concat([bytes('青溪\n云岭\n'), GBK]), { code: 'notUtf8', line: 3 }],
  ['UTF-8 cut short', bytes('青溪\n云').subarray(0, -1), { code: 'notUtf8', line: 2 }],
  ['UTF-16', Buffer.from('\ufeff青溪', 'utf16le'), { code: 'notUtf8', line: 1 }],
]

describe.each([
  ['a user dictionary', userWords],
  ['a list of stop words', stopWords],
])('%s that is no list of words is told by line', (_, read) => {
  test.each(BAD)('%s', (_, file, fault) => {
    expect(read(file)).toMatchObject({ ok: false, fault })
  })
})

describe('a line of a user dictionary that jieba can’t take', () => {
  test.each<readonly [string, WordFileFault['code']]>([
    ['青溪 100 ns 县', 'columns'],
    ['青溪 0', 'frequency'],
    ['青溪 -1 n', 'frequency'],
    ['青溪 1.5 n', 'frequency'],
    ['青溪 10000000000', 'frequency'],
    ['青溪 ns 100', 'frequency'],
    ['青溪 100 名词', 'tag'],
    ['青溪 100 7', 'tag'],
    ['青溪，云岭', 'cut'],
    ['青溪。 5 n', 'cut'],
    ['青'.repeat(101), 'tooLong'],
  ])('%s', (line, code) => {
    expect(userWords(bytes(`云岭\n# 注\n${line}\n`))).toMatchObject({ ok: false, fault: { code, line: 3 } })
  })
})

test('a stop word is one word', () => {
  expect(stopWords(bytes('切实\n进一步 加强\n'))).toMatchObject({ ok: false, fault: { code: 'columns', line: 2 } })
})
