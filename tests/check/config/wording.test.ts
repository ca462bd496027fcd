import { describe, expect, test } from 'vitest'
import { newMeter } from '../../../src/check/config/costly.ts'
import { ownPattern } from '../../../src/check/config/own-pattern.ts'
import { compilePattern } from '../../../src/check/config/pattern.ts'
import { foldedPattern } from '../../../src/check/config/pattern-syntax.ts'
import { anyOf, wordingOf } from '../../../src/check/config/wording.ts'
import type { RawWording } from '../../../src/check/sections/compile.ts'
import { fold } from '../../../src/text/fold.ts'
import { mark, plain } from '../../marked.ts'

function patternOf(text: string) {
  const compiled = compilePattern(text, newMeter())
  if (!compiled.ok) throw new Error(compiled.message.en)
  return compiled.pattern
}

const wording = (...raw: readonly RawWording[]) => anyOf(raw.map(one => wordingOf(one, patternOf)))

/** Holds a wording to marked text: braces around each place. */
function check(
  raw: RawWording | readonly RawWording[],
  marked: string,
  tag: Parameters<ReturnType<typeof wording>['find']>[1] = null,
): void {
  const text = plain(marked)
  const found = wording(...(Array.isArray(raw) ? raw : [raw])).find(fold(text), tag)
  expect(
    mark(
      text,
      found.map(place => ({ label: '', ...place })),
    ),
  ).toBe(marked)
}

describe('where a wording stands', () => {
  test.each([
    ['目标', '一、主要{目标}和{目标}任务'],
    ['ＧＤＰ', '{GDP}和{ＧＤＰ}'],
    ['8.5%', '增长{8.5%}、{８．５％}'],
    ['(试行)', '方案{（试行）}与方案{(试行)}'],
    ['a.b', '{a.b}与acb'],
    ['/目标|任务/', '{目标}、{任务}'],
    ['/第.{1,2}季度/', '{第一季度}和{第二季度}'],
    ['/[0-9]+％/', '增长{8%}、{９％}'],
    ['/[０-９]+%/', '增长{8%}、{９％}'],
    ['/８．５/', '{8.5}与8x5'],
    ['/\\(试行\\)/', '方案{（试行）}与方案{(试行)}'],
    ['/[(（]试行[)）]/', '方案{（试行）}与方案{(试行)}'],
    ['/一,二/', '{一，二}与{一,二}'],
    ['/甲[,;]乙/', '{甲，乙}与{甲;乙}'],
    ['/\\u76ee标/', '{目标}'],
    ['/\\p{Han}+/', 'abc{目标}abc'],
    ['/gdp/i', '{GDP}与{ｇｄｐ}'],
    ['/^目标/', '{目标}与目标'],
    ['/目标$/', '目标与{目标}'],
    ['/\\bGDP\\b/', '{GDP} GDPx {GDP}'],
    ['/(?:甲)乙/', '{甲乙}'],
    ['/(?P<a>甲)乙/', '{甲乙}'],
    ['/12:30/', '{12:30}'],
    [['目标', '目标任务', '任务'], '{目标任务}与{任务}'],
  ] as const)('%s in %s', (raw, marked) => check(raw, marked))

  test('a whole word begins and ends with tokens', () => {
    const tag = (text: string) =>
      [...text.matchAll(/国家|发展|发|展|改革|委|国/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    check({ text: '国', segmented: true }, '国家发展改革委', tag)
    check({ text: '改革', segmented: true }, '国家发展{改革}委', tag)
    check({ text: '发展改革', segmented: true }, '国家{发展改革}委', tag)
    check({ text: '国', segmented: true }, '{国}家发展改革委')
  })

  test('a match may be long, and there may be many in a long text', () => {
    const text = `${'好'.repeat(5_000)}甲${'乙'.repeat(250)}丙${'好'.repeat(5_000)}`
    expect(patternOf('/甲乙+丙/').find(text)).toEqual([{ start: 5_000, end: 5_252 }])
    expect(patternOf('/[，。]/').find('推进各项工作，落到实处。'.repeat(3_000))).toHaveLength(6_000)
  })
})

test('the presets’ own engine finds the same', () => {
  const text = fold('（一）2026年重点工作：GDP增长8.5%，第一季度开局良好。')
  for (const source of ['/第.{1,2}季度/', '/[0-9.]+%/', '/gdp/i', '/(?:[12]\\d{3}|今|本)年.{0,16}(?:工作|任务)/', '/[,，]/']) {
    const own = ownPattern(source)
    expect(own.ok && own.pattern.find(text), source).toEqual(patternOf(source).find(text))
  }
})

test('a pattern keeps what means something in it', () => {
  for (const source of ['a{1,3}', '(?:a|b)', '(?i:a)', '[[:alpha:]]', '\\p{Han}', '\\x{4e00}', '[^a-z]', '\\d+\\.\\d+', '\\\\'])
    expect(foldedPattern(source)).toBe(source)
})
