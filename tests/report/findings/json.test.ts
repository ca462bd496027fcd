import { describe, expect, it } from 'vitest'
import { json } from '../../../src/report/findings/json.ts'
import { CLEAN, EVERYTHING, fileOf, NASTY, NOTHING, PLACES, resultOf } from './sample.ts'
import { validJson } from './schemas.ts'

describe('json', () => {
  it.each([
    ['everything', EVERYTHING],
    ['clean documents', CLEAN],
    ['no document', NOTHING],
  ])('is valid: %s', (_, result) => {
    validJson(json(result), 'findings.json')
  })

  it('has a finding as it is, columns in UTF-16 units', () => {
    expect(JSON.parse(json(resultOf([PLACES]))).files[0].findings.slice(0, 2)).toMatchObject([
      { rule: 'text/sample', severity: 'warn', line: 1, column: 4, endLine: 1, endColumn: 5, start: 3, end: 4, hint: null, fix: null },
      { line: 2, column: 2, endLine: 2, endColumn: 5, start: 8, end: 11 },
    ])
  })

  it('gives back any message, and holds nothing that acts on a terminal', () => {
    const text = json(resultOf([fileOf('a.txt', '{甲}', [{ message: NASTY }])]))
    expect(JSON.parse(text).files[0].findings[0].message).toBe(NASTY)
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]/)
  })

  it('counts what is hidden too', () => {
    const summary = { files: 1, errors: 0, warnings: 3, infos: 0, fixable: 0 }
    expect(JSON.parse(json(resultOf([fileOf('a.txt', '甲')], { summary })))).toMatchObject({ files: [{ findings: [] }], summary })
  })
})
