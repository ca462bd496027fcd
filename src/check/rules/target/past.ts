import { timesIn } from '../../../quantity/time.ts'
import { insideOf, sourceRange, textOf } from '../../../source/stretch.ts'
import { type Clause, sentences } from '../../../text/clauses.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

/** By when: 到2023年, 2023年底前, 2023年6月底. A year alone (2023年完成投资5亿元) tells of what was. */
const DEADLINE = /^(?:到|至)|(?:前|之内|以内)$/
/** What is to be done by then, in the clause or the one after it; 底前 says as much. */
const AHEAD =
  /力争|确保|争取|计划|必须|务必|要(?!求|素|点|闻|件|道|么)|将(?!军|来|士)|达到|实现|建成|完成|建设|形成|建立|提高|新增|打造|培育|全面|基本|全部|覆盖/
/** What tells of the past, or of somebody's plan. */
const BEHIND =
  /已|了(?!解)|以来|曾|原(?:定|计划|来)|当时|累计|超额|提前|如期|较|比|从|自|由|以前|截至|截止|此前|首次|提出|明确|规定|部署|印发|出台|规划|纲要|目标|任务|回顾|过去|历史|年间|实际|同期|基期|预算执行|决算/
/** An aim missed by more is history. */
const FARTHEST = 10

export const past = rule({
  name: 'target/past',
  meaning: { zh: '目标的时限不早于文稿日期', en: 'A deadline lies not before the document’s own date' },
  why: {
    zh: '2026年的方案写“到2023年建成”，多是沿用旧稿没有改年份',
    en: 'A plan of 2026 that says 到2023年 was most likely copied from an old one',
  },
  severity: 'warn',
  options: {},
  good: [
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、重点任务\n（一）新建公园。到2028年底，建成公园30座。',
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、重点任务\n（一）新建公园。到2023年底已建成公园12座，再新建18座。',
    '青溪县2026年公园建设实施方案\n\n一、重点任务\n（一）新建公园。2026年底前建成公园3座。',
    '2026年青溪县政府工作报告\n\n各位代表：\n\n一、2025年工作回顾\n到2025年底，完成老旧小区改造60个。\n二、2026年重点工作\n（一）改善民生。在2025年底全部开工的基础上，建成学校3所。',
    '青溪县公园建设实施方案\n\n一、重点任务\n（一）新建公园。到2023年底，建成公园30座。',
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、重点任务\n（一）落实规划。按照省里到2025年建成百园之城的目标，查漏补缺。',
  ],
  bad: [
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、重点任务\n（一）新建公园。{到2023年底}，建成公园30座。',
    '青溪县2026年公园建设实施方案\n\n一、重点任务\n（一）新建公园。力争{2025年底前}建成公园3座。',
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、工作目标\n{到2024年}，全县公园总数达到140座以上。',
    '青溪县公园建设实施方案\n（2026年3月2日）\n\n一、重点任务\n（一）新建公园。{2026年1月底前}要完成选址。',
    '在2026年全县经济工作会议上的讲话\n（2026年1月12日）\n\n同志们：\n\n一、突出抓好项目建设\n要确保{2024年6月底前}建成标准厂房12万平方米。',
  ],
  check(analysis) {
    const anchor = analysis.anchor()
    const { year } = anchor
    if (year === null || !/\d{4}\s?年/.test(analysis.source.text)) return []
    return analysis.passages().flatMap(({ stretch, item }): readonly Fault[] => {
      if (item?.role !== 'directive' && item?.role !== 'objective') return []
      const { block, from, to } = stretch
      if (!/年/.test(textOf(stretch))) return []
      const late = timesIn(block.text, anchor, from, to).filter(
        time =>
          time.frame === 'past' &&
          time.date !== null &&
          year - Number(time.date.slice(0, 4)) <= FARTHEST &&
          /\d{4}年/.test(block.text.slice(time.from, time.to)) &&
          DEADLINE.test(block.text.slice(time.from, time.to)),
      )
      if (!late.length) return []
      const clauses = sentences(block.text, from, to, insideOf(block)).flatMap(sentence => sentence.clauses)
      let n = 0
      return late.flatMap(time => {
        while (n < clauses.length - 1 && (clauses[n]?.to ?? 0) <= time.from) n++
        if (!isAimedAt(block.text, clauses, n, time)) return []
        const written = block.text.slice(time.from, time.to)
        return [
          {
            ...sourceRange({ block, from: time.from, to: time.to }),
            message: {
              zh: `目标的时限“${written}”早于文稿日期（${analysis.frame().date ?? year}）`,
              en: `The deadline ${written} lies before the document’s date (${analysis.frame().date ?? year})`,
            },
            hint: { zh: '改为今后的时限；若是已完成的工作，写明“已”', en: 'Give one that lies ahead; of what was done say 已' },
          },
        ]
      })
    })
  },
})

/** Whether the clause of a time, with the next where the time is all of it, says what is to be. */
function isAimedAt(text: string, clauses: readonly Clause[], n: number, time: { readonly from: number; readonly to: number }): boolean {
  const clause = clauses[n]
  if (!clause || time.from < clause.from || time.to > clause.to) return false
  const next = time.to === clause.to ? clauses[n + 1] : null
  const own = text.slice(clause.from, time.from)
  const said = text.slice(time.to, next ? next.to : clause.to)
  return !BEHIND.test(own) && !BEHIND.test(said) && (AHEAD.test(own + said) || text.charAt(time.to - 1) === '前')
}
