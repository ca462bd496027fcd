import { fold } from '../../../text/fold.ts'
import { rule } from '../../rule.ts'
import type { Edit, Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Figures with their point and per cent sign. */
const FIGURE = /[0-9０-９]+(?:[．.][0-9０-９]+)*[%％]?/g
/** A figure that is wide in more than its per cent sign. */
const WIDE = /[０-９．]/
/** A list's own number at the start of a paragraph is numbering, and how it is written is said there. */
const MARKER = /^（?[0-9０-９]+(?:[．.、]|[）)])/
const NUMERAL = /[一二三四五六七八九〇○零]/

export const fullWidthFigure = rule({
  name: 'text/full-width-figure',
  meaning: {
    zh: '阿拉伯数字和小数点用半角，不用全角（8.5%，不作8．5％）',
    en: 'Arabic figures and decimal points are half-width (8.5%, not 8．5％)',
  },
  why: {
    zh: '全角数字占一个汉字的位置，正体数字应占半个（GB/T 15835—2011）；全角的数字检索不到，也不能复制到表格里计算',
    en: 'A figure takes half the width of a character (GB/T 15835—2011); full-width ones are found by no search and added up by no spreadsheet',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '全市粮食总产稳定在8.5万吨以上，合格率达到98.6%。',
    '城镇登记失业率控制在4.5％以内。',
    '３．加快推进农田水利建设，完善管护机制。',
    '二００八年以来，全县村容村貌焕然一新。',
    '坚持“一主两副、多点支撑”，建设5G基站。',
  ],
  bad: [
    '全市粮食总产稳定在{８．５}万吨以上。',
    '力争合格率达到{98．6％}，好于去年。',
    '到{２０２７}年建成标准厂房12万平方米。',
    '新增就业{３}万人。',
    '亩均收益由{１200}元提高到1500元。',
    '服务业增加值增长{８．０％}、投资增长{９%}。',
  ],
  check: analysis => proseOf(analysis).flatMap(figures),
})

function figures(prose: Prose): readonly Fault[] {
  const { raw } = prose
  if (!WIDE.test(raw)) return []
  const first = MARKER.exec(raw)?.[0].length ?? 0
  const faults: Fault[] = []
  for (const { index, 0: figure } of raw.matchAll(FIGURE)) {
    const end = index + figure.length
    if (!WIDE.test(figure) || end <= first || NUMERAL.test(raw.charAt(index - 1)) || NUMERAL.test(raw.charAt(end))) continue
    const right = fold(figure)
    faults.push({
      ...prose.placeOf(index, end),
      message: { zh: `出现全角数字“${figure}”，应为“${right}”`, en: `Full-width figure “${figure}”, expected “${right}”` },
      edits: narrowed(prose, index, end),
      habit: {
        key: 'figure',
        message: count => ({
          zh: `全文${count}处数字用了全角（如“${figure}”），应统一为半角（如“${right}”）`,
          en: `${count} figures are full-width (“${figure}”), expected half-width ones (“${right}”)`,
        }),
      },
    })
  }
  return faults
}

/** Character by character: a figure may be broken over two lines. */
function narrowed({ raw, edit }: Prose, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at++) if (fold(raw.charAt(at)) !== raw.charAt(at)) edits.push(...edit(at, at + 1, fold(raw.charAt(at))))
  return edits
}
