import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { depths } from '../../src/text/brackets.ts'
import { sentences } from '../../src/text/clauses.ts'
import { fold } from '../../src/text/fold.ts'
import { ordinal } from '../../src/text/numerals.ts'
import { prefixes } from '../../src/text/prefixes.ts'

describe('folding', () => {
  test.each([
    ['８．５％', '8.5%'],
    ['(一)总则:', '（一）总则：'],
    ['1,200人,其中', '1,200人，其中'],
    ['12:30开会:', '12:30开会：'],
    ['称为"快车道"的"通道"', '称为“快车道”的“通道”'],
    ['「两山」理念', '“两山”理念'],
    ['二○二六年', '二〇二六年'],
  ])('%s reads as %s', (written, read) => {
    expect(fold(written)).toBe(read)
  })
  test('is one unit to one, so that places survive it, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'８．％（(,，:：""ａＡ一\u3000 \ud83d\ude00'), maxLength: 40 }), text => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('brackets', () => {
  test.each([
    ['抓好“三保”工作', '  ####  '],
    ['（县发改局（牵头））负责', '##########  '],
    ['从不闭合的“引号', '        '],
    ['落单的”引号', '      '],
  ])('%s', (text, inside) => {
    expect([...depths(text)].map(depth => (depth ? '#' : ' ')).join('')).toBe(inside)
  })
})

describe('clauses', () => {
  const read = (text: string) => sentences(text).map(({ clauses }) => clauses.map(({ from, to, close }) => text.slice(from, to) + close))
  test.each([
    [
      '加快建设，力争年内完工；同步招商。开展“大走访、大调研”活动。',
      [['加快建设，', '力争年内完工；', '同步招商。'], ['开展“大走访、大调研”活动。']],
    ],
    ['要做到“早谋划，早开工”，不等不靠', [['要做到“早谋划，早开工”，', '不等不靠']]],
    ['（责任单位：县水利局，各乡镇）', [['（责任单位：县水利局，各乡镇）']]],
    ['，。；', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  test('lie in order, apart, inside their sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙，。；：“”（）《》 '), maxLength: 60 }), text => {
        let last = 0
        for (const sentence of sentences(text)) {
          for (const { from, to } of sentence.clauses) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            last = to
          }
          expect(last).toBeLessThanOrEqual(sentence.to)
        }
      }),
    )
  })
})

test.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['12', 12],
  ['二〇', 20],
  ['', null],
  ['第一', null],
  ['壹', null],
] as const)('the ordinal %j is %j', (text, number) => {
  expect(ordinal(text)).toBe(number)
})

test('the longest word is found where it starts, and where it ends', () => {
  const words = prefixes(['推进', '推进落实', '落实', '实', ''])
  expect(words.at('要推进落实好', 1)).toBe('推进落实')
  expect(words.at('推进会', 0)).toBe('推进')
  expect(words.at('推', 0)).toBe('')
  expect(words.before('抓好落实', 4)).toBe('落实')
  expect(words.before('不推进落实', 5)).toBe('推进落实')
  expect(words.before('落实', 0)).toBe('')
  expect(words.has('推进')).toBe(true)
})
