import { describe, expect, it } from 'vitest'
import { markdown } from '../../../src/report/findings/markdown.ts'
import { CLEAN, EVERYTHING, fileOf, NASTY, resultOf } from './sample.ts'

describe('markdown', () => {
  it('is a table under a summary', () => {
    const file = fileOf('讲话.txt', '甲{乙}', [{ severity: 'error', hint: '删去' }])
    expect(markdown(resultOf([file, fileOf('b.txt', '好')]))).toBe(`### gangmu check

2 份文稿，1 个问题：1 个错误、0 个警告、0 个提示

| 级别 | 位置 | 问题 | 规则 |
| --- | --- | --- | --- |
| 错误 | 讲话.txt:1:2 | 出现“乙”；删去 | \`text/sample\` |
`)
    expect(markdown({ ...CLEAN, language: 'en' })).toBe('### gangmu check\n\nNothing found (1 document)\n')
  })

  it('takes no word for markup, HTML, a mention or a new line', () => {
    const table = markdown(resultOf([fileOf('a_b*.txt', '{甲}', [{ message: NASTY }])]))
    const row = table.trimEnd().split('\n').at(-1) ?? ''
    expect(table.trimEnd().split('\n')).toHaveLength(7)
    expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(5)
    expect(row).toContain('a\\_b\\*.txt:1:1')
    expect(row).toContain('&lt;b&gt;&#64;all&lt;/b&gt;')
    expect(row).toContain('\\`code\\` \\*x\\*')
    expect(markdown(EVERYTHING)).toContain('\n- 打不开.txt：')
  })

  it('fits into a comment, and counts what does not', () => {
    const text = markdown(resultOf([fileOf('a.txt', '{甲}'.repeat(3000))]))
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/\n另有 \d+ 个问题没有列出。\n$/)
  })

  it('counts what is hidden', () => {
    const summary = { files: 1, errors: 0, warnings: 2, infos: 0, fixable: 0 }
    expect(markdown(resultOf([fileOf('a.txt', '甲')], { summary }))).toContain('2 个未显示')
  })
})
