import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { matchesOf } from '../../sections/match.ts'
import { titleOf } from '../../sections/say.ts'
import { PARTS } from './examples.ts'

export const unexpected = rule({
  name: 'section/unexpected',
  meaning: { zh: '一级标题只用规则文件列出的部分', en: 'At the top level only sections stand that the rules file lists' },
  why: {
    zh: '有固定模板的文稿（报表说明、年度总结）不应自立部分，否则汇总时对不上；一般文稿不必启用',
    en: 'Where a template is fixed (annual returns), a section of one’s own gets lost when returns are put together; other documents need no such rule',
  },
  severity: 'warn',
  optional: true,
  options: {},
  good: [
    { text: '一、形势\n基础较好。\n二、目标\n力争翻番。', rules: PARTS },
    { text: '一、形势\n基础较好。\n（一）产业\n稳步发展。\n二、任务\n抓好春耕。', rules: PARTS },
    { text: '一、形势\n基础较好。\n二、组织保障\n加强领导。\n附件1\n任务分工表', rules: PARTS },
    '一、花絮\n很热闹。',
    { text: '今天开个短会。', rules: PARTS },
  ],
  bad: [
    { text: '一、形势\n基础较好。\n二、{花絮}\n很热闹。', rules: PARTS },
    { text: '一、{背景资料}\n共三页。\n二、目标\n力争翻番。', rules: PARTS },
    { text: '第一章 {总则}\n为了规范管理。\n第二章 任务\n抓好春耕。', rules: PARTS },
    { text: '一、任务\n抓好春耕。\n二、{联系方式}\n见通讯录。\n三、{其他}\n无。', rules: PARTS },
    { text: '一、成绩\n有了进步。\n二、{照片}\n见附图。', rules: PARTS },
  ],
  check(analysis, _, { sections }) {
    if (!sections.length) return []
    const { found, parts } = matchesOf(analysis, sections)
    const known = new Set([...found.values()].flat())
    const names = sections.map(({ name }) => name).join('、')
    return parts
      .filter(part => part.depth === 1 && !known.has(part))
      .map(part => ({
        ...sourceRange(part.heading),
        message: {
          zh: `出现规定之外的部分“${titleOf(part)}”，应为${names}之一`,
          en: `Unexpected section “${titleOf(part)}”, expected one of ${names}`,
        },
        hint: {
          zh: '并入所列的部分，或在规则文件的 sections 中增列',
          en: 'Move its text to a listed section, or list it under `sections`',
        },
      }))
  },
})
