import { dirname, resolve } from 'node:path'
import type { Kind } from '../../frame/types.ts'
import { once } from '../../text/once.ts'
import { RULES } from '../rules/index.ts'
import type { Settings } from '../settings.ts'
import { loadTables } from '../tables.ts'
import type { Chain } from './chain.ts'
import { compile } from './compile.ts'
import { enginesFor, OWN_ENGINES } from './engines.ts'
import { finder, shownPath } from './find.ts'
import { type Layer, layersOf, namedBy } from './layers.ts'
import { merge } from './merge.ts'
import { AUTO, type RawLayer, type RulesFault } from './types.ts'

export type SettingsResult =
  | {
      readonly ok: true
      readonly settings: Settings
      /** The rules file that holds, as people are shown it; null where there is none and the preset of the document's kind does. */
      readonly rulesFile: string | null
      /** The rules file says that the document is not to be checked. */
      readonly ignored: boolean
      /** What the settings are made of, first to last. */
      readonly layers: readonly Layer[]
    }
  | { readonly ok: false; readonly faults: readonly RulesFault[] }

/** What holds for a document, by its path (null: standard input without a name) and its kind, which is asked for only where it counts. */
export type SettingsFor = (documentPath: string | null, kind: () => Kind) => Promise<SettingsResult>

/**
 * Opens the rules files of a run: the one named, or for each document the nearest above it. What was read and compiled is kept, so that
 * many documents cost as much as one.
 */
export function openSettings({ configPath = null }: { readonly configPath?: string | null } = {}): SettingsFor {
  const find = finder()
  const tables = once(loadTables)
  const chains = new Map<string, Promise<Chain>>()
  const compiled = new Map<string, Promise<{ readonly settings: Settings; readonly layers: readonly Layer[] }>>()
  const kept = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const value = known.get(key) ?? make()
    known.set(key, value)
    return value
  }
  return async (documentPath, kind) => {
    const document = documentPath === null ? null : resolve(documentPath)
    const path = configPath === null ? find(document === null ? '.' : dirname(document)) : resolve(configPath)
    if (path === null) {
      const made = await kept(compiled, kind(), async () => {
        const layers = layersOf([{ kind: 'preset', name: AUTO }], [], kind())
        return { settings: compile(merge(rawOf(layers), RULES), tables(), OWN_ENGINES), layers }
      })
      return { ok: true, ...made, rulesFile: null, ignored: false }
    }
    const chain = await kept(chains, path, async () => (await import('./chain.ts')).chainOf(path))
    if (!chain.ok) return chain
    const { links } = chain
    const named = await namedBy(links, document)
    const auto = links.some(link => link.kind === 'preset' && link.name === AUTO)
    const key = JSON.stringify([path, auto ? kind() : null, named.overrides])
    const made = await kept(compiled, key, async () => {
      const layers = layersOf(links, named.overrides, auto ? kind() : 'other')
      return { settings: compile(merge(rawOf(layers), RULES), tables(), await enginesFor(rawOf(layers))), layers }
    })
    return { ok: true, ...made, rulesFile: shownPath(path), ignored: named.ignored }
  }
}

const rawOf = (layers: readonly Layer[]): readonly RawLayer[] => layers.map(({ layer }) => layer)
