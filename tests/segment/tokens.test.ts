import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jiebaSegmenter } from '../../src/segment/jieba.ts'
import { tokenLines } from '../../src/segment/tokens.ts'

const segmenter = jiebaSegmenter()
const linesOf = (text: string) => [...tokenLines(text, segmenter)]
const tokensOf = (text: string) => linesOf(text).flatMap(({ tokens, end }) => (end ? [...tokens, end] : tokens))

test('words, line by line, with their places in the whole text', () => {
  expect(linesOf('我们吃饭\r\n明天')).toEqual([
    {
      line: 1,
      start: 0,
      tokens: [
        { text: '我们', tag: 'r', start: 0, end: 2 },
        { text: '吃饭', tag: 'v', start: 2, end: 4 },
      ],
      end: { text: '\r\n', tag: 'x', start: 4, end: 6 },
    },
    { line: 2, start: 6, tokens: [{ text: '明天', tag: 't', start: 6, end: 8 }], end: null },
  ])
})

test('no word runs over the end of a line', () => {
  expect(tokensOf('乡村\n振兴').map(({ text }) => text)).toEqual(['乡村', '\n', '振兴'])
})

describe('they join back to the text, without a gap', () => {
  const joins = (text: string) => {
    let at = 0
    for (const token of tokensOf(text)) {
      expect(token.start).toBe(at)
      expect(token.text).toBe(text.slice(token.start, token.end))
      at = token.end
    }
    expect(at).toBe(text.length)
  }

  test.each(['', '\n', '\r', '\r\n\r', '\n\n甲', '甲\0乙\n', '😀\r𠮷', '\ud83d\n\ude00', '\ufeff一、\v甲\f乙\u2028丙'])('%j', joins)

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
      fc.constantFrom(...'推进建设项目一、（）\r\n\t 　，。'),
    )
    fc.assert(fc.property(fc.string({ unit }), joins), { numRuns: 500 })
  })

  test.each([
    ['one line without a mark', '发展'.repeat(100_000)],
    ['no room for half a character', `a${'😀'.repeat(70_000)}`],
  ])('however long: %s', (_, text) => joins(text))
})

test('a long line is cut as it would be in one go', () => {
  const text = '云岭市推进高标准农田建设，确保粮食安全。'.repeat(8000)
  expect(tokensOf(text)).toEqual(segmenter.tag(text))
})
