import { type Finding, SEVERITIES, type Severity } from '../../check/types.ts'

/** What makes a check fail: findings of this severity or worse, or more warnings than this. */
export interface Gate {
  readonly severity: Severity
  readonly maxWarnings: number | null
}

/** Whether findings fail a check. */
export function fails(findings: readonly Finding[], { severity, maxWarnings }: Gate): boolean {
  if (findings.some(finding => atOrAbove(finding, severity))) return true
  return maxWarnings !== null && findings.filter(finding => finding.severity === 'warn').length > maxWarnings
}

/** Whether a finding is of a severity, or worse. */
export const atOrAbove = (finding: Finding, severity: Severity): boolean =>
  SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(severity)
