import { describe, expect, it } from 'vitest'
import { rdjson } from '../../../src/report/findings/rdjson.ts'
import { CLEAN, EVERYTHING, fileOf, NOTHING, PLACES, resultOf } from './sample.ts'
import { validJson } from './schemas.ts'

describe('rdjson', () => {
  it.each([
    ['everything', EVERYTHING],
    ['clean documents', CLEAN],
    ['no document', NOTHING],
  ])('is valid: %s', (_, result) => {
    validJson(rdjson(result), 'rdjson.json')
  })

  it('counts columns in bytes of UTF-8', () => {
    const ranges = JSON.parse(rdjson(resultOf([PLACES]))).diagnostics.map(({ location }: { location: { range: object } }) => location.range)
    expect(ranges).toEqual([
      { start: { line: 1, column: 6 }, end: { line: 1, column: 9 } },
      { start: { line: 2, column: 2 }, end: { line: 2, column: 9 } },
      { start: { line: 3, column: 4 }, end: { line: 4, column: 4 } },
      { start: { line: 5, column: 1 }, end: { line: 5, column: 4 } },
      { start: { line: 6, column: 7 }, end: { line: 6, column: 7 } },
    ])
  })

  it('suggests what mends a fault', () => {
    const file = fileOf('a.txt', '甲{乙}', [{ severity: 'error', fix: { edits: [{ start: 1, end: 2, text: '丙' }] } }])
    expect(JSON.parse(rdjson(resultOf([file])))).toEqual({
      source: { name: 'gangmu' },
      diagnostics: [
        {
          message: '出现“乙”',
          location: { path: 'a.txt', range: { start: { line: 1, column: 4 }, end: { line: 1, column: 7 } } },
          severity: 'ERROR',
          code: { value: 'text/sample' },
          suggestions: [{ range: { start: { line: 1, column: 4 }, end: { line: 1, column: 7 } }, text: '丙' }],
        },
      ],
    })
  })
})
