import type { Row } from '../lexicon/types.ts'
import type { Role } from '../outline/types.ts'
import type { Said, Severity } from './types.ts'

/** A range of a text: half-open offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A wording to look for, made of a rules file: a word, a word on token borders, or a /pattern/. It reads folded text (text/fold.ts), and
 * runs in time linear in it.
 */
export interface Wording {
  /** As the rules file has it. */
  readonly source: string
  /** Where it stands, in order, without overlap. `tag` cuts words, for those that ask for whole ones. */
  readonly find: (
    text: string,
    tag: ((text: string) => readonly { readonly start: number; readonly end: number }[]) | null,
  ) => readonly Range[]
}

export interface Limits {
  readonly min: number | null
  readonly max: number | null
}

/** What can be counted in a section. */
export const COUNTED = ['characters', 'items', 'directives', 'measures', 'targets', 'results', 'slogans'] as const
export type Counted = (typeof COUNTED)[number]

/** 必备部分: a section that a document of its kind has. */
export interface Section {
  readonly id: string
  /** What messages call it: 组织保障. */
  readonly name: string
  /** Any of them in its heading makes an item this section. */
  readonly heading: readonly Wording[]
  /** Items of these roles at its depth are this section too, unless their heading names another (sections/match.ts). */
  readonly roles: readonly Role[]
  readonly required: boolean
  /** Only items of this depth; null: of the top, or with `anywhere` of any. */
  readonly depth: number | null
  /** At any depth, and as an unnumbered paragraph's heading. */
  readonly anywhere: boolean
  /** Ids of sections that come later. */
  readonly before: readonly string[]
  /** What it must hold, itself and what is below it. */
  readonly holds: Readonly<Partial<Record<Counted, Limits>>>
  /** What each of its own items must hold. */
  readonly each: Readonly<Partial<Record<Counted, Limits>>>
  readonly severity: Severity | null
}

/** Sections of which one must be there, or all or none. */
export interface SectionGroup {
  readonly kind: 'one_of' | 'all_or_none'
  readonly ids: readonly string[]
  readonly severity: Severity | null
}

/** 规范用语: a wording that must give way to another. */
export interface Term {
  readonly wrong: Wording
  readonly right: string
  readonly message: string | null
  readonly severity: Severity | null
}

/** A wording that must stand in a document, or must not. */
export interface TextRule {
  readonly id: string
  readonly wording: Wording
  readonly message: string | null
  readonly severity: Severity | null
}

/** A rule without code, on the plan: what JSONPath selects must hold to a function. */
export interface Query {
  readonly id: string
  readonly severity: Severity | null
  /** The values selected of a plan, and the place of each in the text (of the innermost thing around it that has a span). */
  readonly run: (plan: unknown) => readonly { readonly start: number; readonly end: number; readonly message: Said }[]
}

/** What holds for one document: presets, rules file and overrides put together, and made ready. */
export interface Settings {
  /** Rules that are on. Options lack nothing: defaults are filled in. */
  readonly rules: ReadonlyMap<string, { readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }>
  readonly sections: readonly Section[]
  readonly groups: readonly SectionGroup[]
  readonly terms: readonly Term[]
  readonly required: readonly TextRule[]
  readonly forbidden: readonly TextRule[]
  readonly queries: readonly Query[]
  readonly tables: Tables
}

/** The files of data/check: words that people may add to without reading code. */
export const TABLE_NAMES = ['confusions', 'confusables', 'formulations', 'units', 'traditional', 'abbreviations'] as const
export type TableName = (typeof TABLE_NAMES)[number]
/** Rows by file; each file is read and parsed when it is first looked at. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>
