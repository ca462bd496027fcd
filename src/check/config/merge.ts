import type { RawGroup, RawSection } from '../sections/compile.ts'
import type { AnyRule, Severity } from '../types.ts'
import { listGiven } from './engines.ts'
import type { Level, RawGroupEntry, RawLayer, RawQuery, RawRule, RawSectionEntry, RawTerm, RawText } from './types.ts'

/** Layers laid over one another: for each rule, section, term and entry what the last of them says. */
export interface Merged {
  readonly levels: ReadonlyMap<string, Level>
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  readonly sections: readonly RawSection[]
  readonly groups: readonly RawGroup[]
  readonly terms: readonly RawTerm[]
  readonly required: readonly RawText[]
  readonly forbidden: readonly RawText[]
  readonly queries: readonly RawQuery[]
}

/** Puts layers together, later ones over earlier ones. A section or entry that is `off` in the end is left out. */
export function merge(layers: readonly RawLayer[], rules: readonly AnyRule[]): Merged {
  const sections = new Map<string, RawSectionEntry>()
  const groups = new Map<string, RawGroupEntry>()
  const terms = new Map<string, RawTerm>()
  const entries = {
    'text/required': new Map<string, RawText>(),
    'text/forbidden': new Map<string, RawText>(),
    'plan/query': new Map<string, RawQuery>(),
  }
  const levels = new Map<string, Level>()
  const options = new Map<string, Readonly<Record<string, unknown>>>()
  const own = new Map<string, Severity>(rules.map(({ name, severity }) => [name, severity]))
  /** Rules that are off only because all are, and what they were before. */
  const swept = new Map<string, Level>()
  /** What is given something to do is on, unless it is said to be off. */
  const wanted = (name: string) => {
    const severity = own.get(name)
    if (levels.get(name) === 'off' && severity) levels.set(name, severity)
  }
  const set = (name: string, level: Level) => {
    levels.set(name, level)
    swept.delete(name)
  }
  for (const layer of layers) {
    const { all, ...named } = layer.rules ?? {}
    if (all !== undefined)
      for (const { name, severity } of rules) {
        const before = swept.get(name) ?? levels.get(name) ?? severity
        set(name, all)
        if (all === 'off') swept.set(name, before)
      }
    for (const [family, given] of [
      ['text/term', layer.terms],
      ['section/', layer.sections ?? layer.groups],
    ] as const)
      if (given?.length) for (const [name, before] of swept) if (name.startsWith(family)) levels.set(name, before)
    for (const section of layer.sections ?? []) sections.set(section.id, { ...sections.get(section.id), ...section })
    for (const group of layer.groups ?? []) groups.set(JSON.stringify([group.one_of, group.all_or_none]), group)
    for (const term of layer.terms ?? []) terms.set(JSON.stringify(term.wrong), term)
    for (const [name, given] of Object.entries(named)) {
      if (given === undefined) continue
      if (isLevel(given)) {
        set(name, given)
        continue
      }
      wanted(name)
      if (isRule(given)) {
        const { severity, ...rest } = given
        if (severity !== undefined) set(name, severity)
        options.set(name, { ...options.get(name), ...rest })
      }
    }
    for (const name of ['text/required', 'text/forbidden'] as const)
      for (const entry of listGiven(layer.rules?.[name])) entries[name].set(idOf(entry), entry)
    for (const query of listGiven(layer.rules?.['plan/query'])) entries['plan/query'].set(query.id, query)
  }
  return {
    levels,
    options,
    sections: on([...sections.values()]),
    groups: on([...groups.values()]),
    terms: on([...terms.values()]),
    required: on([...entries['text/required'].values()]),
    forbidden: on([...entries['text/forbidden'].values()]),
    queries: on([...entries['plan/query'].values()]),
  }
}

/** An entry's id; without one, what it looks for. */
export const idOf = ({ id, text }: RawText): string => id ?? JSON.stringify(text)

const isLevel = (given: unknown): given is Level => typeof given === 'string'
const isRule = (given: unknown): given is Exclude<RawRule, Level> => typeof given === 'object' && given !== null && !Array.isArray(given)

type NotOff<T> = Omit<T, 'severity'> & { readonly severity?: Exclude<Level, 'off'> | undefined }

const on = <T extends { readonly severity?: Level | undefined }>(entries: readonly T[]): readonly NotOff<T>[] =>
  entries.filter((entry): entry is T & NotOff<T> => entry.severity !== 'off')
