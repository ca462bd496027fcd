import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../src/quantity/calendar.ts'
import { CALENDAR } from '../../src/quantity/dates.ts'
import { EVENTS } from '../../src/quantity/events.ts'
import { planEnd } from '../../src/quantity/periods.ts'
import { timesIn } from '../../src/quantity/time.ts'
import { fold } from '../../src/text/fold.ts'
import { check } from '../marked.ts'

const JANUARY: Anchor = { year: 2026, month: 1, day: 20 }
const AUGUST: Anchor = { year: 2026, month: 8, day: 15 }
const UNDATED: Anchor = { year: null }

const noted = (text: string, anchor: Anchor) =>
  timesIn(fold(text), anchor).map(t => [fold(text).slice(t.from, t.to), t.date ?? '-', t.precision ?? t.years ?? '-', t.frame].join(' '))
const marks = (text: string) => timesIn(text, JANUARY).map(t => ({ label: '', start: t.from, end: t.to }))

describe('times on the calendar', () => {
  it.each([
    ['到2028年底，建成示范区', ['到2028年底 2028-12-31 year deadline']],
    ['2026年底前完成', ['2026年底前 2026-12-31 year deadline']],
    ['6月底前建成', ['6月底前 2026-06-30 month deadline']],
    ['年底前完成，年内开工', ['年底前 2026-12-31 year deadline', '年内 2026-12-31 year deadline']],
    ['今年开工，明年建成', ['今年 2026-12-31 year period', '明年 2027-12-31 year period']],
    ['今年年底前、明年6月底', ['今年年底前 2026-12-31 year deadline', '明年6月底 2027-06-30 month deadline']],
    ['上半年完成', ['上半年 2026-06-30 half period']],
    ['三季度末投产', ['三季度末 2026-09-30 quarter deadline']],
    ['第四季度验收', ['第四季度 2026-12-31 quarter period']],
    ['3月上旬启动，5月中旬前报送', ['3月上旬 2026-03-10 ten-days period', '5月中旬前 2026-05-20 ten-days deadline']],
    ['2月下旬', ['2月下旬 2026-02-28 ten-days period']],
    ['2028年2月底前', ['2028年2月底前 2028-02-29 month deadline']],
    ['2026年6月30日前', ['2026年6月30日前 2026-06-30 day deadline']],
    ['6月30日前', ['6月30日前 2026-06-30 day deadline']],
    ['２０２６年１０月底', ['2026年10月底 2026-10-31 month deadline']],
    ['二〇三〇年底前', ['二〇三〇年底前 2030-12-31 year deadline']],
    ['2026-2028年', ['2026-2028年 2028-12-31 year period']],
    ['2026年至2030年', ['2026年至2030年 2030-12-31 year period']],
    ['2026年3月1日至2026年9月30日', ['2026年3月1日至2026年9月30日 2026-09-30 day period']],
    ['截止到2018年', ['截止到2018年 2018-12-31 year past']],
    ['2030年前碳达峰', ['2030年前 2030-12-31 year deadline']],
    ['2020年初步建成', ['2020年 2020-12-31 year past']],
    ['本月底前，下月15日', ['本月底前 2026-01-31 month deadline', '下月15日 2026-02-15 day period']],
    ['快于2024年1.8个百分点', ['快于2024年 2024-12-31 year baseline']],
    ['去年增长6%', ['去年 2025-12-31 year past']],
    ['2020年以来', ['2020年以来 - - past']],
    ['春节前兑现，汛期到来前完工', ['春节前 - - deadline', '汛期到来前 - - deadline']],
    ['2027年春节前', ['2027年春节前 - - deadline']],
    ['2月30日前', ['2月30日前 - - deadline']],
    ['前三季度增长5%', ['前三季度 - - past']],
    ['上季度末，下一个季度', ['上季度末 2025-12-31 quarter past', '下一个季度 2026-06-30 quarter period']],
    ['第三个季度完成，三个季度后验收', ['第三个季度 2026-09-30 quarter period', '三个季度后 - 0.75 duration']],
    ['比上一年增长，上一个月', ['比上一年 2025-12-31 year baseline', '上一个月 2025-12-31 month past']],
    ['2027年首月，今年后三个月', ['2027年首月 2027-01-31 month period', '今年后三个月 2026-12-31 month period']],
    ['今年年中投产，9月上中旬', ['今年年中 2026-06-30 half period', '9月上中旬 2026-09-20 ten-days period']],
    ['上半年底前完成', ['上半年底前 2026-06-30 half deadline']],
    ['2026—2028年三年间', ['2026—2028年三年间 2028-12-31 year period']],
    ['“十四五”以来', ['“十四五”以来 - - past']],
    ['到本世纪末', ['到本世纪末 2100-12-31 year deadline']],
    ['2026年11月15日至次年3月15日', ['2026年11月15日至次年3月15日 2027-03-15 day period']],
    ['11月至翌年2月', ['11月至翌年2月 2027-02-28 month period']],
    ['今年前半年，后半年', ['今年前半年 2026-06-30 half period', '后半年 2026-12-31 half period']],
    ['十一月三十日前，一月三日', ['十一月三十日前 2026-11-30 day deadline', '一月三日 2026-01-03 day past']],
    ['二〇二六至二〇二八年', ['二〇二六至二〇二八年 2028-12-31 year period']],
    ['1990年代', ['1990年代 1999-12-31 year past']],
    ['12月月底前', ['12月月底前 2026-12-31 month deadline']],
    ['自2026-05-26起至2026-05-29止', ['自2026-05-26起至2026-05-29止 2026-05-29 day deadline']],
    ['上世纪80年代，20世纪90年代末', ['上世纪80年代 1989-12-31 year past', '20世纪90年代末 1999-12-31 year past']],
  ])('%s', (text, expected) => expect(noted(text, JANUARY)).toEqual(expected))

  it.each([
    ['较2020年下降18%', ['较2020年 2020-12-31 year baseline']],
    ['比上年增长6%', ['比上年 2025-12-31 year baseline']],
    ['在2025年基础上翻一番', ['2025年 2025-12-31 year baseline']],
    ['从2020年的3万亿元增长到2025年的4万亿元', ['从2020年 2020-12-31 year baseline', '2025年 2025-12-31 year past']],
  ])('what is compared with: %s', (text, expected) => expect(noted(text, JANUARY)).toEqual(expected))

  it('goes by the date of the document', () => {
    expect(noted('前三季度增长5%', { year: 2026, month: 11 })).toEqual(['前三季度 2026-09-30 quarter past'])
    expect(noted('3月底前完成', AUGUST)).toEqual(['3月底前 2026-03-31 month past'])
    expect(noted('月底前完成', AUGUST)).toEqual(['月底前 2026-08-31 month deadline'])
  })

  it('guesses nothing where the document has no date', () => {
    expect(noted('6月底前完成，今年开工，年底前建成', UNDATED)).toEqual(['6月底前 - - deadline', '今年 - - period', '年底前 - - deadline'])
    expect(noted('2027年6月底前', UNDATED)).toEqual(['2027年6月底前 2027-06-30 month deadline'])
  })
})

describe('periods with names of their own', () => {
  it.each([
    ['到“十五五”末', ['到“十五五”末 2030-12-31 year deadline']],
    ['“十五五”时期', ['“十五五”时期 2030-12-31 year period']],
    ['“十四五”期间', ['“十四五”期间 2025-12-31 year past']],
    ['“十五五”开局之年', ['“十五五”开局之年 2026-12-31 year period']],
    ['本世纪中叶', ['本世纪中叶 2050-12-31 year deadline']],
    ['新中国成立100年时', ['新中国成立100年 2049-12-31 year period']],
    ['建党百年', ['建党百年 2021-12-31 year past']],
  ])('%s', (text, expected) => expect(noted(text, JANUARY)).toEqual(expected))

  it.each([
    ['八五', 1995],
    ['十五', 2005],
    ['十一五', 2010],
    ['十二五', 2015],
    ['十三五', 2020],
    ['十四五', 2025],
    ['十五五', 2030],
    ['十六五', 2035],
  ])('%s ends with %d', (name, year) => expect(planEnd(name)).toBe(year))
})

describe('lengths of time', () => {
  it.each([
    ['五年内建成', ['五年内 - 5 duration']],
    ['今后五年', ['今后五年 - 5 duration']],
    ['力争用3—5年时间', ['用3—5年时间 - 5 duration']],
    ['未来三到五年', ['未来三到五年 - 5 duration']],
    ['一年见成效、三年大变样', ['一年 - 1 duration', '三年 - 3 duration']],
    ['6个月内办结', ['6个月内 - 0.5 duration']],
    ['三年后达到，半年之后验收', ['三年后 - 3 duration', '半年之后 - 0.5 duration']],
    ['两年半以内，一年多以来', ['两年半以内 - 2.5 duration', '一年多以来 - 1 past']],
    ['十年前启动，两个半月前', ['十年前 - 10 past', '两个半月前 - 0.21 past']],
    ['过去五年，五年来，近三年', ['过去五年 - 5 past', '五年来 - 5 past', '近三年 - 3 past']],
  ])('%s', (text, expected) => expect(noted(text, JANUARY)).toEqual(expected))
})

describe('what is no time', () => {
  it.each([
    '三年行动方案',
    '每三年一次',
    '每年6月底前',
    '一次年报',
    '过去年均增长',
    '今后年均增长',
    '16个月饼',
    '吃3月饼',
    '光明年代',
    '网上年货节',
    '“十四五”规划',
    '学前教育',
    '学前一年免费教育',
    '三月三歌节',
    '91年5月',
    '会议前排',
    '春节前后',
    '第三年',
    '次年3月底前',
    '“十五五”前两年',
    '三年前后',
    '三年后续跟踪',
    '当月办结',
    '电话12345',
    '统一零售价',
  ])('%s', text => expect(marks(fold(text))).toEqual([]))
})

describe('patterns keep to their examples', () => {
  it.each([...CALENDAR.yes, ...EVENTS.yes])('%s', marked => check(marked, marks))
  it.each([...CALENDAR.no, ...EVENTS.no])('none in %s', text => expect(marks(text)).toEqual([]))
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '2025',
      '2030',
      '6',
      '12',
      '31',
      '年',
      '月',
      '日',
      '底',
      '前',
      '至',
      '—',
      '到',
      '今',
      '明',
      '去',
      '上半年',
      '三季度',
      '十',
      '五',
      '“',
      '”',
      '内',
    ],
    ...['时期', '以来', '较', '自', '，', '个月', '春节', '召开', '2月30日', '半年', '世纪中叶', '\ud83d', '.', '-', '/'],
  )
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))

  it('gives times in order, apart, inside the text, on days that exist', () => {
    fc.assert(
      fc.property(text, sample => {
        let end = 0
        for (const time of timesIn(sample, JANUARY)) {
          expect(time.from).toBeGreaterThanOrEqual(end)
          expect(time.to).toBeGreaterThan(time.from)
          expect(time.to).toBeLessThanOrEqual(sample.length)
          end = time.to
          expect((time.date === null) === (time.precision === null)).toBe(true)
          if (time.date) expect(new Date(`${time.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(time.date)
        }
      }),
      { numRuns: 500 },
    )
  })
})
