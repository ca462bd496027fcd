import type { Analysis } from '../../../analysis.ts'
import { type Mention, mentionsIn } from '../../../extract/announcements/mentions.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { addTo, groupBy } from '../../../text/group.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

export const conflict = rule({
  name: 'announcement/conflict',
  meaning: {
    zh: '同一事项在全文中数目一致',
    en: 'One thing is counted alike wherever it is named',
  },
  why: {
    zh: '前文“闯出六条富路”、后文“闯出七条富路”，读者会以为是两件事；多因修改后没有前后对照',
    en: 'Six new roads here and seven there look like two things; mostly one place was changed and the other forgotten',
  },
  severity: 'warn',
  options: {},
  good: [
    '闯出六条富路，就是要敢闯。\n\n闯出六条富路，关键在干。',
    '实施交通“十大工程”，加快建设。\n\n实施水利“九大工程”，保障供水。',
    '实施“八大行动”，攻坚克难。\n\n推进碳达峰“十大行动”，绿色发展。',
    '做好山水两篇文章，发展旅游。\n\n做好科技、绿色、普惠三篇文章，服务实体。',
    '打好三大攻坚战，守住底线。\n\n打好五大攻坚战，实现突围。',
    '工业实现三大突破，增势良好。\n\n农业实现两大突破，后劲更足。',
    '建成3个项目，投产2个项目。',
    '去年办好十件民生实事。\n\n今年办好十二件民生实事。',
    '开展三年行动，抓好五年行动的衔接。',
  ],
  bad: [
    '闯出六条富路，就是要敢闯。\n\n闯出六条富路，关键在干。\n\n各级要对标对表，闯出{七条富路}，全面起势。',
    '实施湖区治理“十大工程”，加快建设。\n\n湖区治理“十大工程”全部开工。\n\n持续推进湖区治理“{九大工程}”，改善水质。',
    '写好四篇文章，就是要谋定后动。\n\n围绕总目标，写好四篇文章，抓好落实。\n\n各部门要写好{五篇文章}，形成合力。',
    '打好五场硬仗，决战决胜。\n\n要继续打好{六场硬仗}，再创佳绩。\n\n全力打好五场硬仗。',
    '深化营商环境“八大行动”，清单管理。\n\n深入实施营商环境“{六大行动}”，限时办结。',
  ],
  check(analysis) {
    const members = new Set(analysis.counted().map(({ text }) => `${text.block.index}:${text.from}`))
    const sure = new Map<string, Mention[]>()
    const bare = new Map<string, Mention[]>()
    const { body, closing } = analysis.frame()
    for (const block of [...body, ...closing])
      for (const mention of mentionsIn(block)) {
        if (mention.past || mention.general || members.has(`${block.index}:${mention.text.from}`)) continue
        const name = nameOf(mention)
        if (name) addTo(name.isSure ? sure : bare, name.key, mention)
      }
    return [
      ...[...sure.values()].flatMap(mentions => faultsOf(mentions, 1, analysis)),
      ...[...bare.values()].flatMap(mentions => faultsOf(mentions, 2, analysis)),
    ]
  },
})

/** A Chinese numeral and a measure word of things that are named together, not of what is merely many (个, 项, 家). */
const COUNT = /^([一二两三四五六七八九十]+)([大条篇场步道张])/
/** Any document has several of these: only what stands before them tells which. */
const PROGRAMMES = /(?:工程|行动|计划|项目|战略|任务|举措|体系|产业|集群|平台|基地|领域|板块|中心|攻坚战|保卫战|战役)$/
/** Of what a programme is the programme, after what is done with it: 持续推进湖区治理“十大工程”. */
const MODIFIER = /[〇㐀-鿿]+(?=[“‘]?$)/
const DONE =
  /^(?:实施|推进|开展|推动|组织|落实|深化|深入|持续|大力|全力|扎实|加快|全面|启动|打好|抓好|做好|坚持|围绕|聚焦|统筹|坚决|稳步|有序|继续|完成|要|将)+/
const SHORTEST = 3
/** 做好, 走出: nothing but a verb before the count, and the clause ends with it. */
const BARE = /(?:^|[，。；：、“‘]|[要将能须])(?:继续|全力|坚决|着力|全面|奋力|努力|加快)*([〇㐀-鿿]{2})[“‘]?$/

interface Name {
  readonly key: string
  /** It tells one thing from all others. Where it is verb and noun alone, 实现三大突破 and 实现五大突破 may be two things. */
  readonly isSure: boolean
}

/** The name of what is counted, without its number; null where the count alone says too little. */
function nameOf({ text, noun }: Mention): Name | null {
  const [, , measure] = COUNT.exec(textOf(text)) ?? []
  if (!measure) return null
  const before = text.block.text.slice(Math.max(0, text.from - 16), text.from)
  if (PROGRAMMES.test(noun)) {
    const own = (MODIFIER.exec(before)?.[0] ?? '').replace(DONE, '')
    return own.length < SHORTEST ? null : { key: `${own}${measure}${noun}`, isSure: true }
  }
  const [, verb] = BARE.exec(before) ?? []
  const after = text.block.text.charAt(text.to)
  return verb && noun.length > 1 && /^[，。；：、！”’]?$/.test(after) ? { key: `${verb}${measure}${noun}`, isSure: false } : null
}

/** The number that most mentions have, and so many at least, is taken for the right one, at a tie that of the first. */
function faultsOf(mentions: readonly Mention[], least: number, { source }: Analysis): readonly Fault[] {
  const [right, ...others] = [...groupBy(mentions, ({ count }) => count).values()].toSorted((a, b) => b.length - a.length)
  const [first] = right ?? []
  if (!first || !right || right.length < least) return []
  const line = lineOf(source, sourceRange(first.text).start)
  const name = textOf(first.text)
  return others
    .filter(other => least === 1 || other.length < right.length)
    .flat()
    .map(({ text }) => ({
      ...sourceRange(text),
      message: {
        zh: `“${textOf(text)}”与第${line}行“${name}”数目不一`,
        en: `“${textOf(text)}” here, “${name}” on line ${line}`,
      },
      hint: { zh: '同一事项请统一数目', en: 'Count one thing alike' },
    }))
}
