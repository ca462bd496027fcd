/** A word that a user adds to the dictionary. */
export interface UserWord {
  readonly word: string
  readonly frequency: number
  readonly tag: string
}

/** What is wrong with a file of words, and where. A line that can't be told is 1. */
export interface WordFileFault {
  readonly code: 'empty' | 'binary' | 'notUtf8' | 'columns' | 'frequency' | 'tag' | 'cut' | 'tooLong'
  readonly line: number
  /** What stands there, as far as it can be shown. */
  readonly text: string
}

export type WordFile<Word> = { readonly ok: true; readonly words: readonly Word[] } | { readonly ok: false; readonly fault: WordFileFault }

/** More bytes than this are no list of words: the whole dictionary of jieba has half as many. */
export const MOST_BYTES = 10 << 20
/** A longer word is a mistake, and jieba's tables grow as deep as words are long. */
export const LONGEST_WORD = 100
/** Keeps a word whole that gives no frequency of its own, whatever its parts; what it says of itself it is taken for. */
const FREQUENCY = 3000
const MOST_FREQUENCY = 1_000_000_000
const NOUN = 'n'
/** Where jieba always cuts, whatever the dictionary says. */
const CUTS = /[，。]/

/** A user dictionary as jieba reads them: a line each, `word [frequency] [tag]`. Blank lines and those that start with # say nothing. */
export const userWords = (bytes: Uint8Array): WordFile<UserWord> => wordsIn(bytes, userWord)

/** Stop words: a word to a line. */
export const stopWords = (bytes: Uint8Array): WordFile<string> => wordsIn(bytes, stopWord)

/** The word of a line, or what is wrong with it. */
type Reader<Word> = (line: string) => { readonly word: Word } | WordFileFault['code']

const userWord: Reader<UserWord> = line => {
  const [word = '', ...rest] = line.split(/[ \t]+/)
  if (rest.length > 2) return 'columns'
  if (CUTS.test(word)) return 'cut'
  if (word.length > LONGEST_WORD) return 'tooLong'
  // word, frequency, tag; either of the last two may be left out
  const [frequency, tag] = rest.length === 1 && /^[A-Za-z]/.test(rest[0] ?? '') ? [undefined, rest[0]] : rest
  if (frequency !== undefined && !isFrequency(frequency)) return 'frequency'
  if (tag !== undefined && !/^[A-Za-z]{1,10}$/.test(tag)) return 'tag'
  return { word: { word, frequency: Number(frequency ?? FREQUENCY), tag: tag ?? NOUN } }
}

const isFrequency = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MOST_FREQUENCY

const stopWord: Reader<string> = line => {
  if (/[ \t]/.test(line)) return 'columns'
  return line.length > LONGEST_WORD ? 'tooLong' : { word: line }
}

function wordsIn<Word>(bytes: Uint8Array, read: Reader<Word>): WordFile<Word> {
  const text = textOf(bytes)
  if (typeof text !== 'string') return { ok: false, fault: text }
  const words: Word[] = []
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = whole.trim()
    if (!line || line.startsWith('#')) continue
    const found = read(line)
    if (typeof found === 'string') return { ok: false, fault: { code: found, line: index + 1, text: line.slice(0, 40) } }
    words.push(found.word)
  }
  return words.length ? { ok: true, words } : { ok: false, fault: { code: 'empty', line: 1, text: '' } }
}

/** The bytes as UTF-8, without a byte order mark; or the line of the first that is none. */
function textOf(bytes: Uint8Array): string | WordFileFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { code: 'notUtf8', line: 1, text: '' }
  // no text holds these; tab, line feed, form feed and carriage return it may
  const control = bytes.findIndex(byte => byte < 0x20 && (byte < 9 || byte === 0x0b || byte > 0x0d))
  if (control >= 0) return { code: 'binary', line: lineOf(bytes, control), text: '' }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    let start = 0
    for (let line = 1; ; line++) {
      const end = bytes.indexOf(0x0a, start)
      try {
        decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
      } catch {
        return { code: 'notUtf8', line, text: '' }
      }
      if (end < 0) return { code: 'notUtf8', line, text: '' }
      start = end + 1
    }
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++
  return line
}
