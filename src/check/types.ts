import type { Analysis } from '../analysis.ts'
import type { Edit } from '../source/splice.ts'
import type { Options, Values } from './options.ts'
import type { Settings } from './settings.ts'

export type { Edit } from '../source/splice.ts'

/** What is said to people, in both languages. */
export interface Said {
  readonly zh: string
  readonly en: string
}

/** Mildest first. */
export const SEVERITIES = ['info', 'warn', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a rule finds wrong: half-open offsets into `source.text`. */
export interface Fault {
  readonly start: number
  readonly end: number
  /** What is wrong: 出现X，应为Y. */
  readonly message: Said
  /** What to do about it, where the message does not say. */
  readonly hint?: Said
  /** Only what is certain: the edits that mend it. */
  readonly edits?: readonly Edit[]
  /** What a document does throughout (full-width figures): faults of one habit are one finding, if there are more than a few. */
  readonly habit?: Habit
  /** Instead of the rule's own, where a rules file says so for this part of it. */
  readonly severity?: Severity
  /** What it is about, where its place does not tell: a section that is nowhere. It is the same for the same fault (fingerprint.ts). */
  readonly about?: string
  /** No worse than this: the rule is less sure here than elsewhere. */
  readonly atMost?: Severity
}

export interface Habit {
  /** Faults with the same key are of one habit. */
  readonly key: string
  /** From how many on they are one finding; from four, unless it says. */
  readonly from?: number
  readonly message: (count: number) => Said
}

/**
 * An example: a document, whole or a few lines, in which braces stand around each fault (text/pattern.ts). Those of `good` have none.
 * `options` where the rule's own do not show it; `rules` is part of a rules file, for rules that need one.
 */
export type Example =
  | string
  | { readonly text: string; readonly options?: Readonly<Record<string, unknown>>; readonly rules?: Readonly<Record<string, unknown>> }

/** What the rules before a rule came to, for rules about the checking itself. */
export interface Run {
  /** Of all rules that there are. */
  readonly names: ReadonlySet<string>
  /** Where the comments start that turned something off (comments.ts). */
  readonly used: ReadonlySet<number>
}

/** A thing to check. One file each; rules/index.ts lists them. */
export interface Rule<O extends Options = Options> {
  /** family/name. Stable: rules files, baselines and reports name it. */
  readonly name: `${string}/${string}`
  /** What it is for, in one sentence: what must hold. */
  readonly meaning: Said
  /** Why that matters, and where it is written (GB/T 15834—2011 4.5). */
  readonly why: Said
  /** How bad, unless a rules file says otherwise. */
  readonly severity: Severity
  /** Off, unless a rules file says that it is on. */
  readonly optional?: true
  /** Some of what it finds it can mend. */
  readonly fixable?: true
  readonly options: O
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
  readonly check: (analysis: Analysis, options: Values<O>, settings: Settings, run: Run) => readonly Fault[]
}

/** A rule among others: its options are known to itself alone. */
export type AnyRule = Omit<Rule, 'check'> & {
  readonly check: (analysis: Analysis, options: Readonly<Record<string, unknown>>, settings: Settings, run?: Run) => readonly Fault[]
}

/** A fault as it is reported, in one language. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string | null
  /** 1-based; a column is a UTF-16 unit, as an editor counts. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Half-open UTF-16 offsets into the decoded text. */
  readonly start: number
  readonly end: number
  readonly fix: { readonly edits: readonly Edit[] } | null
  /** Of a habit the other places, in order. */
  readonly also: readonly { readonly line: number; readonly column: number; readonly start: number; readonly end: number }[]
  /** The same for the same fault after lines were moved, inserted or renumbered. */
  readonly fingerprint: string
  /** Of each place, this one first: what a baseline holds. */
  readonly fingerprints: readonly string[]
}
