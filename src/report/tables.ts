import type { Deadline, Directive, Owner, Plan, Span } from '../plan/schema.ts'
import type { Cell } from './cells.ts'
import { TARGET_COLUMNS, targetRows } from './target-table.ts'

/** A table of a plan: its head, and the rows that one plan gives. */
export interface Table {
  readonly columns: readonly string[]
  /** A column 序号 counts the rows through. */
  readonly numbered: boolean
  /** `several`: rows of several documents stand in one table. */
  readonly rows: (plan: Plan, several: boolean) => readonly (readonly Cell[])[]
}

export const TABLE_NAMES = ['directives', 'measures', 'targets', 'results'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** 任务分解表 */
const DIRECTIVE_COLUMNS = ['重点任务', '具体举措', '牵头单位', '配合单位', '责任单位', '完成时限', '原文位置'] as const

/** The rows of the task breakdown, without their number: the innermost directives, and those around them that hold work of their own. */
const directiveRows = (plan: Plan, several: boolean): readonly (readonly string[])[] =>
  plan.directives
    .filter(directive => directive.leaf || directive.measures.length || directive.owners.length)
    .map(directive => [
      headingOf(directive),
      directive.measures.map(measure => measure.text).join('；'),
      ownersOf(directive.owners, 'lead'),
      ownersOf(directive.owners, 'support'),
      ownersOf(directive.owners, 'responsible'),
      deadlinesOf(directive),
      place(plan, directive.span, several),
    ])

/** 举措表: a row a measure. */
const MEASURE_COLUMNS = ['重点任务', '具体举措', '动作', '对象', '方式', '完成时限', '原文位置'] as const

const measureRows = (plan: Plan, several: boolean): readonly (readonly string[])[] =>
  plan.directives.flatMap(directive =>
    directive.measures.map(measure => [
      headingOf(directive),
      measure.text,
      measure.action,
      measure.object,
      measure.manner ?? '',
      deadlineOf(measure.deadline ?? directive.deadline),
      place(plan, measure.span, several),
    ]),
  )

const headingOf = ({ marker, text }: Directive): string => `${marker ?? ''}${text}`

const ownersOf = (owners: readonly Owner[], role: Owner['role']): string =>
  owners
    .filter(owner => owner.role === role)
    .map(owner => owner.name)
    .join('、')

/** A directive's own deadline, else those of its measures. */
const deadlinesOf = ({ deadline, measures }: Directive): string =>
  deadline ? deadlineOf(deadline) : [...new Set(measures.map(measure => deadlineOf(measure.deadline)).filter(Boolean))].join('；')

/** As written, and what it comes to: 6月底前（2026-06-30）. */
const deadlineOf = (deadline: Deadline | null): string => (deadline ? deadline.text + (deadline.date ? `（${deadline.date}）` : '') : '')

const place = (plan: Plan, span: Span, several: boolean): string => `${several ? `${plan.source.path} ` : ''}第${span.line}行`

export const TABLES: Readonly<Record<TableName, Table>> = {
  directives: { columns: DIRECTIVE_COLUMNS, numbered: true, rows: directiveRows },
  measures: { columns: MEASURE_COLUMNS, numbered: true, rows: measureRows },
  targets: { columns: TARGET_COLUMNS, numbered: false, rows: plan => targetRows(plan, 'target') },
  results: { columns: TARGET_COLUMNS, numbered: false, rows: plan => targetRows(plan, 'result') },
}
