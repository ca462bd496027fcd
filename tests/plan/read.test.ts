import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { planToYaml } from '../../src/plan/write.ts'
import { plan } from './arbitrary.ts'

const [sample] = fc.sample(
  plan.filter(({ directives, problems }) => directives.length > 0 && problems.length > 0),
  { numRuns: 1, seed: 3 },
)
if (!sample) throw new Error('no sample')
const yaml = planToYaml(sample)
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

test('reads what was written, as YAML or JSON', () => {
  fc.assert(
    fc.property(plan, value => {
      expect(readPlan(planToYaml(value))).toEqual({ ok: true, plan: value })
      expect(readPlan(JSON.stringify(value))).toEqual({ ok: true, plan: value })
    }),
    { numRuns: 50 },
  )
})

test('a fault of the YAML is told with its line and column', () => {
  expect(readPlan('gangmu: 1\nsource: {path: a\noutline: []\n')).toMatchObject({ ok: false, errors: [{ path: '' }] })
  expect(readPlan('gangmu: 1\ngangmu: 1\n')).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([expect.objectContaining({ line: 2, column: 1 })]),
  })
})

test('a key that is not known, is missing or has the wrong value is told with its place', () => {
  const unknown = yaml.replace('\n  encoding:', '\n  colour: red\n  encoding:')
  expect(readPlan(unknown)).toMatchObject({ ok: false, errors: [{ path: 'source.colour', line: 5, column: 3 }] })
  const wrong = yaml.replace(/leaf: (?:true|false)/, 'leaf: perhaps')
  expect(readPlan(wrong)).toMatchObject({
    ok: false,
    errors: [{ path: 'directives[0].leaf', line: lineOf(wrong, 'leaf: perhaps'), column: 11 }],
  })
  const missing = yaml.replace(/^problems:\n(?: .*\n)+/m, '')
  expect(readPlan(missing)).toMatchObject({ ok: false, errors: [{ path: 'problems', line: 1 }] })
})

test('what is no plan at all is no plan, and never throws', () => {
  for (const text of ['', '[]', '42', 'gangmu: 2', '一、加快', '&a [*a]', '*b', '%YAML 9.9\n---\n', '\0', 'a: &x 1\nb: *x\n']) {
    const read = readPlan(text)
    expect(read.ok).toBe(false)
    if (!read.ok) for (const { line, column } of read.errors) expect(Math.min(line, column)).toBeGreaterThan(0)
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !readPlan(text).ok))
})
