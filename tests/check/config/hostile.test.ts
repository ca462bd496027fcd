import { describe, expect, test } from 'vitest'
import { isCostly } from '../../../src/check/config/costly.ts'
import { readRules } from '../../../src/check/config/read.ts'
import { check } from '../../../src/check/engine.ts'
import { analysisOfText, settingsOf } from '../document.ts'

/** Far above what is asked of gangmu, so that a busy machine fails no test; what hangs does. */
const PATIENCE = 10_000

const MB = 1_000_000
const lines = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('\n')
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghij'].map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'.charAt(n)}`)}]`),
]

describe('a rules file of a stranger is answered, whatever it is', () => {
  test.each([
    ['10 MB', 'a'.repeat(10 * MB)],
    ['a bomb of aliases', BOMB.join('\n')],
    ['an alias inside itself', 'extends: &a [*a]'],
    ['brackets', '['.repeat(MB - 1)],
    ['braces', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(MB / 2 - 1)],
    ['question marks', '? '.repeat(MB / 2 - 1)],
    ['steps', lines(1_300, n => `${' '.repeat(n)}a:`)],
    ['keys', lines(70_000, n => `a${n}: 1`)],
    ['empty lists', `extends: [${'[],'.repeat(90_000)}]`],
    ['names', `extends: [${'a,'.repeat(140_000)}]`],
    ['closing brackets', '\t]\n'.repeat(90_000)],
    ['tags', '- !!x y\n'.repeat(40_000)],
    ['wrong terms', `terms:\n${lines(19_000, () => '- {wrong: 1}')}`],
    ['a long key', `${'a'.repeat(900_000)}: 1`],
    ['line ends', '\r'.repeat(900_000)],
    ['documents', '---\n'.repeat(200_000)],
    ['many patterns', `terms:\n${lines(9_000, n => `- {wrong: "/(甲|乙|${n})+/", right: 丙}`)}`],
    ['long patterns', `terms:\n${lines(400, n => `- {wrong: "/${'(甲|乙?丙)'.repeat(140)}${n}/", right: 丁}`)}`],
    ['repeated patterns', 'terms:\n- {wrong: "/((甲{1,1000}){1,1000}){1,1000}/", right: 乙}'],
    ['a deep query', `rules:\n  plan/query:\n  - {id: a, given: "$[?${'('.repeat(900)}", then: {function: truthy}}`],
    ['specs', `terms:\n- wrong: "/甲(.*乙)?/"\n  right: 丙\n  specs:\n${lines(800, () => `  - {from: "${'甲'.repeat(1_000)}", to: 丁}`)}`],
  ])('%s', { timeout: PATIENCE }, async (_, text) => {
    const read = await readRules(text, 'gangmu.yaml')
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.faults.length).toBeGreaterThan(0)
    expect(read.faults.length).toBeLessThanOrEqual(20)
    for (const { line, column, excerpt, message } of read.faults) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
      expect(excerpt.length).toBeLessThan(300)
      expect(message.zh.length).toBeLessThan(400)
    }
  })
})

const SPEECH = `在全县经济工作会议上的讲话\n\n同志们：\n${lines(120, n => `${n + 1}.加快建设高标准农田，确保粮食总产量达到${n + 1}万吨以上，${'扎实推进各项工作落地见效，'.repeat(8)}取得实效。`)}`
const ONE_LINE = '甲'.repeat(200_000)

/** The findings of a document, or that a rule was stopped. */
function findings(text: string, rules: Readonly<Record<string, unknown>>): number | 'stopped' {
  try {
    return check(analysisOfText(text), settingsOf({ rules: { all: 'off', ...rules } }), 'zh').length
  } catch (error) {
    if (isCostly(error)) return 'stopped'
    throw error
  }
}

describe('what a rules file asks of a document ends', () => {
  test.each([
    ['/(甲+)+$/', 1],
    ['/(甲+)+乙/', 0],
    ['/((甲|甲甲)*)*乙/', 0],
    ['/(.*)(.*)(.*)(.*)乙/', 0],
    ['/甲(.*乙)?/', 'stopped'],
    ['/(?:甲{1,20}){1,20}乙/', 0],
  ] as const)('%s on a long line', { timeout: PATIENCE }, (text, found) => {
    expect(findings(ONE_LINE, { 'text/forbidden': [{ text }] })).toBe(found)
  })

  test('ten thousand forbidden words', { timeout: PATIENCE }, () => {
    const words = Array.from({ length: 10_000 }, (_, n) => ({ id: `w${n}`, text: n % 2 ? `词${n}` : '推进' }))
    expect(findings(SPEECH, { 'text/forbidden': words })).not.toBe(0)
  })

  test.each(['$..*..*..*..*..*..*', '$..[?count($..[?count($..*)>3])>2]', "$..[?search(@.text, '(推+)+$')]", '$[?$..*..*]..*[?$..*]'])(
    '%s',
    { timeout: PATIENCE },
    given => {
      // biome-ignore lint/suspicious/noThenProperty: no promise, but the key that Spectral has
      findings(SPEECH, { 'plan/query': [{ id: 'a', given, then: { function: 'truthy' } }] })
    },
  )
})
