import { keywordsIn } from '../keywords.ts'
import { loadLexicon } from '../lexicon/load.ts'
import type { Lexicon } from '../lexicon/types.ts'
import { packageFile } from '../package.ts'
import { jsonText } from '../plan/scalar.ts'
import { csvRow } from '../report/cells.ts'
import { keywordTable } from '../segment/keyword-table.ts'
import type { Keyword, KeywordWords, Method } from '../segment/keywords.ts'
import type { Segmenter } from '../segment/types.ts'
import { stopWords, type UserWord } from '../segment/word-file.ts'
import { lineAt, lineStarts } from '../source/lines.ts'
import { sourceRange } from '../source/stretch.ts'
import type { Source } from '../source/types.ts'
import { readDocument } from './documents.ts'
import { findInputs } from './inputs.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import { columns, complain, printable, report, tell } from './terminal.ts'
import { type DictionaryOptions, lazySegmenter, readUserWords, readWords } from './words.ts'

export interface KeywordsOptions extends DictionaryOptions {
  readonly format?: 'text' | 'json' | 'csv'
  readonly top?: string
  readonly method?: Method
  readonly stopWords?: string
  readonly encoding?: string
}

const TOP = '20'

/** gangmu keywords: the key phrases of each document, the weightiest first. */
export async function keywords(files: readonly string[], options: KeywordsOptions, messages: Messages): Promise<ExitCode> {
  const { top = TOP, method = 'tfidf', format = 'text', encoding } = options
  if (!/^[1-9]\d{0,8}$/.test(top)) return complain(messages.usage.notACount(top))
  const user = readUserWords(options, messages)
  if (!user.ok) return complain(user.message)
  const own = readWords(packageFile('data/stop-words.txt'), stopWords, messages)
  if (!own.ok) return complain(own.message)
  const stop = readWords(options.stopWords, stopWords, messages)
  if (!stop.ok) return complain(stop.message)
  const { inputs, problems } = await findInputs(files, messages)
  for (const problem of problems) complain(problem)

  const lexicon = loadLexicon()
  const segmenter = lazySegmenter(options.fullDict ?? false, user.words)
  const words = wordsOf(user.words, [...own.words, ...stop.words])
  const several = inputs.length > 1
  const found: Found[] = []
  for (const input of inputs) {
    const read = await readDocument(input, encoding, messages)
    if (read.ok) found.push(keywordsOf(read.source, lexicon, segmenter(), method, words, Number(top)))
    else complain(read.message)
  }
  if (found.length) report(FORMATS[format](found, several, messages))
  if (found.length && found.every(({ rows }) => !rows.length)) tell(messages.keywords.none())
  return found.length < inputs.length || problems.length || !found.length ? 2 : 0
}

type Words = Omit<KeywordWords, 'slogans' | 'indicators'>

function wordsOf(user: readonly UserWord[], stop: readonly string[]): Words {
  return { ...keywordTable(), user: new Set(user.map(({ word }) => word)), stop: new Set(stop) }
}

/** The key phrases of a document. */
interface Found {
  readonly path: string
  readonly segmenter: string
  readonly method: Method
  readonly rows: readonly Row[]
}

interface Row extends Omit<Keyword, 'first'> {
  readonly first: { readonly line: number; readonly start: number; readonly end: number }
}

function keywordsOf(source: Source, lexicon: Lexicon, segmenter: Segmenter, method: Method, words: Words, top: number): Found {
  const starts = lineStarts(source.text)
  const rows = keywordsIn(source, lexicon, { segmenter, method, ...words })
    .slice(0, top)
    .map(({ first, ...keyword }) => {
      const { start, end } = sourceRange(first)
      return { ...keyword, first: { line: lineAt(starts, start), start, end } }
    })
  return { path: source.path, segmenter: segmenter.name, method, rows }
}

type Write = (found: readonly Found[], several: boolean, messages: Messages) => string

/** In columns to read: rank, phrase, kind, count, first line. */
const asText: Write = (found, several, { keywords: words }) =>
  found
    .map(({ path, rows }) => {
      const width = rows.reduce((most, { phrase }) => Math.max(most, columns(phrase)), 0)
      const lines = rows.map(({ phrase, kind, count, first }, at) => {
        const rank = String(at + 1).padStart(String(rows.length).length)
        const name = printable(phrase) + ' '.repeat(width - columns(phrase))
        return `${rank}  ${name}  ${words.kinds[kind]}  ${words.count(count)}  ${words.line(first.line)}\n`
      })
      return (several ? `==> ${printable(path)} <==\n` : '') + lines.join('')
    })
    .join(several ? '\n' : '')

const asJson: Write = (found, several) => {
  const trees = found.map(({ rows, ...about }) => ({ ...about, keywords: rows }))
  return jsonText(several ? trees : trees[0])
}

const COLUMNS = ['document', 'rank', 'phrase', 'kind', 'count', 'score', 'line', 'start', 'end'] as const

const asCsv: Write = found =>
  `\ufeff${csvRow(COLUMNS)}${found
    .flatMap(({ path, rows }) =>
      rows.map(({ phrase, kind, count, score, first: { line, start, end } }, at) =>
        csvRow([path, at + 1, phrase, kind, count, score, line, start, end]),
      ),
    )
    .join('')}`

const FORMATS = { text: asText, json: asJson, csv: asCsv } as const
