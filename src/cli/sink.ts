import { basename, extname } from 'node:path'
import type { Plan } from '../plan/schema.ts'
import type { Report } from '../report/report.ts'
import { groupBy } from '../text/group.ts'
import type { Input } from './inputs.ts'
import type { Messages } from './messages/index.ts'
import { isFolder, leadsTo, makeFolder, writeReport } from './outputs.ts'
import { report as print } from './terminal.ts'

/** Where plans go, one after the other. Both functions give what went wrong, null where nothing did. */
export interface Sink {
  readonly add: (plan: Plan, input: Input) => string | null
  readonly end: () => string | null
}

export type Opened = { readonly ok: true; readonly sink: Sink } | { readonly ok: false; readonly message: string }

export interface Destination {
  /** -o: a file or a folder; without it, standard output. */
  readonly output: string | undefined
  readonly force: boolean
  /** `several`: for a text of several plans. */
  readonly reportOf: (several: boolean) => Report
}

/** Opens the place that plans go to. What can be told to go wrong is told here, before anything is written. */
export function openSink(inputs: readonly Input[], { output, force, reportOf }: Destination, messages: Messages): Opened {
  if (output === undefined) return { ok: true, sink: toStandardOutput(reportOf(inputs.length > 1)) }
  const alone = reportOf(false)
  if (isFolder(output)) {
    const clash = clashing(inputs, alone, messages) ?? makeFolder(output, messages)
    return clash
      ? { ok: false, message: clash }
      : { ok: true, sink: toFolder(output.replace(/[/\\]$/, ''), inputs, { force, reportOf }, messages) }
  }
  // rows of many documents make one table; plans of many documents would make a file that is no plan
  if (inputs.length > 1 && !alone.table) return { ok: false, message: messages.usage.oneFile(output) }
  if (leadsTo(inputs)(output)) return { ok: false, message: messages.output.isInput(output) }
  return { ok: true, sink: toFile(output, reportOf(inputs.length > 1), force, messages) }
}

function toStandardOutput(report: Report): Sink {
  const text = textOf(report)
  return {
    add: plan => {
      print(text.add(plan))
      return null
    },
    end: () => {
      print(text.end())
      return null
    },
  }
}

/** One file for all of them, written whole at the end. */
function toFile(output: string, report: Report, force: boolean, messages: Messages): Sink {
  const text = textOf(report)
  let whole = ''
  return {
    add: plan => {
      whole += text.add(plan)
      return null
    },
    end: () => (whole ? writeReport(output, whole + text.end(), force, messages) : null),
  }
}

/** A file for each of them; none is written over a document that is read. */
function toFolder(
  folder: string,
  inputs: readonly Input[],
  { force, reportOf }: Pick<Destination, 'force' | 'reportOf'>,
  messages: Messages,
): Sink {
  const isInput = leadsTo(inputs)
  return {
    add: (plan, input) => {
      const report = reportOf(false)
      const text = textOf(report)
      const path = `${folder}/${nameOf(input, report)}`
      return isInput(path) ? messages.output.isInput(path) : writeReport(path, text.add(plan) + text.end(), force, messages)
    },
    end: () => null,
  }
}

/** The texts that make a report: of each plan with what stands before it, then of the end. */
function textOf({ begin, between, text, end }: Report) {
  let lead = begin
  let empty = true
  return {
    add(plan: Plan): string {
      const part = lead + text(plan)
      lead = between
      empty = false
      return part
    },
    end: (): string => (empty ? begin + end : end),
  }
}

/** speech.txt → speech.plan.yaml */
function nameOf({ path, standardInput }: Input, { extension }: Report): string {
  return `${standardInput ? 'stdin' : basename(path, extname(path))}.${extension}`
}

/** Inputs whose reports would have one name, on a disk that takes capitals and small letters for the same. */
function clashing(inputs: readonly Input[], report: Report, { output }: Messages): string | null {
  const byName = groupBy(inputs, input => nameOf(input, report).normalize('NFC').toLowerCase())
  const clash = [...byName.values()].find(same => same.length > 1)
  const [first] = clash ?? []
  return clash && first ? output.sameName(nameOf(first, report), clash.map(({ path }) => path).join(', ')) : null
}
