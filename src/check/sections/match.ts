import type { Analysis } from '../../analysis.ts'
import type { Item } from '../../outline/types.ts'
import { byPlace, textOf } from '../../source/stretch.ts'
import { once } from '../../text/once.ts'
import type { Section } from '../settings.ts'
import { type Hit, heads } from './attributive.ts'
import { looseParts, type Part, partsOf, topItems } from './parts.ts'

/** The sections that a rules file tells of, and which parts of a document are which. */
export interface Matches {
  /** By the section's id, in the order of the document; a section that is not there has none. */
  readonly found: ReadonlyMap<string, readonly Part[]>
  /** All items of the document. */
  readonly parts: readonly Part[]
  /** Those whose heading could be the section's but for where they stand. */
  readonly elsewhere: (section: Section) => readonly Part[]
}

const known = new WeakMap<Analysis, { readonly sections: readonly Section[]; readonly matches: Matches }>()

/** Which parts of a document are which section. Several rules ask; it is worked out once. */
export function matchesOf(analysis: Analysis, sections: readonly Section[]): Matches {
  const before = known.get(analysis)
  if (before?.sections === sections) return before.matches
  const matches = match(analysis, sections)
  known.set(analysis, { sections, matches })
  return matches
}

function match(analysis: Analysis, sections: readonly Section[]): Matches {
  const parts = raised(partsOf(topItems(analysis)))
  const named = new Map(parts.map(part => [part, namesOf(part, sections, analysis)]))
  const loose = sections.some(({ anywhere }) => anywhere) ? unnumbered(analysis, parts) : []
  for (const part of loose) named.set(part, namesOf(part, sections, analysis))
  const all = [...parts, ...loose].sort((a, b) => byPlace(a.heading, b.heading))
  const is = (part: Part, section: Section) => named.get(part)?.has(section.id) === true && fits(part, section)
  const claimed = once(() => new Set(all.filter(part => sections.some(section => is(part, section)))))
  const byRole = (part: Part, { roles, depth }: Section) =>
    part.item !== null && part.depth === (depth ?? 1) && roles.includes(part.item.role) && !claimed().has(part)
  const found = sections.map(section => {
    const here = all.filter(part => (stands(part, section) && is(part, section)) || byRole(part, section))
    return [section.id, outermost(here)] as const
  })
  const elsewhere = (section: Section) =>
    parts.filter(part => is(part, section) && isOf(part, section) && isShort(part) && isNear(part, section))
  return { found: new Map(found), parts, elsewhere }
}

/** Numbers that sections at the top go by. */
const TOP_STYLES: ReadonlySet<Item['style']> = new Set(['chapter', 'section', 'cn-comma'])

/**
 * Items numbered as those at the top are of the top, though they stand below another: where sections change places and keep their
 * numbers, 一、 after 二、 is read as a list below it.
 */
function raised(parts: readonly Part[]): readonly Part[] {
  const style = parts[0]?.item?.style
  if (!style || !TOP_STYLES.has(style)) return parts
  return parts.map(part => (part.item?.style === style ? { ...part, depth: 1 } : part))
}

const stands = ({ depth }: Part, section: Section): boolean =>
  section.depth !== null ? depth === section.depth : section.anywhere || depth === 1

/**
 * Whether a part whose heading names a section may be it. A review that names tasks (2025年主要工作和发展成就) is none of tasks; and below
 * the top, where headings name much in passing (增强发展信心), what is read as something else is not it.
 */
function fits(part: Part, section: Section): boolean {
  if (!part.item) return isShort(part)
  if (part.item.role === 'situation' && !section.roles.includes('situation')) return part.depth === 1 && !section.roles.length
  return part.depth === 1 || isOf(part, section)
}

const isOf = ({ item }: Part, { roles }: Section): boolean =>
  !roles.length || item?.role === 'other' || (item !== null && roles.includes(item.role))

/** One level off: what stands deeper is of another section. */
const isNear = (part: Part, { depth }: Section): boolean => Math.abs((part.depth ?? 0) - (depth ?? 1)) <= 1

/** As long as a title of a section is, and no sentence. */
const isShort = ({ heading }: Part): boolean => heading.to - heading.from <= 16

/** What a heading names beyond this, it names in passing; and a line without end must cost no more than another. */
const LONGEST = 200

/** The ids of the sections that a heading names. */
function namesOf({ heading }: Part, sections: readonly Section[], { tag }: Analysis): ReadonlySet<string> {
  const text = textOf(heading).slice(0, LONGEST)
  const hits: readonly Hit[] = sections.flatMap(({ id, heading: words }) =>
    words.flatMap(word => word.find(text, tag).map(range => ({ ...range, section: id }))),
  )
  return new Set(heads(text, hits).map(({ section }) => section))
}

/** Parts that the outline knows as no items: in its lead, and in the text of its items. */
function unnumbered(analysis: Analysis, parts: readonly Part[]): readonly Part[] {
  return [analysis.outline().lead, ...parts.map(({ body }) => body)].flatMap(looseParts)
}

/** A part inside another that is the same section belongs to it. Parents come before their children. */
function outermost(parts: readonly Part[]): readonly Part[] {
  const inside = new Set<Part['item']>()
  return parts.filter(part => {
    if (part.item && inside.has(part.item)) return false
    for (const { item } of partsOf(part.items)) inside.add(item)
    return true
  })
}
