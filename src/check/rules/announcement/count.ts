import type { Analysis } from '../../../analysis.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import type { Said } from '../../types.ts'
import { type Promised, promisesOf } from './promises.ts'

export const count = rule({
  name: 'announcement/count',
  meaning: {
    zh: '统领数与下文实际列出的条数一致',
    en: 'A count that announces a list agrees with the list that follows',
  },
  why: {
    zh: '“抓好八个方面工作”之后只列七项，读者会以为漏了一项，分解任务也会少一项；多因增删条目后没有改数',
    en: 'Where eight tasks are announced and seven follow, a reader takes one for lost, and it is missing from every breakdown; mostly an item was added or cut and the count left as it was',
  },
  severity: 'error',
  options: {},
  good: [
    '在全镇大会上的讲话\n\n下面，我讲三点意见。\n一、认清形势。要看到差距。\n二、突出重点。要抓紧施工。\n三、强化保障。要压实责任。',
    '今年，重点抓好四个方面工作：一是修好水渠。二是建好粮库。三是种好果树。四是办好学校。',
    '要办好两件大事：一是修路，二是架桥。',
    '去年取得五项突破。\n一、工业提速。要再加力。\n二、农业增产。要再加力。',
    '建成8个平台。主要做法：一是集中力量。二是压实责任。',
    '实施“三大行动”。\n一、工业。要抓项目。\n二、农业。要抓田管。',
  ],
  bad: [
    '在全镇大会上的讲话\n\n下面，我讲{四点意见}。\n一、认清形势。要看到差距。\n二、突出重点。要抓紧施工。\n三、强化保障。要压实责任。',
    '今年，重点抓好{五个方面工作}：一是修好水渠。二是建好粮库。三是种好果树。四是办好学校。',
    '我县迎来{四大机遇}：一是高铁开通的机遇。车站已经开工。二是对口支援的机遇。首批项目落地。三是湖区申遗的机遇。名录即将公布。',
    '要处理好{三对关系}。一是发展与安全的关系。二是当前与长远的关系。三是局部与全局的关系。四是效率与公平的关系。',
    '要做好以下{三项重点工作}：\n（一）修好水渠。要抓紧施工。\n（二）建好粮库。要保证质量。\n（三）种好果树。要选好苗木。\n（四）办好学校。要配强师资。',
    '一、情况\n情况很好。\n二、任务\n今年要抓好{七个方面工作}。\n（一）抓项目。要开工。\n（二）抓招商。要签约。\n（三）抓农业。要增产。\n（四）抓城建。要提质。\n（五）抓生态。要治污。\n（六）抓民生。要办实事。',
  ],
  check(analysis) {
    return promisesOf(analysis)
      .filter(({ announced, found }) => announced !== found)
      .map(promised => {
        const sure = promised.certain && Math.abs(promised.announced - promised.found) === 1
        return {
          ...sourceRange(promised.text),
          message: message(promised, analysis),
          hint: HINT,
          ...(sure ? {} : { atMost: 'warn' as const }),
        }
      })
  },
})

const HINT: Said = { zh: '核对是否漏列或多列，或改正数字', en: 'See whether an item is missing or one too many, or correct the count' }

function message({ text, announced, found, items }: Promised, { source }: Analysis): Said {
  const name = textOf(text)
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last)
    return { zh: `“${name}”与下文不符：应列${announced}项，实列${found}项`, en: `“${name}”: ${announced} announced, ${found} follow` }
  const [from, to] = [first, last].map(item => lineOf(source, sourceRange(item.text).start))
  const [a, b] = [first, last].map(item => `“${item.marker ? textOf(item.marker).trim() : textOf(item.heading).slice(0, 8)}”`)
  const zhLines = from === to ? `第${from}行` : `第${from}—${to}行`
  const enLines = from === to ? `line ${from}` : `lines ${from}–${to}`
  return {
    zh: `“${name}”与下文不符：应列${announced}项，实列${found}项（${zhLines}，${a}至${b}）`,
    en: `“${name}”: ${announced} announced, ${found} follow (${enLines}, ${a} to ${b})`,
  }
}
