import { type AnalyzeOptions, analyze } from '../analyze.ts'
import { loadLexicon } from '../lexicon/load.ts'
import type { Lexicon } from '../lexicon/types.ts'
import type { Plan, PlanItem } from '../plan/schema.ts'
import { type ReportKind, reportOf, type TableFormat } from '../report/report.ts'
import type { TableName } from '../report/tables.ts'
import { isSegmenterFault } from '../segment/fault.ts'
import { jiebaSegmenter } from '../segment/jieba.ts'
import { sha256 } from '../sha256.ts'
import { readDocument } from './documents.ts'
import { findInputs, type Input } from './inputs.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import { openSink } from './sink.ts'
import { complain, tell } from './terminal.ts'
import { isDate, isEncoding } from './values.ts'

export interface ExtractOptions {
  readonly output?: string
  readonly format?: 'yaml' | 'json'
  readonly table?: TableName
  readonly tableFormat?: TableFormat
  readonly date?: string
  readonly encoding?: string
  readonly force?: boolean
}

/** gangmu extract: reads documents, writes their plans or tables, and tells in one line what they hold. */
export async function extract(files: readonly string[], options: ExtractOptions, messages: Messages): Promise<ExitCode> {
  const fault = faultOf(options, messages)
  if (fault) return complain(fault)
  const { inputs, problems } = await findInputs(files, messages)
  for (const problem of problems) complain(problem)
  if (!inputs.length) return 2
  const kind = kindOf(options)
  const destination = { output: options.output, force: options.force ?? false, reportOf: (several: boolean) => reportOf(kind, several) }
  const opened = openSink(inputs, destination, messages)
  if (!opened.ok) return complain(opened.message)

  const reader = { lexicon: loadLexicon(), segmenter: jiebaSegmenter, date: options.date ?? null, encoding: options.encoding }
  const counts = { documents: 0, items: 0, directives: 0, targets: 0, problems: 0 }
  for (const input of inputs) {
    const made = await planOf(input, reader, messages)
    const problem = made.ok ? opened.sink.add(made.plan, input) : made.message
    if (problem !== null) complain(problem)
    else if (made.ok) count(made.plan, counts)
  }
  const ending = opened.sink.end()
  if (ending !== null) complain(ending)
  tellCounts(counts, inputs.length + problems.length, messages)
  return counts.documents < inputs.length || problems.length || ending !== null ? 2 : 0
}

interface Reader extends AnalyzeOptions {
  readonly lexicon: Lexicon
  readonly encoding: string | undefined
}

type Made = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly message: string }

/** A document's plan. No document should make analyze throw; should one all the same, the others are still done. */
async function planOf(input: Input, { lexicon, encoding, ...options }: Reader, messages: Messages): Promise<Made> {
  const read = await readDocument(input, encoding, messages)
  if (!read.ok) return read
  try {
    return { ok: true, plan: analyze({ ...read.source, sha256: sha256(read.bytes) }, lexicon, options) }
  } catch (error) {
    if (isSegmenterFault(error)) throw error
    return { ok: false, message: messages.unexpected(`${input.path}: ${error instanceof Error ? error.message : String(error)}`) }
  }
}

/** What is wrong with the options taken together. */
function faultOf({ format, table, tableFormat, date, encoding }: ExtractOptions, { usage }: Messages): string | null {
  if (table && format) return usage.tableHasOwnFormat()
  if (tableFormat && !table) return usage.tableFormatAlone()
  if (date !== undefined && !isDate(date)) return usage.notADate(date)
  if (encoding !== undefined && !isEncoding(encoding)) return usage.notAnEncoding(encoding)
  return null
}

/** The format asked for, else the one that the output's name shows. */
function kindOf({ format, table, tableFormat, output = '' }: ExtractOptions): ReportKind {
  if (table) return { table, as: tableFormat ?? (/\.(?:md|markdown)$/i.test(output) ? 'md' : /\.jsonl$/i.test(output) ? 'jsonl' : 'csv') }
  return format ?? (/\.json$/i.test(output) ? 'json' : 'yaml')
}

type Counts = { documents: number; items: number; directives: number; targets: number; problems: number }

function count({ outline, directives, targets, problems }: Plan, counts: Counts): void {
  const itemsIn = (items: readonly PlanItem[]): number => items.reduce((sum, item) => sum + 1 + itemsIn(item.items), 0)
  counts.documents++
  counts.items += itemsIn(outline)
  counts.directives += directives.length
  counts.targets += targets.length
  counts.problems += problems.length
}

/** One line of summary, and one more where something could not be done. */
function tellCounts({ documents, items, directives, targets, problems }: Counts, asked: number, { output }: Messages): void {
  const counts = output.counts(items, directives, targets, problems)
  if (documents) tell(asked > 1 ? output.documents(documents, counts) : counts)
  if (asked > 1 && documents < asked) tell(`gangmu: ${output.failures(asked - documents, asked)}`)
}
