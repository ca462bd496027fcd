import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** 2024-2026年, 1-3月: times. */
const TIMES = /(?<![\d.\-/—〔])((?:19|20)\d\d年?|\d{1,2}[月日]?)([-－–~])((?:19|20)\d\d|\d{1,2})(?=[年月日])/g
/** 5-8%, 10~15万元: amounts. */
const AMOUNTS = /(?<![\d.\-/—A-Za-z〔第])(\d+(?:\.\d+)?[%％]?)([-－–~])(\d+(?:\.\d+)?)(?=[%％]|[十百千]?[万亿]|个百分点|[元亩吨人家户米])/g

export const rangeMark = rule({
  name: 'text/range-mark',
  meaning: {
    zh: '起止时间用一字线（2024—2026年），数值范围用浪纹线或一字线（5%～8%），不用短横线',
    en: 'From and to are joined by — in time (2024—2026年) and by ～ or — in amounts (5%～8%), not by a hyphen',
  },
  why: {
    zh: '短横线连接号码和复合名词，一字线和浪纹线表示起止（GB/T 15834—2011 4.13.3）；半角的“-”还会被看作负号',
    en: 'A hyphen joins numbers and compounds, — and ～ say from and to (GB/T 15834—2011 4.13.3); a half-width one reads as minus',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: [
    '2024—2026年新建高标准农田5万亩。',
    '增长5%～8%，投资10—15万元。',
    '印发青政办〔2026〕5-1号文件。',
    '咨询电话0312-5550123，型号为X5-20。',
    '《青溪县发展规划（2021-2025年）》已经印发。',
    '装机2×660兆瓦，2026-03-08签约。',
  ],
  bad: [
    '2024{-}2026年新建高标准农田5万亩。',
    '1{-}3月，全县投资增长6%。',
    '亩均增收500{-}800元。',
    '增长5%{-}8%，好于去年。',
    '新增就业3{~}5万人。',
  ],
  check: analysis => proseOf(analysis).flatMap(prose => [...rangesIn(prose, TIMES, '—'), ...rangesIn(prose, AMOUNTS, '～')]),
})

function rangesIn(prose: Prose, pattern: RegExp, right: string): readonly Fault[] {
  const { raw } = prose
  const faults: Fault[] = []
  for (const { index, 0: range, 1: first = '', 2: mark = '' } of raw.matchAll(pattern)) {
    const at = index + first.length
    if (prose.exempt(at) || isCited(raw, index)) continue
    faults.push({
      ...prose.placeOf(at, at + 1),
      message: { zh: `“${range}”的起止用了“${mark}”，应为“${right}”`, en: `“${mark}” in “${range}”, expected “${right}”` },
      // 2026-3月 is a month, and 5-1 no range: only what rises is sure
      edits: rises(range.slice(0, first.length), range.slice(first.length + 1)) ? prose.edit(at, at + 1, right) : [],
      habit: {
        key: right,
        message: count => ({
          zh: `全文${count}处起止用了“${mark}”（如“${range}”），应统一为“${right}”`,
          en: `${count} ranges have “${mark}” (“${range}”), expected “${right}”`,
        }),
      },
    })
  }
  return faults
}

/** From and to of one kind, the second the greater. */
function rises(from: string, to: string): boolean {
  const [a = '', b = ''] = [from, to].map(text => text.replace(/[^\d.]/g, ''))
  return Number(a) < Number(b) && !/^0\d/.test(a) && (a.length === 4) === (b.length === 4)
}

/** In a title 《…（2021-2025年）》, which is quoted as it is. */
function isCited(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}
