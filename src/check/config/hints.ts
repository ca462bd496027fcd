import type { Analysis } from '../../analysis.ts'
import { planOf } from '../../analyze.ts'
import { matchesOf } from '../sections/match.ts'
import type { Settings } from '../settings.ts'
import type { Said } from '../types.ts'
import type { FileLink } from './chain.ts'
import { newMeter } from './costly.ts'
import { enginesFor, layersIn, queriesIn } from './engines.ts'
import { waysTo } from './find.ts'
import { globMatcher } from './glob.ts'
import type { Layer } from './layers.ts'
import { listOf, type Path, type RulesFault } from './types.ts'

/** Looks on while documents are checked, and tells what of their rules files had nothing to do with any of them. */
export interface Watcher {
  /** `document`: its full path; null for standard input without a name. */
  readonly see: (analysis: Analysis, document: string | null, found: Seen) => Promise<void>
  /** In the order of the files. */
  readonly hints: () => readonly RulesFault[]
}

interface Seen {
  readonly settings: Settings
  readonly layers: readonly Layer[]
  readonly ignored: boolean
}

/** Something in a rules file that ought to meet a document some time. */
interface Watched {
  readonly path: Path
  readonly message: Said
  /** The override that it stands in, and that must hold for a document before anything can be missed there. */
  readonly override: number | null
  /** Null: a document that says nothing of it, as one that is ignored. */
  readonly meets: (analysis: Analysis, document: string | null, seen: Seen) => boolean | null
}

/** A part of a rules file may lie idle in silence: a glob from the wrong folder, a query that selects nothing, a heading no one writes. */
export function watcher(): Watcher {
  const files = new Map<FileLink, readonly Watched[]>()
  const applied = new Set<Watched>()
  const met = new Set<Watched>()
  return {
    async see(analysis, document, seen) {
      for (const file of filesIn(seen.layers)) {
        const watched = files.get(file) ?? (await watchedIn(file))
        files.set(file, watched)
        const overrides = new Set(seen.layers.flatMap(({ from }) => (from.kind === 'file' && from.file === file ? [from.override] : [])))
        for (const one of watched) {
          if (met.has(one) || !overrides.has(one.override)) continue
          const meets = one.meets(analysis, document, seen)
          if (meets !== null) applied.add(one)
          if (meets) met.add(one)
        }
      }
    },
    hints: () =>
      [...files].flatMap(([file, watched]) =>
        watched
          .filter(one => applied.has(one) && !met.has(one))
          .map(({ path, message }) => file.at(path, message))
          .sort((a, b) => a.line - b.line || a.column - b.column),
      ),
  }
}

const filesIn = (layers: readonly Layer[]): ReadonlySet<FileLink> =>
  new Set(layers.flatMap(({ from }) => (from.kind === 'file' ? [from.file] : [])))

async function watchedIn(file: FileLink): Promise<readonly Watched[]> {
  return [...globsIn(file), ...sectionsIn(file), ...(await queriesOf(file))]
}

/** Globs of overrides, each override as a whole; and of what is ignored, each that takes nothing back. */
function globsIn(file: FileLink): readonly Watched[] {
  const { overrides = [], ignores } = file.config
  const isNamed = (globs: readonly string[]): Watched['meets'] => {
    const matches = globMatcher(globs)
    return (_, document) => document !== null && waysTo(file.folder, document).some(matches)
  }
  return [
    ...overrides.map(({ files }, n) => {
      const globs = listOf(files)
      const message = {
        zh: `overrides 的“${globs.join('、')}”没有对上任何文稿；路径从规则文件所在文件夹算起`,
        en: `overrides for "${globs.join(', ')}" met no document; globs start from the folder of the rules file`,
      }
      return { path: ['overrides', n, 'files'], message, override: null, meets: isNamed(globs) }
    }),
    ...listOf(ignores).flatMap((glob, n) => {
      if (glob.startsWith('!')) return []
      const message = { zh: `ignores 的“${glob}”没有对上任何文稿`, en: `"${glob}" of ignores met no document` }
      return [{ path: ['ignores', n], message, override: null, meets: isNamed([glob]) }]
    }),
  ]
}

/** Sections whose headings the file itself gives. One that is required is missed aloud. */
function sectionsIn({ config }: FileLink): readonly Watched[] {
  return layersIn(config).flatMap(({ layer, path }) =>
    (layer.sections ?? []).flatMap(({ id, heading }, n) => {
      if (heading === undefined) return []
      const message = {
        zh: `部分“${id}”没有对上任何文稿的标题；标题用词见 heading`,
        en: `no heading of any document is section "${id}"; see its heading`,
      }
      const meets: Watched['meets'] = (analysis, _, { settings, ignored }) => {
        const section = settings.sections.find(one => one.id === id)
        if (ignored || !section || section.required) return null
        return (matchesOf(analysis, settings.sections).found.get(id)?.length ?? 0) > 0
      }
      return [{ path: [...path, 'sections', n, 'id'], message, override: overrideOf(path), meets }]
    }),
  )
}

/** Queries that select nothing: whatever must hold, holds for nothing. */
async function queriesOf({ config }: FileLink): Promise<readonly Watched[]> {
  const { queries } = await enginesFor(layersIn(config).map(({ layer }) => layer))
  if (!queries) return []
  const meter = newMeter()
  return layersIn(config).flatMap(({ layer, path }) =>
    queriesIn(layer).flatMap(({ raw, path: inLayer }) => {
      if (raw.severity === 'off') return []
      const paths = listOf(raw.given).map(source => queries.compilePath(source, meter))
      const message = {
        zh: `要求“${raw.id}”的 given 在所有文稿中什么也没有选到`,
        en: `given of "${raw.id}" selected nothing in any document`,
      }
      const meets: Watched['meets'] = (analysis, _, { settings, ignored }) => {
        if (ignored || !settings.rules.has('plan/query')) return null
        const plan = planOf(analysis)
        return paths.some(path => path.ok && path.select(plan).length > 0)
      }
      return [{ path: [...path, ...inLayer, 'given'], message, override: overrideOf(path), meets }]
    }),
  )
}

const overrideOf = ([, n]: Path): number | null => (typeof n === 'number' ? n : null)
