import { RULES } from '../../check/rules/index.ts'
import type { AnyRule, Said } from '../../check/types.ts'
import { groupBy } from '../../text/group.ts'

/** What the families of rules are about, by the first part of their rules' names. */
export const FAMILIES: Readonly<Record<string, Said>> = {
  document: { zh: '文稿：编码、标题、日期、句长', en: 'the document: encoding, title, date, sentences' },
  section: { zh: '部分：必备的部分、先后、篇幅', en: 'sections: which there are, their order and size' },
  numbering: { zh: '结构层次序数', en: 'numbering of headings' },
  announcement: { zh: '统领数：“抓好八个方面工作”', en: 'announcements: a count that promises a list' },
  target: { zh: '目标：时限、单位、数值', en: 'targets: deadlines, units, values' },
  slogan: { zh: '提法、口号、引号', en: 'formulations, watchwords, quotes' },
  text: { zh: '文字、标点、数字', en: 'wording, punctuation, figures' },
  plan: { zh: '任务分解表', en: 'the extracted plan' },
  comment: { zh: '文稿中关闭规则的注释', en: 'comments that turn rules off' },
}

export const familyOf = ({ name }: Pick<AnyRule, 'name'>): string => name.split('/')[0] ?? name

/** All rules by family, in the order in which the families first come. */
export const rulesByFamily = (): ReadonlyMap<string, readonly AnyRule[]> => groupBy(RULES, familyOf)
