import { expect, test } from 'vitest'
import { read } from './source.ts'

const LINES = [
  '今年是打基础的一年，全县经济社会发展的',
  '主要预期目标',
  '是：地区生产总值增长6%左右，粮食产量保持稳定。',
  '重点抓好以下工作。',
]

test.each([
  ['lines', '\n'],
  ['a blank line after every line', '\n\n'],
])('words of a link on a line of their own belong to the sentence around them: %s', (_, end) => {
  expect(read(LINES.join(end))).toEqual([LINES.slice(0, 3).join(''), LINES[3]])
})

test('a blank line that stands only here and there parts paragraphs', () => {
  expect(read(`${LINES[3]}\n${LINES[3]}\n全县经济社会，发展的\n\n主要预期目标\n${LINES[3]}`)).toHaveLength(5)
})
