import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { finder } from '../../check/config/find.ts'
import { RULES_FILES } from '../../check/config/types.ts'
import { type Input, kindOf } from '../inputs.ts'
import type { CheckOptions } from './options.ts'

/** What a run looks at on the disk: folders with all that is in them, and single files by the folders that they are in. */
export interface Watched {
  readonly folders: readonly string[]
  /** A save may replace a file, and then the folder alone knows of it. */
  readonly around: readonly string[]
  readonly files: ReadonlySet<string>
  /** Whether something else than the documents of folders may be asked for. */
  readonly anyName: boolean
}

/** What to watch for the arguments of a run, the documents that they stand for, and the rules files that were read for them. */
export function watchedOf(
  args: readonly string[],
  inputs: readonly Input[],
  rulesFiles: Iterable<string>,
  { config, baseline }: CheckOptions,
): Watched {
  const kinds = args.map(arg => [arg, kindOf(arg)] as const)
  const globs = kinds.flatMap(([arg, kind]) => (kind === null && /[*?[{]/.test(arg) ? [arg] : []))
  const folders = [...kinds.flatMap(([arg, kind]) => (kind === 'folder' ? [arg] : [])), ...globs.map(baseOf)]
  const named = kinds.flatMap(([arg, kind]) => (kind === 'file' || (kind === null && !globs.includes(arg)) ? [arg] : []))
  const find = finder()
  const own = inputs.flatMap(({ path }) => find(dirname(resolve(path))) ?? [])
  const files = [...named, ...rulesFiles, ...own, ...[config, baseline].flatMap(file => file ?? [])].map(file => resolve(file))
  const above = [...new Set(inputs.map(({ path }) => dirname(resolve(path))))].filter(path => existsSync(path)).flatMap(upwards)
  const there = (list: readonly string[]) => [...new Set(list.map(path => resolve(path)))].filter(path => existsSync(path)).sort()
  return {
    folders: there(folders),
    around: there([...files.map(file => dirname(file)), ...above]),
    files: new Set(files),
    anyName: globs.length > 0,
  }
}

/** The folder that a glob looks into. */
function baseOf(glob: string): string {
  const parts = glob.split(/[\\/]/)
  const first = parts.findIndex(part => /[*?[{]/.test(part))
  return parts.slice(0, Math.max(0, first)).join(sep) || (/^[\\/]/.test(glob) ? sep : '.')
}

/** A folder and those above it as far as here: a rules file may come to be in any of them. */
function upwards(folder: string): readonly string[] {
  const way = relative('.', folder)
  if (way.startsWith('..') || resolve(way) !== folder) return [folder]
  const parts = way.split(sep)
  return parts.map((_, n) => resolve(join('.', ...parts.slice(0, n)))).concat(folder)
}

/** Whether a path in the folders that are watched whole says nothing of documents or rules. */
export function isIdle(watched: Watched, path: string, isFile: boolean): boolean {
  if (watched.folders.includes(resolve(path)) || !isIdleAround(watched, path)) return false
  const name = basename(path)
  if (name.startsWith('.') || name === 'node_modules') return true
  return isFile && !watched.anyName && !/\.(?:txt|md|markdown)$/i.test(name)
}

/** The same of the folders in which single files are watched. */
export const isIdleAround = ({ around, files }: Watched, path: string): boolean => {
  const full = resolve(path)
  return !around.includes(full) && !files.has(full) && !RULES_FILES.some(name => name === basename(path))
}
