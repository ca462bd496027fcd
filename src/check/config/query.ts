import { JSONPathEnvironment, JSONPathError, type JSONPathQuery, type JSONValue } from 'json-p3'
import type { Query } from '../settings.ts'
import type { Said, Severity } from '../types.ts'
import { costly, type Meter } from './costly.ts'
import { LONGEST_QUERY, LOOKS_FOR_EACH, MOST_LOOKS, MOST_SELECTED } from './limits.ts'
import { compileExpression, type Pattern } from './pattern.ts'
import { filled, valueAt } from './template.ts'
import { holds, type PatternFor } from './then.ts'
import { listOf, type RawQuery, type RawThen } from './types.ts'

export type CompiledPath =
  | { readonly ok: true; readonly select: (plan: object) => readonly Selected[] }
  | { readonly ok: false; readonly message: Said }

/** Something that a query selects: the value, and the way to it. */
interface Selected {
  readonly value: unknown
  readonly location: readonly (string | number)[]
}

/** What queries have come to on a plan, all together. */
interface Work {
  looks: number
  selected: number
}
const works = new WeakMap<object, Work>()

function workOn(plan: object): Work {
  const work = works.get(plan) ?? { looks: 0, selected: 0 }
  works.set(plan, work)
  return work
}

/** Makes ready a JSONPath of RFC 9535. It has no scripts; its patterns are those of rules files, and what it looks at is counted. */
export function compilePath(source: string, meter: Meter): CompiledPath {
  if (source.length > LONGEST_QUERY)
    return {
      ok: false,
      message: { zh: `JSONPath 过长（最多 ${LONGEST_QUERY} 字）`, en: `the JSONPath is too long (at most ${LONGEST_QUERY} characters)` },
    }
  const path = parsed(source, meter)
  return 'zh' in path ? { ok: false, message: path } : { ok: true, select: plan => selected(path, source, plan) }
}

function parsed(source: string, meter: Meter): JSONPathQuery | Said {
  try {
    return environment(meter).compile(source)
  } catch (error) {
    if (!(error instanceof JSONPathError || error instanceof RangeError)) throw error
    const reason = error instanceof RangeError ? 'nested too deeply' : error.message
    return { zh: `JSONPath 有误：${reason}`, en: `not a valid JSONPath: ${reason}` }
  }
}

function environment(meter: Meter): JSONPathEnvironment {
  const made = new JSONPathEnvironment({ maxRecursionDepth: 200 })
  const patterns = new Map<string, Pattern | null>()
  // one that is no pattern matches nothing: RFC 9535, 2.4.6
  const patternOf = (source: unknown): Pattern | null => {
    if (typeof source !== 'string') return null
    const known = patterns.get(source)
    if (known !== undefined) return known
    const compiled = compileExpression(source, meter)
    const pattern = compiled.ok ? compiled.pattern : null
    patterns.set(source, pattern)
    return pattern
  }
  for (const [name, tells] of [
    ['match', (pattern: Pattern, text: string) => pattern.is(text)],
    ['search', (pattern: Pattern, text: string) => pattern.find(text).length > 0],
  ] as const) {
    const own = made.functionRegister.get(name)
    if (!own) continue
    made.functionRegister.set(name, {
      argTypes: own.argTypes,
      returnType: own.returnType,
      call(text: unknown, source: unknown) {
        const pattern = patternOf(source)
        return pattern !== null && typeof text === 'string' && tells(pattern, text)
      },
    })
  }
  return made
}

/** What a path selects of a plan; each look at something in it is counted, for a query can be made to look without end. */
function selected(path: JSONPathQuery, source: string, plan: object): readonly Selected[] {
  const work = workOn(plan)
  const characters = valueAt(plan, 'source.characters')
  const most = MOST_LOOKS + LOOKS_FOR_EACH * (typeof characters === 'number' ? characters : 0)
  const look = () => {
    if (++work.looks > most) throw costly(source)
  }
  const found: Selected[] = []
  try {
    for (const { location } of path.lazyQuery(watched(plan, look))) {
      if (++work.selected > MOST_SELECTED) throw costly(source)
      found.push({ value: valueIn(plan, location), location })
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof JSONPathError) throw costly(source)
    throw error
  }
  return found
}

const valueIn = (plan: unknown, location: readonly (string | number)[]): unknown =>
  location.reduce((here, part) => (typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined), plan)

/** A tree that tells of each look at it. */
function watched(tree: object, look: () => void): JSONValue {
  const known = new WeakMap<object, object>()
  const wrap = (value: object): object => {
    const proxy = known.get(value) ?? new Proxy(value, handler)
    known.set(value, proxy)
    return proxy
  }
  const handler: ProxyHandler<object> = {
    get(target, key) {
      look()
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'object' && value !== null ? wrap(value) : value
    },
    ownKeys(target) {
      look()
      return Reflect.ownKeys(target)
    },
    getOwnPropertyDescriptor(target, key) {
      look()
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  }
  // a plan is JSON
  return wrap(tree) as JSONValue
}

/** A query of a rules file, ready to run. Its paths and patterns were found good when the file was read. */
export function queryOf(raw: RawQuery, severity: Severity | null, meter: Meter, patternFor: PatternFor): Query {
  const paths = listOf(raw.given).map(source => compilePath(source, meter))
  const thens = listOf(raw.then)
  return {
    id: raw.id,
    severity,
    run(plan) {
      if (typeof plan !== 'object' || plan === null) return []
      const broken = new Map<string, Broken>()
      for (const { value, location } of paths.flatMap(path => (path.ok ? path.select(plan) : []))) {
        const then = thens.find(then => !holds(then, valueAt(value, then.field ?? ''), patternFor))
        // a path may select the same thing twice
        if (then) broken.set(JSON.stringify(location), { ...placeOf(plan, location), message: messageOf(raw, then, value) })
      }
      return [...broken.values()].sort((a, b) => a.start - b.start || a.end - b.end)
    },
  }
}

type Broken = ReturnType<Query['run']>[number]

function messageOf({ id, message }: RawQuery, then: RawThen, value: unknown): Said {
  if (message !== undefined) {
    const said = filled(message, value)
    return { zh: said, en: said }
  }
  const name = filled('{{text}}', value)
  const field = then.field ?? id
  return {
    zh: `${name ? `“${name}”的 ` : ''}${field} 不符合规则 ${id}`,
    en: `${field}${name ? ` of "${name}"` : ''} does not hold to ${id}`,
  }
}

/** Where the innermost thing along a way stands that has a place in the text; the text's start where none has. */
function placeOf(plan: object, location: readonly (string | number)[]): { readonly start: number; readonly end: number } {
  for (let length = location.length; length > 0; length--) {
    const around = valueIn(plan, location.slice(0, length))
    const span = valueAt(around, 'span') ?? valueAt(around, 'occurrences.0')
    const [start, end] = [valueAt(span, 'start'), valueAt(span, 'end')]
    if (typeof start === 'number' && typeof end === 'number') return { start, end }
  }
  return { start: 0, end: 0 }
}
