import { UNCOUNTED } from './rank.ts'

/**
 * The dictionary that ships: jieba's, without the words that it has seen fewer times than this. What policy documents need of the rest
 * is named word by word in data/dictionary. So it loads in a twentieth of the time that the whole takes.
 */
const LEAST_FREQUENCY = 200

/** A word with the frequency and tag that we want it to have. */
const WHOLE = /^\p{Script=Han}+ \d+ [a-z]+$/u

/**
 * The lines of a jieba dictionary (word, frequency, tag): what is common in `jieba`, and what `kept` names. Where a line of `kept` gives
 * frequency and tag they are the word's, the last such line before the others; a word that stands alone has those that jieba gives it.
 */
export function prunedDictionary(jieba: string, kept: readonly string[]): string {
  const named = new Set(kept.map(wordOf))
  const own = new Map(kept.filter(line => WHOLE.test(line)).map(line => [wordOf(line), line]))
  const common = jieba.split('\n').filter(line => {
    const [word = '', frequency] = line.split(' ')
    return word && !own.has(word) && (named.has(word) || Number(frequency) >= LEAST_FREQUENCY)
  })
  return `${[...common, ...[...own.values()].sort()].join('\n')}\n`
}

/** The words of a dictionary that it calls verbs, a line each. */
export const verbsOf = (words: string): string =>
  linesOf(words)
    .filter(line => line.endsWith(' v'))
    .map(wordOf)
    .join('\n')

const wordOf = (line: string): string => line.split(' ', 1)[0] ?? ''

/**
 * What keywords are weighed by: for the words of a dictionary, how rare each is by jieba's count (`idf`), and ` term` behind those of the
 * field, which `kept` gives with frequency and tag.
 */
export function keywordTable(words: string, idf: string, kept: readonly string[]): string {
  const terms = new Set(kept.filter(line => WHOLE.test(line)).map(wordOf))
  const rarity = new Map(linesOf(idf).map(line => [wordOf(line), line.split(' ')[1] ?? '']))
  const rows = linesOf(words)
    .map(wordOf)
    .filter(word => word.length > 1 && (terms.has(word) || rarity.has(word)))
    .map(word => `${word} ${Number(rarity.get(word) ?? UNCOUNTED).toFixed(2)}${terms.has(word) ? ' term' : ''}`)
  return `${rows.join('\n')}\n`
}

/** A line that the add-on can take: with any other it ends the process. */
const ENTRY = /^[^ ]+ [1-9]\d* [A-Za-z]+$/
/** Fewer words than this are a dictionary cut short. */
const WHOLE_DICTIONARY = 300_000

/** All of jieba's words, those of `ours` as they are there; or the line of jieba's at which it is damaged. */
export function fullDictionary(
  jieba: string,
  ours: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number } {
  const own = new Set(linesOf(ours).map(wordOf))
  const lines = linesOf(jieba)
  const bad = lines.findIndex(line => !ENTRY.test(line))
  if (bad >= 0 || lines.length < WHOLE_DICTIONARY) return { ok: false, line: (bad < 0 ? lines.length : bad) + 1 }
  return { ok: true, text: `${[...lines.filter(line => !own.has(wordOf(line))), ...linesOf(ours)].join('\n')}\n` }
}

const linesOf = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/)
