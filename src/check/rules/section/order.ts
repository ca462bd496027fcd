import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { matchesOf } from '../../sections/match.ts'
import type { Part } from '../../sections/parts.ts'
import { graded, titleOf } from '../../sections/say.ts'
import { PARTS } from './examples.ts'

export const order = rule({
  name: 'section/order',
  meaning: { zh: '各部分按规定的先后排列', en: 'Sections stand in the order that their kind requires' },
  why: {
    zh: '先讲形势，再提目标，后部署任务，是这类文稿的通行结构；次序由规则文件中的 before 规定',
    en: 'Situation, aims, tasks, safeguards: readers look for them in this order, which `before` in the rules file lays down',
  },
  severity: 'warn',
  options: {},
  good: [
    { text: '一、形势\n基础较好。\n二、目标\n力争翻番。\n三、任务\n抓好春耕。', rules: PARTS },
    { text: '一、形势\n基础较好。\n二、目标任务\n力争翻番，抓好春耕。', rules: PARTS },
    { text: '一、去年工作成绩\n有了进步。\n二、今年工作目标\n力争翻番。\n三、今年重点工作\n抓好春耕。', rules: PARTS },
    {
      text: '一、形势\n基础较好。\n二、任务\n抓好春耕。\n（一）完成目标\n抓紧开工。\n三、目标\n力争翻番。\n四、重点任务\n抓好开工。',
      rules: PARTS,
    },
    '一、任务\n抓好春耕。\n二、形势\n基础较好。',
  ],
  bad: [
    { text: '一、任务\n抓好春耕。\n二、{形势}\n基础较好。', rules: PARTS },
    { text: '一、形势\n基础较好。\n二、任务\n抓好春耕。\n三、{目标}\n力争翻番。', rules: PARTS },
    { text: '第一章 组织保障\n加强领导。\n第二章 {重点任务}\n抓好春耕。', rules: PARTS },
    { text: '一、2026年重点工作\n抓好春耕。\n二、{2025年工作成绩}\n有了进步。', rules: PARTS },
    { text: '一、目标\n力争翻番。\n二、{形势}\n基础较好。\n三、任务\n抓好春耕。', rules: PARTS },
  ],
  check(analysis, _, { sections }) {
    const { found } = matchesOf(analysis, sections)
    return sections.flatMap(section => {
      const [first] = found.get(section.id) ?? []
      if (!first) return []
      const late = section.before.flatMap(id => {
        const last = found.get(id)?.at(-1)
        return last && placeOf(last) < placeOf(first) ? [last] : []
      })
      // of several that it should go before, the one that stands first
      const [before] = late.sort((a, b) => placeOf(a) - placeOf(b))
      if (!before) return []
      return [
        {
          ...sourceRange(first.heading),
          message: {
            zh: `“${titleOf(first)}”在“${titleOf(before)}”之后，应在其前`,
            en: `“${titleOf(first)}” comes after “${titleOf(before)}”, expected before it`,
          },
          hint: { zh: '调整两部分的先后，并重排序号', en: 'Change the order of the two, and number them anew' },
          ...graded(section.severity),
        },
      ]
    })
  },
})

const placeOf = ({ heading }: Part): number => sourceRange(heading).start
