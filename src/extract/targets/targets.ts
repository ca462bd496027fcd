import type { Frame } from '../../frame/types.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import type { Outline } from '../../outline/types.ts'
import { quantitiesIn, unitWords } from '../../quantity/quantities.ts'
import { redactedIn } from '../../quantity/redacted.ts'
import type { Anchor, TimeExpression } from '../../quantity/time.ts'
import { insideOf, sourceRange, textOf } from '../../source/stretch.ts'
import type { Block, Problem, Stretch } from '../../source/types.ts'
import { type WorkWords, workWords } from '../measures/words.ts'
import { indicatorIn } from './catalogue.ts'
import { type Figure, figuresOf } from './figures.ts'
import { type Governed, governedClauses, isAfter } from './governed.ts'
import { COMMITMENTS, hardnessOf } from './hardness.ts'
import { inOrder } from './in-order.ts'
import { indicatorOf } from './indicator.ts'
import { HORIZON_STATE, isMilestone } from './milestone.ts'
import { type Run, runsOf } from './runs.ts'
import { sectionYears } from './section-year.ts'
import { isProse, tablesIn, tableTargets } from './tables.ts'
import type { FoundDeadline, FoundTarget } from './types.ts'
import { wordingOf } from './wordings.ts'

/** The targets and results of a document in the order of its text, and the figures that were taken out of it. */
export function targetsOf(
  frame: Frame,
  outline: Outline,
  anchor: Anchor,
  lexicon: Lexicon,
): { readonly targets: readonly FoundTarget[]; readonly problems: readonly Problem[] } {
  const targets: FoundTarget[] = []
  const problems: Problem[] = []
  const units = unitWords(lexicon)
  const words = workWords(lexicon)
  const section = sectionYears(frame, anchor)
  const runs = runsOf(frame, outline)
  const rows = new Map(tablesIn(runs).map(table => [table[0], tableTargets(table, anchor, lexicon, units)]))
  for (const run of runs) {
    if (!isProse(run)) {
      targets.push(...(rows.get(run) ?? []))
      continue
    }
    const { block, from, to } = run.stretch
    // nothing is looked for behind the run: in a paragraph of many items that would be work for each of them
    const text = block.text.slice(0, to)
    for (const place of redactedIn(text, units, from, to)) {
      const { start, end } = sourceRange({ block, ...place })
      problems.push({ code: 'redacted-figure', message: `“${block.text.slice(place.from, place.to)}”是隐去的数字，不作目标`, start, end })
    }
    const inside = insideOf(block)
    const quantities = quantitiesIn(text, units, from, to)
    const lastFigure = quantities.at(-1)?.numberFrom ?? -1
    const figuresAt = inOrder(quantities, quantity => quantity.numberFrom)
    const context = { run, anchor, lexicon, words, inside, year: () => section.before(run), reviewed: () => section.reviewed(run) }
    let carried: readonly string[] = []
    let sentence = -1
    const clauses = governedClauses(run, anchor)
    section.note(run, clauses)
    for (const clause of clauses) {
      if (clause.sentence !== sentence) carried = []
      sentence = clause.sentence
      const figures = figuresOf(block.text, clause, figuresAt(clause.from, clause.to), inside, words, carried)
      const measured: string[] = []
      for (const figure of figures) {
        if (figure.indicator !== null) measured.push(figure.indicator)
        const target = ofFigure(figure, clause, context)
        if (target) targets.push(target)
      }
      // only a figure that is still to come asks for the noun
      const noun = measured.length || lastFigure < clause.to ? null : nounOf(clause.text)
      carried = measured.length ? measured : noun ? [noun] : carried
      const stretch = stretchIn(run, clause)
      if (!figures.length && !stretch) targets.push(...ofWording(clause, context))
      const last = targets.at(-1)
      if (stretch && last?.text.block === block && last.stretch === null) {
        // it may stand in the aim's own clause: 增长5%左右、力争更好结果
        const to = last.text.to > stretch.from ? beforeMark(block.text, stretch.from) : last.text.to
        targets[targets.length - 1] = { ...last, text: { ...last.text, to }, stretch }
      }
    }
  }
  return { targets, problems }
}

interface Context {
  readonly run: Run
  readonly anchor: Anchor
  readonly lexicon: Lexicon
  readonly words: WorkWords
  readonly inside: Uint8Array
  /** The year that aims without one of their own take. */
  readonly year: () => FoundDeadline | null
  /** The year that results without one of their own were reached in. */
  readonly reviewed: () => FoundDeadline | null
}

/** 在实际工作中争取更好结果: a better outcome than the aim before it. */
const STRETCH =
  /(?:在(?:实际)?工作中|实际工作中|并)?(?:全力|努力|力争|争取|尽力|积极|，)*(?:力争|争取|实现|取得)[^，。；]{0,6}更(?:好|高|快|优|大)(?:的)?(?:结果|成绩|成效|水平|效果|速度)?$/

function stretchIn({ stretch: { block } }: Run, { from, to, text }: Governed): Stretch | null {
  if (!text.includes('更')) return null
  const part = text.lastIndexOf('、') + 1
  return text.length - part <= 24 && STRETCH.test(text.slice(part)) ? { block, from: from + part, to } : null
}

/** The end of what stands before a part of a clause: its 、 or ， is of neither. */
const beforeMark = (text: string, at: number): number => (/[、，]/.test(text.charAt(at - 1)) ? at - 1 : at)

/** What a clause without a figure measures, for the figure of the clause after it: 县域经济总量持续扩大，年均增长8%. */
const nounOf = (clause: string): string | null => NOUN.exec(clause)?.[0] ?? null
const NOUN = /^(?:全[省市县区])?[〇㐀-鿿]{2,16}?(?:总量|产值|收入|投资|总额|规模|面积|产量|增加值)(?=[持稳不继保扩提突实平]|$)/

/** Whether a clause's figure is aimed at or reached; null where it is neither. */
function statusOf(clause: Governed, { run, anchor }: Context): 'target' | 'result' | null {
  const ahead = clause.deadline !== null && clause.deadline.frame !== 'past' && isAfter(clause.deadline, anchor)
  if (run.tense === 'review')
    return ahead && clause.deadline && yearOf(clause.deadline) > (anchor.year ?? 9999) && !clause.past ? 'target' : 'result'
  if (run.tense === 'standing') return ahead && clause.cited ? 'target' : clause.past ? 'result' : null
  if (run.tense === 'open') return clause.past ? 'result' : clause.aims || ahead ? 'target' : null
  return clause.past && !clause.aims ? 'result' : 'target'
}

const yearOf = (time: TimeExpression): number => Number(time.date?.slice(0, 4) ?? 0)

function ofFigure(figure: Figure, clause: Governed, context: Context): FoundTarget | null {
  const status = statusOf(clause, context)
  if (!status || figure.indicator === null) return null
  const { run, lexicon } = context
  const { block } = run.stretch
  const { quantity } = figure
  const commitment = commitmentOf(clause, quantity.from, block)
  // one literal: spread into another, an object of so many properties becomes a slow one
  return {
    status,
    kind: 'quantity',
    text: { block, from: figure.from, to: figure.to },
    indicator: figure.indicator,
    indicatorId: indicatorIn(figure.indicator, lexicon)?.id ?? null,
    sense: figure.sense,
    relation: figure.relation,
    value: quantity.value,
    upper: quantity.upper,
    unit: quantity.unit,
    unitCode: quantity.unitCode,
    asWritten: { block, from: quantity.from, to: quantity.to },
    baseline: baselineOf(figure, clause, block),
    deadline: deadlineOf(clause, context, status),
    horizon: horizonOf(clause, block),
    commitment,
    hedge: figure.hedge,
    hardness: hardnessOf(figure.relation, commitment && textOf(commitment)),
    stretch: null,
    nature: clause.aims?.nature ?? null,
    citedFrom: clause.cited,
    comparator: AGAINST.exec(block.text.slice(Math.max(clause.from, quantity.from - 16), quantity.from))?.[1] ?? null,
    item: run.item,
    path: run.path,
  }
}

/** 高于全国平均水平1个百分点: a comparison that states its distance. */
const AGAINST = /(?:高于|快于|低于|超过)(全[国省市][^，。；]{0,8}|[^，。；]{2,10}(?:水平|增速))$/

function baselineOf(figure: Figure, clause: Governed, block: Block): FoundTarget['baseline'] {
  const { baseline } = figure
  if (baseline)
    return { value: baseline.value, unit: baseline.unit ?? figure.quantity.unit, text: { block, from: baseline.from, to: baseline.to } }
  const held = clause.times.find(time => time.frame === 'baseline' && time.to <= figure.quantity.from && time.from >= figure.from)
  return held ? { value: null, unit: null, text: { block, from: held.from, to: held.to } } : null
}

function ofWording(clause: Governed, context: Context): readonly FoundTarget[] {
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
  const none = {
    from: to,
    to,
    numberFrom: to,
    numberTo: to,
    value: 0,
    upper: null,
    relation: '=',
    unit: null,
    unitCode: null,
    class: 'other',
    hedge: null,
    written: 'digits',
    verb: null,
  } as const
  const place = indicatorOf(text, { from, to, quantity: none }, words, clause.times, inside)
  return place ? text.slice(place.from, place.to) : null
}

/** States with a date, a horizon or a wording of completeness. */
function milestones(clause: Governed, { run, anchor }: Context): readonly { readonly from: number; readonly to: number }[] {
  const { text } = clause
  const horizon = clause.times.find(time => time.years !== null && time.frame === 'duration')
  if (horizon && text.length <= 50) {
    const parts = text.split('、')
    if (parts.every(part => HORIZON_STATE.test(part)) || HORIZON_STATE.test(parts[0] ?? '')) {
      let at = clause.from
      return parts.flatMap(part => {
        const place = { from: at, to: at + part.length }
        at += part.length + 1
        return HORIZON_STATE.test(part) ? [place] : []
      })
    }
  }
  if (text.length > 60 || text.length < 5 || ADJUNCT.test(text)) return []
  const opening = clause.times.find(time => time.frame === 'deadline' || (time.frame === 'period' && time.from === clause.from))
  if (opening?.from === clause.from && opening.to === clause.to) return []
  const said = opening ? text.slice(opening.to - clause.from) : ''
  const own =
    opening !== undefined &&
    isAfter(opening, anchor) &&
    !/作为|见表/.test(said) &&
    (opening.frame === 'deadline' ? !/^(?:时期|期间)?[是为的]/.test(said) : !/^的/.test(said) && SPREADS.test(said) && !/是$/.test(said))
  const framed =
    // 实现这样的目标, “十五五”时期是…关键时期: talk of aims and of periods reaches nothing
    !opening &&
    !/是|目标|作为|计划/.test(text) &&
    clause.deadline !== null &&
    isAfter(clause.deadline, anchor) &&
    run.tense === 'aim' &&
    REACHED.test(text)
  return own || framed || ((run.tense === 'aim' || clause.aims) && isMilestone(text)) ? [{ from: clause.from, to: clause.to }] : []
}

/** Words of a state that is reached, which with a date makes a milestone. */
const REACHED =
  /完成|建成|实现|形成|建立|出台|印发|投用|投产|投运|通车|通航|竣工|落地|达标|贯通|布设|挂牌|运行|开工|启用|成型|见效|摘帽|脱贫|取得[^，]{0,5}(?:进展|成效|突破)/
/** What a year alone (2028年…) needs to be told of: 2028年逐步扩大到全县, not 2028年重点工作. */
const SPREADS = /^(?:全面|基本|逐步|率先|如期|底|年底)?(?:完成|建成|实现|形成|出台|印发|投用|投产|通车|竣工|启用|扩大|推广|推开|覆盖|推行)/
const ADJUNCT = /^(?:以[^，]{1,30}为|围绕|聚焦|按照|根据|坚持|通过|立足|依托|结合|针对)/

const COMMITMENT = new RegExp(`^[^]*(${COMMITMENTS.join('|')})`)

/** The word of commitment nearest before a place in the clause, else the frame's. */
function commitmentOf(clause: Governed, before: number, block: Block): Stretch | null {
  const found = COMMITMENT.exec(clause.text.slice(0, before - clause.from))
  if (!found) return clause.aims?.commitment ?? null
  const [all, word = ''] = found
  const to = clause.from + all.length
  return { block, from: to - word.length, to }
}

function horizonOf({ times }: Governed, block: Block): FoundTarget['horizon'] {
  const horizon = times.find(time => time.years !== null && time.frame === 'duration')
  return horizon ? { text: { block, from: horizon.from, to: horizon.to }, years: horizon.years ?? 0 } : null
}

/** When it is to be reached, or was; aims of a list that name no time take the year before them. */
function deadlineOf(clause: Governed, { run, year, reviewed }: Context, status: 'target' | 'result'): FoundDeadline | null {
  const time = status === 'result' ? clause.reached : clause.deadline
  if (time) return { text: { block: run.stretch.block, from: time.from, to: time.to }, date: time.date, precision: time.precision }
  if (status === 'result') return reviewed()
  return clause.aims && !clause.aims.undated ? year() : null
}
