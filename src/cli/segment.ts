import { escapeUnsafe } from '../plan/scalar.ts'
import type { TokenLine } from '../segment/tokens.ts'
import { tokenLines } from '../segment/tokens.ts'
import type { Segmenter, Token } from '../segment/types.ts'
import type { Source } from '../source/types.ts'
import { readDocument } from './documents.ts'
import { findInputs } from './inputs.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import { complain, printable, report, tell } from './terminal.ts'
import { type DictionaryOptions, lazySegmenter, readUserWords } from './words.ts'

export interface SegmentOptions extends DictionaryOptions {
  readonly format?: 'text' | 'json' | 'jsonl'
  readonly encoding?: string
}

/** gangmu segment: the words of documents with their parts of speech and places. */
export async function segment(files: readonly string[], options: SegmentOptions, messages: Messages): Promise<ExitCode> {
  const user = readUserWords(options, messages)
  if (!user.ok) return complain(user.message)
  const { inputs, problems } = await findInputs(files, messages)
  for (const problem of problems) complain(problem)
  const segmenter = lazySegmenter(options.fullDict ?? false, user.words)
  const format = FORMATS[options.format ?? 'text']
  const several = inputs.length > 1
  let [done, tokens] = [0, 0]
  for (const input of inputs) {
    const read = await readDocument(input, options.encoding, messages)
    if (!read.ok) complain(read.message)
    else {
      report(done ? format.between : format.begin(several))
      tokens += write(read.source, segmenter(), format, several)
      done++
    }
  }
  if (done) {
    report(format.end(several))
    tell(messages.segment.counts(done, tokens))
  }
  return done < inputs.length || problems.length || !done ? 2 : 0
}

/** How documents become text: what stands before, between and after them, and a document line by line. */
interface Format {
  readonly begin: (several: boolean) => string
  readonly between: string
  readonly end: (several: boolean) => string
  readonly head: (source: Source, segmenter: Segmenter, several: boolean) => string
  readonly line: (line: TokenLine, source: Source, first: boolean) => string
  readonly tail: string
}

function write(source: Source, segmenter: Segmenter, format: Format, several: boolean): number {
  let tokens = 0
  report(format.head(source, segmenter, several))
  for (const line of tokenLines(source.text, segmenter)) {
    const written = format.line(line, source, tokens === 0)
    if (written) report(written)
    tokens += line.tokens.length + (line.end ? 1 : 0)
  }
  report(format.tail)
  return tokens
}

/** On a terminal, without what could redraw the screen; elsewhere as it stands. */
const shown = (text: string): string => (process.stdout.isTTY ? printable(text) : text)

/** word/tag word/tag, a line to a line; the line's end is the input's own. */
const TEXT: Format = {
  begin: () => '',
  between: '',
  end: () => '',
  head: ({ path }, _, several) => (several ? `==> ${printable(path)} <==\n` : ''),
  line: ({ tokens, end }) => tokens.map(({ text, tag }) => `${shown(text)}/${tag}`).join(' ') + (end?.text ?? (tokens.length ? '\n' : '')),
  tail: '',
}

/** A token as the formats for programs have it. Columns are those of an editor, in UTF-16 units. */
const placed = ({ text, tag, start, end }: Token, line: TokenLine) => ({
  text,
  tag,
  line: line.line,
  column: start - line.start + 1,
  start,
  end,
})

const tokensOf = (line: TokenLine): readonly Token[] => (line.end ? [...line.tokens, line.end] : line.tokens)

const JSON_TREE: Format = {
  begin: several => (several ? '[\n' : ''),
  between: ',\n',
  end: several => (several ? '\n]\n' : '\n'),
  head: ({ path, encoding }, { name }) => `${escapeUnsafe(JSON.stringify({ path, encoding, segmenter: name })).slice(0, -1)},"tokens":[`,
  line: (line, _, first) => {
    const rows = tokensOf(line).map(token => escapeUnsafe(JSON.stringify(placed(token, line))))
    return rows.length ? `${first ? '\n' : ',\n'}${rows.join(',\n')}` : ''
  },
  tail: '\n]}',
}

/** A token to a line. */
const JSON_LINES: Format = {
  begin: () => '',
  between: '',
  end: () => '',
  head: () => '',
  line: (line, { path }) =>
    tokensOf(line)
      .map(token => `${escapeUnsafe(JSON.stringify({ path, ...placed(token, line) }))}\n`)
      .join(''),
  tail: '',
}

const FORMATS = { text: TEXT, json: JSON_TREE, jsonl: JSON_LINES } as const
