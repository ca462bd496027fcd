import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { slashed } from '../../paths.ts'
import { decode } from '../../source/decode.ts'
import type { Said } from '../types.ts'
import { MOST_BYTES } from './limits.ts'
import { RULES_FILES } from './types.ts'

/** The rules file nearest above a folder, or in it; null where there is none. What was found is kept. */
export function finder(): (folder: string) => string | null {
  const known = new Map<string, string | null>()
  const find = (folder: string): string | null => {
    const kept = known.get(folder)
    if (kept !== undefined) return kept
    const here = RULES_FILES.map(name => join(folder, name)).find(isFile)
    const parent = dirname(folder)
    const found = here ?? (parent === folder ? null : find(parent))
    known.set(folder, found)
    return found
  }
  return folder => find(resolve(folder))
}

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false

/** A file's own path, whatever links lead to it; the path as it is where that can't be told. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** The ways from a folder to a file: as they are named, and as they are where links are followed. */
export const waysTo = (folder: string, file: string): readonly string[] => [
  ...new Set([relative(folder, file), relative(realPath(folder), realPath(file))].map(slashed)),
]

/** A path as people are shown it: from here where it is below, with /. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path)
  return slashed(here.startsWith('..') ? path : here)
}

export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Said }

/** The text of a rules file; no more of it is read than may be. */
export function readText(path: string): ReadText {
  try {
    const bytes = firstBytes(path)
    if (bytes.length > MOST_BYTES)
      return no(`规则文件超过 1 MB；请拆成几个文件，用 extends 引用`, 'the rules file is larger than 1 MB; split it and use extends')
    const decoded = decode(bytes, { path, format: 'text' })
    if (decoded.ok) return { ok: true, text: decoded.source.text }
    return bytes.length ? no('不是文本文件', 'not a text file') : { ok: true, text: '' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return no('没有这个文件', 'no such file')
    if (code === 'EISDIR') return no('这是文件夹，不是文件', 'a folder, not a file')
    return no(`无法读取（${code || '原因不明'}）`, `cannot be read (${code || 'unknown reason'})`)
  }
}

/** What a rules file may be called, where another one names it. */
const NAMED_SO = /\.(?:ya?ml|json)$/i

/**
 * The text of a file that a rules file extends. That file may be a stranger's: what it leads to must be a rules file by its own name, lest
 * faults tell what stands in another file, and no pipe that would be waited for.
 */
export function readExtended(path: string): ReadText {
  const stat = statOf(path)
  if (stat && !stat.isFile() && !stat.isDirectory()) return no('不是普通文件', 'not a regular file')
  if (stat?.isFile() && !NAMED_SO.test(realPath(path)))
    return no('不是规则文件（文件名应以 .yaml、.yml 或 .json 结尾）', 'not a rules file (its name must end with .yaml, .yml or .json)')
  return readText(path)
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(MOST_BYTES + 1)
    let length = 0
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      if (!read) break
      length += read
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

const no = (zh: string, en: string): ReadText => ({ ok: false, message: { zh, en } })
