import { readFileSync, statSync } from 'node:fs'
import { type Draft, mend } from '../../check/fix.ts'
import { codeOf } from '../documents.ts'
import type { Input } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import { overwrite } from '../outputs.ts'
import { report as print, printable, tell } from '../terminal.ts'
import type { Checker, Outcome } from './documents.ts'
import type { Wanted } from './formats.ts'
import type { CheckOptions } from './options.ts'
import { patchOf, unified } from './patch.ts'

type Checked = Extract<Outcome, { readonly kind: 'checked' }>

/** A checker that mends documents and gives what is left; `tellDone` says what was done since it was last asked. */
export interface Fixing {
  readonly checker: Checker
  readonly tellDone: () => void
}

/** Whether standard output is for the diff of --fix-dry-run, or for the mended text of standard input. */
const printsDocuments = (files: readonly string[], { fix, fixDryRun }: CheckOptions): boolean =>
  fixDryRun === true || (fix === true && files.includes('-'))

/** The reports to write beside what fixing prints; or why they can't be. */
export function reportsBeside(
  files: readonly string[],
  wanted: readonly Wanted[],
  options: CheckOptions,
  { fixing }: Messages,
): readonly Wanted[] | string {
  if (!printsDocuments(files, options)) return wanted
  const printed = options.format?.find(given => !given.includes('=') && given !== 'auto')
  return printed === undefined ? wanted.filter(({ file }) => file !== null) : fixing.printed(printed)
}

/** --fix mends documents in their place, standard input on its way to standard output; --fix-dry-run prints what would change. */
export function fixing(checker: Checker, options: CheckOptions, messages: Messages): Fixing {
  const { fixing: said } = messages
  let documents = 0
  let places = 0
  const mended = async (input: Input, outcome: Checked): Promise<Outcome> => {
    const failed = (message: string): Outcome => ({ kind: 'failed', failure: { path: outcome.file.path, message } })
    const result = await mend(draftOf(outcome), options.encoding, async (source, bytes) => {
      const next = await checker.checkSource(input, source, bytes)
      return next.kind === 'checked' ? draftOf(next) : null
    })
    if (!result) return failed(said.damaged(outcome.file.path))
    const after = result.draft.outcome
    if (options.fixDryRun) show(outcome, after)
    else if (input.standardInput) print(after.bytes)
    else {
      const problem = write(input.path, outcome, after, messages)
      if (problem !== null) return failed(problem)
    }
    if (result.places) documents++
    places += result.places
    if (result.unwritable) tell(said.unwritable(outcome.file.path, result.unwritable, outcome.file.encoding))
    return after
  }
  return {
    checker: {
      ...checker,
      async checkOne(input) {
        const outcome = await checker.checkOne(input)
        if (outcome.kind === 'checked') return mended(input, outcome)
        // what a filter lets pass unseen it must pass on
        if (outcome.kind === 'ignored' && input.standardInput && !options.fixDryRun) print(outcome.bytes)
        return outcome
      },
    },
    tellDone() {
      if (places) tell(options.fixDryRun ? said.wouldMend(places, documents) : said.mended(places, documents))
      else if (options.fixDryRun) tell(said.nothing())
      documents = 0
      places = 0
    },
  }
}

const draftOf = (outcome: Checked): Draft & { readonly outcome: Checked } => ({
  bytes: outcome.bytes,
  source: outcome.source,
  findings: outcome.file.findings,
  outcome,
})

/** A diff in the bytes of the document, for programs; on a terminal in characters. */
function show(before: Checked, after: Checked): void {
  if (before.bytes === after.bytes) return
  const { path, text } = before.file
  const patch = process.stdout.isTTY
    ? unified(path, text, after.file.text).split('\n').map(printable).join('\n')
    : patchOf(path, before.bytes, after.bytes)
  print(patch)
}

/** Writes a mended document; not over what another program has written meanwhile. Gives what went wrong. */
function write(path: string, before: Checked, after: Checked, messages: Messages): string | null {
  if (before.bytes === after.bytes) return null
  const { fixing: said } = messages
  try {
    // a pipe gives its bytes once
    if (!statSync(path).isFile()) return said.notAFile(path)
    if (!readFileSync(path).equals(before.bytes)) return said.changed(path)
  } catch (error) {
    return messages.output.failed(path, codeOf(error))
  }
  return overwrite(path, after.bytes, messages)
}
