import type { Finding } from '../../check/types.ts'
import { jsonText } from '../../plan/scalar.ts'
import type { Reporter } from './types.ts'

/** The findings as they are, with columns in UTF-16 units: valid JSON, whatever was found. */
export const json: Reporter = ({ files, failures, summary }) => {
  const report = { files: files.map(({ path, findings }) => ({ path, findings: findings.map(shown) })), failures, summary }
  return jsonText(report)
}

/** Its keys in the order that is promised, and no other. */
const shown = ({ rule, severity, message, line, column, endLine, endColumn, start, end, hint, fix, also, fingerprint }: Finding) => ({
  rule,
  severity,
  message,
  line,
  column,
  endLine,
  endColumn,
  start,
  end,
  hint,
  fix,
  also,
  fingerprint,
})
