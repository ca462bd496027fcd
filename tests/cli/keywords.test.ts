import { describe, expect, test } from 'vitest'
import { folder, gangmu, SPEECH } from './run.ts'

const keywords = (text: string, ...options: string[]) =>
  JSON.parse(gangmu(['keywords', '-', '-f', 'json', ...options], { input: text }).out).keywords

describe('formats', () => {
  test('text: rank, phrase, kind, count and line, in columns', () => {
    const { code, out } = gangmu(['keywords', '-', '--top', '3'], { input: SPEECH })
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.some(line => /^\d {2}地区生产总值 +指标 {2}1次 {2}第8行$/.test(line))).toBe(true)
    expect(gangmu(['keywords', '-', '--lang', 'en'], { input: SPEECH }).out).toMatch(/地区生产总值 +indicator +1× {2}line 8$/m)
  })

  test('json: where each first stands', () => {
    const found = keywords(SPEECH)
    expect(found.length).toBeGreaterThan(5)
    for (const { phrase, count, first } of found) {
      expect(SPEECH.slice(first.start, first.end)).toBe(phrase)
      expect(SPEECH.indexOf(phrase)).toBe(first.start)
      expect(first.line).toBe(SPEECH.slice(0, first.start).split('\n').length)
      expect(count).toBeGreaterThan(0)
    }
  })

  test('csv: a row each, of all documents', () => {
    const cwd = folder({ 'a.txt': SPEECH, 'b.txt': SPEECH })
    const { out } = gangmu(['keywords', '.', '-f', 'csv', '--top', '2'], { cwd })
    expect(out.charAt(0)).toBe('\ufeff')
    const rows = out
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map(row => row.split(','))
    expect(rows[0]).toEqual(['document', 'rank', 'phrase', 'kind', 'count', 'score', 'line', 'start', 'end'])
    expect(rows.slice(1).map(row => row.slice(0, 2))).toEqual([
      ['./a.txt', '1'],
      ['./a.txt', '2'],
      ['./b.txt', '1'],
      ['./b.txt', '2'],
    ])
  })

  test('several documents are told apart', () => {
    const cwd = folder({ 'a.txt': SPEECH, 'b.txt': '推进乡村振兴。' })
    expect(JSON.parse(gangmu(['keywords', '.', '-f', 'json'], { cwd }).out)).toMatchObject([{ path: './a.txt' }, { path: './b.txt' }])
    expect(gangmu(['keywords', '.'], { cwd }).out).toMatch(/^==> \.\/a\.txt <==\n.*\n\n==> \.\/b\.txt <==\n1 {2}乡村振兴 /s)
  })
})

test('--top says how many', () => {
  for (const [top, length] of [
    ['1', 1],
    ['3', 3],
  ] as const)
    expect(keywords(SPEECH, '--top', top)).toHaveLength(length)
})

test('--method textrank weighs by what stands beside it: the weightiest has 1, or 2 as a phrase of the field', () => {
  const found = keywords(SPEECH, '--method', 'textrank')
  expect(found.map(({ phrase }: { phrase: string }) => phrase)).toContain('地区生产总值')
  for (const { score } of found) expect(score).toBeLessThanOrEqual(2)
})

test('--stop-words and --user-dict are heard', () => {
  const cwd = folder({ 'a.txt': '推行三色管理，推进乡村振兴。', 'stop.txt': '乡村振兴\n', 'own.txt': '三色管理\n' })
  const phrases = (...options: string[]) =>
    JSON.parse(gangmu(['keywords', 'a.txt', '-f', 'json', ...options], { cwd }).out).keywords.map(
      ({ phrase }: { phrase: string }) => phrase,
    )
  expect(phrases()).toContain('乡村振兴')
  expect(phrases()).not.toContain('三色管理')
  expect(phrases('--stop-words', 'stop.txt', '--user-dict', 'own.txt')).toEqual(['三色管理'])
  expect(phrases('--full-dict')).toContain('乡村振兴')
})

test('the words of the genre are none', () => {
  const phrases = keywords('要进一步加强工作，切实推进项目建设，努力提高发展水平。').map(({ phrase }: { phrase: string }) => phrase)
  expect(phrases).toEqual([])
})

test('a document without any says so', () => {
  expect(gangmu(['keywords', '-'], { input: '好。' })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('没有找到') })
  expect(gangmu(['keywords', 'gone.txt'])).toMatchObject({ code: 2, out: '' })
})
