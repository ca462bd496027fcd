import { closeSync, openSync, readSync } from 'node:fs'
import { customSegmenter } from '../segment/custom.ts'
import { jiebaSegmenter } from '../segment/jieba.ts'
import type { Segmenter } from '../segment/types.ts'
import { LONGEST_WORD, MOST_BYTES, type UserWord, userWords, type WordFile } from '../segment/word-file.ts'
import { codeOf, unreadable } from './documents.ts'
import type { Messages } from './messages/index.ts'

export type Words<Word> = { readonly ok: true; readonly words: readonly Word[] } | { readonly ok: false; readonly message: string }

/** The words of a file that the user names; or what is wrong with it, by file and line. Without a file there are none. */
export function readWords<Word>(path: string | undefined, parse: (bytes: Uint8Array) => WordFile<Word>, messages: Messages): Words<Word> {
  if (path === undefined) return { ok: true, words: [] }
  const bytes = bytesOf(path, messages)
  if (typeof bytes === 'string') return { ok: false, message: bytes }
  const parsed = parse(bytes)
  if (parsed.ok) return parsed
  const { code, line, text } = parsed.fault
  const what = messages.wordFile
  const where = what.where(path, line)
  switch (code) {
    case 'empty':
      return { ok: false, message: what.empty(path) }
    case 'tooLong':
      return { ok: false, message: what.tooLong(where, LONGEST_WORD) }
    case 'binary':
    case 'notUtf8':
      return { ok: false, message: what[code](where) }
    default:
      return { ok: false, message: what[code](where, text) }
  }
}

/** The dictionary that the user asks for. */
export interface DictionaryOptions {
  readonly fullDict?: boolean
  readonly userDict?: string
}

/** Makes the segmenter when it is first asked for, and once. */
export function lazySegmenter(full: boolean, words: readonly UserWord[]): () => Segmenter {
  let made: Segmenter | null = null
  return () => {
    made ??= full || words.length ? customSegmenter({ full, words }) : jiebaSegmenter()
    return made
  }
}

export const readUserWords = ({ userDict }: DictionaryOptions, messages: Messages): Words<UserWord> =>
  readWords(userDict, userWords, messages)

/** Reads no more than can be right: what is larger, or has no end, is no list of words. */
function bytesOf(path: string, { input, wordFile }: Messages): Uint8Array | string {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const bytes = Buffer.alloc(MOST_BYTES + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null)
    return length > MOST_BYTES ? wordFile.tooLarge(path, MOST_BYTES >> 20) : bytes.subarray(0, length)
  } catch (error) {
    return codeOf(error) === 'EISDIR' ? wordFile.isFolder(path) : unreadable(path, error, input)
  } finally {
    if (file !== null) closeSync(file)
  }
}
