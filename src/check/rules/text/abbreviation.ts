import { isHan } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Two capitals at least, and nothing of a model's or a document's number beside them. */
const ABBREVIATION = /(?<![A-Za-z0-9&+./_-])[A-Z](?:&?[A-Z])+s?(?![A-Za-z0-9&+./_-])/g
/** Grades, Roman figures, what was taken out, a writer's own notes. */
const OTHER = /^(?:A+|B+|C+|[IVX]+|X+|TODO|FIXME|TBD)$/
/** How far from its first use an explanation may stand. */
const NEAR = 40

export const abbreviation = rule({
  name: 'text/abbreviation',
  meaning: {
    zh: '外文缩略语第一次出现时写明中文全称',
    en: 'An abbreviation in Latin letters is explained where it first stands',
  },
  why: {
    zh: '公文中使用非规范化简称，应先用全称并注明简称；使用国际组织外文名称或缩写，应在第一次出现时注明准确的中文译名',
    en: 'A short name is used after the full one; a foreign abbreviation is translated where it first stands',
  },
  severity: 'info',
  options: {
    known: {
      type: 'words',
      default: [],
      about: { zh: '不需要解释的缩略语', en: 'Abbreviations that need no explanation' },
    },
  },
  good: [
    '全县GDP增长6.5%，R&D经费投入强度提高。',
    '推广生态环境导向的开发（EOD）模式，谋划一批EOD项目。',
    '推行TOD（以公共交通为导向的开发）模式。',
    '建设4A级景区3家、AAA级旅游厕所10座，开通G60高速连接线。',
    { text: '实施OMO教学改革，培训教师200人。', options: { known: ['OMO'] } },
    '推进规划环评（以下简称QHP）试点。',
    '打造“出行PASS”服务品牌。',
  ],
  bad: [
    '谋划一批{EOD}项目，再推进一批EOD试点。',
    '推行{TOD}模式，促进站城融合。',
    '对标{DEPA}规则，扩大开放。',
    '建立{HSE}管理体系，压实责任。',
    '支持企业申报{CNAS}认可。',
  ],
  check: (analysis, { known }, { tables }) => {
    const common = new Set([...known, ...tables.abbreviations.map(([word = '']) => word)])
    const prose = proseOf(analysis)
    const own = new Set(prose.map(({ block }) => block.index))
    // a glossary stands behind the text proper
    const behind = analysis
      .blocks()
      .filter(({ index }) => !own.has(index))
      .flatMap(({ text }) => [...text.matchAll(ABBREVIATION)].map(([word]) => word))
    const seen = new Set([...common, ...behind])
    return prose.flatMap(one => unexplained(one, seen))
  },
})

function unexplained(prose: Prose, seen: Set<string>): readonly Fault[] {
  const { raw } = prose
  const faults: Fault[] = []
  for (const { index, 0: word } of raw.matchAll(ABBREVIATION)) {
    if (seen.has(word) || OTHER.test(word) || prose.exempt(index)) continue
    seen.add(word)
    const end = index + word.length
    // in brackets it explains what stands before them, in quotes it is part of a name
    if (prose.depth(index) || isExplained(raw, index, end)) continue
    faults.push({
      ...prose.placeOf(index, end),
      message: { zh: `缩略语“${word}”没有解释，应在第一次出现时写明中文全称`, en: `“${word}” is not explained where it first stands` },
    })
  }
  return faults
}

/** 中文名（ABC）, ABC（中文名）, 即 or 简称 beside it, or letters among other Latin words. */
function isExplained(text: string, from: number, to: number): boolean {
  if (/^[”’]?[（(]/.test(text.slice(to, to + 2)) && [...text.slice(to, to + NEAR)].some(isHan)) return true
  if (/[A-Za-z] ?$/.test(text.slice(Math.max(0, from - 2), from)) || /^ [A-Za-z]/.test(text.slice(to, to + 2))) return true
  const before = text.slice(Math.max(0, from - NEAR), from)
  const bracket = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  const inside = bracket > 0 && bracket > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  return (
    inside || /(?:简称|即|缩写|全称)[为是：]?[“‘]?$/.test(before) || /^[”’]?[，、]?(?:即|全称|是指|指的?是)/.test(text.slice(to, to + 6))
  )
}
