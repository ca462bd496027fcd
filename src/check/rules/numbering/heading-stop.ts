import { rule } from '../../rule.ts'
import { ownLinesIn } from './headings.ts'

export const headingStop = rule({
  name: 'numbering/heading-stop',
  meaning: { zh: '整列标题独立成行，又都带句号的，以不带为宜', en: 'Headings on lines of their own, all with 。: better without' },
  why: {
    zh: 'GB/T 15834—2011 附录B：标题末尾通常不用标点；句号只用于后面接排正文的标题',
    en: 'GB/T 15834—2011 annex B: a heading usually ends without a mark; 。 is for headings that run on into their text',
  },
  severity: 'info',
  options: {},
  good: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n抓好春耕生产。',
    '（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。',
    '一、抓好春耕\n1.备足种子化肥。\n2.检修农机具。\n二、抓好水利\n1.清淤干渠。\n2.加固堤坝。',
    '有下列情形的，不予补助：\n（一）弄虚作假的；\n（二）逾期不报的。',
    '一、总体要求\n坚持稳字当头。\n二、重点任务。\n抓好春耕生产。\n三、保障措施\n压实各级责任。',
  ],
  bad: [
    '一、抓好春耕生产{。}\n备足种子化肥。\n二、抓好水利建设{。}\n清淤干渠。',
    '一、重点任务\n（一）抓好春耕生产{。}\n备足种子化肥。\n（二）抓好水利建设{。}\n清淤干渠。\n二、保障措施\n压实各级责任。',
    '第一章　总则{。}\n第一条　为了规范管理，制定本办法。\n第二章　附则{。}\n第二条　本办法自印发之日起施行。',
    '一、重点任务\n1.抓好春耕生产{。}\n备足种子化肥，早动手、早安排。\n2.抓好水利建设{。}\n清淤干渠，加固堤坝。\n二、保障措施\n压实各级责任。',
    '一、加强组织领导{。}\n各级要签状。\n二、加强督促检查{。}\n每月要通报。\n三、加强宣传引导{。}\n人人要知晓。',
  ],
  check: analysis =>
    ownLinesIn(analysis.outline(), analysis.source.text)
      .filter(list => list.length > 1 && list.every(({ mark }) => mark === '。'))
      .flat()
      .map(({ start, end }) => ({
        start,
        end,
        message: { zh: '标题独立成行，末尾的句号以不用为宜', en: 'A heading on a line of its own is better without 。' },
        habit: {
          key: 'heading-stop',
          message: (count: number) => ({
            zh: `标题独立成行，末尾都用了句号，共${count}处，以不用为宜`,
            en: `Headings on lines of their own end in 。, ${count} times: better without`,
          }),
        },
      })),
})
