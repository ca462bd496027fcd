import type { Analysis } from '../../analysis.ts'
import type { Kind } from '../../frame/types.ts'
import type { Role } from '../../outline/types.ts'
import { wordingOf } from '../config/wording.ts'
import { type RawSection, sectionOf } from '../sections/compile.ts'
import { type Cluster, clustersOf } from './cluster.ts'
import { GENERAL } from './general.ts'
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
  /** Documents whose headings it was made of. */
  readonly support: number
}

export interface Means {
  readonly cut: Cut
  /** The share of documents that makes a part required. */
  readonly minShare: number
  /** Sections that are known of documents of a kind: what else a part is called that few of these have. */
  readonly known: (kind: Kind) => readonly Pick<RawSection, 'heading'>[]
}

/** What good documents have in common. The same for the same documents, in whatever order they come. */
export function derive(given: readonly Analysis[], { cut, minShare, known }: Means): Description {
  const analyses = [...given].sort((a, b) => compare(a.source.text, b.source.text))
  const level = levelOf(analyses)
  const documents = analyses.map(analysis => headingsOf(analysis, level, cut))
  const clusters = clustersOf(documents)
  const kinds = kindsOf(analyses)
  const terms = known(kinds[0]?.kind ?? 'other').map(({ heading }) => wordsIn(heading))
  const drafts = draftsOf(clusters, documents, minShare).map(draft =>
    draft.support < minShare * analyses.length ? { ...draft, words: withKnown(draft, terms) } : draft,
  )
  const sections = drafts.map(draft => sectionOf(rawOf(draft, level), raw => wordingOf(raw, () => NO_PATTERN)))
  const trial = trialOf(sections, analyses)
  const counts = new Map(drafts.map(({ id }) => [id, trial.found(id)]))
  const shared = drafts.filter(({ id }) => (counts.get(id)?.documents ?? 0) > 0)
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
    kinds,
    level,
    minShare,
    undivided: documents.filter(headings => !headings.length).length,
    sections: listed,
    rare: rareOf(clusters, drafts),
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
  const singles = singlesOf(clusters, roles, documents.length)
  const named = clusters
    .filter(cluster => cluster.size > 1 || singles.has(cluster))
    .map(cluster => {
      const own = new Set(cluster.values())
      return {
        id: nameOf([...own]),
        words: wordsOf(
          cluster,
          all.filter(heading => !own.has(heading) && mayBe(heading, roles.get(cluster) ?? null)),
        ),
        role: roles.get(cluster) ?? null,
        headings: commonest([...own].map(({ text }) => text)),
        place: average([...own].map(placeOf)),
        support: cluster.size,
      }
    })
    .filter(({ words, role }) => words.length || role)
  return unique([...named, ...leftOver(clusters, documents, named, minShare)].sort((a, b) => a.place - b.place || compare(a.id, b.id)))
}

/**
 * Parts of single documents that stand beside the common ones, where they are few. By name, so that a part of its own (政府自身建设) is not
 * taken for the work that is missing.
 */
function singlesOf(clusters: readonly Cluster[], roles: ReadonlyMap<Cluster, Role>, documents: number): ReadonlySet<Cluster> {
  const having = new Map([...roles].map(([cluster, role]) => [role, cluster]))
  const beside = clusters.filter(cluster => {
    const [own] = [...cluster]
    if (!own || cluster.size > 1) return false
    const [document, { role }] = own
    return role === 'other' || having.get(role)?.has(document) === true
  })
  return new Set(beside.length * 2 <= documents ? beside : [])
}

/** A review is no part of another role, whatever its heading names (sections/match.ts). */
const mayBe = ({ role }: Heading, wanted: Role | null): boolean => role !== 'situation' || wanted === null || wanted === 'situation'

/** Plain words of a section that is known. */
const wordsIn = (heading: RawSection['heading'] = []): readonly string[] =>
  (Array.isArray(heading) ? heading : [heading]).filter(word => typeof word === 'string' && /^\p{Script=Han}+$/u.test(word))

/**
 * Of a part that few documents have few wordings are seen: where it is one that is known, the others are added, lest a document that words
 * it otherwise has it taken for something else.
 */
function withKnown({ words, headings }: Draft, terms: readonly (readonly string[])[]): readonly string[] {
  const found = terms.find(known => headings.filter(heading => known.some(word => heading.includes(word))).length * 2 > headings.length)
  return found ? [...words, ...found.filter(word => !words.includes(word))] : words
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
    return [{ id, words: [], role: first.role, headings, place: average(own.flat().map(placeOf)), support: having }]
  })
}

const placeOf = ({ before, after }: Heading): number => (before + 1) / (before + after + 2)
const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)

/** What a part is called: the name that most of its headings have, and of those the shortest. */
function nameOf(headings: readonly Heading[]): string {
  const names = headings
    .map(({ name }) => name)
    .filter(name => name.length > 1 && name.length <= 16 && !GENERAL.has(name) && /\p{Script=Han}/u.test(name))
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

function rareOf(clusters: readonly Cluster[], drafts: readonly Draft[]): Description['rare'] {
  const told = new Set(drafts.flatMap(({ headings }) => headings))
  const single = clusters.flatMap(cluster =>
    [...cluster.values()].flatMap(({ text }) => (cluster.size > 1 || told.has(text) ? [] : [text])),
  )
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
