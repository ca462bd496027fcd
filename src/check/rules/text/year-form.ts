import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** A year in Chinese numerals whose nought is no 〇, and 元月. */
const YEAR = /(?<![一二三四五六七八九〇零○◯])[一二](?:九|[〇零○◯OoОоＯｏ0０])[〇零○◯OoОоＯｏ0０一二三四五六七八九]{2}(?=年)/g
const NOUGHT = /[零○◯OoОоＯｏ0０]/g
const FIRST_MONTH = /(?<=\d年)元月/g

export const yearForm = rule({
  name: 'text/year-form',
  meaning: {
    zh: '汉字年份中的“零”写作“〇”（二〇二六年），“元月”写作“1月”',
    en: 'The nought of a year in Chinese numerals is 〇 (二〇二六年); 元月 after an Arabic year is 1月',
  },
  why: {
    zh: '用于编号的“0”的汉字书写形式为“〇”（GB/T 15835—2011 5.2）；圆圈符号○、字母O、“零”都不是它',
    en: 'The nought of a number that does not count is 〇 (GB/T 15835—2011 5.2); a circle ○, a letter O and 零 are not',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: [
    '二〇二六年是“十五五”开局之年。',
    '到2035年基本实现现代化。',
    '一百零二年前，这里还是一片荒滩。',
    '元月工作要早谋划，2026年1月开工。',
    '一九九八年以来，全县面貌一新。',
  ],
  bad: [
    '{二○二六}年是“十五五”开局之年。',
    '{二零三五}年远景目标已经明确。',
    '{二O二六}年重点任务如下。',
    '{二〇三０}年前实现碳达峰。',
    '2026年{元月}起施行。',
  ],
  check: analysis => proseOf(analysis).flatMap(years),
})

function years(prose: Prose): readonly Fault[] {
  const { raw } = prose
  const of = (at: number, wrong: string, right: string, key: string): Fault => ({
    ...prose.placeOf(at, at + wrong.length),
    message: { zh: `出现“${wrong}”，应为“${right}”`, en: `“${wrong}”, expected “${right}”` },
    edits: prose.edit(at, at + wrong.length, right),
    habit: {
      key,
      message: count => ({
        zh: `全文${count}处写作“${wrong}”等，应统一为“${right}”的形式`,
        en: `Written as in “${wrong}” ${count} times, expected as in “${right}”`,
      }),
    },
  })
  const noughts = [...raw.matchAll(YEAR)].flatMap(({ index, 0: year }) => {
    const right = year.replace(NOUGHT, '〇')
    return right === year ? [] : [of(index, year, right, 'nought')]
  })
  return [...noughts, ...[...raw.matchAll(FIRST_MONTH)].map(({ index, 0: month }) => of(index, month, '1月', 'month'))]
}
