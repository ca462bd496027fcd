import { expect, test } from 'vitest'
import { analysisOf } from '../../src/analysis.ts'
import { encoding } from '../../src/check/rules/document/encoding.ts'
import { firstLine } from '../../src/check/rules/document/first-line.ts'
import { decode } from '../../src/source/decode.ts'
import { lexicon, sourceOf } from '../document.ts'
import { faultsOf } from './document.ts'

test('a doubt of the decoder is told at the first line', () => {
  const problems = [{ code: 'encoding-doubt', message: '编码像是 big5，也可能是 gb18030，无法断定', start: null, end: null }]
  const source = { ...sourceOf('\n  政府工作报告\n各位代表：'), problems }
  const [fault] = faultsOf(encoding, analysisOf(source, lexicon()))
  expect(fault).toMatchObject({ start: 3, end: 9, message: { zh: '编码像是 big5，也可能是 gb18030，无法断定' } })
})

test('a byte order mark is no fault, nor is what decodes', () => {
  for (const bytes of [
    Buffer.from('\ufeff全县地区生产总值增长6%。'),
    Buffer.from([0xc8, 0xab, 0xcf, 0xd8, 0xbe, 0xad, 0xbc, 0xc3, 0xb9, 0xa4, 0xd7, 0xf7, 0xbb, 0xe1, 0xd2, 0xe9]),
  ]) {
    const decoded = decode(bytes, { path: 'a.txt' })
    expect(decoded.ok).toBe(true)
    if (decoded.ok) expect(faultsOf(encoding, analysisOf({ ...decoded.source, sha256: '' }, lexicon())).length).toBe(0)
  }
})

test('the first line is that which has something on it, and no more of it than shows the place', () => {
  expect(firstLine('')).toEqual({ start: 0, end: 0 })
  expect(firstLine('\n\n　')).toEqual({ start: 0, end: 0 })
  expect(firstLine('\n　政府工作报告 \r\n各位代表')).toEqual({ start: 2, end: 8 })
  expect(firstLine('字'.repeat(500))).toEqual({ start: 0, end: 40 })
})
