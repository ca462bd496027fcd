import { textOf } from '../../source/stretch.ts'
import { indicatorIn } from './catalogue.ts'
import { type Context, commitmentOf, deadlineOf, horizonOf, statusOf } from './context.ts'
import type { Governed } from './governed.ts'
import { hardnessOf } from './hardness.ts'
import { measuredBefore } from './indicator.ts'
import { isMilestone, milestones } from './milestone.ts'
import type { FoundTarget } from './types.ts'
import { wordingOf } from './wordings.ts'

/** The aims of a clause that has no figure: what can be tested all the same, and states that are to be reached. */
export function ofWording(clause: Governed, context: Context): readonly FoundTarget[] {
  if (statusOf(clause, context) !== 'target') return []
  const { block } = context.run.stretch
  const { text } = clause
  if (clause.aims || FIRM.test(text)) {
    const found: FoundTarget[] = []
    let carried: string | null = null
    for (const part of partsOf(text)) {
      const wording = wordingOf(part.text)
      if (!wording) continue
      const from = clause.from + part.at
      const own = wording.indicator ?? nameBefore(block.text, clause, from, from + wording.before, context)
      const indicator: string | null = own ?? carried
      if (!indicator) continue
      carried = indicator
      const { kind, sense, relation, comparator } = wording
      found.push(unnumbered(clause, context, from, from + part.text.length, { kind, indicator, sense, relation, comparator }))
    }
    if (found.length) return found
  }
  if (context.run.tense === 'review') return []
  return milestones(clause, context).map(({ from, to }) => {
    const said = block.text.slice(from, to)
    const sense = /前|跻身|第一方阵/.test(said) && isMilestone(said) ? 'rank' : null
    return unnumbered(clause, context, from, to, { kind: 'milestone', indicator: null, sense, relation: null, comparator: null })
  })
}

/** The aim of a clause, or of a part of it, that has no number. */
function unnumbered(
  clause: Governed,
  context: Context,
  from: number,
  to: number,
  { kind, indicator, sense, relation, comparator }: Pick<FoundTarget, 'kind' | 'indicator' | 'sense' | 'relation' | 'comparator'>,
): FoundTarget {
  const { run, lexicon } = context
  const { block } = run.stretch
  const commitment = commitmentOf(clause, clause.to, block)
  return {
    status: 'target',
    kind,
    text: { block, from, to },
    indicator,
    indicatorId: indicator === null ? null : (indicatorIn(indicator, lexicon)?.id ?? null),
    sense,
    relation,
    value: null,
    upper: null,
    unit: null,
    unitCode: null,
    asWritten: null,
    baseline: null,
    deadline: deadlineOf(clause, context, 'target'),
    horizon: horizonOf(clause, block),
    commitment,
    hedge: null,
    hardness: hardnessOf(relation, commitment && textOf(commitment)),
    stretch: null,
    nature: clause.aims?.nature ?? null,
    citedFrom: clause.cited,
    comparator,
    item: run.item,
    path: run.path,
  }
}

/** Outside a list of aims, what is so plainly held to something that it is one all the same. */
const FIRM =
  /(?:高于|快于|优于|不低于)(?:(?:全[国省市]|经济|上级)[^，。；、\d]{0,8}|[^，。；、\d]{2,16}(?:增幅|增速|平均水平))$|只[增升]不[减降]|只[减降]不[增升]|正增长$|平均水平以上$|(?:国家|上级|省|市|国务院)(?:政府)?下达[^，。；]{0,16}(?:目标|任务|指标)/

/** 高于经济增速、高于全国平均水平: each part of a clause says something of its own. */
function partsOf(clause: string): readonly { readonly at: number; readonly text: string }[] {
  if (!/、(?:高于|快于|优于|力争|确保|不低于|与)/.test(clause) || wordingOf(clause) === null) return [{ at: 0, text: clause }]
  const parts: { at: number; text: string }[] = []
  let at = 0
  for (const found of clause.matchAll(/、(?=高于|快于|优于|力争|确保|不低于|与)/g)) {
    parts.push({ at, text: clause.slice(at, found.index) })
    at = found.index + 1
  }
  parts.push({ at, text: clause.slice(at) })
  return parts
}

function nameBefore(text: string, clause: Governed, from: number, to: number, { words, inside }: Context): string | null {
  const place = measuredBefore(text, from, to, words, clause.times, inside)
  return place ? text.slice(place.from, place.to) : null
}
