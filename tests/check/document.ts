import { type Analysis, analysisOf } from '../../src/analysis.ts'
import type { Settings } from '../../src/check/settings.ts'
import { loadTables } from '../../src/check/tables.ts'
import type { AnyRule, Fault } from '../../src/check/types.ts'
import { lexicon, sourceOf } from '../document.ts'

const tables = loadTables()

/** Settings with nothing on. */
export const NOTHING: Settings = {
  rules: new Map(),
  sections: [],
  groups: [],
  terms: [],
  required: [],
  forbidden: [],
  queries: [],
  tables,
}

export const analysisOfText = (text: string, path?: string): Analysis => analysisOf(sourceOf(text, path), lexicon())

/** What a rule finds in a document; `rules` is part of a rules file that it needs. */
export function faultsOf(
  rule: AnyRule,
  analysis: Analysis,
  { options = {} }: { readonly options?: Readonly<Record<string, unknown>>; readonly rules?: Readonly<Record<string, unknown>> } = {},
): readonly Fault[] {
  return rule.check(analysis, options, NOTHING)
}
