import { textOf } from '../../source/stretch.ts'
import type { Block } from '../../source/types.ts'
import { indicatorIn } from './catalogue.ts'
import { type Context, commitmentOf, deadlineOf, horizonOf, statusOf } from './context.ts'
import type { Figure } from './figures.ts'
import type { Governed } from './governed.ts'
import { hardnessOf } from './hardness.ts'
import type { FoundTarget } from './types.ts'

/** The aim or the result that a figure is; null where it is neither. */
export function ofFigure(figure: Figure, clause: Governed, context: Context): FoundTarget | null {
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
