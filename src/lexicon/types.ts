/** The files of data/lexicon: the words that people may add to without reading code. */
export const LEXICON_NAMES = [
  'verbs',
  'manners',
  'adjuncts',
  'organisations',
  'regions',
  'indicators',
  'units',
  'slogans',
  'nicknames',
] as const
export type LexiconName = (typeof LEXICON_NAMES)[number]

/** A line of a lexicon file: its cells, separated by tabs; the first is the word. */
export type Row = readonly string[]
export type Lexicon = Readonly<Record<LexiconName, readonly Row[]>>
