import { LEXICON_NAMES, type Lexicon, type LexiconName, type Row } from './types.ts'

/** The rows of a lexicon file: a line each, cells separated by tabs, # to the line's end a comment. */
export function parseRows(text: string): readonly Row[] {
  const rows: Row[] = []
  for (const line of text.split('\n')) {
    const row = (line.includes('#') ? line.replace(/(^|\s)#.*$/, '') : line).trimEnd()
    if (row) rows.push(row.split('\t').map(trimmed))
  }
  return rows
}

const trimmed = (cell: string): string => cell.trim()

/** A lexicon from the texts of its files, by name; a file that is not there is empty. Each is parsed when it is first looked at. */
export function parseLexicon(texts: ReadonlyMap<string, string>): Lexicon {
  const parsed = new Map<LexiconName, readonly Row[]>()
  const rowsOf = (name: LexiconName): readonly Row[] => {
    const rows = parsed.get(name) ?? parseRows(texts.get(name) ?? '')
    parsed.set(name, rows)
    return rows
  }
  const names = LEXICON_NAMES.map(name => [name, { enumerable: true, get: () => rowsOf(name) }] as const)
  return Object.defineProperties({}, Object.fromEntries(names)) as Lexicon
}
