import { readFileSync } from 'node:fs'
import { packageFile } from '../package.ts'
import type { ExitCode } from './main.ts'
import { report } from './terminal.ts'

export type SchemaName = 'plan' | 'rules'

/** Prints a published JSON Schema: of the plan file, or of rules files. */
export function schema(name: SchemaName): ExitCode {
  report(readFileSync(packageFile(`dist/${name}.schema.json`), 'utf8'))
  return 0
}
