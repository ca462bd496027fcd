import { listGiven } from '../../check/config/engines.ts'
import type { Layer, Origin } from '../../check/config/layers.ts'
import { idOf, type Merged, merge } from '../../check/config/merge.ts'
import { type Level, listOf, type Path, type RawLayer, type RawRules, type RulesFile } from '../../check/config/types.ts'
import { RULES } from '../../check/rules/index.ts'
import type { AnyRule } from '../../check/types.ts'

/** What holds for a document as one rules file, and where each part of it comes from. */
export interface Printed {
  readonly config: RulesFile
  /** Of the parts that some layer sets, by their way in the file: ["rules", "text/unit"], ["sections", 0]. */
  readonly origins: readonly { readonly path: Path; readonly from: Place }[]
}

/** Where something was set: a preset, or a rules file and a line of it. */
export type Place = { readonly preset: string } | { readonly file: string; readonly line: number }

/** Puts the layers of a document together to a rules file that needs no other and says the same. */
export function printedOf(layers: readonly Layer[]): Printed {
  const merged = merge(
    layers.map(({ layer }) => layer),
    RULES,
  )
  const rules: RawRules = Object.fromEntries(RULES.map(rule => [rule.name, ruleOf(rule, merged)]))
  const sections = [...merged.sections, ...offIn(merged).map(id => ({ id, severity: 'off' as const }))]
  const config: RulesFile = {
    extends: [],
    ...(sections.length ? { sections } : {}),
    ...(merged.groups.length ? { groups: merged.groups } : {}),
    rules,
    ...(merged.terms.length ? { terms: merged.terms } : {}),
  }
  return { config, origins: originsOf(merged, layers) }
}

/** A rule with everything that holds for it. Where it has a list, how bad it is stands with the entries: a file can't say both. */
function ruleOf(rule: AnyRule, merged: Merged): NonNullable<RawRules[string]> {
  const level = merged.levels.get(rule.name) ?? (rule.optional ? 'off' : rule.severity)
  if (level === 'off') return level
  const graded = <T extends { readonly severity?: Level | undefined }>(entries: readonly T[]) =>
    entries.map(entry => ({ ...entry, severity: entry.severity ?? level }))
  if (rule.name === 'text/required' && merged.required.length) return graded(merged.required)
  if (rule.name === 'text/forbidden' && merged.forbidden.length) return graded(merged.forbidden)
  if (rule.name === 'plan/query' && merged.queries.length) return graded(merged.queries)
  const given = merged.options.get(rule.name)
  const own = Object.entries(rule.options).map(([key, option]) => [key, given?.[key] ?? option.default] as const)
  return own.length ? { severity: level, ...Object.fromEntries(own) } : level
}

/** Sections that are off and that others name: without them those would name nothing. */
function offIn({ sections, groups }: Merged): readonly string[] {
  const here = new Set(sections.map(({ id }) => id))
  const named = [
    ...sections.flatMap(({ before }) => listOf(before)),
    ...groups.flatMap(group => [...(group.one_of ?? []), ...(group.all_or_none ?? [])]),
  ]
  return [...new Set(named)].filter(id => !here.has(id))
}

function originsOf(merged: Merged, layers: readonly Layer[]): Printed['origins'] {
  const last = (wayIn: (layer: RawLayer) => Path | null): Place | null => {
    for (const { layer, from } of layers.toReversed()) {
      const path = wayIn(layer)
      if (path) return placeOf(from, path)
    }
    return null
  }
  const at = <T>(key: keyof RawLayer, list: (layer: RawLayer) => readonly T[] | undefined, keyOf: (entry: T) => string) => {
    const kept = new Map(layers.map(({ layer }) => [layer, placesOf(list(layer) ?? [], keyOf)]))
    return (entry: T) =>
      last(layer => {
        const n = kept.get(layer)?.get(keyOf(entry))
        return n === undefined ? null : [key, n]
      })
  }
  const ofSection = at(
    'sections',
    layer => layer.sections,
    ({ id }: { readonly id: string }) => id,
  )
  const ofTerm = at(
    'terms',
    layer => layer.terms,
    ({ wrong }) => JSON.stringify(wrong),
  )
  const ofGroup = at(
    'groups',
    layer => layer.groups,
    group => JSON.stringify([group.one_of, group.all_or_none]),
  )
  const found: readonly (readonly [Path, Place | null])[] = [
    ...RULES.map(
      ({ name }) =>
        [
          ['rules', name],
          last(({ rules = {} }) => [name, 'all'].filter(key => rules[key] !== undefined).map(key => ['rules', key])[0] ?? null),
        ] as const,
    ),
    ...merged.sections.map((section, n) => [['sections', n], ofSection(section)] as const),
    ...merged.terms.map((term, n) => [['terms', n], ofTerm(term)] as const),
    ...merged.groups.map((group, n) => [['groups', n], ofGroup(group)] as const),
    ...entryOrigins(merged, layers, last),
  ]
  return found.flatMap(([path, from]) => (from ? [{ path, from }] : []))
}

/** Of the entries of rules that have lists. */
function entryOrigins(
  merged: Merged,
  layers: readonly Layer[],
  last: (wayIn: (layer: RawLayer) => Path | null) => Place | null,
): readonly (readonly [Path, Place | null])[] {
  const one = <T>(rule: string, entries: readonly T[], list: (layer: RawLayer) => readonly T[], keyOf: (entry: T) => string) => {
    const kept = new Map(layers.map(({ layer }) => [layer, placesOf(list(layer), keyOf)]))
    return entries.map((entry, n) => {
      const from = last(layer => {
        const at = kept.get(layer)?.get(keyOf(entry))
        return at === undefined ? null : ['rules', rule, at]
      })
      return [['rules', rule, n], from] as const
    })
  }
  return [
    ...one('text/required', merged.required, ({ rules }) => listGiven(rules?.['text/required']), idOf),
    ...one('text/forbidden', merged.forbidden, ({ rules }) => listGiven(rules?.['text/forbidden']), idOf),
    ...one(
      'plan/query',
      merged.queries,
      ({ rules }) => listGiven(rules?.['plan/query']),
      ({ id }) => id,
    ),
  ]
}

/** Where each entry of a list stands, by what it is known by; of two that are known by the same the later one. */
const placesOf = <T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, number> =>
  new Map(list.map((entry, n) => [keyOf(entry), n]))

/** Nothing is said of the place; it is only looked up. */
const NOTHING = { zh: '', en: '' }

function placeOf(from: Origin, path: Path): Place {
  if (from.kind === 'preset') return { preset: from.name }
  const here = from.override === null ? path : ['overrides', from.override, ...path]
  const { path: file, line } = from.file.at(here, NOTHING, true)
  return { file, line }
}

/** The layers of a document as people are told of them, first to last. */
export const layerPlaces = (layers: readonly Layer[]): readonly { readonly place: Place; readonly override: boolean }[] =>
  layers.map(({ from }) => ({
    place: from.kind === 'file' && from.override === null ? { file: from.file.path, line: 1 } : placeOf(from, []),
    override: from.kind === 'file' && from.override !== null,
  }))
