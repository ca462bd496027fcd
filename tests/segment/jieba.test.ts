import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jiebaSegmenter } from '../../src/segment/jieba.ts'

const { name, tag } = jiebaSegmenter()
const words = (text: string) => tag(text).map(token => token.text)

test('names engine and dictionary', () => {
  expect(name).toMatch(/^nodejieba \d+\.\d+\.\d+, dictionary \d+$/)
})

test('tags words with their place', () => {
  expect(tag('我们明天吃饭')).toEqual([
    { text: '我们', tag: 'r', start: 0, end: 2 },
    { text: '明天', tag: 't', start: 2, end: 4 },
    { text: '吃饭', tag: 'v', start: 4, end: 6 },
  ])
})

test('knows its verbs before it is loaded', () => {
  const verbs = jiebaSegmenter.verbs()
  for (const verb of ['吃饭', '分享']) expect(verbs).toContain(verb)
  for (const other of ['我们', '明天', '']) expect(verbs).not.toContain(other)
})

test.each(['习近平', '京津冀', '二十大', '真抓实干', '生态环境', '新一轮', '营商'])('keeps a word of the genre whole: %s', word => {
  expect(words(`要坚持${word}的要求`)).toContain(word)
})

describe('tokens join back to the text, without a gap', () => {
  const joins = (text: string) => {
    const tokens = tag(text)
    expect(tokens.map(token => token.text).join('')).toBe(text)
    let end = 0
    for (const token of tokens) {
      expect(token.start).toBe(end)
      expect(token.text).toBe(text.slice(token.start, token.end))
      end = token.end
    }
    expect(end).toBe(text.length)
  }

  test.each([
    '',
    ' ',
    '\0',
    '甲\0乙',
    '😀加快',
    '𠮷野家',
    '\ud800',
    '甲\udc00乙',
    '\ufeff一、',
    '\ud83d\ud83d\ude00',
    '甲\r\n乙\t丙',
    '\uffff',
    'ＡＢＣ１２３',
  ])('%j', joins)

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
      fc.constantFrom(...'推进建设项目一、（）'),
    )
    fc.assert(fc.property(fc.string({ unit }), joins), { numRuns: 500 })
  })
})
