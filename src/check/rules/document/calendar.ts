import { small } from '../../../quantity/calendar.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { daysIn } from '../../../text/calendar.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

const CN = '[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const WRITTEN = new RegExp(
  `(?:(\\d{4}|[一二][〇零一二三四五六七八九]{3})年)?(?<![\\d.十百第个])(\\d{1,2}|${CN})月(?:(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:[日号](?![常程均产用])|(?=[—～至-]\\d{1,2}[日号]))(?:[日号]?[—～至-](\\d{1,2})[日号])?)?`,
  'g',
)
const NUMERIC = /(?<![\d.\-/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.\-/%％])/g
/** 第13月 and 13月龄 are counts; the moon has a month of thirty days for every number. */
const MOON = /农历|阴历|旧历|腊|闰|正月/

export const calendar = rule({
  name: 'document/calendar',
  meaning: { zh: '日期要在日历上', en: 'A date is one that the calendar has' },
  why: {
    zh: '2月30日、6月31日、13月不存在，收文的人无法据此办理',
    en: 'There is no 30 February, no 31 June and no month 13; nothing can be done by such a day',
  },
  severity: 'error',
  options: {},
  good: [
    '2028年2月29日前完成。',
    '6月30日前报送，12月31日前办结。',
    '农历二月三十日举办庙会。',
    '4月28日—5月31日集中整治。',
    '一年12月，月月有检查；第13月起按新标准执行，13月龄以上的犊牛全部免疫。',
    '版本号为2.13.40，编号2026-13-45。',
    '二月三十日是庙会。',
  ],
  bad: [
    '请于{2026年2月29日}前报送。',
    '{6月31日}前完成验收。',
    '{2025年13月}启动建设。',
    '整治时间为{9月20日—31日}。',
    '青溪县人民政府\n{二〇二六年二月三十日}',
    '发布日期：{2026-02-30}',
    '填报时间：{2026/13/1}',
    '{六月三十一日}前完成验收。',
  ],
  check(analysis) {
    return analysis.blocks().flatMap(impossible)
  },
})

function impossible(block: Block): readonly Fault[] {
  const { text } = block
  const faults: Fault[] = []
  const add = (from: number, written: string, said: { readonly zh: string; readonly en: string }) =>
    faults.push({
      ...sourceRange({ block, from, to: from + written.length }),
      message: { zh: `日期“${written}”不存在：${said.zh}`, en: `No such date as ${written}: ${said.en}` },
      hint: { zh: '核对年月日', en: 'Check year, month and day' },
    })
  if (text.includes('月'))
    for (const found of text.matchAll(WRITTEN)) {
      const [all, y, m = '', d, last] = found
      if (MOON.test(text.slice(Math.max(0, found.index - 8), found.index))) continue
      // without a year a month in words may be the moon's, which may have thirty days
      if (y === undefined && !/\d/.test(m) && small(d ?? '') === 30) continue
      const said = fault(y, m, last ?? d)
      if (said) add(found.index, all, said)
    }
  if (/\d{4}[-/.]\d/.test(text))
    for (const found of text.matchAll(NUMERIC)) {
      const [all, y, , m = '', d] = found
      // 2026-13-40 may number anything: only what is nearly a date, or stands behind the word, is one
      const near = Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 29 && Number(d) <= 31
      const said = near || /(?:日期|时间)[：:]?\s?$/.test(text.slice(Math.max(0, found.index - 5), found.index)) ? fault(y, m, d) : null
      if (said) add(found.index, all, said)
    }
  return faults.sort((a, b) => a.start - b.start)
}

function fault(year: string | undefined, month: string, day: string | undefined): { readonly zh: string; readonly en: string } | null {
  const [y, m, d] = [year === undefined ? null : small(year), small(month), day === undefined ? null : small(day)]
  if (m === null || (day !== undefined && d === null)) return null
  // a month that no year or day stands by may be a count (13月)
  if (m < 1 || m > 12)
    return year === undefined && day === undefined ? null : { zh: `一年没有${month}月`, en: `there is no month ${month}` }
  if (d === null) return null
  const days = daysIn(y ?? 2024, m)
  if (d >= 1 && d <= days) return null
  return { zh: `${y === null ? '' : `${y}年`}${m}月只有${days}天`, en: `month ${m}${y === null ? '' : ` of ${y}`} has ${days} days` }
}
