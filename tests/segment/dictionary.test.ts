import { describe, expect, test } from 'vitest'
import { fullDictionary, keywordTable, prunedDictionary, verbsOf } from '../../src/segment/dictionary.ts'

const JIEBA = '加快 300 v\n京津冀 36 n\n生僻词 3 n\n'

describe('the dictionary that ships', () => {
  test('keeps what is common, and what is named, as jieba has it', () => {
    expect(prunedDictionary(JIEBA, [])).toBe('加快 300 v\n')
    expect(prunedDictionary(JIEBA, ['京津冀'])).toBe('加快 300 v\n京津冀 36 n\n')
  })

  test('a line that gives frequency and tag goes before jieba’s own', () => {
    expect(prunedDictionary(JIEBA, ['京津冀 900 nz', '加快 400 vd'])).toBe('京津冀 900 nz\n加快 400 vd\n')
    expect(prunedDictionary(JIEBA, ['京津冀 900 nz', '京津冀'])).toBe('加快 300 v\n京津冀 900 nz\n')
  })

  test('adds what jieba does not know only where its frequency and tag are given, the last line before the others', () => {
    const kept = ['新词 80 n', '新词', '新词 90 v', '没有频率', '坏 行 x', 'abc 9 n']
    expect(prunedDictionary(JIEBA, kept)).toBe('加快 300 v\n新词 90 v\n')
    expect(prunedDictionary(JIEBA, ['新词', '新词 80 n'])).toBe('加快 300 v\n新词 80 n\n')
  })
})

describe('the full dictionary', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `词${n} 3 n\n`).join('')
  const whole = words(300_001)

  test('holds all of jieba’s words, and ours in their stead where we have them', () => {
    const made = fullDictionary(whole, '词7 100 nz\n放管服 100 nz\n')
    const lines = new Set(made.ok ? made.text.split('\n') : [])
    expect(lines.size).toBe(300_003)
    for (const line of ['词6 3 n', '词7 100 nz', '放管服 100 nz']) expect(lines).toContain(line)
    expect(lines).not.toContain('词7 3 n')
  })

  test.each([
    ['cut short', words(10), 11],
    ['empty', '', 1],
    ['without a tag', whole.replace('词5 3 n', '词5 3'), 6],
    ['without a frequency', whole.replace('词5 3 n', '词5 0 n'), 6],
    ['with a blank line', whole.replace('词5 3 n', ''), 6],
  ])('one that is %s would end the process: its line is told', (_, text, line) => {
    expect(fullDictionary(text, '放管服 100 nz\n')).toEqual({ ok: false, line })
  })
})

test('keywords are weighed by jieba’s count; terms of the field that it has not counted are as rare as its mean', () => {
  const table = keywordTable('加快 300 v\n放管服 100 nz\n京津冀 36 n\n的 9000 uj\n无名 300 n\n', '加快 4.125\n京津冀 8.5\n的 1\n', [
    '京津冀',
    '放管服 100 nz',
  ])
  expect(table).toBe('加快 4.13\n放管服 11.74 term\n京津冀 8.50\n')
})

test('its verbs are the words that it tags so, and no others', () => {
  expect(verbsOf('加快 300 v\n建设 900 vn\n吃饭 60 v\n浏览 20 n\n')).toBe('加快\n吃饭')
})
