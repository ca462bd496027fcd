import { escapeUnsafe } from '../plan/scalar.ts'
import type { Plan } from '../plan/schema.ts'
import { planToYaml } from '../plan/write.ts'
import { csvRow, markdownRow } from './cells.ts'
import { seal } from './checksum.ts'
import { DIRECTIVE_COLUMNS, directiveRows, MEASURE_COLUMNS, measureRows } from './tables.ts'

/** How plans become text: `begin`, the text of each with `between` between them, `end`. */
export interface Report {
  readonly extension: string
  readonly begin: string
  readonly between: string
  readonly end: string
  readonly text: (plan: Plan) => string
}

export type ReportKind = 'yaml' | 'json' | { readonly table: 'directives' | 'measures'; readonly as: 'csv' | 'md' }

/** `several`: the text will hold several plans, so a JSON report is a list, and the rows of a table say whose they are. */
export function reportOf(kind: ReportKind, several: boolean): Report {
  if (kind === 'yaml') return { extension: 'plan.yaml', begin: '', between: '---\n', end: '', text: plan => seal(planToYaml(plan)) }
  if (kind === 'json') {
    const text = (plan: Plan) => escapeUnsafe(JSON.stringify(plan, null, 2))
    return { extension: 'plan.json', begin: several ? '[\n' : '', between: ',\n', end: several ? '\n]\n' : '\n', text }
  }
  const row = kind.as === 'csv' ? csvRow : markdownRow
  const [columns, rowsOf] = kind.table === 'directives' ? [DIRECTIVE_COLUMNS, directiveRows] : [MEASURE_COLUMNS, measureRows]
  const head = kind.as === 'csv' ? `\ufeff${csvRow(columns)}` : markdownRow(columns) + markdownRow(columns.map(() => '---'))
  let number = 0
  const text = (plan: Plan) => {
    const rows = rowsOf(plan, several).map(cells => row([String(++number), ...cells]))
    return rows.join('')
  }
  return { extension: `${kind.table}.${kind.as}`, begin: head, between: '', end: '', text }
}
