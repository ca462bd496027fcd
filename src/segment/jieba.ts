import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packageFile } from '../package.ts'
import { sha256 } from '../sha256.ts'
import { segmenterFault } from './fault.ts'
import type { Segmenter, Token } from './types.ts'

type Jieba = typeof import('nodejieba')

/** The files that the build makes, under the names that nodejieba has for them. */
export const FILES = {
  dict: 'words.utf8',
  hmmDict: 'hmm.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop.utf8',
} as const

let loaded: Segmenter | null = null

/** jieba with the dictionary of this package. Loads it once, when first asked; throws a SegmenterFault where that can't be. */
export function jiebaSegmenter(): Segmenter {
  loaded ??= load()
  return loaded
}

let known: ReadonlySet<string> | null = null

/** jieba calls a verb what its dictionary calls so, and nothing else. */
jiebaSegmenter.verbs = (): ReadonlySet<string> => {
  known ??= loadVerbs()
  return known
}

function loadVerbs(): ReadonlySet<string> {
  const folder = packageFile('dist/dictionary/')
  const file = 'verbs.utf8'
  checkedVersion(folder, [file])
  return new Set(readFileSync(folder + file, 'utf8').split('\n'))
}

function load(): Segmenter {
  const folder = packageFile('dist/dictionary/')
  return segmenterFrom(folder, `dictionary ${checkedVersion(folder)}`)
}

/**
 * jieba with the files of a folder, known to be whole. The add-on has one dictionary at a time: a segmenter made before would from now on
 * cut by this one.
 */
export function segmenterFrom(folder: string, dictionary: string): Segmenter {
  const require = createRequire(import.meta.url)
  try {
    const jieba: Jieba = require('nodejieba')
    const release = String(require('nodejieba/package.json').version)
    loadFrom(folder, jieba)
    return { name: `nodejieba ${release}, ${dictionary}`, tag: text => tokens(jieba.tag(text), text) }
  } catch (error) {
    throw segmenterFault('SEGMENTER_MISSING', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

/**
 * Windows takes the path that the add-on opens for text in its own code page, and a folder with a Chinese name (a user's) for none at all:
 * there, the files are opened by their bare names from inside the folder. So they are where the path holds a mark at which jieba divides
 * a list of paths.
 */
function loadFrom(folder: string, jieba: Jieba): void {
  const load = (prefix: string) => jieba.load(Object.fromEntries(Object.entries(FILES).map(([option, file]) => [option, prefix + file])))
  if (process.platform !== 'win32' && !/[|;]/.test(folder)) {
    load(folder)
    return
  }
  const before = process.cwd()
  process.chdir(folder)
  try {
    load('')
  } finally {
    process.chdir(before)
  }
}

/** The dictionary's version, once its files are those that were built: with any other, the add-on may end the whole process. */
export function checkedVersion(folder: string, files: readonly string[] = Object.values(FILES)): number {
  let file = 'manifest.json'
  try {
    const manifest = JSON.parse(readFileSync(folder + file, 'utf8'))
    for (file of files) {
      if (sha256(readFileSync(folder + file)) !== manifest.files[file]) throw segmenterFault('DICTIONARY_DAMAGED', folder + file)
    }
    return manifest.version
  } catch {
    throw segmenterFault('DICTIONARY_DAMAGED', folder + file)
  }
}

/** jieba tells no offsets, but its words follow each other without a gap, each as long as in the text (a lone surrogate comes back as U+FFFD). */
function tokens(words: readonly { readonly word: string; readonly tag: string }[], text: string): readonly Token[] {
  let start = 0
  return words.map(({ word, tag }) => {
    const end = start + word.length
    const token = { text: text.slice(start, end), tag, start, end }
    start = end
    return token
  })
}
