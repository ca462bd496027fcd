import { readFileSync } from 'node:fs'
import type { Kind } from '../../frame/types.ts'
import { packageFile } from '../../package.ts'
import { once } from '../../text/once.ts'
import { AUTO, listOf, type PresetName, presetOf, type RawLayer, type RulesFile } from './types.ts'

/** The presets of data/presets, as the build read them: no YAML library and no validator is loaded for them. */
const presets = once((): Readonly<Partial<Record<string, RulesFile>>> => JSON.parse(readFileSync(packageFile('dist/presets.json'), 'utf8')))

/** A preset, and its name. */
export interface Preset {
  readonly name: string
  readonly layer: RawLayer
}

/** Presets by name, what they extend first, each once. `auto` is the one for a kind of document. */
export function presetLayers(names: readonly (PresetName | typeof AUTO)[], kind: Kind): readonly Preset[] {
  const seen = new Set<string>()
  const layersOf = (name: string): readonly Preset[] => {
    const preset = presets()[name]
    if (!preset || seen.has(name)) return []
    seen.add(name)
    return [...listOf(preset.extends).flatMap(layersOf), { name, layer: preset }]
  }
  return names.map(name => (name === AUTO ? presetOf(kind) : name)).flatMap(layersOf)
}

/** The ids of all sections of all presets. */
export const presetSections = (): readonly string[] =>
  Object.values(presets()).flatMap(preset => (preset?.sections ?? []).map(({ id }) => id))
