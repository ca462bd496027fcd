import { describe, expect, it } from 'vitest'
import { gitlab } from '../../../src/report/findings/gitlab.ts'
import { CLEAN, EVERYTHING, fileOf, NOTHING, PLACES, resultOf } from './sample.ts'
import { validJson } from './schemas.ts'

describe('gitlab', () => {
  it.each([
    ['everything', EVERYTHING],
    ['clean documents', CLEAN],
    ['no document', NOTHING],
  ])('is valid: %s', (_, result) => {
    validJson(gitlab(result), 'gitlab-code-quality.json')
  })

  it('has lines, and none that a finding only touches', () => {
    const lines = (result: Parameters<typeof gitlab>[0]) =>
      JSON.parse(gitlab(result)).map(({ location }: { location: { lines: object } }) => location.lines)
    expect(lines(resultOf([PLACES]))).toEqual([
      { begin: 1, end: 1 },
      { begin: 2, end: 2 },
      { begin: 3, end: 4 },
      { begin: 5, end: 5 },
      { begin: 6, end: 6 },
    ])
    expect(lines(resultOf([fileOf('a.txt', '{甲\n}{}乙')]))).toEqual([
      { begin: 1, end: 1 },
      { begin: 2, end: 2 },
    ])
  })

  it('tells the same fault in two documents apart', () => {
    const result = resultOf([fileOf('./a.txt', '{甲}'), fileOf('b.txt', '{甲}', [{ severity: 'error', hint: '删去' }])])
    const [one, other] = JSON.parse(gitlab(result))
    expect(one).toMatchObject({ check_name: 'text/sample', description: '出现“甲”', severity: 'minor', location: { path: 'a.txt' } })
    expect(other).toMatchObject({ description: '出现“甲”；删去', severity: 'major', location: { path: 'b.txt' } })
    expect(one.fingerprint).not.toBe(other.fingerprint)
  })
})
