import { LEXICON_NAMES, type Lexicon, type LexiconName, type Row } from './types.ts'

/** The rows of a lexicon file: a line each, cells separated by tabs, # to the line's end a comment. */
export function parseRows(text: string): readonly Row[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/(^|\s)#.*$/, '').trimEnd())
    .filter(line => line.trim())
    .map(line => line.split('\t').map(cell => cell.trim()))
}

/** A lexicon from the texts of its files, by name; a file that is not there is empty. */
export function parseLexicon(texts: ReadonlyMap<string, string>): Lexicon {
  const rows = (name: LexiconName) => [name, parseRows(texts.get(name) ?? '')] as const
  return Object.fromEntries(LEXICON_NAMES.map(rows)) as Record<LexiconName, readonly Row[]>
}
