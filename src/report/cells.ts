/** A row of CSV (RFC 4180), its cells made inert. Excel and WPS read the file as UTF-8 when it begins with a byte order mark. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell => csvCell(inert(clean(cell)))).join(',')}\r\n`

/** A row of a Markdown table. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.map(cell => markdownCell(clean(cell))).join(' | ')} |\n`

const csvCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A spreadsheet would run what starts like a formula: an apostrophe makes it text. Full-width signs count, as they do for Excel. */
const inert = (cell: string): string => (/^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell)

/** Backslashes and pipes, and what Markdown would take for HTML, code, emphasis or a link. */
const markdownCell = (cell: string): string => cell.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/[\r\n]+/g, '<br>')

/** Without control characters; tabs and line ends stay. */
const clean = (cell: string): string => cell.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
