import type { Analysis } from '../../analysis.ts'
import type { Role } from '../../outline/types.ts'
import { wordingOf } from '../config/wording.ts'
import { type RawSection, sectionOf } from '../sections/compile.ts'
import { type Cluster, clustersOf } from './cluster.ts'
import { type Cut, type Heading, headingsOf, levelOf } from './heading.ts'
import { numberingOf } from './markers.ts'
import { trialOf } from './measure.ts'
import type { DerivedSection, Description } from './types.ts'
import { compare, wordsOf } from './words.ts'

/** The fewest documents from which anything can be learnt. */
export const FEWEST = 3
/** The share of documents that keep to an order before it is laid down. */
const IN_ORDER = 0.95
const MOST_RARE = 10

/** Words are written, and no patterns. */
const NO_PATTERN = { find: () => [], is: () => false }

/** What is to be tried out: a section as the rules file will have it. */
interface Draft {
  readonly id: string
  readonly words: readonly string[]
  readonly role: Role | null
  readonly headings: readonly string[]
  readonly place: number
}

/** What good documents have in common. The same for the same documents, in whatever order they come. */
export function derive(given: readonly Analysis[], cut: Cut, minShare: number): Description {
  const analyses = [...given].sort((a, b) => compare(a.source.text, b.source.text))
  const level = levelOf(analyses)
  const documents = analyses.map(analysis => headingsOf(analysis, level, cut))
  const clusters = clustersOf(documents)
  const drafts = draftsOf(clusters, documents, minShare)
  const sections = drafts.map(draft => sectionOf(rawOf(draft, level), raw => wordingOf(raw, () => NO_PATTERN)))
  const trial = trialOf(sections, analyses)
  const counts = new Map(drafts.map(({ id }) => [id, trial.found(id)]))
  const shared = drafts.filter(({ id }) => (counts.get(id)?.documents ?? 0) > 1)
  const listed = shared.map(({ id, words, role, headings }): DerivedSection => {
    const found = counts.get(id) ?? trial.found(id)
    const later = shared.filter(other => {
      const { both, before } = trial.order(id, other.id)
      return other.id !== id && both >= FEWEST && before >= both * IN_ORDER
    })
    return { id, words, role, headings, found, required: found.documents >= minShare * analyses.length, before: later.map(({ id }) => id) }
  })
  return {
    documents: analyses.length,
    kinds: kindsOf(analyses),
    level,
    minShare,
    undivided: documents.filter(headings => !headings.length).length,
    sections: listed,
    rare: rareOf(clusters),
    numbering: numberingOf(analyses),
  }
}

const rawOf = ({ id, words, role }: Draft, level: number): RawSection => ({
  id,
  heading: words,
  ...(role ? { role } : {}),
  ...(level > 1 ? { depth: level } : {}),
})

/** The parts that more than one document has, in the order of the documents; and for each role what is left of it, where most have some. */
function draftsOf(clusters: readonly Cluster[], documents: readonly (readonly Heading[])[], minShare: number): readonly Draft[] {
  const all = documents.flat()
  const roles = rolesOf(clusters)
  const named = clusters
    .filter(cluster => cluster.size > 1)
    .map(cluster => {
      const own = new Set(cluster.values())
      return {
        id: nameOf([...own]),
        words: wordsOf(
          cluster,
          all.filter(heading => !own.has(heading)),
        ),
        role: roles.get(cluster) ?? null,
        headings: commonest([...own].map(({ text }) => text)),
        place: average([...own].map(placeOf)),
      }
    })
    .filter(({ words, role }) => words.length || role)
  return unique([...named, ...leftOver(clusters, documents, named, minShare)].sort((a, b) => a.place - b.place || compare(a.id, b.id)))
}

/** What a part is for, where most of its headings agree: of several parts the one that most documents have. */
function rolesOf(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Role> {
  const taken = new Set<Role>()
  const roles = new Map<Cluster, Role>()
  for (const cluster of [...clusters].sort((a, b) => b.size - a.size)) {
    const [role, count] = tally([...cluster.values()].map(({ role }) => role))[0] ?? []
    if (cluster.size < 2 || !role || !count || role === 'other' || count * 2 <= cluster.size || taken.has(role)) continue
    taken.add(role)
    roles.set(cluster, role)
  }
  return roles
}

const ROLE_NAMES: Readonly<Partial<Record<Role, string>>> = { situation: '形势分析', objective: '目标要求', directive: '重点任务' }

/** Work that every document divides in its own way is one section all the same. */
function leftOver(
  clusters: readonly Cluster[],
  documents: readonly (readonly Heading[])[],
  named: readonly Draft[],
  minShare: number,
): readonly Draft[] {
  const grouped = new Set(clusters.flatMap(cluster => (cluster.size > 1 ? [...cluster.values()] : [])))
  return Object.entries(ROLE_NAMES).flatMap(([key, id]) => {
    const own = documents.map(headings => headings.filter(heading => heading.role === key && !grouped.has(heading)))
    const having = own.filter(headings => headings.length).length
    const [first] = own.flat()
    if (!first || having < minShare * documents.length || named.some(({ role }) => role === first.role)) return []
    const headings = commonest(own.flat().map(({ text }) => text))
    return [{ id, words: [], role: first.role, headings, place: average(own.flat().map(placeOf)) }]
  })
}

const placeOf = ({ before, after }: Heading): number => (before + 1) / (before + after + 2)
const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)

/** What a part is called: the name that most of its headings have, and of those the shortest. */
function nameOf(headings: readonly Heading[]): string {
  const names = headings.map(({ name }) => name).filter(name => name.length > 1 && name.length <= 16 && /\p{Script=Han}/u.test(name))
  const [best] = tally(names).sort(([a, m], [b, n]) => n - m || a.length - b.length || compare(a, b))
  return best?.[0] ?? '部分'
}

/** Names that are ids: a second of the same name gets a number. */
function unique(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const n = (seen.get(draft.id) ?? 0) + 1
    seen.set(draft.id, n)
    return n > 1 ? { ...draft, id: `${draft.id}${n}` } : draft
  })
}

function rareOf(clusters: readonly Cluster[]): Description['rare'] {
  const single = clusters.filter(cluster => cluster.size === 1).flatMap(cluster => [...cluster.values()].map(({ text }) => text))
  return tally(single)
    .slice(0, MOST_RARE)
    .map(([heading, documents]) => ({ heading, documents }))
}

function kindsOf(analyses: readonly Analysis[]): Description['kinds'] {
  return tally(analyses.map(analysis => analysis.frame().kind)).map(([kind, documents]) => ({ kind, documents }))
}

const commonest = (texts: readonly string[]): readonly string[] => tally(texts).map(([text]) => text)

/** How often each stands, most often first. */
function tally<T extends string>(values: readonly T[]): (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
}
