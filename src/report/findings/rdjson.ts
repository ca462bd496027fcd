import type { Severity } from '../../check/types.ts'
import { jsonText } from '../../plan/scalar.ts'
import { placesIn } from './places.ts'
import type { Reporter } from './types.ts'
import { said } from './words.ts'

/** The Reviewdog Diagnostic Format, columns in bytes of UTF-8. */
export const rdjson: Reporter = ({ tool, language, files }) =>
  jsonText({
    source: { name: tool.name },
    diagnostics: files.flatMap(({ path, text, findings }) => {
      const place = placesIn(text, 'bytes')
      const range = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start: place(start), end: place(end) })
      return findings.map(finding => ({
        message: said(finding, language),
        location: { path, range: range(finding) },
        severity: SEVERITIES[finding.severity],
        code: { value: finding.rule },
        ...(finding.fix ? { suggestions: finding.fix.edits.map(edit => ({ range: range(edit), text: edit.text })) } : {}),
      }))
    }),
  })

const SEVERITIES = { error: 'ERROR', warn: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>
