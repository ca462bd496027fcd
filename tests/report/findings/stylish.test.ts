import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { FINDING_FORMATS, reporterOf } from '../../../src/report/findings/formats.ts'
import { stylish } from '../../../src/report/findings/stylish.ts'
import { CLEAN, EVERYTHING, fileOf, NASTY, PLAIN, resultOf } from './sample.ts'

const plain = stylish({ paint: PLAIN, width: 80 })

describe('stylish', () => {
  it('is silent where nothing was found, and where all is hidden', () => {
    expect(plain(CLEAN)).toBe('')
    expect(plain(resultOf([fileOf('a.txt', '甲')], { summary: { files: 1, errors: 0, warnings: 2, infos: 0, fixable: 0 } }))).toBe('')
  })

  it('shows the line with the place under it, what to do and where else', () => {
    const also = Array.from({ length: 11 }, (_, n) => ({ line: n + 14, column: 3, start: 1, end: 2 }))
    const file = fileOf('讲话.txt', `${'\n'.repeat(8)}年均增速{8．5％}以上。\n前后{不\n一}致`, [
      { severity: 'error', message: '出现“8．5％”，应为“8.5%”', hint: '用半角数字', also },
    ])
    expect(plain(resultOf([file]))).toBe(`讲话.txt
  9:5  错误  出现“8．5％”，应为“8.5%”  text/sample
     9 │ 年均增速8．5％以上。
       │         ^^^^^^
         建议：用半角数字
         另有 11 处：14:3 15:3 16:3 17:3 18:3 19:3 20:3 21:3 …

  10:3（至 11:2）  警告  出现“不一”  text/sample
    10 │ 前后不
       │     ^^

1 份文稿，2 个问题：1 个错误、1 个警告、0 个提示
`)
  })

  it('puts the rule on a line of its own where the message leaves no room', () => {
    const lines = plain(resultOf([fileOf('a.txt', '{甲}', [{ message: '长'.repeat(32) }])])).split('\n')
    expect(lines.slice(1, 5)).toEqual([`  1:1  警告  ${'长'.repeat(32)}`, '    1 │ 甲', '      │ ^^', '        text/sample'])
  })

  it('fits lines of a document into the terminal, and lets nothing act on it', () => {
    const file = fileOf(`a\u001b[2J.txt`, `${'长'.repeat(500)}{错\u202e\u001b[2J}${'长'.repeat(500)}`, [{ message: NASTY, hint: NASTY }])
    const lines = plain(resultOf([file])).split('\n')
    const width = Math.max(...lines.slice(2, 4).map(line => stringWidth(line)))
    expect(width).toBeLessThanOrEqual(80)
    expect(width).toBeGreaterThan(76)
    expect(lines.join('')).not.toMatch(/[\x00-\x1f\u202e]/)
  })

  it('says what is hidden, and what comes with a fix, in both languages', () => {
    const file = fileOf('a.txt', '{甲}', [{ severity: 'error', fix: { edits: [{ start: 0, end: 1, text: '' }] } }])
    const summary = { files: 1, errors: 1, warnings: 2, infos: 0, fixable: 1 }
    expect(plain(resultOf([file], { summary }))).toMatch(
      /\n1 份文稿，3 个问题：1 个错误、2 个警告、0 个提示（其中 1 个附有改法，2 个未显示）\n$/,
    )
    expect(plain(resultOf([file], { summary, language: 'en' }))).toMatch(
      /\n1 document, 3 problems: 1 error, 2 warnings, 0 info \(1 with a fix, 2 not shown\)\n$/,
    )
  })

  it('paints the severity and the place', () => {
    const text = stylish({ paint: new Chalk({ level: 1 }), width: 80 })(resultOf([fileOf('a.txt', '甲{乙}丙', [{ severity: 'error' }])]))
    expect(text).toContain('甲\u001b[31m乙\u001b[39m丙')
    expect(text).toContain('\u001b[31m错误\u001b[39m')
  })
})

describe('reporters', () => {
  it.each(FINDING_FORMATS)('%s is loaded by its name, and is the same twice', async name => {
    const report = await reporterOf(name, { paint: PLAIN, width: 80 })
    expect(report(EVERYTHING)).toBe(report(EVERYTHING))
    expect(report(EVERYTHING)).toMatch(/\n$/)
  })
})
