import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { AUTO, type PresetName, RULES_FILES } from '../../check/config/types.ts'
import { slashed } from '../../paths.ts'
import { kindOf } from '../inputs.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { overwrite } from '../outputs.ts'
import { complain, tell } from '../terminal.ts'
import type { Answers } from './ask.ts'
import { rulesFileText } from './template.ts'

export interface InitOptions {
  readonly preset?: PresetName | typeof AUTO
  readonly yes?: boolean
  readonly force?: boolean
}

/** gangmu init: writes a rules file to begin with, by what its options say, or by what is asked at a terminal. */
export async function init(
  folder: string | undefined,
  { preset, yes = false, force = false }: InitOptions,
  messages: Messages,
): Promise<ExitCode> {
  const words = messages.init
  const known = preset ?? (yes ? AUTO : null)
  const terminal = process.stdin.isTTY && process.stderr.isTTY
  if (known === null && !terminal) return complain(words.noTerminal)
  const given = folder === undefined ? null : fault(folder, force, messages)
  if (given !== null) return complain(given)
  const answers: Answers | null = known === null ? await asked(folder, messages) : { folder: folder ?? '.', preset: known, dropped: [] }
  if (!answers) return complain(words.stopped)
  const wrong = fault(answers.folder, force, messages)
  if (wrong !== null) return complain(wrong)
  const path = rulesFileIn(answers.folder) ?? join(answers.folder, RULES_FILES[0])
  const unwritten = overwrite(path, rulesFileText(answers, schemaFor(answers.folder), messages), messages)
  if (unwritten !== null) return complain(unwritten)
  tell(words.written(slashed(path)))
  return 0
}

const asked = async (folder: string | undefined, messages: Messages): Promise<Answers | null> => {
  const { questions } = await import('./questions.ts')
  return questions(folder, messages)
}

/** What stands in the way of writing to a folder. */
function fault(folder: string, force: boolean, { init }: Messages): string | null {
  if (kindOf(folder) === null) return init.noFolder(slashed(folder))
  if (kindOf(folder) === 'file') return init.notFolder(slashed(folder))
  const there = rulesFileIn(folder)
  return there !== null && !force ? init.exists(slashed(there)) : null
}

/** The rules file that a folder has already. */
const rulesFileIn = (folder: string): string | null => RULES_FILES.map(name => join(folder, name)).find(path => existsSync(path)) ?? null

const SCHEMA = 'node_modules/gangmu/dist/rules.schema.json'

/** The way to the schema of the gangmu that is installed above a folder, for editors; null where none is. */
function schemaFor(folder: string): string | null {
  for (let here = resolve(folder); ; here = dirname(here)) {
    if (existsSync(join(here, SCHEMA))) return slashed(`${relative(resolve(folder), here) || '.'}/${SCHEMA}`)
    if (dirname(here) === here) return null
  }
}
