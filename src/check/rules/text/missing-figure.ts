import { rule } from '../../rule.ts'
import { hiddenFigures } from './hidden-figures.ts'
import { proseOf } from './prose.ts'

export const missingFigure = rule({
  name: 'text/missing-figure',
  meaning: { zh: '数值要填写，不留X亿元、××%、＊＊万元', en: 'Figures are filled in: no X亿元, ××%, ＊＊万元' },
  why: {
    zh: '留着占位符的数值既不能执行，也不能考核；定稿前应补上',
    en: 'A figure that is only a placeholder can be neither carried out nor checked',
  },
  severity: 'error',
  options: {},
  good: [
    '完成投资8.5亿元，增长6.5%。',
    '推行5×8小时工作制，新增X射线检测设备3台。',
    '二〇二六年投资20亿元。',
    '坚持“4+X”产业布局，开展1+X证书试点。',
    '规划建设3×660兆瓦机组。',
    'X人民朴实本分，推动X大发展，X部长到会指导。',
  ],
  bad: [
    '全县地区生产总值达到{X亿元}。',
    '增长{××%}左右，居全市前列。',
    '落实专项资金{＊＊万元}。',
    '新增就业{XX人}以上，解决X问题{XX件}。',
    '合格率提高到{X.X％}。',
    '改造老旧小区{××个}。',
  ],
  check: analysis =>
    proseOf(analysis).flatMap(prose =>
      hiddenFigures(prose, analysis.lexicon).map(({ from, to }) => {
        const figure = prose.raw.slice(from, to)
        return {
          ...prose.placeOf(from, to),
          message: { zh: `数值“${figure}”没有填写，应补上实际数字`, en: `“${figure}” lacks its figure, expected a number` },
          habit: {
            key: 'figure',
            message: (count: number) => ({
              zh: `全文${count}处数值没有填写（如“${figure}”），应补上实际数字`,
              en: `${count} figures are not filled in (“${figure}”), expected numbers`,
            }),
          },
        }
      }),
    ),
})
