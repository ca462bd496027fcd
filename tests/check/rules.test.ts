import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules/index.ts'
import type { AnyRule, Example } from '../../src/check/types.ts'
import { mark, plain } from '../marked.ts'
import { analysisOfText, faultsOf } from './document.ts'

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)
const run = (rule: AnyRule, example: Example) =>
  mark(
    plain(textOf(example)),
    faultsOf(rule, analysisOfText(plain(textOf(example))), typeof example === 'string' ? {} : example).map(({ start, end }) => ({
      label: '',
      start,
      end,
    })),
  )

describe.each(RULES)('$name', rule => {
  test.each(rule.bad.map(textOf))('%s', text => {
    const example = rule.bad.find(one => textOf(one) === text) ?? text
    expect(text).toMatch(/\{.+\}/s)
    expect(run(rule, example)).toBe(text)
  })
  test.each(rule.good.map(textOf))('nothing in %s', text => {
    expect(text).not.toMatch(/[{}]/)
    expect(run(rule, rule.good.find(one => textOf(one) === text) ?? text)).toBe(text)
  })
  test('is explained in both languages, with examples of right and wrong', () => {
    for (const { zh, en } of [rule.meaning, rule.why, ...Object.values(rule.options).map(({ about }) => about)]) {
      expect(zh).toMatch(/[一-鿿]/)
      expect(en).toMatch(/[A-Za-z]/)
    }
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
  })
  test('every edit stands inside its fault and mends it; the rule says that it has some', () => {
    const mends = new Set<boolean>()
    for (const example of rule.bad) {
      const text = plain(textOf(example))
      const given = typeof example === 'string' ? {} : example
      const faults = faultsOf(rule, analysisOfText(text), given)
      for (const { start, end, edits = [] } of faults) for (const edit of edits) expect(edit.start >= start && edit.end <= end).toBe(true)
      const edits = faults.flatMap(({ edits = [] }) => edits).sort((a, b) => b.start - a.start)
      mends.add(edits.length > 0)
      if (!edits.length) continue
      const mended = edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
      expect(faultsOf(rule, analysisOfText(mended), given).filter(({ edits }) => edits?.length)).toEqual([])
    }
    expect(mends.has(true)).toBe(rule.fixable === true)
  })
})

test('names are unique and of the form family/name', () => {
  const names = RULES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/)
})
