import type { Kind } from '../../frame/types.ts'
import type { FileLink, Link } from './chain.ts'
import { waysTo } from './find.ts'
import { presetLayers } from './presets.ts'
import type { RawLayer } from './types.ts'

/** Where a layer stands: in a preset, in a rules file, or in one of its overrides. */
export type Origin =
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'file'; readonly file: FileLink; readonly override: number | null }

/** A part of what holds for a document, and where it comes from. */
export interface Layer {
  readonly layer: RawLayer
  readonly from: Origin
}

export interface Named {
  /** Of each link, which of its overrides are meant. */
  readonly overrides: readonly (readonly number[])[]
  readonly ignored: boolean
}

/** Which globs of the links name a document. */
export async function namedBy(links: readonly Link[], document: string | null): Promise<Named> {
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
export function layersOf(links: readonly Link[], overrides: Named['overrides'], kind: Kind): readonly Layer[] {
  const presets = new Set<string>()
  return links.flatMap((link, n): readonly Layer[] => {
    if (link.kind === 'preset') {
      const added = presetLayers([link.name], kind).filter(({ name }) => !presets.has(name))
      for (const { name } of added) presets.add(name)
      return added.map(({ name, layer }) => ({ layer, from: { kind: 'preset', name } }))
    }
    const parts: readonly (readonly [number | null, RawLayer])[] = [
      [null, link.config],
      ...(link.config.overrides ?? []).map((layer, m) => [m, layer] as const).filter(([m]) => overrides[n]?.includes(m)),
    ]
    return parts.map(([override, layer]) => ({ layer, from: { kind: 'file', file: link, override } }))
  })
}
