import { yamlString } from './scalar.ts'
import type { Plan } from './schema.ts'

/**
 * A plan as YAML: keys in the order of the schema, no anchors, spans and other small records on one line, long text never folded. Any
 * reader of YAML 1.1 or 1.2 reads back the same plan.
 *
 * The text is put together here, not by a YAML library: a plan has 10,000 values, and a library takes ten times as long. The tests read
 * it back with two of them.
 */
export const planToYaml = (plan: Plan): string => block(plan, '', '')

type Value = string | number | boolean | null | readonly Value[] | Fields
interface Fields {
  readonly [key: string]: Value
}

/** Records, and lists of them, that stand on one line. A list of strings always does. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['span', 'deadline', 'horizon', 'baseline', 'owners', 'occurrences', 'variants'])

/** A record, a line to a key: the first after `lead`, which may be the dash of a list, the others after `indent`. */
function block(record: Fields, lead: string, indent: string): string {
  let text = ''
  for (const key in record) {
    const value = record[key] ?? null
    text += `${text ? indent : lead}${key}:`
    if (ON_ONE_LINE.has(key) || isFlat(value)) text += ` ${flow(value)}\n`
    else if (!isList(value)) text += `\n${block(value, `${indent}  `, `${indent}  `)}`
    else {
      text += '\n'
      // a problem is a line
      for (const entry of value)
        text +=
          key === 'problems' || isFlat(entry) || isList(entry)
            ? `${indent}  - ${flow(entry)}\n`
            : block(entry, `${indent}  - `, `${indent}    `)
    }
  }
  return text
}

/** A value on one line. */
function flow(value: Value): string {
  if (typeof value === 'string') return yamlString(value)
  if (value === null || typeof value !== 'object') return typeof value === 'number' ? yamlNumber(value) : String(value)
  let text = ''
  if (isList(value)) {
    for (const entry of value) text += `${text && ', '}${flow(entry)}`
    return `[${text}]`
  }
  for (const key in value) text += `${text && ', '}${key}: ${flow(value[key] ?? null)}`
  return `{${text}}`
}

/** YAML 1.1 takes 1e21 for a string: its numbers have a point before the exponent. */
const yamlNumber = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(value).replace(/^(-?\d+)(\.\d+)?e/, (_, whole, part) => `${whole}${part ?? '.0'}e`)

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
/** Neither a record nor a list of them. */
const isFlat = (value: Value): value is string | number | boolean | null | readonly string[] =>
  value === null || typeof value !== 'object' || (isList(value) && typeof value[0] !== 'object')
