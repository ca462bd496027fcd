import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageFile } from '../package.ts'
import { fullDictionary } from './dictionary.ts'
import { isSegmenterFault, segmenterFault } from './fault.ts'
import { checkedVersion, FILES, segmenterFrom } from './jieba.ts'
import type { Segmenter } from './types.ts'
import type { UserWord } from './word-file.ts'

export interface CustomDictionary {
  /** All of jieba's words, not only the common ones. */
  readonly full: boolean
  /** Words of the user's own, before all others. */
  readonly words: readonly UserWord[]
}

/**
 * jieba with another dictionary than the one that ships. The add-on reads files alone, so what it is to read is laid out in a folder of its
 * own first: what was checked is what is loaded.
 */
export function customSegmenter({ full, words }: CustomDictionary): Segmenter {
  const built = packageFile('dist/dictionary/')
  const version = checkedVersion(built)
  const dictionary = full ? everyWord(readFileSync(join(built, FILES.dict), 'utf8')) : null
  const folder = orFault(() => mkdtempSync(join(tmpdir(), 'gangmu-')))
  try {
    orFault(() => {
      for (const file of Object.values(FILES)) copyFileSync(join(built, file), join(folder, file))
      if (dictionary !== null) writeFileSync(join(folder, FILES.dict), dictionary)
      writeFileSync(join(folder, FILES.userDict), words.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join(''))
    })
    const parts = [`dictionary ${version}`, full && 'full', words.length && `${words.length} user words`]
    return segmenterFrom(join(folder, '/'), parts.filter(Boolean).join(', '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function orFault<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw segmenterFault('NO_TEMPORARY_FOLDER', error instanceof Error ? error.message : String(error))
  }
}

/** The dictionary that comes with the add-on, under the words of ours. */
function everyWord(ours: string): string {
  let path = 'nodejieba'
  try {
    const addOn = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'))
    path = join(addOn, 'submodules/cppjieba/dict/jieba.dict.utf8')
    const made = fullDictionary(readFileSync(path, 'utf8'), ours)
    if (made.ok) return made.text
    throw segmenterFault('DICTIONARY_DAMAGED', `${path}:${made.line}`)
  } catch (error) {
    if (isSegmenterFault(error)) throw error
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw path === 'nodejieba' ? segmenterFault('SEGMENTER_MISSING', why) : segmenterFault('DICTIONARY_DAMAGED', path)
  }
}
