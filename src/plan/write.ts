import { yamlString } from './scalar.ts'
import type { Plan } from './schema.ts'

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/**
 * A plan as YAML: keys in the order of the schema, no anchors, spans and other small records on one line, long text never folded. Any
 * reader of YAML 1.1 or 1.2 reads back the same plan.
 *
 * The text is put together here, not by a YAML library: a plan has 10,000 values, and this takes a twentieth of the time. The tests
 * read it back with two libraries.
 */
export function planToYaml(plan: Plan): string {
  const lines: string[] = []
  block(plan, '', lines)
  return `${lines.join('\n')}\n`
}

/** Records that stand on one line. A list of strings always does. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['span', 'deadline', 'horizon', 'baseline', 'owners', 'occurrences', 'variants'])

function block(record: { readonly [key: string]: Value }, indent: string, lines: string[], first = indent): void {
  let lead = first
  for (const [key, value] of Object.entries(record)) {
    if (ON_ONE_LINE.has(key) || isFlat(value)) lines.push(`${lead}${key}: ${flow(value)}`)
    else if (isList(value)) {
      lines.push(`${lead}${key}:`)
      for (const entry of value) {
        // a problem is a line
        if (key === 'problems' || !isRecord(entry)) lines.push(`${indent}  - ${flow(entry)}`)
        else block(entry, `${indent}    `, lines, `${indent}  - `)
      }
    } else if (isRecord(value)) {
      lines.push(`${lead}${key}:`)
      block(value, `${indent}  `, lines)
    }
    lead = indent
  }
}

/** A value on one line. */
function flow(value: Value): string {
  if (typeof value === 'string') return yamlString(value)
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  if (!isRecord(value)) return number(value)
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(', ')}}`
}

/** Numbers, true, false, null. YAML 1.1 takes 1e21 for a string: its number has a point, and a sign in the exponent. */
const number = (value: number | boolean | null): string =>
  String(value).replace(/^(-?\d+)(\.\d+)?e/, (_, whole, part) => `${whole}${part ?? '.0'}e`)

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isRecord = (value: Value): value is { readonly [key: string]: Value } => typeof value === 'object' && value !== null && !isList(value)
const isFlat = (value: Value): boolean => (isList(value) ? value.every(entry => typeof entry !== 'object') : !isRecord(value))
