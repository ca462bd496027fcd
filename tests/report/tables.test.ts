import { describe, expect, test } from 'vitest'
import type { Directive, Measure, Plan } from '../../src/plan/schema.ts'
import { reportOf } from '../../src/report/report.ts'

const span = (line: number) => ({ line, start: 0, end: 4 })
const due = (text: string, date: string | null) => ({ text, date, precision: null })
const measure = (text: string, deadline: Measure['deadline'] = null): Measure => ({
  text,
  action: '推进',
  object: '厂房',
  manner: '扎实',
  deadline,
  targets: [],
  span: span(5),
})
const directive = (part: Partial<Directive>): Directive => ({
  id: 'D1',
  item: '1',
  marker: '（一）',
  text: '做大工业',
  action: null,
  object: null,
  manner: null,
  owners: [],
  deadline: null,
  leaf: true,
  measures: [],
  span: span(4),
  ...part,
})
const plan = (directives: Directive[]): Plan => ({
  gangmu: 1,
  source: {
    path: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    sha256: '',
    characters: 0,
    kind: 'other',
    title: null,
    occasion: null,
    speaker: null,
    date: null,
    datePrecision: null,
    region: null,
    level: null,
    year: null,
    segmenter: null,
  },
  outline: [],
  announcements: [],
  directives,
  targets: [],
  results: [],
  slogans: [],
  problems: [],
})
const rows = (table: 'directives' | 'measures', several: boolean, ...plans: Plan[]) => {
  const { begin, text } = reportOf({ table, as: 'csv' }, several)
  return (begin + plans.map(text).join('')).trimEnd().split('\r\n').slice(1)
}

describe('任务分解表', () => {
  test('has a row for each innermost directive, its measures together and its owners by role', () => {
    const owners: Directive['owners'] = [
      { name: '县发改局', role: 'lead' },
      { name: '县财政局', role: 'support' },
      { name: '县住建局', role: 'support' },
      { name: '各乡镇', role: 'responsible' },
    ]
    const container = directive({ marker: '二、', text: '突出重点', leaf: false })
    const leaf = directive({ owners, measures: [measure('推进厂房建设'), measure('开展招商')], deadline: due('年底前', '2026-12-31') })
    expect(rows('directives', false, plan([container, leaf]))).toEqual([
      '1,（一）做大工业,推进厂房建设；开展招商,县发改局,县财政局、县住建局,各乡镇,年底前（2026-12-31）,第4行',
    ])
  })

  test('takes the deadlines of the measures where the directive has none, each once', () => {
    const measures = [
      measure('甲', due('6月底前', '2026-06-30')),
      measure('乙', due('6月底前', '2026-06-30')),
      measure('丙', due('春节前', null)),
    ]
    expect(rows('directives', false, plan([directive({ marker: null, measures })]))).toEqual([
      '1,做大工业,甲；乙；丙,,,,6月底前（2026-06-30）；春节前,第4行',
    ])
  })

  test('of several documents goes on counting and says whose each row is', () => {
    const one = plan([directive({})])
    expect(rows('directives', true, one, one).map(row => row.replace(/,.*,/, ' '))).toEqual(['1 a.txt 第4行', '2 a.txt 第4行'])
  })
})

test('the table of measures has a row for each', () => {
  const measures = [measure('扎实推进厂房建设'), measure('甲', due('6月底前', '2026-06-30'))]
  expect(rows('measures', false, plan([directive({ measures, deadline: due('年底前', null) })]))).toEqual([
    '1,（一）做大工业,扎实推进厂房建设,推进,厂房,扎实,年底前,第5行',
    '2,（一）做大工业,甲,推进,厂房,扎实,6月底前（2026-06-30）,第5行',
  ])
})
