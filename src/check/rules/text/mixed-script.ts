import type { Row } from '../../../lexicon/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Below this share of its Chinese characters of that kind, a character is a stray one. */
const STRAY = 0.1

interface Scripts {
  readonly simplified: ReadonlyMap<string, string>
  /** Characters that no traditional text has. */
  readonly traditional: ReadonlySet<string>
  readonly any: RegExp
}

export const mixedScript = rule({
  name: 'text/mixed-script',
  meaning: { zh: '简体文稿里不夹繁体字，繁体文稿里不夹简体字', en: 'No stray traditional character in a simplified text, nor the reverse' },
  why: {
    zh: '公文使用规范汉字（国家通用语言文字法第九条）；个别繁体字多是转码、粘贴带来的',
    en: 'Official texts use the standard characters (language law, article 9); stray traditional ones come with pasting and conversion',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '加快发展特色农业，促进农民增收。',
    '乾县、於潜镇要抓好落实，著名商标要加强保护。',
    '加快發展特色農業，促進農民增收，壓實各級責任。',
    '藉此机会，我讲三点意见，请大家瞭望全局。',
    '落实“后备干部”培养计划，公里、面粉、里程不变。',
  ],
  bad: [
    '加快{發}展特色农业，促进农民增收。',
    '完善基层治理{體}系，提升服务水平。',
    '推动经济社会高质量发展，切实{為}民办实事。',
    '{國}家级开发区建设取得新进展，项目全部开工。',
    '加快發展特色農業，促進農民增收，壓實各級責任，確保{开}工項目進展順利。',
  ],
  check: (analysis, _, { tables }) => {
    const scripts = scriptsOf(tables.traditional)
    const prose = proseOf(analysis)
    const count = { simplified: 0, traditional: 0 }
    for (const { raw } of prose)
      for (const { 0: char } of raw.matchAll(scripts.any)) count[scripts.simplified.has(char) ? 'traditional' : 'simplified']++
    const { simplified, traditional } = count
    if (!simplified || !traditional) return []
    const small = Math.min(simplified, traditional)
    if (small > 2 && small / (simplified + traditional) > STRAY) return []
    return prose.flatMap(one => strays(one, scripts, traditional <= simplified))
  },
})

const known = new WeakMap<readonly Row[], Scripts>()

function scriptsOf(rows: readonly Row[]): Scripts {
  const cached = known.get(rows)
  if (cached) return cached
  const simplified = new Map(rows.map(([from = '', to = '']) => [from, to] as const))
  const traditional = new Set([...ONLY].filter(char => !simplified.has(char)))
  const scripts = { simplified, traditional, any: new RegExp(`[${[...simplified.keys(), ...traditional].join('')}]`, 'g') }
  known.set(rows, scripts)
  return scripts
}

/** Common characters that no traditional text has. */
const ONLY =
  '这为们时对会过发经动产说进业国开问长应现实关间见无东级务农调济设导构织较际领职团认质术响电远场书单装观规营层运标项严头亿劳组条银该儿历难办战视积热验续环类联测识图护话击众则约细转陆马识权树复极试验训钢华变总线强议论选队办达证责数张众报岗创宽纪检审阶态险绿养阳县乡镇'

function strays(prose: Prose, { simplified, any }: Scripts, isSimplified: boolean): readonly Fault[] {
  return [...prose.raw.matchAll(any)]
    .filter(({ 0: char }) => simplified.has(char) === isSimplified)
    .map(({ index, 0: char }) => {
      const right = simplified.get(char)
      return {
        ...prose.placeOf(index, index + 1),
        message: isSimplified
          ? { zh: `简体文稿中出现繁体字“${char}”，应为“${right}”`, en: `Traditional “${char}” in a simplified text, expected “${right}”` }
          : { zh: `繁体文稿中出现简体字“${char}”，应为繁体`, en: `Simplified “${char}” in a traditional text` },
        edits: isSimplified && right ? prose.edit(index, index + 1, right) : [],
        habit: {
          key: isSimplified ? 'traditional' : 'simplified',
          message: count =>
            isSimplified
              ? {
                  zh: `简体文稿中出现${count}个繁体字（如“${char}”），应统一为简体`,
                  en: `${count} traditional characters in a simplified text (“${char}”)`,
                }
              : {
                  zh: `繁体文稿中出现${count}个简体字（如“${char}”），应统一为繁体`,
                  en: `${count} simplified characters in a traditional text (“${char}”)`,
                },
        },
      }
    })
}
