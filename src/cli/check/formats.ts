import { FINDING_FORMATS, type FindingFormat } from '../../report/findings/formats.ts'
import type { Messages } from '../messages/index.ts'

/** A report that is asked for: its format, and the file that it goes to; null for standard output. */
export interface Wanted {
  readonly format: FindingFormat
  readonly file: string | null
}

export type Formats = { readonly ok: true; readonly wanted: readonly Wanted[] } | { readonly ok: false; readonly message: string }

/**
 * What `-f stylish -f sarif=out.sarif` asks for. `auto`, and nothing asked for, is stylish, and under GitHub Actions annotations too. One
 * format goes to standard output: two would make a text that is neither.
 */
export function formatsOf(given: readonly string[], env: Readonly<Record<string, string | undefined>>, { usage }: Messages): Formats {
  const wanted: Wanted[] = []
  for (const text of given.length ? given : ['auto']) {
    const [, name = text, file = null] = /^([a-z]+)=(.*)$/s.exec(text) ?? []
    if (name === 'auto' && file === null) {
      wanted.push(...automatic(env).map(format => ({ format, file })))
      continue
    }
    const format = FINDING_FORMATS.find(known => known === name)
    if (!format) return { ok: false, message: usage.invalidChoice('--format', name, ['auto', ...FINDING_FORMATS].join(', ')) }
    if (file === '') return { ok: false, message: usage.formatWithoutFile(text) }
    wanted.push({ format, file })
  }
  const printed = given.filter(text => !text.includes('='))
  if (printed.length > 1) return { ok: false, message: usage.onePrinted(printed.join(', ')) }
  const files = wanted.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, n) => files.indexOf(file) < n)
  return twice === undefined ? { ok: true, wanted } : { ok: false, message: usage.sameReport(twice) }
}

const automatic = ({ GITHUB_ACTIONS }: Readonly<Record<string, string | undefined>>): readonly FindingFormat[] =>
  GITHUB_ACTIONS === 'true' ? ['stylish', 'github'] : ['stylish']
