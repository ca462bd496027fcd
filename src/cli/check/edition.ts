import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { packageFile, version } from '../../package.ts'

/**
 * What findings depend on besides documents, rules files and options: this program and its word lists, which people may add to. The names
 * of the program's parts hold checksums of what is in them.
 */
export function editionOf(): string {
  const hash = createHash('sha256').update(`${version()}\n${process.version}\n`)
  hash.update(namesIn('dist/chunks').join('\n'))
  const files = ['data/check', 'data/lexicon'].flatMap(folder => namesIn(folder).map(name => `${folder}/${name}`))
  for (const file of [...files, 'dist/presets.json', 'dist/dictionary/manifest.json']) hash.update(`\n${file}\n`).update(bytesOf(file))
  return hash.digest('hex')
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(packageFile(folder)).sort()
  } catch {
    return []
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(packageFile(file))
  } catch {
    return new Uint8Array()
  }
}
