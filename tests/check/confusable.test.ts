import { describe, expect, test } from 'vitest'
import { confusable } from '../../src/check/rules/confusion/confusable.ts'
import { confusion } from '../../src/check/rules/confusion/confusion.ts'
import { confusableOf } from '../../src/check/rules/confusion/contexts.ts'
import type { Row } from '../../src/lexicon/types.ts'
import { check as checkMarked } from '../marked.ts'
import { RIGHT } from './confusable-right.ts'
import { analysisOfText, faultsOf, NOTHING } from './document.ts'

const rows = NOTHING.tables.confusables

const find = (text: string) => faultsOf(confusable, analysisOfText(text)).map(({ start, end }) => ({ label: '', start, end }))

/** The texts that a context of the table stands for, each of its groups read in each way. */
function textsOf(context: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(context)
  if (group)
    return (group[1] ?? '')
      .split('/')
      .flatMap(one => textsOf(context.slice(0, group.index) + one + context.slice(group.index + group[0].length)))
  return [context.replaceAll('^', '，').replaceAll('$', '。').replaceAll('0', '6').replaceAll('*', '')]
}

/** Alternatives of a cell; those within brackets are separated by /, so a | is always between them. */
const samples = ([wrong = '', , contexts = '']: Row) =>
  contexts
    .split('|')
    .flatMap(textsOf)
    .map(text => ({ text: text.replace('~', wrong), at: text.indexOf('~') }))

describe('the table', () => {
  test('holds a hundred pairs and more, each row whole', () => {
    expect(rows.length).toBeGreaterThan(180)
    for (const [wrong = '', right = '', contexts = '', passes = '', severity = '', reason = '', ...more] of rows) {
      expect(wrong).toMatch(/^[一-鿿]+$/)
      expect(right).toMatch(/^[一-鿿]+$/)
      expect(right).not.toBe(wrong)
      expect(['', 'warn', 'info', 'error']).toContain(severity)
      for (const cell of [contexts, passes]) expect(cell).toMatch(/^[一-鿿~^$*0|()/，。；：、“”《》]*$/)
      for (const one of [...contexts.split('|'), ...(passes ? passes.split('|') : [])]) expect(one.match(/~/g)).toHaveLength(1)
      expect(reason).not.toMatch(/[~^$*|]/)
      expect(more).toEqual([])
    }
  })

  test('has no word that is the beginning of another, for the longest alone is looked up', () => {
    const words = [...new Set(rows.map(([word = '']) => word))]
    for (const word of words) expect(words.filter(other => other !== word && other.startsWith(word))).toEqual([])
  })

  test.each(rows.map(row => [row[0], row[1], row] as const))('%s for %s is found in each of its contexts', (_, __, row) => {
    const { isWrong } = confusableOf(row)
    for (const { text, at } of samples(row)) expect([text, isWrong(text, at)]).toEqual([text, true])
  })

  test.each(rows.map(row => [row[0], row[1], row] as const))('%s, mended to %s, is right', (wrong = '', right = '', row) => {
    for (const { text, at } of samples(row)) {
      const mended = text.slice(0, at) + right + text.slice(at + wrong.length)
      expect([mended, find(mended)]).toEqual([mended, []])
    }
  })

  test('has nothing that is in the table of plain confusions too', () => {
    const twice = rows.flatMap(samples).filter(({ text, at }) => {
      const analysis = analysisOfText(text)
      const own = faultsOf(confusable, analysis).find(({ start }) => start === at)
      return own && faultsOf(confusion, analysis).some(({ start, end }) => start < own.end && end > own.start)
    })
    expect(twice.map(({ text }) => text)).toEqual([])
  })
})

test('a hundred and twenty sentences and more are right', () => {
  expect(RIGHT.length).toBeGreaterThan(120)
})
test.each(RIGHT)('nothing in %s', text => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
})

test.each([
  '{截止}目前，已完成投资3亿元。',
  '{截止}2025年6月底，全市共有企业300家。',
  '{截止}去年，已建成12个。',
  '落实公民{权力}保障，规范行政{权利}，严防{权利}寻租。',
  '享有{权力}、义务相统一的待遇，被剥夺政治{权力}。'.replace('{权力}、', '权力、'),
  '各村要如实{反应}情况，提高应急{反映}能力。',
  '让群众{渡过}欢乐祥和的春节，做好迎峰{渡夏}工作。',
  '做好{过度}安置工作，防止{过渡}包装。',
  '储备生活{必须}品，{必需}坚持底线思维。',
  '优化{法制}化营商环境。',
  '安全生产{形式}严峻，防止会议流于{形势}。',
  '明确培训{对像}，查处违规{现像}。',
  '县人民{检查}院派员参加，开展安全{检察}。'.replace('安全{检察}', '安全大{检察}'),
  '给予留党{查看}一年处分。',
  '严查{截流}、挪用补助资金。',
  '防范天然气{泄露}，不得{泄漏}国家秘密。',
  '深度{溶入}京津冀协同发展。',
  '民族{自制}区、{社会各届}人士。'.replace('{社会各届}', '社会{各届}'),
  '发布招聘{启示}，{即要}抓当前，也要谋长远。',
  '本办法自印发之日起{实行}。',
  '队伍建设步入{正规}。',
  '开展{征地}{折迁}。'.replace('{征地}', '征地'),
])('%s', text => checkMarked(text, find))

const mended = (text: string) =>
  faultsOf(confusable, analysisOfText(text))
    .flatMap(({ edits = [] }) => edits)
    .reduceRight((now, { start, end, text: right }) => now.slice(0, start) + right + now.slice(end), text)

test('what is certain is mended, what is not is left for a person', () => {
  expect(mended('落实增殖税政策，坚决整治形势主义。')).toBe('落实增值税政策，坚决整治形式主义。')
  expect(mended('保障公民权力，落实增殖税政策。')).toBe('保障公民权力，落实增值税政策。')
  expect(mended('作出和做出贡献。')).toBe('作出和做出贡献。')
})

test('the message says what tells the two apart; usage is but mentioned', () => {
  const [fault] = faultsOf(confusable, analysisOfText('截止目前，已开工12个。'))
  expect(fault?.message.zh).toBe('此处“截止”应为“截至”：说到某时为止用“截至”，“截止”用在时间之后（6月30日截止）')
  expect(faultsOf(confusable, analysisOfText('为全省发展做出贡献。'))[0]?.atMost).toBe('info')
  expect(faultsOf(confusable, analysisOfText('保障公民权力。'))[0]?.atMost).toBe('warn')
})

test('a word that is spoken about is none that is used', () => {
  expect(find('公文中不得把“截至目前”写成“截止目前”，“增值税”误作“增殖税”。')).toEqual([])
})

test.each(['权力', '截止目前，', '对', '形式形势', '公民', '即要'])('a line of nothing but %s is read in linear time', words => {
  const time = (length: number) => {
    const analysis = analysisOfText(words.repeat(Math.ceil(length / words.length)))
    analysis.blocks()
    const from = performance.now()
    confusable.check(analysis, {}, NOTHING)
    return performance.now() - from
  }
  time(2000)
  expect(time(80_000)).toBeLessThan(20 * time(10_000) + 200)
})
