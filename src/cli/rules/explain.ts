import { nearest } from '../../check/config/distance.ts'
import type { Option } from '../../check/options.ts'
import { RULES } from '../../check/rules/index.ts'
import type { AnyRule, Example } from '../../check/types.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { type Painter, painter } from '../painter.ts'
import { complain, report } from '../terminal.ts'
import { FAMILIES, rulesByFamily } from './families.ts'
import { exampleLines } from './marked.ts'
import { levels, padded } from './rules.ts'

/** Examples of each sort that are shown, and how long one may be if there are shorter ones. */
const MOST = 4
const LONG = 160

/** gangmu explain: what a rule means and why, its options, what is right and wrong by it, how to set it and how to turn it off. */
export async function explain(name: string, messages: Messages): Promise<ExitCode> {
  const paint = await painter()
  const rule = RULES.find(known => known.name === name)
  if (rule) {
    report(await explanation(rule, messages, paint))
    return 0
  }
  const family = rulesByFamily().get(name.replace(/\/$/, ''))
  if (family) {
    report(familyText(name.replace(/\/$/, ''), family, messages, paint))
    return 0
  }
  return complain(messages.explain.unknown(name, meantBy(name)))
}

/** The rule or family that an unknown name may mean: the same name in another family, or one that is spelt much like it. */
function meantBy(name: string): string | null {
  const own = name.split('/').at(-1)
  const same = RULES.find(rule => rule.name.split('/')[1] === own)
  if (same) return same.name
  const near = nearest(name, [...RULES.map(({ name }) => name), ...rulesByFamily().keys()])
  const short =
    near ??
    nearest(
      name,
      RULES.map(({ name }) => name.split('/')[1] ?? name),
    )
  return RULES.find(rule => rule.name.split('/')[1] === short)?.name ?? short
}

function familyText(family: string, rules: readonly AnyRule[], { language, explain: words }: Messages, paint: Painter): string {
  const width = Math.max(...rules.map(({ name }) => name.length))
  const rows = rules.map(({ name, meaning }) => `  ${padded(name, width)}  ${meaning[language]}`)
  return `${paint.bold(family)}  ${FAMILIES[family]?.[language] ?? ''}\n${rows.join('\n')}\n\n${words.each(rules[0]?.name ?? family)}\n`
}

/** What there is to say of a rule. */
export async function explanation(rule: AnyRule, messages: Messages, paint: Painter): Promise<string> {
  const { language, explain: words, rules } = messages
  const part = (title: string, lines: readonly string[]): readonly string[] => [
    '',
    paint.bold(title),
    ...lines.map(line => (line ? `  ${line}` : '')),
  ]
  const level = levels(null)(rule)
  const facts = [words.severity(rules.levels[level]), ...(rule.fixable ? [words.fixable] : [])].join(words.comma)
  return `${[
    `${paint.bold(rule.name)}  ${paint.dim(facts)}`,
    rule.meaning[language],
    ...part(words.why, [rule.why[language]]),
    ...part(words.options, optionLines(rule, messages)),
    ...part(words.wrong, await examplesOf(rule.name, rule.bad, messages, paint, paint.red)),
    ...part(words.right, await examplesOf(rule.name, rule.good, messages, paint, paint.green)),
    ...part(words.configure, configureLines(rule)),
    ...part(words.turnOff, [
      ...words.inFile(`${rule.name}: off`),
      ...words.inText(`<!-- gangmu-disable-next-line ${rule.name} -- ${words.reason} -->`),
    ]),
  ].join('\n')}\n`
}

function optionLines({ name, options }: AnyRule, { language, explain: words }: Messages): readonly string[] {
  const entries = Object.entries(options)
  if (!entries.length) return [LISTS.has(name) ? words.list : words.noOptions]
  return entries.map(
    ([key, option]) => `${key}  ${words.option(typeOf(option, words), shownValue(option.default))}  ${option.about[language]}`,
  )
}

/** Rules that are given a list of entries instead of options. */
const LISTS: ReadonlySet<string> = new Set(['text/required', 'text/forbidden', 'plan/query'])

const typeOf = (option: Option, words: Messages['explain']): string =>
  option.type === 'choice' ? option.choices.join(' | ') : words.types[option.type]

const shownValue = (value: Option['default']): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

function configureLines({ name, severity, options }: AnyRule): readonly string[] {
  const given = Object.entries(options).map(([key, option]) => `${key}: ${shownValue(option.default)}`)
  const milder = severity === 'warn' ? 'error' : 'warn'
  // the entries stand in the examples
  if (LISTS.has(name)) return ['rules:', `  ${name}: […]`]
  return ['rules:', `  ${name}: ${given.length ? `{severity: ${milder}, ${given.join(', ')}}` : milder}`]
}

/** The first examples, each with the part of a rules file that it needs, told once for those that share it. */
async function examplesOf(
  name: string,
  examples: readonly Example[],
  { explain: words }: Messages,
  paint: Painter,
  colour: (text: string) => string,
): Promise<readonly string[]> {
  const width = Math.max(20, (process.stdout.columns || 100) - 6)
  const lines: string[] = []
  let told = ''
  for (const [n, example] of chosen(examples).entries()) {
    const setting = typeof example === 'string' ? '' : await settingOf(name, example)
    if (setting !== told) {
      if (n) lines.push('')
      lines.push(
        paint.dim(setting ? words.with : words.without),
        ...setting
          .split('\n')
          .filter(Boolean)
          .map(line => paint.dim(`  ${line}`)),
        '',
      )
      told = setting
    }
    const shown = exampleLines(textIn(example), width, colour)
    lines.push(...shown.map((line, n) => `${n ? ' ' : paint.dim('·')} ${line}`.trimEnd()))
  }
  return lines
}

function chosen(examples: readonly Example[]): readonly Example[] {
  const some = examples.filter(example => textIn(example).trim())
  const short = some.filter(example => textIn(example).length <= LONG)
  return (short.length ? short : some).slice(0, MOST)
}

const textIn = (example: Example): string => (typeof example === 'string' ? example : example.text)

/** What a rules file must say for an example, as YAML. */
async function settingOf(name: string, { rules = {}, options = {} }: Exclude<Example, string>): Promise<string> {
  const given = Object.keys(options).length ? { ...rules, rules: { [name]: options } } : rules
  if (!Object.keys(given).length) return ''
  const { yamlDocument } = await import('../yaml.ts')
  return yamlDocument(given).toString({ lineWidth: 0 }).trimEnd()
}
