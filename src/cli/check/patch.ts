import { posix } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/**
 * The unified diff of two versions of a file, which `patch -p1` and `git apply` take. It is made byte by byte, for it must hold the very
 * bytes of the file, whatever their encoding; of a path from / or with .. they want to be told the folder.
 */
export function patchOf(path: string, before: Uint8Array, after: Uint8Array): Uint8Array {
  return Buffer.from(unified(path, bytewise(before), bytewise(after)), 'latin1')
}

/** The same of two texts, for people to read. */
export const unified = (path: string, before: string, after: string): string => {
  // git takes no ./ in a path
  const name = posix.normalize(path).replace(/^\/+/, '')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
  // a name ends at a blank, unless a tab stands behind it
  return name.includes(' ') ? patch.replace(/^(--- .*)\n(\+\+\+ .*)\n/, '$1\t\n$2\t\n') : patch
}

const bytewise = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
