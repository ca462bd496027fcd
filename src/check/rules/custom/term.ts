import { sourceRange } from '../../../source/stretch.ts'
import { fold } from '../../../text/fold.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { placesOf } from './places.ts'
import { termPlaces } from './term-places.ts'

const TERMS = { terms: [{ wrong: ['营商软环境', '投资软环境'], right: '营商环境' }] }
const UNITS = { terms: [{ wrong: '/[0-9]+公分/', right: '厘米', message: '长度单位用厘米' }] }
const FULL = { terms: [{ wrong: '县乡村振兴局', right: '某县乡村振兴局' }] }
const WHOLE = { terms: [{ wrong: 'Ｎ次创业', right: '二次创业', severity: 'error' }] }

export const term = rule({
  name: 'text/term',
  meaning: { zh: '规则文件 terms 中的用语按规范写法', en: 'Wordings listed in terms of the rules file are written the right way' },
  why: {
    zh: '机构、工程、政策的名称有统一写法，同一事物几种写法会被当成几件事；各单位的规范用语写在规则文件里',
    en: 'Bodies, programmes and policies have one name; written in several ways they read as several things. A rules file says which',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    { text: '要持续优化营商环境，提振发展信心。', rules: TERMS },
    { text: '苗木高度达到30厘米。', rules: UNITS },
    { text: '此项工作由某县乡村振兴局牵头。', rules: FULL },
    { text: '奋力推进二次创业。', rules: WHOLE },
    { text: '要持续改善投资环境。', rules: TERMS },
  ],
  bad: [
    { text: '要持续优化{营商软环境}，提振发展信心。', rules: TERMS },
    { text: '要改善{投资软环境}。\n要优化{营商软环境}。', rules: TERMS },
    { text: '苗木高度达到{30公分}。', rules: UNITS },
    { text: '苗木高度达到{３０公分}。', rules: UNITS },
    { text: '此项工作由{县乡村振兴局}牵头，某县乡村振兴局验收。', rules: FULL },
    { text: '奋力推进{N次创业}。', rules: WHOLE },
  ],
  check(analysis, _, { terms }) {
    if (!terms.length) return []
    const { tag, source } = analysis
    const places = placesOf(analysis.blocks(), terms, ({ wrong, right }, text) => termPlaces(text, wrong, right, tag))
    return places.map(({ entry: { wrong, right, message, severity }, stretch, found }): Fault => {
      const { start, end } = sourceRange(stretch)
      // what a line's end divides is left to a person
      const whole = fold(source.text.slice(start, end)) === found
      return {
        start,
        end,
        message: { zh: message ?? `出现“${found}”，应为“${right}”`, en: message ?? `"${found}" stands here, expected "${right}"` },
        ...(whole ? { edits: [{ start, end, text: right }] } : {}),
        habit: {
          key: `${wrong.source}\n${right}`,
          message: count => ({
            zh: `全文有 ${count} 处“${found}”一类写法，应为“${right}”`,
            en: `"${found}" or the like stands in ${count} places, expected "${right}"`,
          }),
        },
        ...(severity ? { severity } : {}),
      }
    })
  },
})
