import type { Finding } from '../../check/types.ts'
import type { Summary } from './types.ts'

/** The counts of a check, of the findings of each document. */
export function summaryOf(files: readonly (readonly Finding[])[]): Summary {
  const findings = files.flat()
  const count = (holds: (finding: Finding) => boolean): number => findings.reduce((sum, finding) => sum + (holds(finding) ? 1 : 0), 0)
  return {
    files: files.length,
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warn'),
    infos: count(({ severity }) => severity === 'info'),
    fixable: count(({ fix }) => fix !== null),
  }
}
