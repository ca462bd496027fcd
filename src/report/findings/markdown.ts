import { printable } from '../../text/printable.ts'
import type { CheckResult, Reporter } from './types.ts'
import { hidden, said, WORDS } from './words.ts'

/** GitHub takes 65,536 characters for a comment; what does not fit is counted. */
const ROOM = 60_000

/** A table for the comment of a merge request or the summary of a step. */
export const markdown: Reporter = result => {
  const { tool, language, files, failures, summary } = result
  const words = WORDS[language]
  const total = summary.errors + summary.warnings + summary.infos
  const head = `### ${tool.name} check\n\n${total ? words.summary(summary) : words.clean(summary.files)}\n`
  const unread = failures.length ? `\n${failures.map(({ path, message }) => `- ${inert(words.failed(path, message))}\n`).join('')}` : ''
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(finding => {
      const { severity, line, column, rule } = finding
      return row([words.severity[severity], inert(`${path}:${line}:${column}`), inert(said(finding, language)), code(rule)])
    }),
  )
  return (
    head +
    unread +
    table(rows, ROOM - head.length - unread.length, language) +
    (hidden(result) ? `\n${words.hidden(hidden(result))}\n` : '')
  )
}

function table(rows: readonly string[], room: number, language: CheckResult['language']): string {
  if (!rows.length) return ''
  const { columns, cut } = WORDS[language]
  let text = `\n${row(columns)}${row(columns.map(() => '---'))}`
  let shown = 0
  for (const next of rows) {
    if (text.length + next.length > room) break
    text += next
    shown++
  }
  return shown < rows.length ? `${text}\n${cut(rows.length - shown)}\n` : text
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** Rule names have no mark in them that code or tables know. */
const code = (rule: string): string => `\`${rule}\``

/** Words that are nothing but words: no markup, HTML, formula or mention; on one line. */
const inert = (text: string): string =>
  printable(text.replace(/[\r\n]+/g, ' '))
    .replace(/[\\`*_[\]{}|~$#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
