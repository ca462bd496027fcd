import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../src/report/findings/excerpt.ts'
import { fileOf } from './sample.ts'

/** The excerpt around the place in braces, with the marks under it. */
function shown(withBraces: string, width: number): string {
  const { text, findings } = fileOf('a.txt', withBraces)
  const [finding] = findings
  if (!finding) throw new Error('no place')
  const { before, marked, after, indent, length } = excerptOf(text, finding.start - finding.column + 1, finding.start, finding.end, width)
  expect(stringWidth(before + marked + after)).toBeLessThanOrEqual(width)
  return `${before}${marked}${after}\n${' '.repeat(indent)}${'^'.repeat(length)}`
}

describe('excerpt', () => {
  it.each([
    ['one column and two', 'ab{c}全\nde', 'abc全\n  ^'],
    ['full width', '增长{8．5％}以上', '增长8．5％以上\n    ^^^^^^'],
    ['a pair of surrogates', '\u{20bb7}{\u{20bb7}}a', '\u{20bb7}\u{20bb7}a\n  ^^'],
    ['an emoji of many parts', '👨‍👩‍👧{b}', '👨‍👩‍👧b\n  ^'],
    ['half-width kana', 'ｶｶ{a}', 'ｶｶa\n  ^'],
    ['a character of two parts', 'e\u0301{a}', 'e\u0301a\n ^'],
    ['what takes no column', 'a\u200b{b}', 'a\u200bb\n ^'],
    ['tabs', '\ta\t{b\t}c', '    a    b    c\n         ^^^^^'],
    ['control characters left out', '\u001b[31m{a}\u0007b', '[31mab\n    ^'],
    ['nothing', '甲{}乙', '甲乙\n  ^'],
    ['the end of a line', '甲{}\r\n乙', '甲\n  ^'],
    ['the end of the text', '甲\n乙{}', '乙\n  ^'],
    ['an empty line', '甲\n{}\n', '\n^'],
    ['several lines', '甲{乙\r\n丙}丁', '甲乙\n  ^^'],
    ['a line end', '甲{\n}乙', '甲\n  ^'],
  ])('marks %s', (_, text, expected) => {
    expect(shown(text, 40)).toBe(expected)
  })

  it('cuts a long line to a window around the place', () => {
    expect(shown(`${'前'.repeat(400)}{错误}${'后'.repeat(400)}`, 30)).toBe(`…前前前错误后后后后后后后后后…\n       ^^^^`)
    expect(shown(`{错误}${'后'.repeat(800)}`, 20)).toBe(`错误后后后后后后后…\n^^^^`)
    expect(shown(`${'前'.repeat(800)}{错误}`, 20)).toBe(`…前前前前前前前错误\n               ^^^^`)
  })

  it('cuts a long place', () => {
    expect(shown(`前{${'错'.repeat(800)}}后`, 20)).toBe(`前错错错错错错错错…\n  ^^^^^^^^^^^^^^^^^`)
  })

  it('takes no time for a line of a million characters', () => {
    const text = '前'.repeat(1_000_000)
    const began = performance.now()
    for (let at = 0; at < 500; at++) excerptOf(text, 0, at * 2000, at * 2000 + 2, 80)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
