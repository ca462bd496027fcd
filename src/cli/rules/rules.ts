import stringWidth from 'string-width'
import { merge } from '../../check/config/merge.ts'
import { presetLayers } from '../../check/config/presets.ts'
import type { Level, PresetName } from '../../check/config/types.ts'
import { RULES } from '../../check/rules/index.ts'
import type { AnyRule } from '../../check/types.ts'
import { jsonText } from '../../plan/scalar.ts'
import { markdownRow } from '../../report/cells.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { type Painter, painter } from '../painter.ts'
import { report } from '../terminal.ts'
import { FAMILIES, familyOf, rulesByFamily } from './families.ts'

export interface RulesOptions {
  readonly format?: 'text' | 'json' | 'md'
  readonly preset?: PresetName
}

/** gangmu rules: all rules there are, with the severity that they have by themselves or under a preset. */
export async function rules({ format = 'text', preset }: RulesOptions, messages: Messages): Promise<ExitCode> {
  const level = levels(preset ?? null)
  const writers = {
    text: async () => table(level, messages, await painter()),
    json: () => jsonText(RULES.map(rule => record(rule, level(rule), messages))),
    md: () => markdown(level, messages),
  }
  report(await writers[format]())
  return 0
}

type LevelOf = (rule: AnyRule) => Level

/** How bad each rule is: under a preset, or where no rules file says anything. */
export function levels(preset: PresetName | null): LevelOf {
  const set =
    preset === null
      ? null
      : merge(
          presetLayers([preset], 'other').map(({ layer }) => layer),
          RULES,
        ).levels
  return ({ name, severity, optional }) => set?.get(name) ?? (optional ? 'off' : severity)
}

/** One-line meanings below each other, a family a paragraph. */
function table(level: LevelOf, { language, rules: words }: Messages, paint: Painter): string {
  const rows = [...rulesByFamily()].map(([family, members]) => ({
    title: `${family}  ${FAMILIES[family]?.[language] ?? ''}`,
    rows: members.map(rule => ({
      name: rule.name,
      level: level(rule),
      fix: rule.fixable ? words.fixable : '',
      meaning: rule.meaning[language],
    })),
  }))
  const all = rows.flatMap(({ rows }) => rows)
  const widest = (of: (row: (typeof all)[number]) => string) => Math.max(...all.map(row => stringWidth(of(row))))
  const [name, severity, fix] = [widest(row => row.name), widest(row => words.levels[row.level]), widest(row => row.fix)]
  const colours: Readonly<Record<Level, (text: string) => string>> = {
    error: paint.red,
    warn: paint.yellow,
    info: paint.cyan,
    off: paint.dim,
  }
  return rows
    .map(({ title, rows }) => {
      const lines = rows.map(row => {
        const severityCell = colours[row.level](padded(words.levels[row.level], severity))
        return `  ${padded(row.name, name)}  ${severityCell}  ${paint.green(padded(row.fix, fix))}  ${row.meaning}\n`
      })
      return `${paint.bold(title)}\n${lines.join('')}`
    })
    .join('\n')
}

/** Filled up to a width in columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

function markdown(level: LevelOf, { language, rules: words }: Messages): string {
  return [...rulesByFamily()]
    .map(([family, members]) => {
      const rows = members.map(rule => [rule.name, words.levels[level(rule)], rule.fixable ? words.fixable : '', rule.meaning[language]])
      const head = [words.columns, words.columns.map(() => '---')].map(row => `| ${row.join(' | ')} |\n`).join('')
      return `## ${family}\n\n${FAMILIES[family]?.[language] ?? ''}\n\n${head}${rows.map(markdownRow).join('')}`
    })
    .join('\n')
}

/** A rule for programs. */
const record = (rule: AnyRule, severity: Level, { language }: Messages) => ({
  name: rule.name,
  family: familyOf(rule),
  severity,
  fixable: rule.fixable === true,
  meaning: rule.meaning[language],
  why: rule.why[language],
  options: Object.entries(rule.options).map(([name, { about, ...option }]) => ({ name, ...option, about: about[language] })),
})
