import type { Style } from '../../../outline/types.ts'
import { textOf } from '../../../source/stretch.ts'
import type { Stretch } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type OwnLine, ownLinesIn } from './headings.ts'

export const headingMark = rule({
  name: 'numbering/heading-mark',
  meaning: {
    zh: '独立成行的标题末尾不用句号、逗号、分号，同一级标题末尾的写法要一致',
    en: 'A heading on a line of its own ends without 。，；, and headings of one list end alike',
  },
  why: {
    zh: 'GB/T 15834—2011 附录B：标题末尾通常不用标点；有的带句号、有的不带，一眼就看得出没有统稿',
    en: 'GB/T 15834—2011 annex B: a heading usually ends without a mark; some with and some without show that nobody read it through',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n抓好春耕生产。\n三、保障措施\n压实各级责任。',
    '一、重点任务\n（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。\n二、保障措施\n压实各级责任。',
    '一、抓好春耕生产。\n备足种子化肥。\n二、抓好水利建设。\n清淤干渠。\n三、抓好农机检修。\n检修到位。',
    '有下列情形的，不予补助：\n（一）弄虚作假的；\n（二）逾期不报的；\n（三）其他不符合条件的。',
    '一、路在何方？\n靠改革。\n二、干字当头！\n靠实干。\n三、成在落实\n靠作风。',
    '一、总体要求\n坚持稳字当头。\n二、主要任务是：\n（一）抓春耕。备足种子。\n（二）抓水利。清淤干渠。\n三、保障措施\n压实各级责任。',
    '一、抓好春耕\n1.备足种子化肥。\n2.检修农机具。\n二、抓好水利\n1.清淤干渠。\n2.加固堤坝。',
  ],
  bad: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务{。}\n抓好春耕生产。\n三、保障措施\n压实各级责任。',
    '一、总体要求\n坚持稳字当头。\n二、重点任务{；}\n抓好春耕生产。\n三、保障措施\n压实各级责任。',
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n（一）抓好春耕生产\n备足种子化肥。\n（二）抓好水利建设{，}\n清淤干渠，加固堤坝，疏通支渠，春灌之前全部完成，并落实好管护责任。\n三、保障措施\n压实各级责任。',
    '一、抓好春耕生产。\n备足种子化肥。\n二、{抓好水利建设}\n清淤干渠。\n三、抓好农机检修。\n检修到位。\n四、抓好技术服务。\n培训到户。',
    '一、总体要求{。}\n坚持稳字当头。\n二、重点任务\n抓好春耕生产。',
    '一、总体要求{、}\n坚持稳字当头，抓早抓小抓细，统筹安排好今年的农业生产工作。\n二、重点任务\n抓好春耕生产。\n三、保障措施\n压实各级责任。',
  ],
  check: analysis => ownLinesIn(analysis.outline(), analysis.source.text).flatMap(faultsIn),
})

const ARABIC = new Set<Style>(['arabic-dot', 'arabic-paren'])

function faultsIn(list: readonly OwnLine[]): readonly Fault[] {
  const bare = list.filter(({ mark }) => mark === '')
  const stopped = list.filter(({ mark }) => mark === '。')
  // a list that has 。 throughout has a practice of its own (numbering/heading-stop); one without among many with is the slip
  const lone = bare.length > 0 && stopped.length > 2 * bare.length
  return list.flatMap(heading => {
    // numbered sentences keep their 。, though one of them has a paragraph more
    if (heading.mark === '。' && ARABIC.has(heading.style) && stopped.length > bare.length) return []
    if (/[，；、。]/.test(heading.mark) && bare.length && !lone) return [superfluous(heading)]
    return heading.mark === '' && lone ? [lacking(heading)] : []
  })
}

const superfluous = ({ heading, mark, start, end }: OwnLine): Fault => ({
  start,
  end,
  message: {
    zh: `标题“${shortly(heading)}”独立成行，末尾不应有“${mark}”`,
    en: `“${mark}” at the end of a heading on its own line: “${shortly(heading)}”`,
  },
})

const lacking = ({ heading, start, end }: OwnLine): Fault => ({
  start,
  end,
  message: {
    zh: `同级标题末尾都有句号，“${shortly(heading)}”没有，应统一（独立成行的标题以不用为宜）`,
    en: `The other headings of the list end in 。, “${shortly(heading)}” does not: write them alike, better all without`,
  },
})

function shortly(heading: Stretch): string {
  const text = textOf(heading)
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
