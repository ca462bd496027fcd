import { expect, test } from 'vitest'
import { prunedDictionary } from '../../src/segment/dictionary.ts'

const JIEBA = '加快 300 v\n京津冀 36 n\n生僻词 3 n\n'

test('keeps what is common, and what is named, as jieba has it', () => {
  expect(prunedDictionary(JIEBA, [])).toBe('加快 300 v\n')
  expect(prunedDictionary(JIEBA, ['京津冀'])).toBe('加快 300 v\n京津冀 36 n\n')
  expect(prunedDictionary(JIEBA, ['京津冀 900 nz'])).toBe('加快 300 v\n京津冀 36 n\n')
})

test('adds what jieba does not know only where its frequency and tag are given, first come first served', () => {
  const kept = ['新词 80 n', '新词', '新词 90 v', '没有频率', '坏 行 x', 'abc 9 n']
  expect(prunedDictionary(JIEBA, kept)).toBe('加快 300 v\n新词 80 n\n')
  expect(prunedDictionary(JIEBA, ['新词', '新词 80 n'])).toBe('加快 300 v\n新词 80 n\n')
})
