import { describe, expect, test } from 'vitest'
import { confusion } from '../../src/check/rules/confusion/confusion.ts'
import { confusionOf } from '../../src/check/rules/confusion/words.ts'
import { analysisOfText, faultsOf, NOTHING } from './document.ts'

const rows = NOTHING.tables.confusions
const find = (text: string) => faultsOf(confusion, analysisOfText(text))
const mended = (text: string) =>
  find(text)
    .flatMap(({ edits = [] }) => edits)
    .reduceRight((now, { start, end, text: right }) => now.slice(0, start) + right + now.slice(end), text)

describe('the table', () => {
  test('has hundreds of rows, none twice', () => {
    expect(rows.length).toBeGreaterThan(350)
    expect(new Set(rows.map(([wrong]) => wrong)).size).toBe(rows.length)
  })
  test('is right in its columns', () => {
    for (const row of rows) {
      expect(row.length, row[0]).toBeLessThanOrEqual(4)
      expect(row[0], row[0]).toMatch(/^[一-鿿]{2,}$/)
      expect(row[1], row[0]).toMatch(/^[一-鿿]{2,}$/)
      expect(row[3] ?? 'error', row[0]).toMatch(/^(?:error|warn|info)$/)
      const { wrong, right, exceptions } = confusionOf(row)
      expect(right).not.toBe(wrong)
      for (const wording of exceptions) {
        expect(wording, wrong).toContain(wrong)
        expect(wording.length, wrong).toBeGreaterThan(wrong.length)
      }
    }
  })
  test('what stands in for a wrong word holds no other', () => {
    for (const [, right = ''] of rows) expect(find(`会议指出，${right}。`), right).toEqual([])
  })
})

test.each(rows.map(([wrong, right]) => [wrong, right] as const))('%s is found and mended', (wrong = '', right = '') => {
  const text = `会议指出，“${wrong}”，不容轻视。`
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([wrong])
  expect(mended(text)).toBe(`会议指出，“${right}”，不容轻视。`)
})

test.each(rows.flatMap(row => confusionOf(row).exceptions.map(wording => [wording, row[0] ?? ''] as const)))(
  '%s is right',
  (wording, wrong) => {
    const text = `会议指出，${wording}。`
    expect(find(text).map(({ start, end }) => text.slice(start, end))).not.toContain(wrong)
  },
)

test('where the document has it right elsewhere, the hint says so', () => {
  const [fault] = find('要弛而不息纠治“四风”。\n\n二、作风\n要驰而不息改进作风。')
  expect(fault?.message.zh).toBe('“弛而不息”应为“驰而不息”')
  expect(fault?.hint?.zh).toBe('第4行写作“驰而不息”')
  expect(find('要弛而不息纠治“四风”。')[0]?.hint).toBeUndefined()
})

test('a word broken over two lines is found, and left for a person to mend', () => {
  const text =
    '　　会议要求，各级各部门要提高政治站位，压实工作责任，以钉钉子精神抓好各项工作落实，要弛而\n不息纠治“四风”，推动作风持续好转。'
  const faults = find(text)
  expect(faults.map(({ start, end }) => text.slice(start, end))).toEqual(['弛而\n不息'])
  expect(faults[0]?.edits).toBeUndefined()
})

test('older norms are a warning', () => {
  expect(find('各级干部要做为一名表率，查清帐目。').map(({ severity }) => severity)).toEqual(['warn', 'warn'])
  expect(find('要布署下半年工作。').map(({ severity }) => severity)).toEqual([undefined])
})

test('a word that is spoken about is none that is used', () => {
  expect(find('校对时发现“部署”误为“布署”、“重叠”写成“重迭”。')).toEqual([])
})

test('takes time linear in the text', () => {
  const started = performance.now()
  find('自己经营、自己经办，毕竟争取支持不易'.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(3000)
})
