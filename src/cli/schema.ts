import { readFileSync } from 'node:fs'
import { packageFile } from '../package.ts'
import type { ExitCode } from './main.ts'
import { report } from './terminal.ts'

/** Prints the published JSON Schema of the plan file. */
export function schema(): ExitCode {
  report(readFileSync(packageFile('dist/plan.schema.json'), 'utf8'))
  return 0
}
