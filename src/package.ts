import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file of the installed package, wherever this code runs from: the sources, or the bundle in dist/. */
export function packageFile(path: string): string {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href) break
    folder = parent
  }
  return fileURLToPath(new URL(path, folder))
}

/** The version of gangmu. */
export const version = (): string => String(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version)
