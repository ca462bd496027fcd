import { type Finding, SEVERITIES, type Severity } from '../../check/types.ts'
import { printable } from '../../text/printable.ts'
import type { Reporter } from './types.ts'
import { plainPath } from './uri.ts'
import { lastLine, said } from './words.ts'

/**
 * Workflow commands that GitHub Actions turns into annotations: at most 10 of a kind (error, warning, notice) for a step and 50 for a job, the
 * rest stay in the log. So errors come first. Columns are given only within one line: annotations over several lines have none.
 */
export const github: Reporter = ({ tool, language, files, failures }) => {
  const unread = failures.map(({ path, message }) => command('error', { file: plainPath(path), title: tool.name }, message))
  const found = files.flatMap(({ path, findings }) => findings.map(finding => ({ path, finding })))
  const commands = ORDER.flatMap(severity =>
    found
      .filter(({ finding }) => finding.severity === severity)
      .map(({ path, finding }) =>
        command(KINDS[severity], { file: plainPath(path), ...place(finding), title: finding.rule }, said(finding, language)),
      ),
  )
  return [...unread, ...commands].join('')
}

const ORDER = SEVERITIES.toReversed()
const KINDS = { error: 'error', warn: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

function place(finding: Finding): Readonly<Record<string, number>> {
  const { line, column, endLine, endColumn } = finding
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine: lastLine(finding) }
}

function command(kind: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${kind} ${list.join(',')}::${data(message)}\n`
}

/** Line ends are written out, other control characters left out: what runs in a log should not act on who reads it. */
const data = (text: string): string => printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
