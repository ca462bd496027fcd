import type { z } from 'zod'
import type { Said } from '../types.ts'
import { nearest } from './distance.ts'
import { rulesJsonSchema } from './schema.ts'
import type { Path } from './types.ts'
import { fullWidthIn } from './yaml-messages.ts'

type Issue = z.core.$ZodIssue

/** Of a list of faults no more are put in words: a file may be nothing but faults. */
const MOST_LOOKED_AT = 100

/** A fault of a rules file's values: where, and whether it is the key that is wrong. */
export interface SchemaFault {
  readonly path: Path
  readonly key: boolean
  readonly message: Said
}

/** What a validator complains of, in words that say what to write instead. */
export function faultsOf(issues: readonly Issue[], value: unknown): readonly SchemaFault[] {
  return issues.slice(0, MOST_LOOKED_AT).flatMap(issue => faultsOfIssue(issue, [], value))
}

function faultsOfIssue(issue: Issue, above: Path, value: unknown): readonly SchemaFault[] {
  const path = [...above, ...issue.path.map(part => (typeof part === 'number' ? part : String(part)))]
  const fault = (message: Said): readonly SchemaFault[] => [{ path, key: false, message }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_LOOKED_AT).map(key => ({ path: [...path, key], key: true, message: unknownKey(key, path) }))
    case 'invalid_union':
      return ofUnion(issue.errors, path, value)
    case 'invalid_type':
      return at(value, path) === undefined
        ? [{ path: path.slice(0, -1), key: false, message: missing(String(path.at(-1) ?? '')) }]
        : fault(wrongType([issue.expected], at(value, path)))
    case 'invalid_value':
      return fault(at(value, path) === undefined ? missing(String(path.at(-1) ?? '')) : notOneOf(at(value, path), issue.values.map(String)))
    case 'too_small':
      return fault(
        issue.origin === 'number' || issue.origin === 'int'
          ? atLeast(Number(issue.minimum))
          : tooFew(Number(issue.minimum), issue.origin === 'string'),
      )
    case 'too_big':
      return fault(
        issue.origin === 'string'
          ? { zh: `过长（至多 ${issue.maximum} 字）`, en: `too long (at most ${issue.maximum} characters)` }
          : { zh: `过多（至多 ${issue.maximum} 项）`, en: `too many (at most ${issue.maximum} entries)` },
      )
    default:
      return fault({ zh: `写法有误：${issue.message}`, en: issue.message })
  }
}

/** Of what a value could be, what it was meant to be: the branch that fits its type. Where none does, all are named. */
function ofUnion(branches: readonly (readonly Issue[])[], path: Path, value: unknown): readonly SchemaFault[] {
  if (at(value, path) === undefined) return [{ path: path.slice(0, -1), key: false, message: missing(String(path.at(-1) ?? '')) }]
  const meant = branches.filter(issues => issues.length && !issues.some(outer)).sort((a, b) => a.length - b.length)[0]
  if (meant) return meant.slice(0, MOST_LOOKED_AT).flatMap(issue => faultsOfIssue(issue, path, value))
  const here = at(value, path)
  const all = branches.flatMap(unfolded)
  const names = all.flatMap(issue => (issue.code === 'invalid_value' && !issue.path.length ? issue.values.map(String) : []))
  if (names.length && (typeof here === 'string' || typeof here === 'boolean')) return [{ path, key: false, message: notOneOf(here, names) }]
  const types = all.flatMap(issue => (issue.code === 'invalid_type' && !issue.path.length ? [issue.expected] : []))
  // a choice of fields: its own key tells which it is
  if (!types.length && !names.length) return [{ path, key: false, message: wrongChoice }]
  return [{ path, key: false, message: wrongType([...types, ...names], here) }]
}

/** Issues, for a choice inside a choice those of both. */
const unfolded = (issues: readonly Issue[]): readonly Issue[] =>
  issues.flatMap(issue => (issue.code === 'invalid_union' && !issue.path.length ? issue.errors.flatMap(unfolded) : [issue]))

/** That a value is of another type altogether. */
const outer = (issue: Issue): boolean =>
  !issue.path.length &&
  (issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors.every(branch => branch.some(outer))))

const wrongChoice: Said = {
  zh: 'function 应为 truthy、falsy、nonempty、empty、pattern、length、enumeration、xor 之一',
  en: 'function must be one of truthy, falsy, nonempty, empty, pattern, length, enumeration, xor',
}

function unknownKey(key: string, path: Path): Said {
  const known = keysAt(path)
  const near = nearest(key, known)
  const rule = path.at(-1) === 'rules'
  if (!path.length && keysAt(['rules']).includes(key))
    return { zh: `规则“${key}”应写在“rules:”之下，并缩进两格`, en: `the rule "${key}" belongs under "rules:", indented` }
  const option = path.at(-2) === 'rules'
  const [zh, en] = rule
    ? ['没有规则', 'there is no rule']
    : option
      ? [`规则 ${path.at(-1)} 没有选项`, `${path.at(-1)} has no option`]
      : ['不认识的键', 'unknown key']
  const few = known.length && known.length <= 16
  const hintZh = near ? `；是否为“${near}”？` : few ? `；可用的有 ${known.join('、')}` : rule ? '；gangmu rules 列出全部规则' : ''
  const hintEn = near ? `; did you mean "${near}"?` : few ? `; there are ${known.join(', ')}` : rule ? '; gangmu rules lists all' : ''
  return { zh: `${zh}“${shown(key)}”${hintZh}`, en: `${en} "${shown(key)}"${hintEn}` }
}

const missing = (key: string): Said => ({ zh: `缺少“${key}”`, en: `"${key}" is missing` })

const TYPES: Readonly<Record<string, Said>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表（每项以 - 开头）', en: 'a list' },
  object: { zh: '若干“键: 值”', en: 'keys and values' },
}

function wrongType(expected: readonly string[], value: unknown): Said {
  const names = [...new Set(expected)].filter(name => name !== 'null')
  const mark = typeof value === 'string' && names.includes('object') ? fullWidthIn(value.slice(0, 200)) : null
  if (mark) return mark.message
  const quoted = names.includes('string') && (typeof value === 'number' || typeof value === 'boolean')
  return {
    zh: `此处是${given(value).zh}，应为${names.map(name => TYPES[name]?.zh ?? name).join(names.length > 2 ? '、' : '或')}${quoted ? '；请加引号' : ''}`,
    en: `${given(value).en} stands here, expected ${names.map(name => TYPES[name]?.en ?? name).join(' or ')}${quoted ? '; put it in quotes' : ''}`,
  }
}

function notOneOf(value: unknown, names: readonly string[]): Said {
  const near = typeof value === 'string' ? nearest(value, names) : null
  return {
    zh: `此处是${given(value).zh}，应为 ${names.join('、')} 之一${near ? `；是否为“${near}”？` : ''}`,
    en: `${given(value).en} stands here, expected one of ${names.join(', ')}${near ? `; did you mean "${near}"?` : ''}`,
  }
}

const atLeast = (least: number): Said => ({ zh: `不得小于 ${least}`, en: `must be at least ${least}` })
const tooFew = (least: number, text: boolean): Said =>
  text ? { zh: '不能是空的', en: 'must not be empty' } : { zh: `至少要有 ${least} 项`, en: `must have at least ${least} entries` }

/** A value in words: never [object Object]. */
function given(value: unknown): Said {
  if (value === null) return { zh: '空的', en: 'nothing' }
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' }
  if (typeof value === 'object') return { zh: '若干“键: 值”', en: 'a set of keys' }
  if (typeof value === 'string') return { zh: `“${shown(value)}”`, en: `"${shown(value)}"` }
  return { zh: ` ${String(value)}`, en: String(value) }
}

/** A value on one line, cut where it is long. */
function shown(text: string): string {
  const head = text.slice(0, 41).replace(/\s+/g, ' ')
  return text.length > 40 ? `${head.slice(0, 40)}…` : head
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const own = (value: unknown, key: string | number): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
const at = (value: unknown, path: Path): unknown => path.reduce(own, value)

/** The keys that may stand at a place, of the JSON Schema. */
function keysAt(path: Path): readonly string[] {
  const whole = rulesJsonSchema()
  let schemas: readonly unknown[] = branches(whole, whole)
  for (const part of path)
    schemas = schemas
      .map(schema => (typeof part === 'number' ? own(schema, 'items') : own(own(schema, 'properties'), part)))
      .flatMap(schema => branches(schema, whole))
  return [...new Set(schemas.flatMap(schema => Object.keys(own(schema, 'properties') ?? {})))]
}

/** What a schema may be, references followed. */
function branches(schema: unknown, whole: unknown): readonly unknown[] {
  const reference = own(schema, '$ref')
  if (typeof reference === 'string') return branches(own(own(whole, '$defs'), reference.replace('#/$defs/', '')), whole)
  const list = own(schema, 'anyOf') ?? own(schema, 'oneOf')
  return Array.isArray(list) ? list.flatMap(one => branches(one, whole)) : [schema]
}
