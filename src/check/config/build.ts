import { queriesIn } from './engines.ts'
import { readRules } from './read.ts'
import { listOf, PRESETS, type RulesFault, type RulesFile } from './types.ts'

export { rulesJsonSchema } from './schema.ts'

/** For the build alone: reads the presets, so that none of them need be read when gangmu runs. One that is wrong breaks the build. */
export async function presetsOf(texts: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, RulesFile>>> {
  const read = await Promise.all(texts.map(async ([name, text]) => [name, await configOf(name, text)] as const))
  const missing = PRESETS.find(name => !read.some(([known]) => known === name))
  if (missing) throw new Error(`there is no preset ${missing}`)
  return Object.fromEntries(read)
}

async function configOf(name: string, text: string): Promise<RulesFile> {
  const read = await readRules(text, `data/presets/${name}.yaml`)
  if (!read.ok) throw new Error(read.faults.map(inWords).join('\n'))
  const { config } = read
  if (config.overrides || config.ignores)
    throw new Error(`${name}: a preset stands in no folder, and can have neither overrides nor ignores`)
  if (queriesIn(config).length) throw new Error(`${name}: queries need a library, which presets must not load`)
  const stranger = listOf(config.extends ?? []).find(other => !PRESETS.some(preset => preset === other))
  if (stranger !== undefined) throw new Error(`${name}: a preset extends presets only, and ${stranger} is none`)
  return config
}

const inWords = ({ path, line, column, message, excerpt }: RulesFault): string => `${path}:${line}:${column} ${message.en}\n${excerpt}`
