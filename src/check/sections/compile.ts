import type { Role } from '../../outline/types.ts'
import { listOf } from '../list.ts'
import { COUNTED, type Counted, type Limits, type Section, type SectionGroup, type Wording } from '../settings.ts'
import type { Severity } from '../types.ts'

/** A wording as a rules file gives it: a word, a /pattern/, or a word that stands on the borders of whole words. */
export type RawWording = string | { readonly text: string; readonly segmented?: boolean | undefined }

/** A number is the least there must be. */
export type RawLimits = number | { readonly min?: number | undefined; readonly max?: number | undefined }
type Counts<T> = { readonly [K in Counted]?: T | undefined }

/** An entry of `sections` in a rules file. */
export interface RawSection {
  readonly id: string
  /** What messages call it; without it, its id where that is Chinese, else its first word. */
  readonly name?: string | undefined
  readonly heading?: RawWording | readonly RawWording[] | undefined
  /** Items that are read so are this section too, whatever their heading says. */
  readonly role?: Role | readonly Role[] | undefined
  readonly required?: boolean | undefined
  readonly depth?: number | undefined
  readonly anywhere?: boolean | undefined
  readonly before?: string | readonly string[] | undefined
  readonly min?: Counts<number> | undefined
  readonly max?: Counts<number> | undefined
  readonly contains?: Counts<RawLimits> | undefined
  readonly items?:
    | { readonly min?: number | undefined; readonly max?: number | undefined; readonly each?: Counts<RawLimits> | undefined }
    | undefined
  readonly severity?: Severity | undefined
}

/** An entry of `groups` in a rules file: {one_of: [goals, requirements]}. */
export interface RawGroup {
  readonly one_of?: readonly string[] | undefined
  readonly all_or_none?: readonly string[] | undefined
  readonly severity?: Severity | undefined
}

/** A section, ready to be looked for. `wordingOf` makes wordings of words and patterns, whose faults are told where they stand. */
export function sectionOf(raw: RawSection, wordingOf: (raw: RawWording) => Wording): Section {
  const { id, name, heading = [], role = [], required = false, depth, anywhere = false, before = [], items, severity } = raw
  const words = listOf(heading)
  return {
    id,
    name: name ?? (/\p{Script=Han}/u.test(id) ? id : (nameOf(words) ?? id)),
    heading: words.map(wordingOf),
    roles: listOf(role),
    required,
    depth: depth ?? null,
    anywhere,
    before: listOf(before),
    holds: holdsOf(raw, items),
    each: limitsOf(items?.each ?? {}),
    severity: severity ?? null,
  }
}

/** The groups that an entry tells of. */
export function groupsOf({ one_of, all_or_none, severity }: RawGroup): readonly SectionGroup[] {
  return [
    ...(one_of ? [{ kind: 'one_of' as const, ids: one_of, severity: severity ?? null }] : []),
    ...(all_or_none ? [{ kind: 'all_or_none' as const, ids: all_or_none, severity: severity ?? null }] : []),
  ]
}

function holdsOf({ min = {}, max = {}, contains = {} }: RawSection, items: RawSection['items']): Section['holds'] {
  const asked = COUNTED.map(name => {
    const inside = bounds(contains[name])
    const own = name === 'items' ? items : undefined
    return [name, { min: min[name] ?? inside.min ?? own?.min, max: max[name] ?? inside.max ?? own?.max }] as const
  })
  return limitsOf(Object.fromEntries(asked))
}

/** Only what asks for something: at least 0 does not, and what is not asked is not counted. */
function limitsOf(counts: Counts<RawLimits>): Readonly<Partial<Record<Counted, Limits>>> {
  const asked = COUNTED.map(name => {
    const { min, max } = bounds(counts[name])
    return [name, { min: min || null, max: max ?? null }] as const
  })
  return Object.fromEntries(asked.filter(([, { min, max }]) => min !== null || max !== null))
}

const bounds = (limits: RawLimits | undefined): { readonly min?: number | undefined; readonly max?: number | undefined } =>
  typeof limits === 'number' ? { min: limits } : (limits ?? {})

/** Its first word that a person can read: no pattern. */
function nameOf(words: readonly RawWording[]): string | null {
  const texts = words.map(word => (typeof word === 'string' ? word : word.text))
  return texts.find(text => !/^\/.*\/$/.test(text)) ?? null
}
