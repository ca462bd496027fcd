import { dateLine } from '../../../frame/dates.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf, proseOfBlock } from './prose.ts'

/** 2026.1.5 and the like. */
const POINTS = /(?<![\d./-])((?:19|20)\d\d)([./-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d./-])/g
/** 2026年01月05日: a month or day with a nought before it. */
const NOUGHT = /(?<=\d年)0([1-9])(?=月)|(?<=\d月)0([1-9])(?=日)/g
/** 26年3月: two figures for a year. A length of time is 26年3个月. */
const SHORT = /(?<![\d.,—～~年至、第近约计达期满零点十百千万-])(\d\d)年(?=(?:1[0-2]|[1-9])月(?:[初底末]|\d|[，。、；]|[^\d个]))/g
/** A sentence, not a caption, a source or the line of a web page. */
const SENTENCE = /[，。；]/

export const dateForm = rule({
  name: 'text/date-form',
  meaning: {
    zh: '正文里的日期写作“2026年1月5日”，年份写全，月、日不编虚位',
    en: 'Dates in running text are written 2026年1月5日: the year in full, no nought before month or day',
  },
  why: {
    zh: '成文日期用阿拉伯数字将年、月、日标全，年份应标全称，月、日不编虚位（GB/T 9704—2012 7.3.5.4）；正文照此统一',
    en: 'Year, month and day in full, without a nought before them (GB/T 9704—2012 7.3.5.4); running text follows',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '2026年1月5日，县委召开全会，部署全年工作。',
    '按照〔2026〕5号文件要求，2026年12月31日前完成。',
    '发布日期：2026-01-05',
    '登录https://example.cn/2026/1/5/a.html，查看详情。',
    '经过15年3个月的努力，工程全面建成。',
    '版本号为2.1.5，执行GB/T 9704—2012，全面推广。',
  ],
  bad: [
    '自{2026.1.5}起施行，原办法同时废止。',
    '各单位务必于{2026-3-31}前报送，逾期不再受理。',
    '会议定于{2026/4/8}召开，请准时参加。',
    '2026年{03}月{08}日前完成整改，报县政府。',
    '项目于{26}年3月开工，年底建成。',
  ],
  check: analysis => {
    const { source } = analysis
    const prose = proseOf(analysis).filter(({ block, text }) => block.kind === 'paragraph' && SENTENCE.test(text))
    const signed = analysis
      .blocks()
      .filter(({ text }) => /^\d/.test(text) && dateLine(text) !== null)
      .map(block => proseOfBlock(source, block))
    return [...prose.flatMap(one => [...points(one), ...short(one)]), ...[...prose, ...signed].flatMap(noughts)]
  },
})

function points(prose: Prose): readonly Fault[] {
  return [...prose.text.matchAll(POINTS)]
    .filter(({ index }) => !prose.exempt(index) && !prose.depth(index))
    .map(({ index, 0: date, 1: year = '', 3: month = '', 4: day = '' }) => {
      const right = `${year}年${Number(month)}月${Number(day)}日`
      return {
        ...prose.placeOf(index, index + date.length),
        message: { zh: `日期写作“${date}”，应为“${right}”`, en: `Date written “${date}”, expected “${right}”` },
        habit: {
          key: 'points',
          message: count => ({
            zh: `全文${count}处日期写作“${date}”等，应统一为“${right}”的形式`,
            en: `${count} dates are written as in “${date}”, expected “${right}”`,
          }),
        },
      }
    })
}

function noughts(prose: Prose): readonly Fault[] {
  return [...prose.text.matchAll(NOUGHT)].map(({ index, 0: figure, 1: month, 2: day }) => {
    const right = month ?? day ?? ''
    return {
      ...prose.placeOf(index, index + figure.length),
      message: { zh: `月、日编了虚位“${figure}”，应为“${right}”`, en: `“${figure}” in a date, expected “${right}”` },
      edits: prose.edit(index, index + figure.length, right),
      habit: {
        key: 'nought',
        message: count => ({
          zh: `全文${count}处月、日编了虚位（如“${figure}”），应去掉前面的0`,
          en: `${count} months and days have a nought before them (“${figure}”), expected none`,
        }),
      },
    }
  })
}

function short(prose: Prose): readonly Fault[] {
  return [...prose.text.matchAll(SHORT)].map(({ index, 1: year = '' }) => ({
    ...prose.placeOf(index, index + 2),
    message: { zh: `年份写作“${year}年”，应写全四位`, en: `Year written “${year}年”, expected four figures` },
  }))
}
