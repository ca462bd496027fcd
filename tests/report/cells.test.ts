import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRow, markdownRow } from '../../src/report/cells.ts'

/** RFC 4180, read as a spreadsheet does. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a row of CSV', () => {
  test('is quoted by RFC 4180 and reads back as it was', () => {
    expect(csvRow(['甲', 'a,b', 'say "hi"', '两\n行', ''])).toBe('甲,"a,b","say ""hi""","两\n行",\r\n')
    const cell = fc.string({ unit: fc.constantFrom(...'甲乙a1,"\n\r。'), maxLength: 8 }).map(text => `甲${text}`)
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), cells => {
        expect(readCsv(csvRow(cells) + csvRow(cells))).toEqual([cells, cells])
      }),
    )
  })

  test.each(['=1+1', '+86', '-5%', '@SUM(A1)', '\t=1', '\r=1', ' =1', '　=1', '＝1', '＋1', '－1', '＠a', '=cmd|" /C calc"!A0', '"=1'])(
    'runs nothing in a spreadsheet: %j',
    cell => {
      const [[read = ''] = []] = readCsv(csvRow([cell]))
      expect(read.startsWith("'") || read.startsWith('"')).toBe(true)
    },
  )

  test.each(['加快=推进', '一、加快', '——加快', '6.5%', '1.', "'甲"])('leaves the rest alone: %j', cell => {
    expect(csvRow([cell])).toBe(`${cell}\r\n`)
  })

  test('holds no control character', () => {
    expect(csvRow(['\x1b[31m甲\x00\x9b\u202e'])).toBe('[31m甲\r\n')
  })
})

test('a row of Markdown stays one row, of as many cells', () => {
  expect(markdownRow(['甲|乙', 'a\\b', '两\r\n行', '<b>*x*_y_`z`'])).toBe(
    '| 甲\\|乙 | a\\\\b | 两<br>行 | \\<b\\>\\*x\\*\\_y\\_\\`z\\` |\n',
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'甲|\\\n\r`<'), maxLength: 6 }), { minLength: 1 }), cells => {
      const row = markdownRow(cells)
      expect(row.match(/\n/g)).toHaveLength(1)
      expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(cells.length + 1)
    }),
  )
})
