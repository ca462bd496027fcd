import { describe, expect, test } from 'vitest'
import { newMeter } from '../../../src/check/config/costly.ts'
import { compilePattern } from '../../../src/check/config/pattern.ts'
import { queryOf } from '../../../src/check/config/query.ts'
import { filled } from '../../../src/check/config/template.ts'
import type { RawQuery, RawThen } from '../../../src/check/config/types.ts'
import { wordingOf } from '../../../src/check/config/wording.ts'

const PLAN = {
  outline: [
    {
      id: '1',
      heading: '任务',
      span: { line: 1, start: 0, end: 90 },
      items: [{ id: '1.1', heading: '', span: { line: 2, start: 10, end: 40 }, items: [] }],
    },
  ],
  directives: [
    { id: 'D1', text: '抓春耕', leaf: true, owners: [], deadline: null, span: { line: 2, start: 12, end: 20 } },
    {
      id: 'D2',
      text: '抓防汛',
      leaf: true,
      owners: [{ name: '县水利局', role: 'lead' }],
      deadline: { text: '汛期前', date: null },
      span: { line: 3, start: 50, end: 60 },
    },
    { id: 'D3', text: '抓落实', leaf: false, owners: [], deadline: null, span: { line: 4, start: 70, end: 80 } },
  ],
  slogans: [{ id: 'S1', text: '三抓三促', occurrences: [{ line: 4, start: 82, end: 86 }] }],
}

const run = (given: string, then: RawThen | readonly RawThen[], message?: string) => {
  const raw: RawQuery = { id: 'q', given, then, message }
  const meter = newMeter()
  const query = queryOf(raw, null, meter, source =>
    wordingOf(source, text => {
      const compiled = compilePattern(text, meter)
      if (!compiled.ok) throw new Error(compiled.message.en)
      return compiled.pattern
    }),
  )
  return query.run(PLAN)
}

describe('what a query finds', () => {
  test.each([
    ['$.directives[?@.leaf == true]', { field: 'owners', function: 'nonempty' }, [12]],
    ['$.directives[*]', { field: 'owners', function: 'empty' }, [50]],
    ['$.directives[*]', { field: 'deadline.date', function: 'truthy' }, [12, 50, 70]],
    ['$.directives[*]', { field: 'deadline', function: 'falsy' }, [50]],
    ['$.outline..heading', { function: 'nonempty' }, [10]],
    ['$.directives[*].text', { function: 'pattern', match: '/^抓.+/' }, []],
    ['$.directives[*]', { field: 'text', function: 'pattern', notMatch: '落实' }, [70]],
    ['$.directives[*].text', { function: 'length', max: 2 }, [12, 50, 70]],
    ['$.directives[*]', { field: 'owners', function: 'length', min: 1, max: 1 }, [12, 70]],
    ['$.directives[*].owners[*].role', { function: 'enumeration', values: ['support'] }, [50]],
    ['$.directives[*]', { function: 'xor', properties: ['owners', 'deadline'] }, [12, 50, 70]],
    ["$.directives[?search(@.text, '防汛|春耕')]", { function: 'falsy' }, [12, 50]],
    ["$.directives[?match(@.text, '抓')]", { function: 'falsy' }, []],
    ['$.slogans[*]', { function: 'falsy' }, [82]],
    ['$', { function: 'falsy' }, [0]],
    ['$.nothing[*]', { function: 'truthy' }, []],
  ] as const)('%s %j', (given, then, starts) => {
    expect(run(given, then).map(({ start }) => start)).toEqual(starts)
  })
  test('the same thing selected twice is told once', () => {
    expect(run('$.directives[0, 0]', { function: 'falsy' })).toHaveLength(1)
  })
  test('the first of several conditions that fails speaks', () => {
    const [fault] = run('$.directives[0]', [
      { field: 'text', function: 'truthy' },
      { field: 'owners', function: 'nonempty' },
    ])
    expect(fault?.message).toEqual({ zh: '“抓春耕”的 owners 不符合规则 q', en: 'owners of "抓春耕" does not hold to q' })
  })
  test('a message is filled in from the thing selected', () => {
    expect(run('$.directives[1]', { function: 'falsy' }, '任务“{{text}}”（{{owners}}，{{deadline.text}}）')[0]?.message.zh).toBe(
      '任务“抓防汛”（县水利局，汛期前）',
    )
  })
})

test('messages never show [object Object], and what is filled in is not filled in again', () => {
  expect(
    filled('{{a}}|{{b}}|{{c}}|{{d.e}}|{{f}}', { a: { x: 1 }, b: [{ name: '甲' }, { text: '乙' }, {}], c: null, d: { e: '{{a}}' }, f: 3 }),
  ).toBe('|甲、乙||{{a}}|3')
  expect(filled('{{constructor}}{{__proto__}}{{length}}', {})).toBe('')
  expect(filled('{{t}}', { t: '长'.repeat(100) })).toBe(`${'长'.repeat(60)}…`)
})
