import type { Kind } from '../../frame/types.ts'
import type { OneOrMore } from '../list.ts'
import type { RawGroup, RawSection, RawWording } from '../sections/compile.ts'
import type { Said, Severity } from '../types.ts'

export { listOf, type OneOrMore } from '../list.ts'

/** The names that a rules file goes by, looked for upwards from a document. */
export const RULES_FILES = ['gangmu.yaml', '.gangmu.yaml', 'gangmu.yml', '.gangmu.yml'] as const

/** The presets of data/presets, and `auto`: the one that fits a document's kind. */
export const PRESETS = ['gongwen', 'speech', 'work-report', 'action-plan', 'notice'] as const
export type PresetName = (typeof PRESETS)[number]
export const AUTO = 'auto' as const

/** What `auto` is for a kind of document. */
export const presetOf = (kind: Kind): PresetName => (kind === 'other' ? 'gongwen' : kind)

export const LEVELS = ['off', 'info', 'warn', 'error'] as const
/** How bad a rule is, or that it is off. */
export type Level = 'off' | Severity

type Maybe<T> = T | undefined

/** A rule's entry in a rules file: how bad, and its options. */
export type RawRule = Level | { readonly severity?: Maybe<Level>; readonly [option: string]: unknown }

/** An entry of text/required or text/forbidden. */
export interface RawText {
  readonly id?: Maybe<string>
  /** Any of them. */
  readonly text: OneOrMore<RawWording>
  readonly message?: Maybe<string>
  readonly severity?: Maybe<Level>
}

/** What holds for what a query selects. */
export interface RawThen {
  /** Of each thing selected: owners, deadline.date; without it the thing itself. */
  readonly field?: Maybe<string>
  readonly function: 'truthy' | 'falsy' | 'nonempty' | 'empty' | 'pattern' | 'length' | 'enumeration' | 'xor'
  readonly match?: Maybe<string>
  readonly notMatch?: Maybe<string>
  readonly min?: Maybe<number>
  readonly max?: Maybe<number>
  readonly values?: Maybe<readonly (string | number | boolean | null)[]>
  readonly properties?: Maybe<readonly string[]>
}

/** An entry of plan/query. */
export interface RawQuery {
  readonly id: string
  readonly given: OneOrMore<string>
  readonly then: OneOrMore<RawThen>
  readonly message?: Maybe<string>
  readonly severity?: Maybe<Level>
}

/** An entry of `terms`. */
export interface RawTerm {
  /** Any of them. */
  readonly wrong: OneOrMore<RawWording>
  readonly right: string
  readonly message?: Maybe<string>
  readonly severity?: Maybe<Level>
  /** What the rule must make of texts: loading stops where it does not. */
  readonly specs?: Maybe<readonly { readonly from: string; readonly to: string }[]>
}

/** `rules` of a rules file; `all` stands for every rule, before those that are named. */
export interface RawRules {
  readonly all?: Maybe<Level>
  readonly 'text/required'?: Maybe<Level | readonly RawText[]>
  readonly 'text/forbidden'?: Maybe<Level | readonly RawText[]>
  readonly 'plan/query'?: Maybe<Level | readonly RawQuery[]>
  readonly [rule: string]: Maybe<RawRule | readonly RawText[] | readonly RawQuery[]>
}

export type RawSectionEntry = Omit<RawSection, 'severity'> & { readonly severity?: Maybe<Level> }
export type RawGroupEntry = Omit<RawGroup, 'severity'> & { readonly severity?: Maybe<Level> }

/** What a part of a rules file may set. */
export interface RawLayer {
  readonly sections?: Maybe<readonly RawSectionEntry[]>
  readonly groups?: Maybe<readonly RawGroupEntry[]>
  readonly rules?: Maybe<RawRules>
  readonly terms?: Maybe<readonly RawTerm[]>
}

/** A part that holds for the documents that its globs name, relative to the file it stands in. */
export interface RawOverride extends RawLayer {
  readonly files: OneOrMore<string>
}

/** A rules file as it is written: plain, JSON-safe. */
export interface RulesFile extends RawLayer {
  readonly $schema?: Maybe<string>
  readonly extends?: Maybe<OneOrMore<string>>
  readonly overrides?: Maybe<readonly RawOverride[]>
  readonly ignores?: Maybe<OneOrMore<string>>
}

/** What is wrong with a rules file, and where. */
export interface RulesFault {
  /** The file, as it was found. */
  readonly path: string
  /** 1-based; a column is a UTF-16 unit. */
  readonly line: number
  readonly column: number
  readonly message: Said
  /** The line, and below it a caret under the place; empty where the file could not be read at all. */
  readonly excerpt: string
}

/** Where in a rules file: keys and places in lists. */
export type Path = readonly (string | number)[]
