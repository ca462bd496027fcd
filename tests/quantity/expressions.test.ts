import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numbersIn, quantitiesIn } from '../../src/quantity/quantities.ts'
import { timesIn } from '../../src/quantity/time.ts'
import { fold } from '../../src/text/fold.ts'
import { UNITS } from './support.ts'

/** Group, expression, value, unit (of a time its precision), relation. */
const ROWS: [string, string, string, string, string][] = []
let group = ''
for (const line of readFileSync(new URL('../peers/expressions.txt', import.meta.url), 'utf8').split('\n')) {
  group = /^# ([a-z]+)$/.exec(line)?.[1] ?? group
  const [text = '', value = '', unit = '', relation = ''] = line.split('\t')
  if (text && !text.startsWith('#')) ROWS.push([group, text, value, unit, relation])
}

const numbers = (text: string, all: boolean) => {
  const found = all ? numbersIn(fold(text), UNITS) : quantitiesIn(fold(text), UNITS)
  return [
    found.map(q => (q.upper === null ? q.value : `${q.value}..${q.upper}`)).join(),
    all ? '' : found.map(q => q.unit ?? 'null').join(),
    found.map(q => q.relation).join(),
  ]
}

describe('expressions of policy documents', () => {
  it.each(ROWS.filter(([name]) => name !== 'time'))('%s: %s is %s %s', (name, text, value, unit, relation) => {
    expect(numbers(text, name === 'numerals')).toEqual([value, unit, relation])
  })

  it.each(ROWS.filter(([name]) => name === 'time'))('%s: %s is %s', (_, text, value, precision) => {
    const told = timesIn(fold(text), { year: 2026, month: 1, day: 20 }).map(t => [
      t.to,
      t.years === null ? t.date : `${t.years} years`,
      t.precision ?? '',
    ])
    expect(told).toEqual([[text.length, value, precision]])
  })

  it('has every group', () => {
    const names = ['numerals', 'percents', 'ranges', 'approximations', 'money', 'units', 'change', 'time']
    expect([...new Set(ROWS.map(([name]) => name))]).toEqual(names)
  })
})
