import type { Severity } from '../../check/types.ts'
import { placesIn } from './places.ts'
import type { Reporter } from './types.ts'
import { said } from './words.ts'
import { element, xmlText } from './xml.ts'

/** Checkstyle's XML, columns in characters. A document without findings stands there too: it was looked at. */
export const checkstyle: Reporter = ({ tool, language, files, failures }) => {
  const checked = files.map(({ path, text, findings }) => {
    const place = placesIn(text, 'characters')
    const errors = findings.map(finding =>
      element('error', {
        ...place(finding.start),
        severity: SEVERITIES[finding.severity],
        message: said(finding, language),
        source: `${tool.name}.${finding.rule}`,
      }),
    )
    return element('file', { name: path }, errors)
  })
  const unread = failures.map(({ path, message }) => element('file', { name: path }, [element('exception', {}, message)]))
  return xmlText(element('checkstyle', { version: '4.3' }, [...checked, ...unread]))
}

const SEVERITIES = { error: 'error', warn: 'warning', info: 'info' } as const satisfies Record<Severity, string>
