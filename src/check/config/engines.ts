import { once } from '../../text/once.ts'
import type { RawWording } from '../sections/compile.ts'
import type { Meter } from './costly.ts'
import { ownPattern } from './own-pattern.ts'
import type { Compiled } from './pattern.ts'
import { isPattern } from './pattern-syntax.ts'
import { type Level, listOf, type OneOrMore, type Path, type RawLayer, type RawQuery, type RawText, type RulesFile } from './types.ts'

/** What makes patterns and queries of their sources. */
export interface Engines {
  readonly compilePattern: (text: string, meter: Meter) => Compiled
  readonly queries: typeof import('./query.ts') | null
}

/** For presets alone, whose patterns are this package's own: no library is loaded. */
export const OWN_ENGINES: Engines = { compilePattern: ownPattern, queries: null }

const linear = once(() => import('./pattern.ts'))
const queries = once(() => import('./query.ts'))

/** The engines for layers of which some are strangers'. */
export async function enginesFor(layers: readonly RawLayer[]): Promise<Engines> {
  const asked = layers.some(layer => queriesIn(layer).length > 0)
  const wanted = asked || layers.some(layer => wordingsIn(layer).some(({ raw }) => isPattern(textOf(raw))))
  return {
    compilePattern: wanted ? (await linear()).compilePattern : OWN_ENGINES.compilePattern,
    queries: asked ? await queries() : null,
  }
}

const textOf = (raw: RawWording): string => (typeof raw === 'string' ? raw : raw.text)

/** A rules file and its overrides: all its layers, and the way to each. */
export const layersIn = (file: RulesFile): readonly { readonly layer: RawLayer; readonly path: Path }[] => [
  { layer: file, path: [] },
  ...(file.overrides ?? []).map((layer, n) => ({ layer, path: ['overrides', n] })),
]

interface Placed<T> {
  readonly raw: T
  readonly path: Path
}

const placed = <T>(values: OneOrMore<T> | undefined, path: Path): readonly Placed<T>[] =>
  listOf(values).map((raw, n) => ({ raw, path: [...path, n] }))

/** The entries of text/required and text/forbidden, and the way to each. */
const textsIn = (layer: RawLayer): readonly Placed<RawText>[] =>
  (['text/required', 'text/forbidden'] as const).flatMap(rule => placed(listGiven(layer.rules?.[rule]), ['rules', rule]))

export const queriesIn = (layer: RawLayer): readonly Placed<RawQuery>[] =>
  placed(listGiven(layer.rules?.['plan/query']), ['rules', 'plan/query'])

/** What a rule that takes a list is given, but for its severity alone. */
export const listGiven = <T>(given: Level | readonly T[] | undefined): readonly T[] => (typeof given === 'string' ? [] : (given ?? []))

/** All wordings of a layer, and the way to each. */
export function wordingsIn(layer: RawLayer): readonly Placed<RawWording>[] {
  const thens = queriesIn(layer).flatMap(({ raw, path }) => placed(raw.then, [...path, 'then']))
  return [
    ...(layer.sections ?? []).flatMap(({ heading }, n) => placed<RawWording>(heading, ['sections', n, 'heading'])),
    ...(layer.terms ?? []).flatMap(({ wrong }, n) => placed<RawWording>(wrong, ['terms', n, 'wrong'])),
    ...textsIn(layer).flatMap(({ raw, path }) => placed<RawWording>(raw.text, [...path, 'text'])),
    ...thens.flatMap(({ raw, path }) =>
      (['match', 'notMatch'] as const).flatMap(key => (raw[key] === undefined ? [] : [{ raw: raw[key], path: [...path, key] }])),
    ),
  ]
}
