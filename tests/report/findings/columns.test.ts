import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cellsIn, widthOf } from '../../../src/report/findings/columns.ts'

describe('columns', () => {
  it.each([
    '第一季度，增长8.5%以上（“三项行动”）—— A·B…',
    '８．５％　ＡＢ～',
    'ﾊﾟｶﾞ ガが',
    '한국어',
    '👨‍👩‍👧 👍🏽 ❤️ ❤ 1️⃣ 🇨🇳 ①Ⅳ℃㎡',
    'e\u0301 a\u200bb',
    '\u{20bb7}野家 〰〿',
    '',
  ])('are those of a terminal: %s', text => {
    expect(widthOf(cellsIn(text))).toBe(stringWidth(text))
    expect(
      cellsIn(text)
        .map(cell => cell.text)
        .join(''),
    ).toBe(text)
  })

  it('are those that a table of all characters gives, for whatever stands in documents', () => {
    const char = fc.oneof(
      ...[
        [0x20, 0x7e],
        [0xa1, 0x17f],
        [0x370, 0x3ff],
        [0x2000, 0x2027],
        [0x2100, 0x22ff],
        [0x2460, 0x257f],
        [0x3000, 0x33ff],
        [0x4e00, 0x9fff],
        [0xe000, 0xe0ff],
        [0xff01, 0xffe6],
        [0x1f300, 0x1f64f],
        [0x20000, 0x20fff],
      ].map(([min = 0, max = 0]) => fc.integer({ min, max }).map(code => String.fromCodePoint(code))),
    )
    fc.assert(
      fc.property(fc.array(char), chars => {
        const text = chars.join('')
        expect(widthOf(cellsIn(text))).toBe(stringWidth(text))
      }),
      { numRuns: 2000 },
    )
  })
})
