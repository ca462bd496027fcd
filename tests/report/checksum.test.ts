import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, sealOf } from '../../src/report/checksum.ts'

const TEXT = 'gangmu: 1\ntitle: 甲\n'

test('the last line is a checksum of everything above', () => {
  expect(seal(TEXT)).toMatch(/^gangmu: 1\ntitle: 甲\n# gangmu-checksum: sha256:[0-9a-f]{64}\n$/)
  expect(sealOf(seal(TEXT))).toBe('untouched')
  expect(sealOf(TEXT)).toBe('foreign')
  expect(sealOf('')).toBe('foreign')
})

test('any edit is seen; another line end is none', () => {
  expect(sealOf(seal(TEXT).replaceAll('\n', '\r\n'))).toBe('untouched')
  expect(sealOf(`${seal(TEXT)}more: 1\n`)).toBe('edited')
  const sealed = seal(TEXT)
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.constantFrom('', 'x', ' ', '\n'), (at, put) => {
      fc.pre(sealed[at] !== put)
      expect(sealOf(sealed.slice(0, at) + put + sealed.slice(at + 1))).not.toBe('untouched')
    }),
  )
})
