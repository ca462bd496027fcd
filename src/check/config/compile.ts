import { RULES } from '../rules/index.ts'
import { groupsOf, type RawWording, sectionOf } from '../sections/compile.ts'
import type { Settings, Tables, TextRule, Wording } from '../settings.ts'
import type { Severity } from '../types.ts'
import { newMeter } from './costly.ts'
import type { Engines } from './engines.ts'
import type { Merged } from './merge.ts'
import type { Pattern } from './pattern.ts'
import { type Level, listOf, type RawText } from './types.ts'
import { anyOf, wordingOf } from './wording.ts'

/** Makes ready what holds for a document. Every pattern and query was found good when its file was read. */
export function compile(merged: Merged, tables: Tables, { compilePattern, queries }: Engines): Settings {
  const meter = newMeter()
  const patternOf = (source: string): Pattern => {
    const compiled = compilePattern(source, meter)
    if (!compiled.ok) throw new Error(`a pattern that was not read: ${source}`)
    return compiled.pattern
  }
  const wording = (raw: RawWording): Wording => wordingOf(raw, patternOf)
  return {
    rules: new Map(
      RULES.flatMap(({ name, severity, optional, options }) => {
        const level = merged.levels.get(name) ?? (optional ? 'off' : severity)
        const defaults = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default]))
        return level === 'off' ? [] : [[name, { severity: level, options: { ...defaults, ...merged.options.get(name) } }] as const]
      }),
    ),
    sections: merged.sections.map(section => sectionOf(section, wording)),
    groups: merged.groups.flatMap(groupsOf),
    terms: merged.terms.map(({ wrong, right, message, severity }) => ({
      wrong: anyOf(listOf(wrong).map(wording)),
      right,
      message: message ?? null,
      severity: severityOf(severity),
    })),
    required: merged.required.map(entry => textRule(entry, wording)),
    forbidden: merged.forbidden.map(entry => textRule(entry, wording)),
    queries: queries ? merged.queries.map(query => queries.queryOf(query, severityOf(query.severity), meter, wording)) : [],
    tables,
  }
}

function textRule({ id, text, message, severity }: RawText, wording: (raw: RawWording) => Wording): TextRule {
  const found = anyOf(listOf(text).map(wording))
  return { id: id ?? found.source, wording: found, message: message ?? null, severity: severityOf(severity) }
}

const severityOf = (level: Level | undefined): Severity | null => (level === undefined || level === 'off' ? null : level)
