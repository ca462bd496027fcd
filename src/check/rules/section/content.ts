import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { counterOf, mainItems, miscount } from '../../sections/count.ts'
import { matchesOf } from '../../sections/match.ts'
import { type Part, partOf } from '../../sections/parts.ts'
import { graded, titleOf } from '../../sections/say.ts'
import { COUNTED, type Counted, type Limits, type Section } from '../../settings.ts'
import type { Fault, Said } from '../../types.ts'
import { CONTENTS } from './examples.ts'

export const content = rule({
  name: 'section/content',
  meaning: {
    zh: '各部分要有规定的内容：多少任务、举措、目标',
    en: 'Sections hold what is laid down: so many directives, measures, targets',
  },
  why: {
    zh: '目标部分没有一个可考核的数字，任务部分没有一条举措，等于没写；数目由规则文件的 contains、min、max、each 规定',
    en: 'Aims without a figure and tasks without a measure cannot be followed up; `contains`, `min`, `max`, `each` of the rules file say how many',
  },
  severity: 'warn',
  options: {},
  good: [
    {
      text: '一、目标\n今年地区生产总值增长6%以上，城镇新增就业3000人以上。\n二、任务\n（一）抓春耕\n要加快建设高标准农田2万亩。',
      rules: CONTENTS,
    },
    { text: '一、2025年工作成绩\n地区生产总值增长6.1%，城镇新增就业3100人。', rules: CONTENTS },
    { text: '一、任务\n（一）抓春耕\n要加强农资供应。\n（二）抓防汛\n要加快建设排水管网。', rules: CONTENTS },
    { text: '一、其他\n无。', rules: CONTENTS },
    '一、目标\n越办越好。',
  ],
  bad: [
    { text: '一、{目标}\n今年地区生产总值增长6%以上。\n二、任务\n（一）抓春耕\n要加快建设高标准农田。', rules: CONTENTS },
    { text: '一、{目标}\n越办越好。', rules: CONTENTS },
    { text: '一、{2025年工作成绩}\n大家都很努力。', rules: CONTENTS },
    { text: '一、任务\n（一）抓春耕\n要加强农资供应。\n（二）{抓防汛}\n去年下过两场大雨。', rules: CONTENTS },
    { text: '第一章 {目标}\n今年粮食总产量达到12万吨以上。\n第二章 附则\n自印发之日起施行。', rules: CONTENTS },
  ],
  check(analysis, _, { sections }) {
    const count = counterOf(analysis)
    const { found } = matchesOf(analysis, sections)
    const wrong = (parts: readonly Part[], name: Counted, limits: Limits | undefined, { severity }: Section): readonly Fault[] => {
      const [first] = parts
      const said =
        first && limits
          ? miscount(
              name,
              parts.map(part => count(part, name)),
              limits,
            )
          : null
      return first && said ? [{ ...sourceRange(first.heading), message: about(first, said), ...graded(severity) }] : []
    }
    return sections.flatMap(section => {
      const parts = found.get(section.id) ?? []
      const asked = (limits: Section['each']) => COUNTED.filter(name => limits[name])
      return [
        // their length is told by section/length
        ...asked(section.holds).flatMap(name =>
          name === 'characters' || name === 'items' ? [] : wrong(parts, name, section.holds[name], section),
        ),
        ...asked(section.each).flatMap(name =>
          parts.flatMap(mainItems).flatMap(item => wrong([partOf(item, item.depth)], name, section.each[name], section)),
        ),
      ]
    })
  },
})

const about = (part: Part, { zh, en }: Said): Said => ({ zh: `“${titleOf(part)}”${zh}`, en: `“${titleOf(part)}” ${en}` })
