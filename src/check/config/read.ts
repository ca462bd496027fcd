import type { Said } from '../types.ts'
import { enginesFor, layersIn } from './engines.ts'
import { faultMaker } from './excerpt.ts'
import { faultsOf } from './issues.ts'
import { MOST_FAULTS } from './limits.ts'
import { RulesFileSchema } from './schema.ts'
import type { Path, RulesFault, RulesFile } from './types.ts'
import { verify } from './verify.ts'
import { readYaml } from './yaml.ts'

export type ReadRules =
  | {
      readonly ok: true
      readonly config: RulesFile
      /** A fault at a place of the file, for what is found wrong with it later; with `key`, where its key stands. */
      readonly faultAt: (path: Path, message: Said, key?: boolean) => RulesFault
    }
  | { readonly ok: false; readonly faults: readonly RulesFault[] }

/** Something wrong at an offset of the file. */
interface Wrong {
  readonly offset: number
  readonly message: Said
}

/** Reads a rules file, YAML or JSON. Never throws, whatever it is given: what is wrong comes with line, column and the line itself. */
export async function readRules(text: string, path: string): Promise<ReadRules> {
  const fault = faultMaker(path, text)
  /** In the order of the file, the first of them: there may be very many. */
  const failed = (wrong: readonly Wrong[]): ReadRules => {
    const first = [...wrong].sort((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS)
    return { ok: false, faults: first.map(({ offset, message }) => fault(offset, message)) }
  }
  const yaml = readYaml(text)
  if (!yaml.ok) return failed(yaml.faults)
  // a file of comments alone asks for nothing
  const value = yaml.value ?? {}
  const parsed = RulesFileSchema.safeParse(value)
  if (!parsed.success)
    return failed(faultsOf(parsed.error.issues, value).map(({ path, key, message }) => ({ offset: yaml.offsetOf(path, key), message })))
  // the schema has just said so; its rules' part is made of the rules, and TypeScript cannot see through it
  const config = parsed.data as RulesFile
  const engines = await enginesFor(layersIn(config).map(({ layer }) => layer))
  const wrong = verify(config, engines)
  if (wrong.length) return failed(wrong.map(({ path, message }) => ({ offset: yaml.offsetOf(path), message })))
  return { ok: true, config, faultAt: (path, message, key) => fault(yaml.offsetOf(path, key), message) }
}
