import type { Analysis } from '../../../analysis.ts'
import type { Row } from '../../../lexicon/types.ts'
import { isHan } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'
import { countOf, scriptsOf } from './scripts.ts'

/** Dashes of table lines or hyphens, dots for an ellipsis, half an ellipsis, a ratio sign for a colon, corner brackets for quotes. */
const FORMS = /[─━―]{2,}|-{2,}|－{2,}|\.{3,}|。{3,}|…+|∶|[「」『』]/g
const RIGHT: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’', '∶': '：' }

export const markForm = rule({
  name: 'text/mark-form',
  meaning: {
    zh: '破折号用“——”，省略号用“……”，冒号用“：”，引号用“ ”',
    en: 'A dash is ——, an ellipsis ……, a colon ：, quotes are “ ”',
  },
  why: {
    zh: '标点的形式由GB/T 15834—2011第4章规定；制表符、连续的句号、半个省略号只是看着相近',
    en: 'The forms are those of GB/T 15834—2011, chapter 4; table lines, rows of dots and half an ellipsis only come near',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: [
    '——坚持稳中求进。要抓好落实。',
    '水、电、路、气……都要统筹推进。',
    '比例为3∶1，时间9:30。',
    '总则............................3',
    '总　则…………………………………………3',
    '运行gangmu--help查看说明。',
    '建立「一口一檔」，實現「發現問題、解決問題」閉環管理。',
  ],
  bad: [
    '{──}坚持稳中求进。要抓好落实。',
    '坚持以人为本{--}这是发展的根本。',
    '水、电、路、气{...}都要统筹推进。',
    '水、电、路、气{。。。}都要统筹推进。',
    '水、电、路、气{…}都要统筹推进。',
    '工作目标{∶}年底前完成。',
    '弘扬{「}马上就办{」}作风。',
  ],
  check: (analysis, _, { tables }) => {
    const prose = proseOf(analysis)
    // corner brackets are the quotes of traditional texts
    const corners = prose.some(({ raw }) => QUOTES.test(raw)) && isSimplified(analysis, tables.traditional)
    return prose.flatMap(one => forms(one, corners))
  },
})

function isSimplified(analysis: Analysis, rows: readonly Row[]): boolean {
  const { simplified, traditional } = countOf(analysis, scriptsOf(rows))
  return traditional <= simplified
}

function forms(prose: Prose, corners: boolean): readonly Fault[] {
  const { raw, block } = prose
  if (block.kind === 'row') return []
  const faults: Fault[] = []
  const paired = corners && isPaired(raw)
  for (const { index, 0: mark } of raw.matchAll(FORMS)) {
    const end = index + mark.length
    const right = paired || !QUOTES.test(mark) ? rightOf(raw, index, end) : null
    if (!right || right === mark || prose.exempt(index)) continue
    faults.push({
      ...prose.placeOf(index, end),
      message: { zh: `出现“${mark}”，应为“${right}”`, en: `“${mark}”, expected “${right}”` },
      edits: isSure(raw, index, mark) ? prose.edit(index, end, right) : [],
      habit: {
        key: right,
        message: count => ({ zh: `全文${count}处用“${mark}”，应统一为“${right}”`, en: `“${mark}” ${count} times, expected “${right}”` }),
      },
    })
  }
  return faults
}

/** Not where a mark may stand for something else: dots to be filled in, -- from one place to another, a ratio, quotes within quotes. */
function isSure(text: string, at: number, mark: string): boolean {
  const first = mark.charAt(0)
  if (first === '.' || first === '。') return mark.length === 3 || mark.length === 6
  if (first === '-' || first === '－') return at === 0
  if (first === '∶') return !/[一二三四五六七八九十百千万亿两半]/.test(text.charAt(at - 1))
  return !QUOTES.test(mark) || !/[“”]/.test(text)
}

const QUOTES = /[「」『』]/

/** Corner brackets that do not come in pairs are what a wrong encoding left. */
const isPaired = (text: string) => count(text, /「/g) === count(text, /」/g) && count(text, /『/g) === count(text, /』/g)
const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0

function rightOf(text: string, from: number, to: number): string | null {
  const mark = text.slice(from, to)
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  const first = mark.charAt(0)
  // 3∶1 is a ratio
  if (first === '∶') return isHan(before) ? '：' : null
  const single = RIGHT[first]
  if (single) return single
  if (first === '.' || first === '。' || first === '…') {
    // the leaders of a table of contents
    if (mark.length > 12 || /[\d ]/.test(after)) return null
    if (first === '…') return mark.length === 1 && (isHan(before) || isHan(after)) ? '……' : null
    return isHan(before) || /[、，”]/.test(before) ? '……' : null
  }
  if (mark.length > 6) return null
  return (from === 0 || isHan(before) || /[，。”）》]/.test(before)) && (isHan(after) || /[“《]/.test(after)) ? '——' : null
}
