import type { Edit, Finding } from '../../src/check/types.ts'

/** A finding that says nothing but what mends it. */
export const finding = (edits: readonly Edit[]): Finding => ({
  rule: 'text/x',
  severity: 'warn',
  message: '',
  hint: null,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  start: edits[0]?.start ?? 0,
  end: edits[0]?.end ?? 0,
  fix: { edits },
  also: [],
  fingerprint: '',
  fingerprints: [],
})
