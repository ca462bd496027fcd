import type { Finding } from '../../check/types.ts'
import { printable } from '../../text/printable.ts'
import { cellsIn, widthOf } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import type { CheckedFile, CheckResult, Reporter, Terminal } from './types.ts'
import { hidden, WORDS } from './words.ts'

/** Of a habit that many other places are named. */
const PLACES = 8

/** For people at a terminal: document by document what is wrong, with the line and the place in it. Nothing where nothing is wrong. */
export const stylish =
  (terminal: Terminal): Reporter =>
  result => {
    const found = result.files.filter(({ findings }) => findings.length)
    if (!found.length) return ''
    return `${[...found.map(file => fileText(file, result.language, terminal)), summaryText(result, terminal)].join('\n')}\n`
  }

function fileText({ path, text, findings }: CheckedFile, language: CheckResult['language'], terminal: Terminal): string {
  const gutter = Math.max(...findings.map(({ line }) => String(line).length))
  const blocks = findings.map(finding => `${blockOf(finding, text, gutter, language, terminal)}\n`)
  return [terminal.paint.underline(printable(path)), ...blocks].join('\n')
}

/** What is wrong, the line with the place under it, what to do, and where else. */
function blockOf(finding: Finding, text: string, gutter: number, language: CheckResult['language'], terminal: Terminal): string {
  const { rule, severity, message, line, column, endLine, endColumn, hint, also } = finding
  const { paint } = terminal
  const words = WORDS[language]
  const colour = colourOf(severity, terminal)
  const until = endLine === line ? '' : words.until(endLine, endColumn)
  const place = `${line}:${column}${until}`
  const said = printable(message)
  const head = `  ${paint.dim(place)}  ${colour(words.severity[severity])}  ${said}`
  // beside the message if there is room for it, or else it would be broken
  const fits = widthOf(cellsIn(`  ${place}  ${words.severity[severity]}  ${said}  ${rule}`)) <= terminal.width
  const others = also.slice(0, PLACES).map(place => `${place.line}:${place.column}`)
  const note = (label: string, words: string): string => `    ${' '.repeat(gutter)}   ${paint.dim(label)}${words}`
  return [
    fits ? `${head}  ${paint.dim(rule)}` : head,
    ...excerptLines(finding, text, gutter, terminal),
    ...(hint === null ? [] : [note(words.hint, printable(hint))]),
    ...(also.length ? [note(words.more(also.length), others.join(' ') + (also.length > PLACES ? ' …' : ''))] : []),
    ...(fits ? [] : [note('', paint.dim(rule))]),
  ].join('\n')
}

function excerptLines(
  { severity, line, column, start, end }: Finding,
  text: string,
  gutter: number,
  terminal: Terminal,
): readonly string[] {
  const { paint, width } = terminal
  const lead = (number: string) => `    ${paint.dim(`${number.padStart(gutter)} │`)} `
  const { before, marked, after, indent, length } = excerptOf(text, start - column + 1, start, end, Math.max(20, width - gutter - 7))
  const colour = colourOf(severity, terminal)
  return [`${lead(String(line))}${before}${colour(marked)}${after}`, `${lead('')}${' '.repeat(indent)}${colour('^'.repeat(length))}`]
}

const colourOf = (severity: Finding['severity'], { paint }: Terminal) =>
  ({ error: paint.red, warn: paint.yellow, info: paint.cyan })[severity]

function summaryText(result: CheckResult, { paint }: Terminal): string {
  const { summary, language } = result
  const words = WORDS[language]
  const more = [summary.fixable ? words.fixable(summary.fixable) : '', hidden(result) ? words.hidden(hidden(result)) : ''].filter(Boolean)
  const colour = summary.errors ? paint.red : paint.yellow
  return `${paint.bold(colour(words.summary(summary)))}${more.length ? paint.dim({ zh: `（${more.join('，')}）`, en: ` (${more.join(', ')})` }[language]) : ''}`
}
