import { fold } from '../../text/fold.ts'
import type { Wording } from '../settings.ts'
import { valueAt } from './template.ts'
import type { RawThen } from './types.ts'

export type PatternFor = (source: string) => Wording

/** Whether a value holds to what a query asks of it. What pattern and length have nothing to say of (no text, no list) passes. */
export function holds(then: RawThen, value: unknown, wordingFor: PatternFor): boolean {
  switch (then.function) {
    case 'truthy':
      return Boolean(value)
    case 'falsy':
      return !value
    case 'nonempty':
      return !isEmpty(value)
    case 'empty':
      return isEmpty(value)
    case 'pattern': {
      if (typeof value !== 'string') return true
      const text = fold(value)
      const stands = (source: string) => wordingFor(source).find(text, null).length > 0
      return (then.match === undefined || stands(then.match)) && (then.notMatch === undefined || !stands(then.notMatch))
    }
    case 'length': {
      const length = lengthOf(value)
      return length === null || (length >= (then.min ?? 0) && length <= (then.max ?? Number.POSITIVE_INFINITY))
    }
    case 'enumeration':
      return then.values?.some(one => one === value) ?? true
    case 'xor':
      return (then.properties ?? []).filter(name => !isEmpty(valueAt(value, name))).length === 1
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim()
  return value === null || value === undefined || lengthOf(value) === 0
}

/** Characters of a text, members of a list, keys of a thing. */
function lengthOf(value: unknown): number | null {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : null
}
