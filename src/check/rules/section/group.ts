import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { matchesOf } from '../../sections/match.ts'
import { graded } from '../../sections/say.ts'
import type { Fault } from '../../types.ts'
import { GROUPS } from './examples.ts'

export const group = rule({
  name: 'section/group',
  meaning: {
    zh: '成组的部分：one_of 至少要有一个，all_or_none 要么都有、要么都没有',
    en: 'Sections of a group: of one_of there is at least one, of all_or_none all or none',
  },
  why: {
    zh: '有些部分可以互相代替（目标或思路），有些必须成对（步骤与分工）；由规则文件的 groups 规定',
    en: 'Some sections stand in for each other, some go in pairs; `groups` of the rules file says which',
  },
  severity: 'warn',
  options: {},
  good: [
    { text: '一、工作目标\n力争翻番。\n二、任务\n抓好春耕。', rules: GROUPS },
    { text: '一、总体思路\n稳中求进。\n二、任务\n抓好春耕。', rules: GROUPS },
    { text: '一、目标\n力争翻番。\n二、总体思路\n稳中求进。', rules: GROUPS },
    { text: '一、目标\n力争翻番。\n二、实施步骤\n分三步走。\n三、责任分工\n各司其职。', rules: GROUPS },
    '一、任务\n抓好春耕。',
  ],
  bad: [
    { text: '一、{任务}\n抓好春耕。\n二、保障\n加强领导。', rules: GROUPS },
    { text: '一、目标\n力争翻番。\n二、{实施步骤}\n分三步走。', rules: GROUPS },
    { text: '一、目标\n力争翻番。\n二、{责任分工}\n各司其职。', rules: GROUPS },
    { text: '一、{实施步骤}\n分三步走。\n二、责任分工\n各司其职。', rules: GROUPS },
    { text: '第一章 总体思路\n稳中求进。\n第二章 {责任分工}\n各司其职。', rules: GROUPS },
  ],
  check(analysis, _, { sections, groups }): readonly Fault[] {
    const { found, parts } = matchesOf(analysis, sections)
    const nameOf = (id: string) => sections.find(section => section.id === id)?.name ?? id
    return groups.flatMap(({ kind, ids, severity }): readonly Fault[] => {
      const here = ids.flatMap(id => found.get(id)?.[0] ?? [])
      const missing = ids.filter(id => !found.get(id)?.length)
      const list = (some: readonly string[]) => some.map(id => `“${nameOf(id)}”`).join('、')
      if (kind === 'one_of') {
        if (here.length) return []
        const [first] = parts
        return [
          {
            ...(first ? sourceRange(first.heading) : { start: 0, end: Math.min(1, analysis.source.text.length) }),
            about: ids.join(' '),
            message: { zh: `未找到${list(ids)}，应至少有其中一个部分`, en: `None of the sections ${list(ids)}, expected at least one` },
            hint: { zh: `补写${list(ids)}中的一个部分`, en: 'Write one of them' },
            ...graded(severity),
          },
        ]
      }
      const [first] = here
      if (!first || !missing.length) return []
      const present = list(ids.filter(id => !missing.includes(id)))
      return [
        {
          ...sourceRange(first.heading),
          about: `${ids.join(' ')}: ${missing.join(' ')}`,
          message: {
            zh: `有${present}而没有${list(missing)}，应同时写明`,
            en: `There is ${present} but no ${list(missing)}, expected both or neither`,
          },
          hint: { zh: `补写${list(missing)}部分`, en: `Write ${list(missing)}` },
          ...graded(severity),
        },
      ]
    })
  },
})
