import { slipMessage, slipsIn } from '../../../outline/numbering.ts'
import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { inEnglish } from './sequence.ts'

export const restart = rule({
  name: 'numbering/restart',
  meaning: { zh: '同一部分里的序号不能从头再来', en: 'Numbers do not begin again inside one part' },
  why: {
    zh: '一列序号没有写完，又从“一”开始，中间没有标题、没有引领的话，多半是后一段粘贴时忘了改号',
    en: 'A list that begins again from 1 without a heading or a lead-in between was most likely pasted and not renumbered',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、认清形势\n任务很重。\n二、明确目标\n再上台阶。\n三、落实举措\n真抓实干。',
    '一、抓好落实\n主要任务是：\n（一）修路。先通后畅。\n（二）治水。先清后绿。\n主要措施是：\n（一）筹资。多方筹集。\n（二）招标。公开公平。',
    '一、抓好落实\n（一）修路。先通后畅。\n（二）治水。先清后绿。\n二、加强领导\n（一）建专班。抽调人员。\n（二）定清单。逐项销号。',
    '去年，一是修了路。二是治了水。三是种了树。\n今年，一是改厕所。二是通燃气。',
    '一、总体要求\n二、重点任务\n三、保障措施\n一、总体要求\n坚持稳中求进。\n二、重点任务\n抓好三件大事。\n三、保障措施\n压实各级责任。',
    '一、建好学校\n增加学位。\n二、建好医院\n增加床位。\n2026年青溪县为民办实事清单\n一、建好车站\n方便出行。\n二、建好公园\n增添绿色。',
  ],
  bad: [
    '一、认清形势\n任务很重，压力很大。\n二、明确目标\n再上台阶，再创佳绩。\n三、落实举措\n真抓实干，务求实效。\n{一、}加强领导\n凝聚合力，压实责任。\n二、严明纪律\n令行禁止，说到做到。',
    '一、重点任务\n（一）修路。先通后畅，年内完工。\n（二）治水。先清后绿，年内见效。\n{（一）}兴业。先育后扶，年内见利。\n（二）育人。先学后干，年内成才。',
    '第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全县。\n第三条　财政部门负责监督。\n{第一条}　资金专款专用。\n第二条　违者追究责任。',
    '一、精准施策\n因村制宜，分类推进。\n二、精细管理\n建好台账，用好资金。\n{一、}精心组织\n各级各部门要通力协作。',
    '一、工作安排\n（一）摸底。四月完成，不漏一户。\n（二）整改。六月完成，不留死角。\n（三）验收。八月完成，不走过场。\n{（一）}宣传。贯穿全程，家喻户晓。',
  ],
  check: analysis =>
    slipsIn(analysis.outline().items, analysis.frame().body)
      .filter(({ kind }) => kind === 'restart')
      .map(slip => ({ ...sourceRange(slip.marker), message: { zh: slipMessage(slip), en: inEnglish(slip) } })),
})
