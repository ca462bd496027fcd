import type { Messages } from '../messages/index.ts'
import { type Answers, sectionsOf } from './ask.ts'

/**
 * A rules file to begin with. By itself it says what it extends, and what the user has asked for; the rest is samples, each a comment that
 * becomes part of the file when its `# ` is taken away.
 */
export function rulesFileText({ preset, dropped }: Answers, schema: string | null, { init: words }: Messages): string {
  const sections = sectionsOf(preset)
  const listed = sections.map(({ id, name, required }) => `#   ${id}${name ? ` ${name}` : ''}${required ? words.required : ''}`)
  const own = dropped.length ? ['sections:', ...dropped.map(id => `  - {id: ${id}, required: false}`)] : []
  // two `sections` in one file would be an error once the comment is taken away
  const sample = own.length ? words.moreSections : ['# sections:', ...words.moreSections]
  return `${[
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...words.head,
    '',
    ...words.extends,
    `extends: [${preset}]`,
    '',
    ...words.sections,
    ...(listed.length ? [words.has(preset), ...listed] : []),
    ...own,
    ...sample,
    '',
    ...words.rules,
    '',
    ...words.terms,
    '',
    ...words.overrides,
    '',
    ...words.ignores,
  ].join('\n')}\n`
}
