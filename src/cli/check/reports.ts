import { resolve } from 'node:path'
import type { Finding } from '../../check/types.ts'
import { version } from '../../package.ts'
import { type FindingFormat, reporterOf } from '../../report/findings/formats.ts'
import { summaryOf } from '../../report/findings/summary.ts'
import type { CheckedFile, CheckResult, Failure, Reporter } from '../../report/findings/types.ts'
import type { Input } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import { isFolder, leadsTo, overwrite } from '../outputs.ts'
import { painter } from '../painter.ts'
import { report as print } from '../terminal.ts'
import type { Wanted } from './formats.ts'
import type { CheckOptions } from './options.ts'

/** What a check came to: findings to show of each document, all findings, and what could not be checked. */
export interface Outcome {
  readonly shown: readonly CheckedFile[]
  readonly all: readonly (readonly Finding[])[]
  readonly failures: readonly Failure[]
}

/** What stands in the way of writing the reports that are asked for; null where nothing does. Told before anything is checked. */
export function reportFault(
  wanted: readonly Wanted[],
  inputs: readonly Input[],
  { baseline, cacheLocation }: Pick<CheckOptions, 'baseline' | 'cacheLocation'>,
  { output, check, usage }: Messages,
): string | null {
  const isInput = leadsTo(inputs)
  const kept: readonly string[] = [baseline, cacheLocation].flatMap(file => file ?? [])
  for (const { file } of wanted) {
    if (file === null) continue
    if (isFolder(file)) return check.reportIsFolder(file)
    if (kept.some(other => resolve(other) === resolve(file))) return usage.sameReport(file)
  }
  const written = [...wanted.flatMap(({ file }) => file ?? []), ...kept]
  const input = written.find(isInput)
  if (input !== undefined) return output.isInput(input)
  return null
}

/** Writes the reports, each to its file or to standard output. Gives what went wrong. */
export async function writeReports(wanted: readonly Wanted[], outcome: Outcome, messages: Messages): Promise<readonly string[]> {
  const result = await resultOf(outcome, wanted, messages)
  const problems: string[] = []
  for (const { format, file } of wanted) {
    const text = (await reporter(format, file))(result)
    const problem = file === null ? print(text) : overwrite(file, text, messages)
    if (problem) problems.push(problem)
  }
  return problems
}

const resultOf = async ({ shown, all, failures }: Outcome, wanted: readonly Wanted[], { language }: Messages): Promise<CheckResult> => ({
  tool: { name: 'gangmu', version: version() },
  language,
  files: shown,
  failures,
  summary: summaryOf(all),
  rules: wanted.some(({ format }) => format === 'sarif') ? await aboutRules() : [],
})

/** The one format that explains them; where nothing had to be checked they are not loaded. */
async function aboutRules(): Promise<CheckResult['rules']> {
  const { RULES } = await import('../../check/rules/index.ts')
  return RULES.map(({ name, meaning, why, severity }) => ({ name, meaning, why, severity }))
}

/** Colours and the width of the screen are for what goes there. */
async function reporter(format: FindingFormat, file: string | null): Promise<Reporter> {
  const width = (file === null && process.stdout.columns) || 100
  return reporterOf(format, { paint: await painter(file === null), width })
}
