import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Plan, type PlanItem, type Span } from '../src/plan/schema.ts'
import { quote } from '../src/source/reading.ts'
import { lexicon, planOf, sourceOf } from './document.ts'

const SAMPLES = ['county-speech', 'work-report', 'action-plan'].map(
  name => [name, readFileSync(new URL(`../data/samples/${name}.txt`, import.meta.url), 'utf8')] as const,
)

/** Every text of a plan with the span that it was read at. */
function quotations(plan: Plan): readonly (readonly [string, Span])[] {
  const found: (readonly [string, Span])[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const value of node) visit(value)
    else if (node !== null && typeof node === 'object') {
      const { text, span, occurrences } = node as { text?: unknown; span?: Span; occurrences?: readonly Span[] }
      if (typeof text === 'string' && span) found.push([text, span])
      for (const value of Object.values(node)) visit(value)
      if (typeof text === 'string' && occurrences) expect(occurrences.length).toBeGreaterThan(0)
    }
  }
  visit([plan.announcements, plan.directives, plan.targets, plan.results])
  return found
}

/** Holds a plan to the invariants of its text. */
function sound(text: string, plan: Plan): void {
  expect(Plan.parse(plan)).toEqual(plan)
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  const source = sourceOf(text)
  for (const [words, { line, start, end }] of quotations(plan)) {
    expect(words).toBe(quote(source, start, end))
    const slice = text.slice(start, end)
    if (!/[\r\n\f\u0085\u2028\u2029[［]/.test(slice)) expect(words).toBe(slice)
    expect(line).toBe(text.slice(0, start).split(/\r\n|\r|\n/).length)
  }
  const ids = new Set<string>()
  const visit = (items: readonly PlanItem[], around: Span | null): void => {
    let last = around?.start ?? 0
    for (const { id, span, items: below } of items) {
      expect(ids.has(id)).toBe(false)
      ids.add(id)
      expect(span.start).toBeGreaterThanOrEqual(last)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      if (around) expect(span.end).toBeLessThanOrEqual(around.end)
      last = span.start
      visit(below, span)
    }
  }
  visit(plan.outline, null)
  for (const { item } of [...plan.directives, ...plan.targets, ...plan.results]) if (item !== null) expect(ids.has(item)).toBe(true)
  const directives = new Set(plan.directives.map(({ id }) => id))
  for (const { directive } of plan.targets) if (directive !== null) expect(directives.has(directive)).toBe(true)
  const targets = new Set(plan.targets.map(({ id }) => id))
  for (const id of plan.directives.flatMap(directive => directive.measures.flatMap(measure => measure.targets)))
    expect(targets.has(id)).toBe(true)
}

describe.each(SAMPLES)('%s', (_, text) => {
  const plan = planOf(text)
  test('is sound, and the same at every run', () => {
    sound(text, plan)
    expect(planOf(text)).toEqual(plan)
  })

  /** What must not change with the form of a document: all but places, and words that a line break runs through. */
  const said = (of: Plan) =>
    JSON.stringify({ ...of, source: { ...of.source, characters: 0 } }, (key, value: unknown) =>
      key === 'span' || key === 'occurrences' ? undefined : typeof value === 'string' ? value.replace(/\s/g, '') : value,
    )
  const paragraphs = text.split('\n').filter(line => line.trim())
  test.each([
    ['blank lines', paragraphs.join('\n\n')],
    ['no blank lines', paragraphs.join('\n')],
    ['CRLF', paragraphs.join('\r\n')],
    ['CR', paragraphs.join('\r')],
    ['indents', paragraphs.map(line => `　　${line.trim()}`).join('\n')],
  ])('reads the same with %s', (_form, dressed) => {
    expect(said(planOf(dressed))).toBe(said(plan))
    sound(dressed, planOf(dressed))
  })
})

/** Text as nobody writes it: markers everywhere, brackets that never close, foreign scripts, half characters, control characters. */
const piece = fc.oneof(
  fc.constantFrom('一、', '（一）', '1.', '（1）', '①', '第一章', '一是', '二是', '三要', '首先，', '——', '最后，', '另一方面，', '附件1'),
  fc.constantFrom(
    '加快建设',
    '推动',
    '确保',
    '全县',
    '地区生产总值增长',
    '5%左右',
    '达到20亿元',
    '12个',
    '由5%提高到8%',
    '到2030年',
    '6月底前',
    '分别',
  ),
  fc.constantFrom('。', '，', '；', '：', '、', '“', '”', '（', '）', '《', '［1］', '\n', '\r\n', '　　', ' ', '\t', '—3—\n'),
  fc.constantFrom(
    'X亿元',
    '××%',
    '😀',
    '𠮷',
    '\ud83d',
    '\udc00',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\ufeff',
    'ＧＤＰ',
    'été',
    'жар',
  ),
  fc.constantFrom(
    '两个维护',
    '三项行动',
    '八个方面',
    '（责任单位：县发改局、县财政局）',
    '由县水利局牵头',
    '责任单位：各乡镇',
    '政府工作报告',
    '各位代表：',
    '同志们：',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
)

test('any text at all gives a sound plan', () => {
  lexicon()
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
      const text = pieces.join('').replace(/^\ufeff/, '')
      sound(text, planOf(text))
    }),
    { numRuns: 300 },
  )
})

/** 120,000 characters of each: work that grows with the square of the text would not end before the test is given up. */
test.each([
  '一、',
  '（一）',
  '一是',
  '“',
  '（',
  '、',
  '，',
  '1.1',
  '5%',
  '20亿元、',
  '分别',
  '的',
  '第一，',
  '确保',
  '2026年',
  '两个',
  '推动',
  'X',
  ' ',
  '\n',
  '——\n',
  '责任单位：',
  '一',
  '地区生产总值',
  '九',
  '《》',
])('reads %j over and over in time', { timeout: 20_000 }, text => {
  const long = text.repeat(Math.ceil(120_000 / text.length))
  expect(planOf(long).gangmu).toBe(1)
  expect(planOf(`各位代表：\n一、重点任务\n推动${long}。`).gangmu).toBe(1)
})

describe('a text with nothing to find', () => {
  test.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['今天天气很好，大家都很高兴。', 'no-items'],
  ])('%j says so', (text, code) => {
    const plan = planOf(text)
    expect(plan.problems.map(problem => problem.code)).toContain(code)
    sound(text, plan)
  })
})
