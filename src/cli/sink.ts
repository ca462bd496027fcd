import { basename, extname, resolve } from 'node:path'
import type { Plan } from '../plan/schema.ts'
import type { Report } from '../report/report.ts'
import type { Input } from './inputs.ts'
import type { Messages } from './messages/index.ts'
import { isFolder, makeFolder, writeReport } from './outputs.ts'
import { report as print } from './terminal.ts'

/** Where plans go, one after the other. Both functions give what went wrong, null where nothing did. */
export interface Sink {
  readonly add: (plan: Plan, input: Input) => string | null
  readonly end: () => void
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
  if (!isFolder(output)) {
    if (inputs.length > 1) return { ok: false, message: messages.usage.oneFile(output) }
    if (inputs.some(({ path }) => resolve(path) === resolve(output))) return { ok: false, message: messages.output.isInput(output) }
    return { ok: true, sink: { add: plan => writeReport(output, whole(alone, plan), force, messages), end: () => {} } }
  }
  const clash = clashing(inputs, alone, messages) ?? makeFolder(output, messages)
  if (clash) return { ok: false, message: clash }
  const add = (plan: Plan, input: Input) =>
    writeReport(`${output.replace(/[/\\]$/, '')}/${nameOf(input, alone)}`, whole(reportOf(false), plan), force, messages)
  return { ok: true, sink: { add, end: () => {} } }
}

function toStandardOutput({ begin, between, text, end }: Report): Sink {
  let lead = begin
  return {
    add: plan => {
      print(lead + text(plan))
      lead = between
      return null
    },
    end: () => print(lead === begin ? begin + end : end),
  }
}

const whole = ({ begin, text, end }: Report, plan: Plan): string => begin + text(plan) + end

/** speech.txt → speech.plan.yaml */
function nameOf({ path, standardInput }: Input, { extension }: Report): string {
  return `${standardInput ? 'stdin' : basename(path, extname(path))}.${extension}`
}

/** Inputs whose reports would have one name, on a disk that takes capitals and small letters for the same. */
function clashing(inputs: readonly Input[], report: Report, { output }: Messages): string | null {
  const byName = new Map<string, Input[]>()
  for (const input of inputs) {
    const key = nameOf(input, report).normalize('NFC').toLowerCase()
    byName.set(key, [...(byName.get(key) ?? []), input])
  }
  const clash = [...byName.values()].find(same => same.length > 1)
  const [first] = clash ?? []
  return clash && first ? output.sameName(nameOf(first, report), clash.map(({ path }) => path).join(', ')) : null
}
