import { escapeUnsafe } from '../plan/scalar.ts'
import type { Plan } from '../plan/schema.ts'
import { planToYaml } from '../plan/write.ts'
import { csvRow, jsonlRow, markdownRow } from './cells.ts'
import { seal } from './checksum.ts'
import { TABLES, type TableName } from './tables.ts'

/** How plans become text: `begin`, the text of each with `between` between them, `end`. */
export interface Report {
  readonly extension: string
  /** Rows, which those of other documents may join. */
  readonly table: boolean
  readonly begin: string
  readonly between: string
  readonly end: string
  readonly text: (plan: Plan) => string
}

export const TABLE_FORMATS = ['csv', 'md', 'jsonl'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]
export type ReportKind = 'yaml' | 'json' | { readonly table: TableName; readonly as: TableFormat }

/** `several`: the text will hold several plans, so a JSON report is a list, and the rows of a table say whose they are. */
export function reportOf(kind: ReportKind, several: boolean): Report {
  if (kind === 'yaml')
    return { extension: 'plan.yaml', table: false, begin: '', between: '---\n', end: '', text: plan => seal(planToYaml(plan)) }
  if (kind === 'json') {
    const text = (plan: Plan) => escapeUnsafe(JSON.stringify(plan, null, 2))
    return { extension: 'plan.json', table: false, begin: several ? '[\n' : '', between: ',\n', end: several ? '\n]\n' : '\n', text }
  }
  return tableReport(kind.table, kind.as, several)
}

/** A row for each thing found, under one head for all plans; the tables that people hand on are numbered through. */
function tableReport(table: TableName, as: TableFormat, several: boolean): Report {
  const { columns, numbered, rows } = TABLES[table]
  const head = numbered ? ['序号', ...columns] : columns
  const begin = { csv: `\ufeff${csvRow(head)}`, md: markdownRow(head) + markdownRow(head.map(() => '---')), jsonl: '' }[as]
  const row = { csv: csvRow, md: markdownRow, jsonl: jsonlRow(head) }[as]
  let number = 0
  const text = (plan: Plan) =>
    rows(plan, several)
      .map(cells => row(numbered ? [++number, ...cells] : cells))
      .join('')
  return { extension: `${table}.${as}`, table: true, begin, between: '', end: '', text }
}
