import { describe, expect, test } from 'vitest'
import { columns } from '../../src/cli/terminal.ts'
import { wrap } from '../../src/cli/wrap.ts'
import { gangmu } from './run.ts'

describe('text is wrapped', () => {
  test('at blanks and between Chinese characters, words and marks kept whole', () => {
    expect(wrap('报告的格式：auto（默认）、stylish；写成 sarif=out.sarif 则写入文件。', 20)).toBe(
      '报告的格式：auto（默\n认）、stylish；写成\nsarif=out.sarif 则写\n入文件。',
    )
    expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour')
    expect(wrap('a much longer table (任务分解表)', 16)).toBe('a much longer\ntable\n(任务分解表)')
    expect(wrap('通通通，通通', 6)).toBe('通通\n通，通\n通')
  })

  test('and nothing of it is lost', () => {
    for (const text of ['a〇，“”（甲）b 𠀀 é—— …… ①x', '。。，', '', ' 甲', '“a”“b”'])
      expect(wrap(text, 4).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})

test.each(['extract', 'check', 'init', 'rules', 'derive', 'segment', 'keywords'])('%s --help keeps to 80 columns', command => {
  const { out } = gangmu([command, '--help'])
  const body = out.slice(0, out.indexOf('示例：'))
  expect(body.split('\n').filter(line => columns(line) > 80)).toEqual([])
})
