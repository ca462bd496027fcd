import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/source/blocks.ts'
import { decode } from '../../src/source/decode.ts'
import { quote } from '../../src/source/reading.ts'
import { sourceRange, whole } from '../../src/source/stretch.ts'
import { fold } from '../../src/text/fold.ts'
import { sourceOf } from './source.ts'

const SCRAPS = [
  ...[
    '一、',
    '（一）',
    '（',
    '第',
    '一章',
    '1.',
    '①',
    '——',
    '一是',
    '各位代表！',
    '同志们：',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '　　',
    ' ',
    '\t',
    '\u00a0',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '— 3 —',
    '第3页',
    '12',
    '［1］',
    '[^2]',
    '〔2018〕4号',
    '<U+00A0>',
    '<!--',
    '-->',
    '---\n',
    '# ',
    '> ',
    '- ',
    '| a | b |\n',
    '|--|--|\n',
    '**',
    '`',
    '[链接](https://a.cn)',
  ],
  ...[
    '😀',
    '\ud800',
    '\udc00',
    '\u0000',
    '\u0007',
    '增长8.5％以上',
    '“三项行动”',
    '加快推进项目建设',
    '。',
    '，',
    '；',
    '"',
    ',',
    ':',
    'GDP',
    'é',
  ],
]
const text = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SCRAPS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }),
    { maxLength: 120 },
  )
  .map(parts => parts.join(''))
const format = fc.constantFrom('text' as const, 'markdown' as const)
const runs = { numRuns: 400, seed: 5 }

/** Folding looks at neighbours: a quote opens or closes, a comma between figures stays. */
const same = (read: string, written: string) => fold(written) === read || ('“”"，,：:'.includes(read) && '"，,：:'.includes(written))

test('every character of a block stands where its piece says', () => {
  fc.assert(
    fc.property(text, format, (written, as) => {
      const source = sourceOf(written, as)
      let last = -1
      blocksOf(source).forEach((block, i) => {
        expect(block.index).toBe(i)
        let end = 0
        for (const { at, start, length } of block.pieces) {
          expect(at).toBeGreaterThanOrEqual(end)
          expect(start).toBeGreaterThan(last)
          expect(length).toBeGreaterThan(0)
          for (let n = 0; n < length; n++) expect(same(block.text.charAt(at + n), written.charAt(start + n))).toBe(true)
          end = at + length
          last = start + length - 1
        }
        expect(end).toBeLessThanOrEqual(block.text.length)
        expect(block.text.trim()).toBe(block.text)
      })
    }),
    runs,
  )
})

test('a quotation on one line without footnote marks is the slice', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (written, a, b) => {
      const [start, end] = [a % (written.length + 1), b % (written.length + 1)].sort((x, y) => x - y) as [number, number]
      const found = quote(sourceOf(written), start, end)
      if (!/[\r\n\f\u0085\u2028\u2029［[〔①¹²]/.test(written.slice(start, end))) expect(found).toBe(written.slice(start, end))
      expect(found).not.toMatch(/[\r\n\u2028\u2029]/)
    }),
    runs,
  )
})

/** Without what a reader does not see, and without marks whose folding depends on their neighbours. */
const bare = (written: string) =>
  fold(written.replaceAll('<U+00A0>', ''))
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff“”"，,：:]|[\ufe00-\ufe0f]/g, '')
    .replace(/<!--.*?-->|\[\^?\d{1,3}\]/g, '')

test('a quoted block says what the block says', () => {
  fc.assert(
    fc.property(text, written => {
      const source = sourceOf(written)
      for (const block of blocksOf(source)) {
        if (block.kind === 'row') continue
        const { start, end } = sourceRange(whole(block))
        expect(bare(quote(source, start, end))).toBe(bare(block.text))
      }
    }),
    runs,
  )
})

test('bytes of any kind are text or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const decoded = decode(bytes, { path: 'a.txt' })
      if (decoded.ok) expect(blocksOf({ ...decoded.source, sha256: '' })).toBeDefined()
      else expect(decoded.reason.code).toBe('not-text')
    }),
    runs,
  )
})
