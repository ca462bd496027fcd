import { expect } from 'vitest'
import { type Analysis, analysisOf } from '../../src/analysis.ts'
import { compile } from '../../src/check/config/compile.ts'
import { merge } from '../../src/check/config/merge.ts'
import { compilePattern } from '../../src/check/config/pattern.ts'
import * as queries from '../../src/check/config/query.ts'
import { RulesFileSchema } from '../../src/check/config/schema.ts'
import type { RulesFile } from '../../src/check/config/types.ts'
import { verify } from '../../src/check/config/verify.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { groupsOf, type RawGroup, type RawSection, type RawWording, sectionOf } from '../../src/check/sections/compile.ts'
import type { Settings, Wording } from '../../src/check/settings.ts'
import { loadTables } from '../../src/check/tables.ts'
import type { AnyRule, Fault } from '../../src/check/types.ts'
import { lexicon, sourceOf } from '../document.ts'

const tables = loadTables()
const engines = { compilePattern, queries }

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
  {
    options = {},
    rules = {},
  }: { readonly options?: Readonly<Record<string, unknown>>; readonly rules?: Readonly<Record<string, unknown>> } = {},
): readonly Fault[] {
  const run = { names: new Set(RULES.map(({ name }) => name)), used: new Set<number>() }
  return rule.check(analysis, options, Object.keys(rules).length ? settingsOf(rules) : NOTHING, run)
}

const compiled = new Map<unknown, Settings>()

/** The settings that a part of a rules file makes; it is held to the schema, as files are. */
export function settingsOf(rules: Readonly<Record<string, unknown>>): Settings {
  const known = compiled.get(rules)
  if (known) return known
  const file = RulesFileSchema.parse(rules) as RulesFile
  expect(verify(file, engines)).toEqual([])
  const settings = compile(merge([file], RULES), tables, engines)
  compiled.set(rules, settings)
  return settings
}

/** The sections and groups of a rules file. */
export function sectionsIn({ sections = [], groups = [] }: Readonly<Record<string, unknown>>): Pick<Settings, 'sections' | 'groups'> {
  return {
    sections: (sections as readonly RawSection[]).map(raw => sectionOf(raw, wordOf)),
    groups: (groups as readonly RawGroup[]).flatMap(groupsOf),
  }
}

export function wordOf(raw: RawWording): Wording {
  const source = typeof raw === 'string' ? raw : raw.text
  const words = /^\/.*\/$/.test(source) ? source.slice(1, -1) : source.replace(/[^\p{L}\p{N}]/gu, '\\$&')
  const pattern = new RegExp(words, 'gu')
  return { source, find: text => [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })) }
}
