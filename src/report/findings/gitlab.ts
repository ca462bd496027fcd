import { digest } from '../../check/fingerprint.ts'
import type { Severity } from '../../check/types.ts'
import { jsonText } from '../../plan/scalar.ts'
import type { Reporter } from './types.ts'
import { plainPath } from './uri.ts'
import { lastLine, said } from './words.ts'

/**
 * GitLab's Code Quality report: lines without columns, paths from the root of the repository. GitLab takes findings with one fingerprint for
 * one finding, so the path is part of it.
 */
export const gitlab: Reporter = ({ language, files }) =>
  jsonText(
    files.flatMap(({ path, findings }) =>
      findings.map(finding => ({
        description: said(finding, language),
        check_name: finding.rule,
        fingerprint: digest(`${path}\n${finding.fingerprint}`),
        severity: SEVERITIES[finding.severity],
        location: { path: plainPath(path), lines: { begin: finding.line, end: lastLine(finding) } },
      })),
    ),
  )

/** Of info, minor, major, critical and blocker. */
const SEVERITIES = { error: 'major', warn: 'minor', info: 'info' } as const satisfies Record<Severity, string>
