import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { type Edit, splice } from '../../src/source/splice.ts'

const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be']
const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}
const CHARS = ['工', '作', '，', '8', '%', 'a', ' ', '\r\n', '\n', '。', '報', '告']
const WIDE = ['𠮷', '😀', '．', '％', '办']

/** A text in an encoding, the edits to make in it, and what must come of them. */
const cases = fc
  .record({
    encoding: fc.constantFrom(...ENCODINGS),
    marked: fc.boolean(),
    parts: fc.array(fc.constantFrom(...CHARS, ...WIDE), { maxLength: 60 }),
    replaced: fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.constantFrom('', '％', '改', '，8')), { maxLength: 5 }),
  })
  .map(({ encoding, marked, parts, replaced }) => {
    const chars = parts
      .filter(char => encoding !== 'big5' || !WIDE.includes(char))
      .filter(char => encoding !== 'gbk' || char.length < 2 || char === '\r\n')
    const offsets = [0, ...chars.map((_, n) => chars.slice(0, n + 1).join('').length)]
    const text = chars.join('')
    const edits: Edit[] = []
    for (const [from, count, put] of [...replaced].sort(([a], [b]) => a - b)) {
      const start = offsets[Math.min(from, chars.length)] ?? 0
      const end = offsets[Math.min(from + count, chars.length)] ?? 0
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text: put })
    }
    const mark = marked ? (MARKS[encoding] ?? []) : []
    return { encoding, mark, text, edits }
  })

test('nothing outside the edits changes, byte for byte, in every encoding', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ encoding, mark, text, edits }) => {
      const encode = (part: string) => iconv.encode(part, encoding)
      const bytes = Buffer.concat([Buffer.from(mark), encode(text)])
      let at = 0
      const expected: Uint8Array[] = [Buffer.from(mark)]
      for (const edit of edits) {
        expected.push(encode(text.slice(at, edit.start)), encode(edit.text))
        at = edit.end
      }
      expected.push(encode(text.slice(at)))
      const spliced = await splice(bytes, encoding, edits)
      expect(spliced && Buffer.from(spliced).toString('hex')).toBe(Buffer.concat(expected).toString('hex'))
    }),
    { numRuns: 500 },
  )
})

test('bytes that are no text stay as they are, and where an edit would touch them nothing is done', async () => {
  const bytes = Buffer.concat([Buffer.from('工作８项'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('完成')])
  const spliced = await splice(bytes, 'utf-8', [{ start: 2, end: 3, text: '8' }])
  expect(spliced && Buffer.from(spliced)).toEqual(
    Buffer.concat([Buffer.from('工作8项'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('完成')]),
  )
})

test('what an encoding has no character for is not written', async () => {
  expect(await splice(iconv.encode('工作8项', 'big5'), 'big5', [{ start: 2, end: 3, text: '办' }])).toBeNull()
})
