import type { Severity } from '../../check/types.ts'

/** What `gangmu check` was told on the command line. */
export interface CheckOptions {
  readonly config?: string
  readonly format?: readonly string[]
  readonly failSeverity?: Severity
  readonly maxWarnings?: string
  readonly quiet?: boolean
  /** False by --no-error-on-unmatched-pattern. */
  readonly errorOnUnmatchedPattern?: boolean
  readonly stdinFilename?: string
  readonly date?: string
  readonly encoding?: string
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
  readonly hints?: boolean
}
