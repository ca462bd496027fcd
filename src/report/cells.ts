import { escapeUnsafe } from '../plan/scalar.ts'

/** What a cell of a table holds; null where there is nothing to say. */
export type Cell = string | number | null

/**
 * A row of CSV (RFC 4180), its words made inert. Excel and WPS read the file as UTF-8 when it begins with a byte order mark.
 */
export const csvRow = (cells: readonly Cell[]): string =>
  `${cells.map(cell => csvCell(typeof cell === 'string' ? inert(clean(cell)) : String(cell ?? ''))).join(',')}\r\n`

/** A row of a Markdown table. */
export const markdownRow = (cells: readonly Cell[]): string =>
  `| ${cells.map(cell => markdownCell(clean(String(cell ?? '')))).join(' | ')} |\n`

/** A row as a line of JSON, under the names of its columns. */
export const jsonlRow =
  (columns: readonly string[]) =>
  (cells: readonly Cell[]): string =>
    `${escapeUnsafe(JSON.stringify(Object.fromEntries(columns.map((name, n) => [name, cells[n] ?? null]))))}\n`

const csvCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * A spreadsheet would run what starts like a formula: an apostrophe makes it text. Full-width signs count, as they do for Excel. A sign alone
 * (the relation =) runs nothing.
 */
const inert = (cell: string): string => (/^[\s\u3000]*[=+\-@＝＋－＠](?!$)|^[\t\r\n]/.test(cell) ? `'${cell}` : cell)

/** Backslashes and pipes, and what Markdown would take for HTML, code, emphasis or a link. */
const markdownCell = (cell: string): string => cell.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/[\r\n]+/g, '<br>')

/** Without control characters; tabs and line ends stay. */
const clean = (cell: string): string => cell.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
