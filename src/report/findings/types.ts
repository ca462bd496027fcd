import type { Finding, Said, Severity } from '../../check/types.ts'

/** What a check of documents came to: all that a report is made of. */
export interface CheckResult {
  readonly tool: { readonly name: string; readonly version: string }
  /** Of the labels and of the help of rules; messages of findings are in it already. */
  readonly language: keyof Said
  /** Every document that was read, clean ones too, in the order given. */
  readonly files: readonly CheckedFile[]
  /** What could not be read or checked: the run is incomplete (exit code 2). */
  readonly failures: readonly Failure[]
  readonly summary: Summary
  /** Of the rules that were on, for the help that some formats carry. */
  readonly rules: readonly RuleAbout[]
}

export interface CheckedFile {
  /** As given on the command line, with /; a name for standard input. */
  readonly path: string
  /** As decoded, without its byte order mark: what the offsets of findings count in. */
  readonly text: string
  readonly encoding: string
  /** Those to show, in the order of the document. */
  readonly findings: readonly Finding[]
}

export interface Failure {
  readonly path: string
  readonly message: string
}

/** Counts over all findings, whether they are shown or hidden (--quiet). */
export interface Summary {
  /** Documents read. */
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that come with edits that mend them. */
  readonly fixable: number
}

export interface RuleAbout {
  readonly name: string
  readonly meaning: Said
  readonly why: Said
  /** How bad, unless a rules file says otherwise. */
  readonly severity: Severity
}

/** A format: one result to one text, whole, its last line ended; '' where a format has nothing to say. */
export type Reporter = (result: CheckResult) => string

/** Colours for a terminal: chalk has them all; without colours each is the text itself. */
export type Painter = Readonly<Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan', (text: string) => string>>

/** What a report that is read on a terminal wants to know of it. */
export interface Terminal {
  readonly paint: Painter
  /** In columns. */
  readonly width: number
}
