import type { Row } from '../../../lexicon/types.ts'
import { oncePer } from '../../../text/once.ts'
import { type Prefixes, prefixes } from '../../../text/prefixes.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** After what a unit may stand. Chinese numerals of one character (三尺, 一里) make idioms; those of the table make none. */
const FIGURE = /(?:[\d０-９]|[一二两三四五六七八九十百千万亿几数])(?=[公平立市华英盎加毫大千瓩浬哩呎吋A-Za-z])/g
const LATIN = /[A-Za-z0-9²³]/

interface Units {
  readonly words: Prefixes
  readonly rows: ReadonlyMap<string, Row>
}

export const unit = rule({
  name: 'text/unit',
  meaning: {
    zh: '计量单位用法定计量单位（厘米、平方米、kW），不用公分、平米、KW',
    en: 'Units of measurement are the legal ones (厘米, 平方米, kW), not 公分, 平米, KW',
  },
  why: {
    zh: '公文使用国家法定计量单位（《党政机关公文处理工作条例》第十九条、计量法第三条）；单位符号区分大小写',
    en: 'Official documents use the legal units (regulations on official documents, article 19); the case of a symbol counts',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '新建标准厂房3万平方米、管道12公里，流转土地500亩。',
    '建成220kV变电站1座，装机50MW，日处理5000m³。',
    '收购粮食100公斤、牛奶20升。',
    '广义货币M2增长8%，配备5G网络。',
    '推进3个市里的重点项目，全市里程碑项目12个。',
    '服务窗口平均办理时间压缩50%。',
  ],
  bad: [
    '树苗高度不低于80{公分}。',
    '改造供热面积30万{平米}。',
    '亩产达到1200{市斤}。',
    '新建屋顶光伏5000{KW}。',
    '绿道全长12{Km}、宽3{公尺}。',
    '新建公厕每座60{M2}。',
  ],
  check: (analysis, _, { tables }) => {
    const units = unitsOf(tables.units)
    return proseOf(analysis).flatMap(prose => unitsIn(prose, units))
  },
})

const unitsOf = oncePer(
  (rows: readonly Row[]): Units => ({
    words: prefixes(rows.map(([word = '']) => word)),
    rows: new Map(rows.map(row => [row[0] ?? '', row] as const)),
  }),
)

function unitsIn(prose: Prose, { words, rows }: Units): readonly Fault[] {
  const { raw } = prose
  const faults: Fault[] = []
  for (const { index, 0: figure } of raw.matchAll(FIGURE)) {
    const from = index + figure.length
    const word = words.at(raw, from)
    const [, right = '', amount = '', before = ''] = rows.get(word) ?? []
    const end = from + word.length
    if (!word || before.includes(raw.charAt(end) || '\n') || prose.exempt(from)) continue
    if (/[A-Za-z]/.test(word) && (LATIN.test(raw.charAt(end)) || !isMeasured(raw, index))) continue
    faults.push({
      ...prose.placeOf(from, end),
      message: amount
        ? {
            zh: `“${word}”不是法定计量单位，应换算为“${right}”（${amount}）`,
            en: `“${word}” is no legal unit, expected “${right}” (${amount})`,
          }
        : { zh: `计量单位写作“${word}”，应为“${right}”`, en: `Unit written “${word}”, expected “${right}”` },
      edits: amount ? [] : prose.edit(from, end, right),
      habit: {
        key: word,
        message: count => ({
          zh: `全文${count}处计量单位写作“${word}”，应为“${right}”`,
          en: `Unit written “${word}” ${count} times, expected “${right}”`,
        }),
      },
    })
  }
  return faults
}

/** A figure of its own: no G60 or 3M2, which are names. */
function isMeasured(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 12 && /[\d.,，０-９．]/.test(text.charAt(from - 1))) from--
  return !/[A-Za-z-]/.test(text.charAt(from - 1))
}
