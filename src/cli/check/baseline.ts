import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Baseline, type BaselineFault, holdTo, type Known, knownOf, readBaseline, writeBaseline } from '../../check/baseline.ts'
import { slashed } from '../../paths.ts'
import type { CheckedFile } from '../../report/findings/types.ts'
import { codeOf, unreadable } from '../documents.ts'
import type { Messages } from '../messages/index.ts'
import { isFolder, overwrite } from '../outputs.ts'
import { tell } from '../terminal.ts'
import type { CheckOptions } from './options.ts'

/** A baseline as a run uses it. */
export interface OpenBaseline {
  readonly ok: true
  /** The documents with what is new in them, nothing where it is about to be known; tells what is gone. */
  readonly held: (files: readonly CheckedFile[]) => Promise<readonly CheckedFile[]>
  /**
   * Where that was asked for, writes what is found in these documents, and keeps what is known of others. Gives what went wrong, null where
   * nothing did.
   */
  readonly update: (files: readonly CheckedFile[]) => string | null
}

export type Opened = OpenBaseline | { readonly ok: false; readonly message: string }

/** Opens the baseline of a run; one that is to be written need not be there. */
export function openBaseline(path: string, { updateBaseline = false }: CheckOptions, messages: Messages): Opened {
  const read = readAt(path, updateBaseline, messages)
  if (!read.ok) return read
  const { baseline } = read
  const folder = dirname(resolve(path))
  const keyOf = (file: CheckedFile): string => slashed(relative(folder, resolve(file.path)))
  return {
    ok: true,
    async held(files) {
      if (updateBaseline) return files.map(file => ({ ...file, findings: [] }))
      const held = files.map(file => ({
        file,
        held: holdTo(baseline.get(keyOf(file)), file.findings, file.text, messages.baseline.others),
      }))
      const known = held.reduce((sum, one) => sum + one.held.known, 0)
      if (known) tell(messages.baseline.known(known))
      await tellGone(
        path,
        held.map(one => one.held.gone),
        messages,
      )
      return held.map(({ file, held: { fresh } }) => ({ ...file, findings: fresh }))
    },
    update(files) {
      if (!updateBaseline) return null
      const now = new Map<string, Known>(files.map(file => [keyOf(file), knownOf(file.findings, file.text)]))
      // of a document that is not there any more nothing will be found again
      const kept = [...baseline].filter(([key]) => !now.has(key) && existsSync(resolve(folder, key)))
      const next: Baseline = new Map([...kept, ...now])
      const problem = overwrite(path, writeBaseline(next), messages)
      if (problem === null) tell(messages.baseline.written(slashed(path), entriesOf(now), entriesOf(next)))
      return problem
    },
  }
}

const entriesOf = (baseline: Baseline): number =>
  [...baseline.values()].reduce((sum, known) => sum + [...known.values()].reduce((all, prints) => all + prints.size, 0), 0)

type Read = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly message: string }

function readAt(path: string, update: boolean, messages: Messages): Read {
  const shown = slashed(path)
  if (isFolder(path)) return { ok: false, message: messages.baseline.isFolder(shown) }
  try {
    const read = readBaseline(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
    return read.ok ? read : { ok: false, message: wrong(shown, read.fault, messages) }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { ok: false, message: unreadable(shown, error, messages.input) }
    return update ? { ok: true, baseline: new Map() } : { ok: false, message: messages.baseline.missing(shown) }
  }
}

function wrong(path: string, fault: BaselineFault, { baseline }: Messages): string {
  if (fault.code === 'json') return baseline.notJson(path, fault.line)
  return fault.code === 'version' ? baseline.otherVersion(path, fault.version) : baseline.wrongShape(path, fault.at)
}

/** What is in the baseline and was not found: mended, or of a rule that has gone itself. */
async function tellGone(path: string, gone: readonly ReadonlyMap<string, number>[], { baseline }: Messages): Promise<void> {
  const rules = new Map<string, number>()
  for (const [rule, count] of gone.flatMap(one => [...one])) rules.set(rule, (rules.get(rule) ?? 0) + count)
  if (!rules.size) return
  const { RULES } = await import('../../check/rules/index.ts')
  const names = new Set<string>(RULES.map(({ name }) => name))
  const unknown = [...rules.keys()].filter(rule => !names.has(rule))
  const mended = [...rules].reduce((sum, [rule, count]) => sum + (names.has(rule) ? count : 0), 0)
  if (mended) tell(baseline.gone(mended, slashed(path)))
  if (unknown.length) tell(baseline.unknownRules(unknown.sort(), slashed(path)))
}
