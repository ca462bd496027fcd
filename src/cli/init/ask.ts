import { presetLayers } from '../../check/config/presets.ts'
import type { RawSectionEntry } from '../../check/config/types.ts'
import { AUTO, PRESETS, type PresetName } from '../../check/config/types.ts'
import type { Messages } from '../messages/index.ts'

/** What a rules file is written from. */
export interface Answers {
  readonly folder: string
  readonly preset: PresetName | typeof AUTO
  /** Ids of sections that the preset requires and the user does not. */
  readonly dropped: readonly string[]
}

const CHOICES = [AUTO, ...PRESETS] as const

/** The sections of a preset. `auto` has those of none. */
export const sectionsOf = (preset: PresetName | typeof AUTO): readonly RawSectionEntry[] =>
  preset === AUTO ? [] : presetLayers([preset], 'other').flatMap(({ layer }) => layer.sections ?? [])

/** Puts the questions, by whatever puts one and waits for the answer; what can't be understood is asked again. `folder` null: it is asked. */
export async function askAll(
  ask: (question: string) => Promise<string>,
  folder: string | null,
  { init: words }: Messages,
): Promise<Answers> {
  const choices = CHOICES.map((name, n) => `  ${n + 1}. ${name.padEnd(11)}  ${words.presets[name]}`).join('\n')
  const preset = await until(ask, `${words.whichKind}\n${choices}\n${words.choose(CHOICES.length)}`, answer => {
    if (!answer) return AUTO
    return CHOICES.find((name, n) => answer === name || answer === String(n + 1)) ?? null
  })
  const where = folder ?? ((await ask(words.where)).trim() || '.')
  const required = sectionsOf(preset).filter(({ required }) => required)
  const dropped = required.length
    ? await until(
        ask,
        `${words.whichSections}\n${required.map(({ id, name }, n) => `  ${n + 1}. ${name ?? id}`).join('\n')}\n${words.drop}`,
        answer => {
          const numbers = answer
            .split(/[\s,，、]+/)
            .filter(Boolean)
            .map(Number)
          const picked = numbers.map(n => required[n - 1]?.id)
          return picked.every(id => id !== undefined) ? [...new Set(picked)] : null
        },
      )
    : []
  return { folder: where, preset, dropped }
}

async function until<T>(ask: (question: string) => Promise<string>, question: string, read: (answer: string) => T | null): Promise<T> {
  for (;;) {
    const answer = read((await ask(question)).trim())
    if (answer !== null) return answer
  }
}
