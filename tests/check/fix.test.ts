import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { analysisOf } from '../../src/analysis.ts'
import { check } from '../../src/check/engine.ts'
import { type Draft, mend, passOf } from '../../src/check/fix.ts'
import { RULES } from '../../src/check/rules/index.ts'
import type { Settings } from '../../src/check/settings.ts'
import type { Finding } from '../../src/check/types.ts'
import { decode } from '../../src/source/decode.ts'
import { edited, encodes } from '../../src/source/splice.ts'
import type { Source } from '../../src/source/types.ts'
import { lexicon } from '../document.ts'
import { plain } from '../marked.ts'
import { NOTHING, settingsOf } from './document.ts'
import { finding } from './finding.ts'

const ALL: Settings = { ...NOTHING, rules: new Map(RULES.map(({ name, severity }) => [name, { severity, options: {} }])) }

const checkIn =
  (settings: Settings) =>
  async (source: Source, bytes: Uint8Array): Promise<Draft> => ({
    source,
    bytes,
    findings: check(analysisOf(source, lexicon()), settings, 'zh'),
  })

const sourceOf = (bytes: Uint8Array, encoding: string | undefined, path = 'draft.txt'): Source => {
  const decoded = decode(bytes, { path, encoding })
  expect(decoded.ok).toBe(true)
  return decoded.ok ? { ...decoded.source, sha256: '' } : { path, format: 'text', encoding: '', text: '', sha256: '', problems: [] }
}

async function mendIn(bytes: Uint8Array, encoding: string | undefined, settings = ALL, path?: string) {
  const look = checkIn(settings)
  const draft = await look(sourceOf(bytes, encoding, path), bytes)
  return { draft, mended: await mend(draft, encoding, look) }
}

const mendText = async (text: string, settings = ALL, path?: string): Promise<string | undefined> =>
  (await mendIn(Buffer.from(text), undefined, settings, path)).mended?.draft.source.text

/** What each rule that mends finds wrong, out of its own examples, and clean text. */
const WRONG = RULES.filter(({ fixable, name }) => fixable && name !== 'text/term').flatMap(({ bad }) =>
  bad.map(example => plain(typeof example === 'string' ? example : example.text)),
)
const CLEAN = RULES.flatMap(({ good }) => good.flatMap(example => (typeof example === 'string' ? [example] : [])))
const TRADITIONAL = [
  '一、加快發展特色農業,促進農民增收８．５％。',
  '(二)壓實各級責任;確保開工項目進展順利。',
  '二、深化「放管服」改革，，總投資３００億元。',
  '各鄉鎮(街道)要密切配合，1-3月增長6.5％。',
  '繼續推進各項工作，取得新的進展。',
]

const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

const documents = fc
  .record({
    encoding: fc.constantFrom('utf-8', 'gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be'),
    marked: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    last: fc.boolean(),
    simplified: fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WRONG) }, { weight: 1, arbitrary: fc.constantFrom(...CLEAN) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    traditional: fc.array(fc.constantFrom(...TRADITIONAL), { minLength: 1, maxLength: 6 }),
    path: fc.constantFrom('draft.txt', 'draft.md'),
  })
  .map(({ encoding, marked, end, last, simplified, traditional, path }) => {
    const parts = (encoding === 'big5' ? traditional : simplified).filter(part => {
      const bytes = iconv.encode(part, encoding)
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) === part
    })
    const text = parts.join('\n').replace(/\r\n|\r|\n/g, end) + (last ? end : '')
    const mark = marked ? (MARKS[encoding] ?? []) : []
    return { encoding, path, bytes: new Uint8Array(Buffer.concat([Buffer.from(mark), iconv.encode(text, encoding)])) }
  })

describe('mending', () => {
  test('twice changes nothing more, and leaves nothing that could be mended', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ bytes, encoding, path }) => {
        const { mended } = await mendIn(bytes, encoding, ALL, path)
        expect(mended).not.toBeNull()
        if (!mended) return
        const again = await mendIn(mended.draft.bytes, encoding, ALL, path)
        expect(again.mended?.places).toBe(0)
        expect(Buffer.from(again.mended?.draft.bytes ?? []).equals(mended.draft.bytes)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('changes nothing outside what is reported, byte for byte, in every encoding', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ bytes, encoding, path }) => {
        const writable = await encodes(encoding)
        let before: Uint8Array = bytes
        let findings: readonly Finding[] | null = null
        let text = ''
        const look = async (source: Source, after: Uint8Array): Promise<Draft> => {
          if (findings) expectOnlyReported(findings, text, before, after, encoding)
          before = after
          text = source.text
          const draft = await checkIn(ALL)(source, after)
          findings = draft.findings.filter(({ fix }) => fix?.edits.every(edit => writable(edit.text)))
          return draft
        }
        await mend(await look(sourceOf(bytes, encoding, path), bytes), encoding, look)
      }),
      { numRuns: 300 },
    )
  })

  test('of edits that overlap or touch, the first is made and the others wait; all of a finding or none', () => {
    const a = finding([{ start: 2, end: 4, text: 'x' }])
    const b = finding([
      { start: 0, end: 1, text: 'y' },
      { start: 4, end: 5, text: 'z' },
    ])
    const c = finding([{ start: 6, end: 7, text: 'w' }])
    expect(passOf([a, b, c])).toEqual({
      edits: [
        { start: 2, end: 4, text: 'x' },
        { start: 6, end: 7, text: 'w' },
      ],
      mended: [a, c],
    })
  })

  test('rules that undo each other are left alone, and others are not', async () => {
    const terms = [
      { wrong: ['营商软环境'], right: '投资软环境' },
      { wrong: ['投资软环境'], right: '营商软环境' },
    ]
    const settings = settingsOf({ rules: { 'text/term': 'warn', 'text/half-width-mark': 'warn' }, terms })
    const text = '要持续优化营商软环境,提振发展信心。\n'
    const mended = await mendText(text, settings)
    expect(mended).toBe('要持续优化营商软环境，提振发展信心。\n')
    expect(await mendText(mended ?? '', settings)).toBe(mended)
  })

  test('rules whose corrections grow are left alone', async () => {
    const settings = settingsOf({
      rules: { 'text/term': 'warn' },
      terms: [
        { wrong: ['甲'], right: '乙乙' },
        { wrong: ['乙'], right: '甲甲' },
      ],
    })
    expect(await mendText('要优化甲环境。\n', settings)).toBe('要优化甲环境。\n')
  })

  test('what the encoding lacks is left, the rest is mended', async () => {
    const settings = settingsOf({
      rules: { 'text/term': 'warn', 'text/half-width-mark': 'warn' },
      terms: [{ wrong: ['鄉鎮'], right: '乡鎮' }],
    })
    const { mended } = await mendIn(iconv.encode('各鄉鎮要抓緊落實,確保進度。', 'big5'), 'big5', settings)
    expect(mended?.unwritable).toBe(1)
    expect(mended?.draft.source.text).toBe('各鄉鎮要抓緊落實，確保進度。')
  })

  test('a damaged text is not touched', async () => {
    const bytes = Buffer.concat([Buffer.from('工作８项，'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('完成布署。')])
    expect((await mendIn(bytes, 'utf-8')).mended).toBeNull()
  })

  test.each([
    '见[通知(二)](附件(二)布署.md)。',
    '见[通知][布署]。\n\n[布署]: 布署.md "布署,落实"',
    '运行`布署,落实`命令。',
    '<img alt="布署,落实">',
    '```\n布署,落实。\n```',
    '1) 备足种子。\n2) 备足化肥。',
  ])('in Markdown markup stays: %s', async text => {
    const mended = await mendText(text, ALL, 'draft.md')
    expect(mended?.replace('通知（二）', '通知(二)')).toBe(text)
  })
})

/** What a pass changed lies in the places of findings that come with edits; what stands between them is there byte for byte. */
function expectOnlyReported(findings: readonly Finding[], text: string, before: Uint8Array, after: Uint8Array, encoding: string): void {
  const { edits, mended } = passOf(findings)
  const places = mended.flatMap(({ start, end, also }) => [{ start, end }, ...also])
  for (const { start, end } of edits) expect(places.some(place => place.start <= start && end <= place.end)).toBe(true)
  const encode = (part: string) => iconv.encode(part, encoding)
  const mark = before.length - encode(text).length
  const expected: Uint8Array[] = [before.subarray(0, mark)]
  let at = 0
  for (const edit of edits) {
    expected.push(encode(text.slice(at, edit.start)), encode(edit.text))
    at = edit.end
  }
  expected.push(encode(text.slice(at)))
  expect(Buffer.concat(expected).equals(after)).toBe(true)
  expect(edited(text, edits)).toBe(new TextDecoder(encoding).decode(after))
}
