import { once } from '../../text/once.ts'
import { findInputs, type Input } from '../inputs.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { complain, tell } from '../terminal.ts'
import { isDate, isEncoding } from '../values.ts'
import type { Checker, Outcome } from './documents.ts'
import { formatsOf, type Wanted } from './formats.ts'
import { atOrAbove, fails } from './gate.ts'
import type { CheckOptions } from './options.ts'
import { reportFault, writeReports } from './reports.ts'

/** gangmu check: holds documents to the rules of their kind, and reports what is wrong, in the place. */
export async function check(files: readonly string[], options: CheckOptions, messages: Messages): Promise<ExitCode> {
  const fault = faultOf(options, messages)
  if (fault) return complain(fault)
  const formats = formatsOf(options.format ?? [], process.env, messages)
  if (!formats.ok) return complain(formats.message)
  if (options.watch) return (await import('./watch.ts')).watch(files, formats.wanted, options, messages)
  const { checker, save } = await opened(options, messages)
  const work = await workOf(files, formats.wanted, checker, options, messages)
  if (typeof work === 'string') return complain(work)
  const code = await run(files, work, options, messages)
  save()
  if (options.hints) await (await import('./hints.ts')).tellHints(files, options, messages)
  return code
}

/** What checks documents, with a cache where one is asked for; `save` writes it. What was found is as good where that fails. */
export async function opened(options: CheckOptions, messages: Messages): Promise<{ readonly checker: Checker; readonly save: () => void }> {
  const checker = whenAsked(options, messages)
  if (!options.cache) return { checker, save() {} }
  const cache = (await import('./cache.ts')).cached(options, messages, checker)
  return {
    checker: cache.checker,
    save() {
      const problem = cache.save()
      if (problem !== null) tell(messages.cache.unwritten(problem))
    },
  }
}

/** What --fix makes of it; or why that can't be. */
async function workOf(
  files: readonly string[],
  wanted: readonly Wanted[],
  checker: Checker,
  options: CheckOptions,
  messages: Messages,
): Promise<Work | string> {
  if (!options.fix && !options.fixDryRun) return { wanted, checker }
  const { fixing, reportsBeside } = await import('./fixing.ts')
  const beside = reportsBeside(files, wanted, options, messages)
  return typeof beside === 'string' ? beside : { wanted: beside, ...fixing(checker, options, messages) }
}

/** The rules, and all that they look at, are loaded when there is a document to hold to them. */
function whenAsked(options: CheckOptions, messages: Messages): Checker {
  const made = once(async () => (await import('./documents.ts')).checker(options, messages))
  return {
    checkOne: async input => (await made()).checkOne(input),
    checkSource: async (input, source, bytes) => (await made()).checkSource(input, source, bytes),
  }
}

/** What a run writes, and what checks a document for it. */
export interface Work {
  readonly wanted: readonly Wanted[]
  readonly checker: Checker
  /** Says what was mended. */
  readonly tellDone?: () => void
  /** Is handed what came of each document. */
  readonly seen?: (inputs: readonly Input[], outcomes: readonly Outcome[]) => void
}

/** Checks documents once, and reports. */
export async function run(
  files: readonly string[],
  { wanted, checker, tellDone, seen }: Work,
  options: CheckOptions,
  messages: Messages,
): Promise<ExitCode> {
  const { failSeverity = 'error', maxWarnings, quiet = false, errorOnUnmatchedPattern = true } = options
  const { inputs, problems } = await findInputs(files, messages)
  const unmatched = errorOnUnmatchedPattern ? problems : []
  for (const problem of unmatched) complain(problem)
  const clash = reportFault(wanted, inputs, options, messages)
  if (clash !== null) return complain(clash)
  const baseline = options.baseline === undefined ? null : (await import('./baseline.ts')).openBaseline(options.baseline, options, messages)
  if (baseline && !baseline.ok) return complain(baseline.message)

  const outcomes: Outcome[] = []
  for (const input of inputs) outcomes.push(await checker.checkOne(input))
  seen?.(inputs, outcomes)
  const found = outcomes.flatMap(outcome => (outcome.kind === 'checked' ? [outcome.file] : []))
  const failures = outcomes.flatMap(outcome => (outcome.kind === 'failed' ? [outcome.failure] : []))
  const ignored = outcomes.length - found.length - failures.length
  // a wrong rules file is told once, not for each document under it
  for (const message of new Set(failures.map(failure => failure.message))) complain(message)
  if (ignored) tell(messages.check.ignored(ignored))
  if (unmatched.length && !inputs.length) return 2

  // what is known is neither shown nor counted
  const checked = baseline ? await baseline.held(found) : found
  const all = checked.map(({ findings }) => findings)
  const shown = quiet ? checked.map(file => ({ ...file, findings: file.findings.filter(one => atOrAbove(one, failSeverity)) })) : checked
  const unwritten = await writeReports(wanted, { shown, all, failures }, messages)
  for (const problem of unwritten) complain(problem)
  tellDone?.()
  const unkept = baseline?.update(found) ?? null
  if (unkept !== null) return complain(unkept)

  if (failures.length || unmatched.length || unwritten.length) return 2
  if (ignored && !checked.length && errorOnUnmatchedPattern) return complain(messages.check.allIgnored())
  return fails(all.flat(), { severity: failSeverity, maxWarnings: maxWarnings === undefined ? null : Number(maxWarnings) }) ? 1 : 0
}

/** What is wrong with the options. */
function faultOf(options: CheckOptions, { usage }: Messages): string | null {
  const { maxWarnings, date, encoding, baseline, updateBaseline = false, cache = false, cacheLocation } = options
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) return usage.notANumber('--max-warnings', maxWarnings)
  if (date !== undefined && !isDate(date)) return usage.notADate(date)
  if (encoding !== undefined && !isEncoding(encoding)) return usage.notAnEncoding(encoding)
  if (updateBaseline && baseline === undefined) return usage.updateWhat()
  if (cacheLocation !== undefined && !cache) return usage.locationOfWhat()
  return null
}
