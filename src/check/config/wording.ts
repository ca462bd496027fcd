import { fold } from '../../text/fold.ts'
import type { RawWording } from '../sections/compile.ts'
import type { Range, Wording } from '../settings.ts'
import type { Pattern } from './pattern.ts'
import { isPattern } from './pattern-syntax.ts'

/** Makes a pattern of its source, /…/i; what is wrong with one was told when its file was read. */
export type PatternOf = (source: string) => Pattern

/** A word, a word on token borders, or a /pattern/, ready to be looked for in folded text. */
export function wordingOf(raw: RawWording, patternOf: PatternOf): Wording {
  const { text, segmented = false } = typeof raw === 'string' ? { text: raw } : raw
  if (isPattern(text)) {
    const pattern = patternOf(text)
    return { source: text, find: pattern.find }
  }
  const word = fold(text)
  return { source: text, find: segmented ? (inside, tag) => wholeWords(inside, word, tag) : inside => places(inside, word) }
}

/** Any of several wordings, as one. */
export function anyOf(wordings: readonly Wording[]): Wording {
  const [only] = wordings
  if (only && wordings.length === 1) return only
  return {
    source: wordings.map(({ source }) => source).join('、'),
    find(text, tag) {
      const all = wordings.flatMap(({ find }) => find(text, tag)).sort((a, b) => a.start - b.start || b.end - a.end)
      let last = 0
      return all.filter(({ start, end }) => {
        if (start < last) return false
        last = end
        return true
      })
    },
  }
}

function places(text: string, word: string): readonly Range[] {
  const found: Range[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    found.push({ start, end: start + word.length })
  return found
}

/** Where a word begins and ends with a token. Without a segmenter nothing tells where words end, and every place counts. */
function wholeWords(text: string, word: string, tag: Parameters<Wording['find']>[1]): readonly Range[] {
  const found = places(text, word)
  if (!found.length || !tag) return found
  const tokens = tag(text)
  const starts = new Set(tokens.map(({ start }) => start))
  const ends = new Set(tokens.map(({ end }) => end))
  return found.filter(({ start, end }) => starts.has(start) && ends.has(end))
}
