import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'
import { countOf, type Scripts, scriptsOf } from './scripts.ts'

/** Below this share of its Chinese characters of that kind, a character is a stray one. */
const STRAY = 0.1

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
    const { simplified, traditional } = countOf(analysis, scripts)
    if (!simplified || !traditional) return []
    const small = Math.min(simplified, traditional)
    if (small > 2 && small / (simplified + traditional) > STRAY) return []
    return proseOf(analysis).flatMap(one => strays(one, scripts, traditional <= simplified))
  },
})

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
        // a name or a title in quotes may stand there as it is written
        edits: isSimplified && right && !prose.depth(index) ? prose.edit(index, index + 1, right) : [],
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
