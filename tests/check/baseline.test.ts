import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysisOf } from '../../src/analysis.ts'
import { type Held, holdTo, type Known, knownOf, readBaseline, writeBaseline } from '../../src/check/baseline.ts'
import { openSettings } from '../../src/check/config/open.ts'
import { check } from '../../src/check/engine.ts'
import type { Finding, Said } from '../../src/check/types.ts'
import { decode } from '../../src/source/decode.ts'
import { inChinese } from '../../src/text/numerals.ts'
import { lexicon, sourceOf } from '../document.ts'

const settingsFor = openSettings()

async function findingsIn(text: string, language: keyof Said = 'zh', source = sourceOf(text)): Promise<readonly Finding[]> {
  const analysis = analysisOf(source, lexicon())
  const found = await settingsFor(null, () => analysis.frame().kind)
  return found.ok ? check(analysis, found.settings, language) : []
}

const knownIn = async (text: string): Promise<Known> => knownOf(await findingsIn(text), text)
const held = async (known: Known, text: string): Promise<Held> => holdTo(known, await findingsIn(text), text, count => `（另有${count}处）`)
const wordsOf = ({ fresh }: Held, text: string) =>
  fresh.flatMap(({ start, end, also }) => [{ start, end }, ...also].map(place => text.slice(place.start, place.end)))

const TOP = '关于做好春季造林工作的通知\n\n各乡镇人民政府：\n为做好春季造林工作，现通知如下。\n'
const END = '\n\n青溪县人民政府\n2026年3月2日\n'

/** A part: its heading, and its paragraphs. Numbers come from where it stands. */
interface Part {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const CLEAN = [
  '要抓好苗木调运，保证栽得下、管得住。',
  '各地要组织群众开展义务植树活动，并做好登记。',
  '林业部门要派出技术人员，深入田间地头开展指导。',
  '要完善管护办法，明确管护人员，落实管护经费。',
]
const FAULTY = [
  '要再接再励，把造林质量放在首位。',
  '各地要提前布署整地工作，备足苗木。',
  '要驰而不息抓管护，，做到栽一片活一片。',
  '苗木成活率要达到8．5成以上，不得瞒报。',
  '各村要按计划开展开展补植补造工作。',
  '乡镇要主动与林业部门对接,及时反映问题。',
]
const VILLAGES = '东西南北上下左右前后高低远近'
const HEADINGS = ['压实责任', '抓好整地', '备足苗木', '严格验收', '加强管护', '强化宣传']

const written = (parts: readonly Part[]): string =>
  TOP +
  parts
    .map(({ heading, paragraphs }, n) =>
      [`${inChinese(n + 1)}、${heading}`, ...paragraphs.map((paragraph, m) => `（${inChinese(m + 1)}）${paragraph}`)].join('\n'),
    )
    .join('\n') +
  END

const partsOf = (sentences: readonly string[]) =>
  fc
    .record({
      headings: fc.shuffledSubarray(HEADINGS, { minLength: 2 }),
      paragraphs: fc
        .array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 14 })
        // no two begin alike: that would be a fault of its own
        .map(all => all.map((sentence, n) => `${VILLAGES[n]}村先行一步。${sentence}`)),
    })
    .map(({ headings, paragraphs }): readonly Part[] =>
      headings.map((heading, n) => ({
        heading,
        // an item alone in its list is a fault of its own, too
        paragraphs: [`${heading}要早安排。`, ...paragraphs.filter((_, m) => m % headings.length === n), `${heading}要紧跟上。`],
      })),
    )

/** The same parts and paragraphs in another order, with clean ones between them: every number changes. */
const moved = (parts: readonly Part[], seed: number): readonly Part[] => {
  const at = (n: number, below: number) => (seed * 7919 + n * 104_729) % below
  const order = parts.map((part, n) => ({ part, key: at(n, 97) })).sort((a, b) => a.key - b.key)
  return order.map(({ part: { heading, paragraphs } }, n) => ({
    heading,
    paragraphs: paragraphs
      .flatMap((text, m) => [...(at(n + m, 3) === 0 ? [`第${n}${m}片林地先行一步。${CLEAN[m % 4]}`] : []), text])
      .map((text, m) => ({ text, key: at(n * 31 + m, 89) }))
      .sort((a, b) => a.key - b.key)
      .map(({ text }) => text),
  }))
}

/** Lines broken where a text file of old breaks them. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map(line => (line.length > width ? (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n') : line))
    .join('\n')

describe('a baseline made on a document', () => {
  test('passes on it with paragraphs inserted, moved and renumbered, and fails on one new fault', async () => {
    const some = fc.record({ parts: partsOf([...CLEAN, ...FAULTY.slice(1)]), seed: fc.nat(1000), where: fc.nat(1000) })
    await fc.assert(
      fc.asyncProperty(some, async ({ parts, seed, where }) => {
        const known = await knownIn(written(parts))
        const after = moved(parts, seed)
        const text = written(after)
        expect(wordsOf(await held(known, text), text)).toEqual([])
        const worse = written(
          after.map((part, n) =>
            n === where % after.length
              ? { ...part, paragraphs: part.paragraphs.toSpliced(where % (part.paragraphs.length + 1), 0, `林场先行一步。${FAULTY[0]}`) }
              : part,
          ),
        )
        expect(wordsOf(await held(known, worse), worse)).toEqual(['再接再励'])
      }),
      { numRuns: 150 },
    )
  })

  test('passes on it with other line ends, in another encoding, and with a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf([...CLEAN, ...FAULTY]), fc.constantFrom('utf-16le', 'utf-16be', 'gb18030'), async (parts, encoding) => {
        const text = written(parts)
        const known = await knownIn(text)
        const dos = text.replaceAll('\n', '\r\n')
        const { default: iconv } = await import('iconv-lite')
        const decoded = decode(iconv.encode(dos, encoding, { addBOM: encoding !== 'gb18030' }), { path: 'a.txt' })
        if (!decoded.ok) throw new Error('not read')
        const source = { ...decoded.source, sha256: '' }
        expect(holdTo(known, await findingsIn('', 'zh', source), source.text, String).fresh).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('passes on it with its lines wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(FAULTY.slice(0, 2), { minLength: 1 }), fc.integer({ min: 24, max: 40 }), async (some, width) => {
        const body = some.join('').repeat(1) + CLEAN.join('')
        const text = `${TOP}${[body, CLEAN.join(''), CLEAN.toReversed().join(''), CLEAN.join('')].join('\n')}${END}`
        const known = await knownIn(text)
        const other = wrapped(text, width)
        expect(wordsOf(await held(known, other), other)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('knows the same in either language', async () => {
    const text = written([{ heading: '压实责任', paragraphs: FAULTY }])
    const zh = await findingsIn(text, 'zh')
    const en = await findingsIn(text, 'en')
    expect(zh.length).toBeGreaterThan(3)
    expect(en.map(({ fingerprints }) => fingerprints)).toEqual(zh.map(({ fingerprints }) => fingerprints))
  })
})

describe('it knows identities, never counts', () => {
  const known = () => knownIn(written([{ heading: '压实责任', paragraphs: [FAULTY[0] ?? '', FAULTY[1] ?? ''] }]))

  test('a fault in place of one that was mended is new', async () => {
    const text = written([{ heading: '压实责任', paragraphs: [FAULTY[0] ?? '', '要提前布署管护工作。'] }])
    const now = await held(await known(), text)
    expect(wordsOf(now, text)).toEqual(['布署'])
    expect([...now.gone.values()]).toEqual([1])
  })

  test('of the same words once more, exactly one is new', async () => {
    const text = written([{ heading: '压实责任', paragraphs: [`东村先行一步。${FAULTY[0]}`, FAULTY[0] ?? '', FAULTY[1] ?? ''] }])
    expect(wordsOf(await held(await known(), text), text)).toEqual(['再接再励'])
  })

  test('one of two alike that is gone is gone', async () => {
    const twice = await knownIn(written([{ heading: '压实责任', paragraphs: [`东村先行一步。${FAULTY[0]}`, FAULTY[0] ?? ''] }]))
    const text = written([{ heading: '压实责任', paragraphs: [FAULTY[0] ?? '', CLEAN[0] ?? ''] }])
    const now = await held(twice, text)
    expect(now).toMatchObject({ fresh: [], gone: new Map([['text/confusion', 1]]) })
  })
})

describe('a habit', () => {
  const grown = (places: number) =>
    `${TOP}${'甲乙丙丁戊己庚辛壬癸'
      .slice(0, places)
      .split('')
      .map((char, n) => `${char}字地块完成${n + 1}．${n + 2}％的任务。`)
      .join('')}${END}`

  test('that grows shows its new places alone, with their edits', async () => {
    const before = await knownIn(grown(5))
    const text = grown(9)
    const { fresh } = await held(before, text)
    expect(fresh.length).toBeGreaterThan(0)
    for (const finding of fresh) {
      expect(finding.message).toMatch(/（另有\d+处）$/)
      expect(text.slice(finding.start, finding.end)).toMatch(/[．％]/)
      const first = text.indexOf('己字地块')
      for (const { start } of [finding, ...finding.also, ...(finding.fix?.edits ?? [])]) expect(start).toBeGreaterThanOrEqual(first)
      const line = text.split('\n')[finding.line - 1] ?? ''
      expect(line.slice(finding.column - 1, finding.endColumn - 1)).toBe(text.slice(finding.start, finding.end))
    }
    expect((await held(before, grown(5))).fresh).toEqual([])
  })

  test('that has become a few places is known by those, and the other way round', async () => {
    expect((await held(await knownIn(grown(5)), grown(2))).fresh).toEqual([])
    const { fresh } = await held(await knownIn(grown(2)), grown(6))
    for (const { start } of fresh) expect(start).toBeGreaterThanOrEqual(grown(6).indexOf('丙字地块'))
  })
})

describe('the file', () => {
  const prints = fc.dictionary(fc.stringMatching(/^[0-9a-f]{16}$/), fc.string(), { minKeys: 1, maxKeys: 3 })
  const baselines = fc.dictionary(
    fc.string({ minLength: 1 }),
    fc.dictionary(fc.string({ minLength: 1 }), prints, { minKeys: 1, maxKeys: 3 }),
  )

  test('reads back what it wrote, sorted', () => {
    fc.assert(
      fc.property(baselines, tree => {
        const map = new Map(
          Object.entries(tree).map(([path, rules]) => [
            path,
            new Map(Object.entries(rules).map(([rule, all]) => [rule, new Map(Object.entries(all))])),
          ]),
        )
        const text = writeBaseline(map)
        expect(readBaseline(text)).toEqual({ ok: true, baseline: map })
        expect(writeBaseline(new Map([...map].reverse()))).toBe(text)
      }),
    )
  })

  const WHOLE = `{
  "gangmu-baseline": 1,
  "documents": {
    "a.txt": {
      "text/unit": {
        "00000000000000aa": "公分",
        "00000000000000bb": "市斤"
      }
    }
  }
}
`
  test.each([
    ['conflict', WHOLE.replace('        "00000000000000aa"', '<<<<<<< HEAD\n        "00000000000000aa"'), 6],
    ['a comma too few', WHOLE.replace('公分",', '公分"'), 6],
    ['a comma too many', WHOLE.replace('市斤"', '市斤",'), 7],
    ['cut', WHOLE.slice(0, 90), 6],
    ['empty', '', 1],
  ])('%s: the line is told', (_, text, line) => {
    expect(readBaseline(text)).toEqual({ ok: false, fault: { code: 'json', line } })
  })

  test.each([
    ['[]', { code: 'shape', at: 'gangmu-baseline' }],
    ['{"gangmu-baseline": 2, "documents": {}}', { code: 'version', version: '2' }],
    ['{"gangmu-baseline": 1}', { code: 'shape', at: 'documents' }],
    ['{"gangmu-baseline": 1, "documents": {"a.txt": []}}', { code: 'shape', at: 'documents → a.txt' }],
    ['{"gangmu-baseline": 1, "documents": {"a.txt": {"text/unit": {"x": 3}}}}', { code: 'shape', at: 'documents → a.txt → text/unit → x' }],
  ])('%s', (text, fault) => {
    expect(readBaseline(text)).toEqual({ ok: false, fault })
  })
})
