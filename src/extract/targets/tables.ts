import type { Lexicon } from '../../lexicon/types.ts'
import { scaled } from '../../quantity/numeral.ts'
import { numbersIn, type Quantity, type UnitWords } from '../../quantity/quantities.ts'
import { type Anchor, timesIn } from '../../quantity/time.ts'
import type { Block, Stretch } from '../../source/types.ts'
import { indicatorIn } from './catalogue.ts'
import { deadlineAt } from './deadline.ts'
import { hardnessOf } from './hardness.ts'
import type { Run } from './runs.ts'
import type { FoundDeadline, FoundTarget, Relation } from './types.ts'

/** A cell of a row, as offsets into the row's text. */
interface Cell {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What the columns of a table of indicators hold, as its header says. */
interface Columns {
  readonly name: number
  readonly unit: number | null
  readonly nature: number | null
  readonly values: readonly ValueColumn[]
}

interface ValueColumn {
  readonly at: number
  /** The header's unit: 2030年（亿元）. */
  readonly unit: string | null
  readonly deadline: FoundDeadline | null
  /** reached: the years up to the document's own, 现状, 完成值. yearly: 年均增速. total: 五年累计. */
  readonly sort: 'reached' | 'aim' | 'yearly' | 'total'
}

/**
 * The targets of a table of indicators (指标 / 2025年 / 2030年 / 年均 / 属性), row by row: the header's unit applied, the value of the base
 * year as the baseline. Rows that are no such table give none.
 */
export function tableTargets(rows: readonly Run[], anchor: Anchor, lexicon: Lexicon, units: UnitWords): readonly FoundTarget[] {
  const [head, ...body] = rows
  const columns = head && columnsOf(head.stretch.block, anchor)
  return columns ? body.flatMap(row => rowTargets(row, columns, lexicon, units)) : []
}

const NAME = /指标|项目|名称|内容|任务/
const NATURE = /属性|性质|类型|类别$/
const REACHED = /现状|基期|基准|完成|实际|现值|预计完成/
const AIMED = /目标|规划|预期/

function columnsOf(block: Block, anchor: Anchor): Columns | null {
  const cells = cellsOf(block)
  const find = (pattern: RegExp) => cells.findIndex(({ text }) => pattern.test(text))
  const name = find(NAME)
  if (name < 0) return null
  const values = cells.flatMap((cell, at) => valueColumn(block, cell, at, anchor) ?? [])
  // of several years the first is what they start from, where nothing else tells
  const [first] = values
  const aims = values.filter(({ sort }) => sort === 'aim')
  const start =
    first && aims.length > 1 && aims.length === values.filter(({ deadline }) => deadline).length && anchor.year === null ? first.at : -1
  const unit = find(/^单位$|计量单位/)
  const nature = find(NATURE)
  return values.length
    ? {
        name,
        unit: unit < 0 ? null : unit,
        nature: nature < 0 ? null : nature,
        values: values.map(value => (value.at === start ? { ...value, sort: 'reached' } : value)),
      }
    : null
}

function valueColumn(block: Block, cell: Cell, at: number, anchor: Anchor): ValueColumn | null {
  const [time] = timesIn(block.text, anchor, cell.from, cell.to)
  const unit = noted(cell.text).unit
  const deadline = time ? deadlineAt(block, time) : null
  if (/年均|年平均/.test(cell.text)) return { at, unit, deadline, sort: 'yearly' }
  if (/累计/.test(cell.text)) return { at, unit, deadline, sort: 'total' }
  if (!time) return AIMED.test(cell.text) && !NAME.test(cell.text) ? { at, unit, deadline: null, sort: 'aim' } : null
  const past = time.frame === 'past' || (anchor.year !== null && time.date !== null && Number(time.date.slice(0, 4)) < anchor.year)
  return { at, unit, deadline, sort: REACHED.test(cell.text) || (past && !AIMED.test(cell.text)) ? 'reached' : 'aim' }
}

function rowTargets({ stretch: { block }, item, path }: Run, columns: Columns, lexicon: Lexicon, units: UnitWords): readonly FoundTarget[] {
  const cells = cellsOf(block)
  const name = cells[columns.name]
  if (!name?.text || /^[\d.%—-]*$/.test(name.text)) return []
  const indicator = noted(name.text.replace(/^(?:\d{1,2}[.、]|[（(]?\d{1,2}[）)]|[一二三四五六七八九十]+、)\s?/, ''))
  const shared = indicator.unit ?? (columns.unit === null ? null : cells[columns.unit]?.text || null)
  const nature = /约束/.test(cells[columns.nature ?? -1]?.text ?? '')
    ? 'binding'
    : /预期/.test(cells[columns.nature ?? -1]?.text ?? '')
      ? 'anticipatory'
      : null
  const read = columns.values.flatMap(column => {
    const cell = cells[column.at]
    const found = cell && cellValue(block, cell, column.unit ?? shared, units)
    return found && cell ? [{ column, cell, ...found }] : []
  })
  const base = read.findLast(({ column }) => column.sort === 'reached')
  const last = read.findLast(({ column }) => column.sort === 'aim')
  const aims = read.filter(({ column }) => column.sort !== 'reached')
  // a table of what was reached only
  return (aims.length ? aims : read).map(({ column, cell, quantity, relation, total }) => {
    const growth = column.sort === 'yearly'
    return {
      status: aims.length ? 'target' : 'result',
      kind: 'quantity',
      text: { block, from: name.from, to: cell.to },
      indicator: indicator.text,
      indicatorId: indicatorIn(indicator.text, lexicon)?.id ?? null,
      sense: growth ? 'growth' : total || column.sort === 'total' ? 'change' : 'level',
      relation,
      value: quantity.value,
      upper: quantity.upper,
      unit: growth && quantity.unit === null ? '%' : quantity.unit,
      unitCode: growth && quantity.unit === null ? '%' : quantity.unitCode,
      asWritten: { block, from: cell.from, to: cell.to },
      baseline:
        base && aims.length && !growth
          ? { value: base.quantity.value, unit: base.quantity.unit, text: { block, from: base.cell.from, to: base.cell.to } }
          : null,
      deadline: column.deadline ?? last?.column.deadline ?? null,
      horizon: null,
      commitment: null,
      hedge: quantity.hedge,
      hardness: hardnessOf(relation, null) ?? (nature === 'binding' ? 'hard' : nature === 'anticipatory' ? 'soft' : null),
      stretch: null,
      nature,
      citedFrom: null,
      comparator: null,
      item,
      path,
    } satisfies FoundTarget
  })
}

const SIGN: Readonly<Record<string, Relation>> = { '≥': '>=', '>': '>', '≤': '<=', '<': '<', '≧': '>=', '≦': '<=', '~': '~' }

/** The value in a cell: ≤8, 12.4以内, [16] (a total over the period), 30%. */
function cellValue(
  block: Block,
  cell: Cell,
  unit: string | null,
  units: UnitWords,
): { readonly quantity: Quantity; readonly relation: Relation; readonly total: boolean } | null {
  const lead = /^[[【（(]?\s?([≥≤><≧≦~]=?|)\s?/.exec(cell.text)
  const from = cell.from + (lead?.[0].length ?? 0)
  const [quantity] = numbersIn(block.text, units, from, cell.to)
  // a cell of words that happens to hold a number is no value
  if (!quantity || quantity.from - from > 4) return null
  const sign = SIGN[lead?.[1]?.charAt(0) ?? '']
  const scaled = quantity.unit === null || quantity.unit === '' ? withUnit(quantity, unit, units) : quantity
  return { quantity: scaled, relation: sign ?? quantity.relation, total: /^[[【]/.test(cell.text) }
}

/** A bare number with the header's unit: 86.4 of （亿元） is 8640000000 元. */
function withUnit(quantity: Quantity, unit: string | null, units: UnitWords): Quantity {
  if (!unit) return quantity
  const [one] = numbersIn(`1${unit}`, units)
  if (!one || one.to !== unit.length + 1) return { ...quantity, unit }
  return {
    ...quantity,
    value: scaled(quantity.value, one.value),
    upper: quantity.upper === null ? null : scaled(quantity.upper, one.value),
    unit: one.unit,
    unitCode: one.unitCode,
  }
}

/** 地区生产总值（亿元）: a name and the unit noted behind it; other notes stay. */
function noted(text: string): { readonly text: string; readonly unit: string | null } {
  const note = /^(.*?)[（(]([^（()）]{1,14})[）)]$/.exec(text)
  if (!note) return { text, unit: null }
  const [, name = text, unit = ''] = note
  return /^(?:%|‰|[万亿千百]{0,2}[^\d，。]{1,12})$/.test(unit) && !/累计|年|注|其中|含|不变价|当年价/.test(unit)
    ? { text: name, unit }
    : { text: name, unit: null }
}

function cellsOf({ text }: Block): readonly Cell[] {
  let from = 0
  return text.split('\t').map(cell => {
    const lead = cell.length - cell.trimStart().length
    const found = { from: from + lead, to: from + lead + cell.trim().length, text: cell.trim() }
    from += cell.length + 1
    return found
  })
}

/** Runs of rows that follow each other: a table each. */
export function tablesIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const tables: Run[][] = []
  for (const run of runs) {
    if (run.stretch.block.kind !== 'row') continue
    const last = tables.at(-1)
    if (last && (last.at(-1)?.stretch.block.index ?? 0) + 1 === run.stretch.block.index) last.push(run)
    else tables.push([run])
  }
  return tables
}

/** A row's text is cells, no prose. */
export const isProse = (run: { readonly stretch: Stretch }): boolean => run.stretch.block.kind === 'paragraph'
