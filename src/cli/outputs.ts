import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { sealOf } from '../report/checksum.ts'
import { reasonOf } from './documents.ts'
import { type Input, kindOf } from './inputs.ts'
import type { Messages } from './messages/index.ts'

/** Whether -o names a folder: it ends with a slash, or is one. */
export const isFolder = (path: string): boolean => /[/\\]$/.test(path) || kindOf(path) === 'folder'

/**
 * Writes a report whole or not at all. What stands there already is replaced only where it is a plan as we wrote it, or by `force`.
 * Gives what went wrong, null where nothing did.
 */
export function writeReport(path: string, text: string, force: boolean, { output, language }: Messages): string | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    // a pipe or a device is written to, not replaced
    if (stat && !stat.isFile()) return write(path, text)
    if (!stat) return replace(path, text)
    const there = readFileSync(path, 'utf8')
    if (there === text) return null
    const seal = force ? 'untouched' : sealOf(there)
    return seal === 'untouched' ? replace(realpathSync(path), text) : output[seal](path)
  } catch (error) {
    return output.failed(path, reasonOf(error, language))
  }
}

/** Writes a file whole or not at all, over whatever may be written to; who may read it stays. Gives what went wrong, null where nothing did. */
export function overwrite(path: string, text: string | Uint8Array, { output, language }: Messages): string | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return replace(path, text)
    if (!stat.isFile()) return write(path, text)
    // a file that is write-protected could be replaced all the same
    accessSync(path, constants.W_OK)
    return replace(realpathSync(path), text, stat.mode)
  } catch (error) {
    return output.failed(path, reasonOf(error, language))
  }
}

/** Tells whether a path leads to one of the documents, by whatever name or link. */
export function leadsTo(inputs: readonly Input[]): (path: string) => boolean {
  const paths = new Set(inputs.flatMap(({ path, standardInput }) => (standardInput ? [] : [real(path)])))
  return path => paths.has(real(path))
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** A folder that may not be there yet. */
export function makeFolder(path: string, { output, language }: Messages): string | null {
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    return output.failed(path, reasonOf(error, language))
  }
}

function write(path: string, text: string | Uint8Array): null {
  writeFileSync(path, text)
  return null
}

/** Under another name first: whoever reads the file finds the old text or the new one. */
function replace(path: string, text: string | Uint8Array, mode?: number): null {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777)
    renameSync(temporary, path)
    return null
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
