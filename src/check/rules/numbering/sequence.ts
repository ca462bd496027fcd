import { type Slip, slipMessage, slipsIn } from '../../../outline/numbering.ts'
import { renumbered } from '../../../outline/renumbered.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'

export const sequence = rule({
  name: 'numbering/sequence',
  meaning: {
    zh: '同一列的序号要连续，不重、不漏、不倒',
    en: 'The numbers of a list follow one another: none twice, none missing, none backwards',
  },
  why: {
    zh: '序号断了，读者会以为少了一条；任务分解、督办都按序号引用，重号会指错地方（GB/T 9704—2012 7.3.3）',
    en: 'A gap looks like a lost item, and tasks are quoted by their numbers: the same one twice points to the wrong place (GB/T 9704—2012 7.3.3)',
  },
  severity: 'error',
  options: {},
  good: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。\n三、保障措施\n压实责任。',
    '一、强化统筹\n（一）建专班。抽调人员。\n（二）定清单。逐项销号。\n二、强化督导\n（三）勤检查。每月通报。\n（四）严考核。年底兑现。',
    '下一步，一是修路架桥。二是改水改厕。三是绿化村庄。\n全年投资1.5亿元，比2025年增长3.2%，一、二、三产业协调发展。',
    '一、办好实事\n1.新建公厕。\n2.改造旧街。\n二、管好资金\n1.专款专用。\n2.公开账目。',
    '一、明确目标\n按期完工。\n二，压实责任\n逐级包保。\n三、严格奖惩\n及时兑现。',
    '附件\n一、建好学校\n增加学位。\n附件2\n一、建好医院\n增加床位。\n二、建好车站\n方便出行。',
    '首先，抓宣传。再次，抓培训。最后，抓检查。',
  ],
  bad: [
    '一、认清形势\n任务很重。\n二、明确目标\n再上台阶。\n{二、}落实举措\n真抓实干。\n四、加强领导\n凝聚合力。',
    '一、抓好种植\n扩大面积。\n二、抓好养殖\n扩大规模。\n{四、}抓好加工\n延长链条。',
    '一、重点任务\n（一）修路。先通后畅。\n（二）治水。先清后绿。\n{（一）}兴业。先育后扶。\n（四）育人。先学后干。',
    '一、重点任务\n{（二）}修路。先通后畅。\n（二）治水。先清后绿。\n（三）兴业。先育后扶。',
    '主要做法：一是早谋划。二是早部署。{四是}早落实。',
    '1.摸底排查。\n2.登记造册。\n{5.}限期整改。\n4.回头检查。',
    '第一章　总则\n第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全县。\n第二章　职责\n{第五条}　财政部门负责监督。',
  ],
  check: analysis =>
    slipsIn(analysis.outline().items, analysis.frame().body)
      .filter(({ kind }) => kind !== 'unread' && kind !== 'restart')
      .map(slip => ({ ...sourceRange(slip.marker), message: { zh: slipMessage(slip), en: inEnglish(slip) } })),
})

/** The same in English. */
export function inEnglish({ kind, marker, expected, ordinal, alone }: Slip): string {
  const written = textOf(marker)
  const right = renumbered(written, expected) ?? String(expected)
  if (kind === 'restart') return `Numbers begin again with “${written}”, expected “${right}”`
  if (kind === 'repeat' || (kind === 'back' && !alone)) return `“${written}” once more, expected “${right}”`
  if (alone) return `“${written}” out of order, expected “${right}”`
  const last = ordinal - 1 > expected ? ` to “${renumbered(written, ordinal - 1)}”` : ''
  return `No “${right}”${last} before “${written}”`
}
