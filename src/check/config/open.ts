import { dirname, resolve } from 'node:path'
import type { Kind } from '../../frame/types.ts'
import { once } from '../../text/once.ts'
import { RULES } from '../rules/index.ts'
import type { Settings } from '../settings.ts'
import { loadTables } from '../tables.ts'
import type { Chain, Link } from './chain.ts'
import { compile } from './compile.ts'
import { enginesFor, OWN_ENGINES } from './engines.ts'
import { finder, shownPath, waysTo } from './find.ts'
import { merge } from './merge.ts'
import { presetLayers } from './presets.ts'
import { AUTO, type RawLayer, type RulesFault } from './types.ts'

export type SettingsResult =
  | {
      readonly ok: true
      readonly settings: Settings
      /** The rules file that holds, as people are shown it; null where there is none and the preset of the document's kind does. */
      readonly rulesFile: string | null
      /** The rules file says that the document is not to be checked. */
      readonly ignored: boolean
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
  const compiled = new Map<string, Promise<Settings>>()
  const kept = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const value = known.get(key) ?? make()
    known.set(key, value)
    return value
  }
  return async (documentPath, kind) => {
    const document = documentPath === null ? null : resolve(documentPath)
    const path = configPath === null ? find(document === null ? '.' : dirname(document)) : resolve(configPath)
    if (path === null) {
      const settings = await kept(compiled, kind(), async () => compile(merge(presetLayers([AUTO], kind()), RULES), tables(), OWN_ENGINES))
      return { ok: true, settings, rulesFile: null, ignored: false }
    }
    const chain = await kept(chains, path, async () => (await import('./chain.ts')).chainOf(path))
    if (!chain.ok) return chain
    const { links } = chain
    const named = await namedBy(links, document)
    const auto = links.some(link => link.kind === 'preset' && link.name === AUTO)
    const key = JSON.stringify([path, auto ? kind() : null, named.overrides])
    const settings = await kept(compiled, key, async () => {
      const layers = layersOf(links, named.overrides, auto ? kind() : 'other')
      return compile(merge(layers, RULES), tables(), await enginesFor(layers))
    })
    return { ok: true, settings, rulesFile: shownPath(path), ignored: named.ignored }
  }
}

interface Named {
  /** Of each link, which of its overrides are meant. */
  readonly overrides: readonly (readonly number[])[]
  readonly ignored: boolean
}

/** Which globs of the links name a document. */
async function namedBy(links: readonly Link[], document: string | null): Promise<Named> {
  const files = links.map(link => (link.kind === 'file' ? link : null))
  const globs = files.some(file => file?.config.ignores !== undefined || file?.config.overrides?.length)
  if (!globs || document === null) return { overrides: files.map(() => []), ignored: false }
  const { globsOf } = await import('./globs.ts')
  const named = files.map(file => {
    if (!file) return { overrides: [], ignored: false }
    const ways = waysTo(file.folder, document)
    const { overrides, ignores } = globsOf(file.config)
    return { overrides: overrides.flatMap((matches, n) => (ways.some(matches) ? [n] : [])), ignored: ways.some(ignores) }
  })
  return { overrides: named.map(({ overrides }) => overrides), ignored: named.some(({ ignored }) => ignored) }
}

/** The layers that hold, first to last: what a file's overrides say stands over the file, and under what extends it. */
function layersOf(links: readonly Link[], overrides: Named['overrides'], kind: Kind): readonly RawLayer[] {
  const presets = new Set<RawLayer>()
  return links.flatMap((link, n): readonly RawLayer[] => {
    if (link.kind === 'file') return [link.config, ...(link.config.overrides ?? []).filter((_, m) => overrides[n]?.includes(m))]
    const layers = presetLayers([link.name], kind).filter(layer => !presets.has(layer))
    for (const layer of layers) presets.add(layer)
    return layers
  })
}
