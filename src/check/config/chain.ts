import { basename, dirname, resolve } from 'node:path'
import type { Said } from '../types.ts'
import { nearest } from './distance.ts'
import { layersIn } from './engines.ts'
import { isFile, readExtended, readText, realPath, shownPath } from './find.ts'
import { MOST_FAULTS, MOST_FILES } from './limits.ts'
import { presetSections } from './presets.ts'
import { AUTO, listOf, type Path, PRESETS, type PresetName, type RulesFault, type RulesFile } from './types.ts'

/** What a rules file is made of, first to last: presets and files. */
export type Link = { readonly kind: 'preset'; readonly name: PresetName | typeof AUTO } | FileLink

export interface FileLink {
  readonly kind: 'file'
  /** The folder that its globs stand for. */
  readonly folder: string
  /** As people are shown it. */
  readonly path: string
  readonly config: RulesFile
  /** As it was read. */
  readonly text: string
  /** Something said of a place in it. */
  readonly at: (path: Path, message: Said, key?: boolean) => RulesFault
}

export type Chain = { readonly ok: true; readonly links: readonly Link[] } | { readonly ok: false; readonly faults: readonly RulesFault[] }

/** What reading a chain has come to so far. */
interface State {
  readonly links: Link[]
  readonly faults: RulesFault[]
  /** Files and presets that are in it: each counts once, where it is first extended. */
  readonly done: Set<string>
  /** Ids of the sections so far. */
  readonly sections: Set<string>
}

/** A file on the way to the one that is read, and where it extends it. */
interface Above {
  readonly real: string
  readonly path: string
}

/** A rules file with all that it extends. */
export async function chainOf(path: string): Promise<Chain> {
  const state: State = { links: [], faults: [], done: new Set(), sections: new Set() }
  await addFile(resolve(path), [], message => nowhere(path, message), state)
  return state.faults.length ? { ok: false, faults: state.faults.slice(0, MOST_FAULTS) } : { ok: true, links: state.links }
}

const nowhere = (path: string, message: Said): RulesFault => ({ path: shownPath(path) || '.', line: 1, column: 1, message, excerpt: '' })

/** `blame` makes a fault of a file that can't be read: where it was asked for. */
async function addFile(path: string, above: readonly Above[], blame: (message: Said) => RulesFault, state: State): Promise<void> {
  const real = realPath(path)
  const again = above.findIndex(other => other.real === real)
  if (again >= 0) {
    const cycle = [...above.slice(again), { path }].map(file => basename(file.path)).join(' → ')
    state.faults.push(blame({ zh: `extends 循环引用：${cycle}`, en: `extends goes round in a circle: ${cycle}` }))
    return
  }
  if (state.done.has(real)) return
  state.done.add(real)
  if (state.done.size > MOST_FILES) {
    state.faults.push(
      blame({ zh: `extends 引用的文件过多（最多 ${MOST_FILES} 个）`, en: `extends leads to too many files (at most ${MOST_FILES})` }),
    )
    return
  }
  const text = above.length ? readExtended(path) : readText(path)
  if (!text.ok) {
    // the file that was asked for is named before the message as it is
    const file = shownPath(path)
    state.faults.push(blame(above.length ? { zh: `${file}：${text.message.zh}`, en: `${file}: ${text.message.en}` } : text.message))
    return
  }
  // only now is there a file to read, and a reason to load what reads it
  const { readRules } = await import('./read.ts')
  const read = await readRules(text.text, shownPath(path))
  if (!read.ok) {
    state.faults.push(...read.faults)
    return
  }
  const { config, faultAt } = read
  const here = [...above, { real, path }]
  for (const [n, name] of listOf<string>(config.extends ?? AUTO).entries())
    await extend(name, path, here, message => faultAt(['extends', n], message), state)
  for (const { id } of layersIn(config).flatMap(({ layer }) => layer.sections ?? [])) state.sections.add(id)
  for (const { place, message } of strangers(config, state.sections)) state.faults.push(faultAt(place, message))
  state.links.push({ kind: 'file', folder: dirname(path), text: text.text, path: shownPath(path), config, at: faultAt })
}

/** A preset by its name, or a file by its path. */
async function extend(
  name: string,
  from: string,
  above: readonly Above[],
  blame: (message: Said) => RulesFault,
  state: State,
): Promise<void> {
  if (/[/\\]|\.(?:ya?ml|json)$/i.test(name)) {
    await addFile(resolve(dirname(from), name), above, blame, state)
    return
  }
  const known = [...PRESETS, AUTO].find(preset => preset === name)
  if (!known) {
    state.faults.push(blame(noPreset(name, from)))
    return
  }
  for (const id of presetSections()) state.sections.add(id)
  if (state.done.has(known)) return
  state.done.add(known)
  state.links.push({ kind: 'preset', name: known })
}

function noPreset(name: string, from: string): Said {
  const all: readonly string[] = [...PRESETS, AUTO]
  const near = nearest(name, all)
  const file = isFile(resolve(dirname(from), name)) ? `./${name}` : null
  const meant = file ?? near
  return {
    zh: `没有预设“${name}”；${meant ? `是否为“${meant}”？` : `预设有 ${all.join('、')}；引用文件要写路径，如 ./base.yaml`}`,
    en: `there is no preset "${name}"; ${meant ? `did you mean "${meant}"?` : `there are ${all.join(', ')}; a file is named by its path: ./base.yaml`}`,
  }
}

/** Ids of sections that are named and are nowhere. */
function strangers(config: RulesFile, known: ReadonlySet<string>): readonly { readonly place: Path; readonly message: Said }[] {
  const named = layersIn(config).flatMap(({ layer, path }) => [
    ...(layer.sections ?? []).flatMap(({ before }, n) =>
      listOf(before).map((id, m) => ({ id, place: [...path, 'sections', n, 'before', m] })),
    ),
    ...(layer.groups ?? []).flatMap((group, n) =>
      (['one_of', 'all_or_none'] as const).flatMap(key =>
        (group[key] ?? []).map((id, m) => ({ id, place: [...path, 'groups', n, key, m] })),
      ),
    ),
  ])
  return named
    .filter(({ id }) => !known.has(id))
    .slice(0, MOST_FAULTS)
    .map(({ id, place }) => {
      const near = nearest(id, [...known].slice(0, 500))
      return {
        place,
        message: {
          zh: `没有 id 为“${id}”的部分${near ? `；是否为“${near}”？` : ''}`,
          en: `there is no section "${id}"${near ? `; did you mean "${near}"?` : ''}`,
        },
      }
    })
}
