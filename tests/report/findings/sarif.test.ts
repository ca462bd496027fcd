import { describe, expect, it } from 'vitest'
import { sarif } from '../../../src/report/findings/sarif.ts'
import { CLEAN, EVERYTHING, fileOf, NASTY, NOTHING, PLACES, resultOf } from './sample.ts'
import { validJson } from './schemas.ts'

const runOf = (result: Parameters<typeof sarif>[0]) => JSON.parse(sarif(result)).runs[0]

describe('sarif', () => {
  it.each([
    ['everything', EVERYTHING],
    ['everything in English', { ...EVERYTHING, language: 'en' as const }],
    ['clean documents', CLEAN],
    ['no document', NOTHING],
  ])('is valid: %s', (_, result) => {
    validJson(sarif(result), 'sarif-2.1.0.json')
  })

  it('has regions in UTF-16 units that give the text again', () => {
    const run = runOf(resultOf([PLACES]))
    expect(run.columnKind).toBe('utf16CodeUnits')
    const regions = run.results.map(
      (result: { locations: { physicalLocation: { region: object } }[] }) => result.locations[0]?.physicalLocation.region,
    )
    expect(regions).toEqual([
      { startLine: 1, startColumn: 4, endLine: 1, endColumn: 5, charOffset: 3, charLength: 1, snippet: { text: '吉' } },
      { startLine: 2, startColumn: 2, endLine: 2, endColumn: 5, charOffset: 8, charLength: 3, snippet: { text: '😀全' } },
      { startLine: 3, startColumn: 2, endLine: 4, endColumn: 2, charOffset: 14, charLength: 4, snippet: { text: '行\r\n二' } },
      { startLine: 5, startColumn: 1, endLine: 5, endColumn: 2, charOffset: 20, charLength: 1, snippet: { text: '末' } },
      { startLine: 6, startColumn: 3, endLine: 6, endColumn: 3, charOffset: 24, charLength: 0 },
    ])
  })

  it.each([
    ['稿 件/第1稿.txt', { uri: '%E7%A8%BF%20%E4%BB%B6/%E7%AC%AC1%E7%A8%BF.txt', uriBaseId: 'SRCROOT' }],
    ['./a/./b.txt', { uri: 'a/./b.txt', uriBaseId: 'SRCROOT' }],
    ['../a#b?c%20.txt', { uri: '../a%23b%3Fc%2520.txt', uriBaseId: 'SRCROOT' }],
    ['a:b.txt', { uri: 'a%3Ab.txt', uriBaseId: 'SRCROOT' }],
    ['/home/我/a b.txt', { uri: 'file:///home/%E6%88%91/a%20b.txt' }],
    ['C:/报告/a b.txt', { uri: 'file:///C:/%E6%8A%A5%E5%91%8A/a%20b.txt' }],
    ['//server/共享/a.txt', { uri: 'file://server/%E5%85%B1%E4%BA%AB/a.txt' }],
    ['-', { uri: '-', uriBaseId: 'SRCROOT' }],
  ])('writes %s as a URI', (path, location) => {
    const run = runOf(resultOf([fileOf(path, '{甲}')]))
    expect(run.artifacts[0].location).toEqual(location)
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ ...location, index: 0 })
  })

  it('names the rule, its help and level, and what stays the same of a finding', () => {
    const run = runOf(resultOf([fileOf('a.txt', '{甲}{乙}', [{ severity: 'error' }, { rule: 'custom/other', severity: 'info' }])]))
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'text/sample',
        shortDescription: { text: '样例 <b> {{0}} [链接] (1)' },
        fullDescription: { text: '样例 <b> {{0}} [链接] (1)。为了试验 & 检查 *星号*' },
        defaultConfiguration: { level: 'warning' },
        help: {
          text: '样例 <b> {{0}} [链接] (1)。为了试验 & 检查 *星号*',
          markdown: '**样例 &lt;b> {{0}} \\[链接\\](1)**\n\n依据：为了试验 &amp; 检查 \\*星号\\*',
        },
        properties: { tags: ['text'] },
      },
    ])
    expect(run.results).toMatchObject([
      { ruleId: 'text/sample', ruleIndex: 0, level: 'error', partialFingerprints: { 'gangmu/v1': 'f0' } },
      { ruleId: 'custom/other', level: 'note', partialFingerprints: { 'gangmu/v1': 'f1' } },
    ])
    expect(run.results[1]).not.toHaveProperty('ruleIndex')
  })

  it('keeps the words of a message from being placeholders and links', () => {
    const [result] = runOf(resultOf([fileOf('a.txt', '{甲}', [{ message: '见[附件](1)的{0}', hint: '删去' }])])).results
    expect(result.message.text).toBe('见[附件] (1)的{{0}}；删去')
  })

  it('turns edits into fixes, and the places of a habit into related ones', () => {
    const [first, second] = runOf(
      resultOf([
        fileOf('a.txt', '{甲}乙\n{丙}', [
          {
            fix: {
              edits: [
                { start: 0, end: 1, text: '丁' },
                { start: 1, end: 2, text: '' },
              ],
            },
          },
          { also: [{ line: 1, column: 2, start: 1, end: 2 }] },
        ]),
      ]),
    ).results
    expect(first.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.txt', index: 0 },
            replacements: [
              { deletedRegion: { startLine: 1, startColumn: 1, charOffset: 0, charLength: 1 }, insertedContent: { text: '丁' } },
              { deletedRegion: { startLine: 1, startColumn: 2, charOffset: 1, charLength: 1 } },
            ],
          },
        ],
      },
    ])
    expect(second.relatedLocations).toMatchObject([
      { id: 0, physicalLocation: { region: { startLine: 1, startColumn: 2, charOffset: 1 } } },
    ])
  })

  it('says what could not be read', () => {
    expect(runOf(CLEAN).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(runOf(resultOf([], { failures: [{ path: 'a b.txt', message: '没有这个文件' }] })).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: '没有这个文件' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.txt' } } }],
          },
        ],
      },
    ])
  })

  it('lists clean documents among what was looked at', () => {
    expect(runOf(CLEAN)).toMatchObject({ artifacts: [{ location: { uri: 'clean.txt' }, encoding: 'utf-8' }], results: [] })
    expect(sarif(resultOf([fileOf('a.txt', '{甲}', [{ message: NASTY }])]))).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/)
  })
})
