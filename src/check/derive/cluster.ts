import type { Role } from '../../outline/types.ts'
import { oncePer } from '../../text/once.ts'
import { GENERAL } from './general.ts'
import type { Heading } from './heading.ts'

/** A part that documents have in common, whatever they call it. `headings` by document: no document has it twice. */
export type Cluster = ReadonlyMap<number, Heading>

/** How much of what a heading is known by must be alike: what it says, what it is for, where it stands. */
const ALIKE = 0.4
const WORDS = 0.5
const ROLE = 0.3
const PLACE = 0.2
const ROUNDS = 3

interface Group {
  readonly headings: Map<number, Heading>
  readonly features: Map<string, number>
  readonly roles: Map<Role, number>
  before: number
  after: number
}

/**
 * Puts the headings of documents together that are the same part. Documents are taken one after the other, and each again when all are
 * known, so that the first does not decide what is seen in the last.
 */
export function clustersOf(documents: readonly (readonly Heading[])[]): readonly Cluster[] {
  let groups: Group[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const [document, headings] of documents.entries()) {
      for (const group of groups) take(group, document)
      groups = groups.filter(({ headings }) => headings.size)
      place(document, headings, groups)
    }
  groups = joined(groups)
  return groups.map(({ headings }) => headings)
}

/** Groups that no document has both of, and whose headings resemble each other: two wordings of one part. The larger take the smaller. */
function joined(groups: readonly Group[]): Group[] {
  const kept: Group[] = []
  for (const group of [...groups].sort((a, b) => b.headings.size - a.headings.size)) {
    const alike = kept
      .filter(other => ![...group.headings.keys()].some(document => other.headings.has(document)))
      .map(other => ({ other, alike: mean([...group.headings.values()].map(heading => likeness(heading, other))) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)[0]
    if (alike) for (const [document, heading] of group.headings) give(alike.other, document, heading)
    else kept.push(group)
  }
  return kept
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** Each heading to the group that it resembles most, and to each group one. */
function place(document: number, headings: readonly Heading[], groups: Group[]): void {
  const pairs = headings
    .flatMap(heading => groups.map(group => ({ heading, group, alike: likeness(heading, group) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
  const placed = new Set<Heading>()
  const full = new Set<Group>()
  for (const { heading, group } of pairs) {
    if (placed.has(heading) || full.has(group)) continue
    placed.add(heading)
    full.add(group)
    give(group, document, heading)
  }
  for (const heading of headings) {
    if (placed.has(heading)) continue
    const group: Group = { headings: new Map(), features: new Map(), roles: new Map(), before: 0, after: 0 }
    give(group, document, heading)
    groups.push(group)
  }
}

function give(group: Group, document: number, heading: Heading): void {
  group.headings.set(document, heading)
  count(group, heading, 1)
}

function take(group: Group, document: number): void {
  const heading = group.headings.get(document)
  if (!heading) return
  group.headings.delete(document)
  count(group, heading, -1)
}

function count(group: Group, heading: Heading, by: 1 | -1): void {
  for (const feature of featuresOf(heading)) group.features.set(feature, (group.features.get(feature) ?? 0) + by)
  group.roles.set(heading.role, (group.roles.get(heading.role) ?? 0) + by)
  group.before += by * heading.before
  group.after += by * heading.after
}

function likeness(heading: Heading, { headings, features, roles, before, after }: Group): number {
  const size = headings.size
  // of a long heading no more need be shared than others of the part say
  const usual = [...features].reduce((sum, [feature, n]) => sum + (weightOf(feature) * n) / size, 0)
  let shared = 0
  let all = 0
  for (const feature of featuresOf(heading)) {
    const weight = weightOf(feature)
    all += weight
    shared += (weight * (features.get(feature) ?? 0)) / size
  }
  // of several parts that set out work one is as much like it as another
  const role = heading.role === 'other' ? 0 : (roles.get(heading.role) ?? 0) / size / heading.peers
  const away = Math.abs(heading.before - before / size) + Math.abs(heading.after - after / size)
  return WORDS * (shared ? shared / Math.min(all, usual) : 0) + ROLE * role + PLACE * Math.max(0, 1 - away / 6)
}

/** What a heading says: its words, and the plans and years that it is about. */
const featuresOf = oncePer(
  ({ runs, plans, years }: Heading): ReadonlySet<string> =>
    new Set([...runs.flat(), ...plans.map(plan => `#${plan}`), ...years.map(year => `@${year}`)]),
)

function weightOf(feature: string): number {
  if (feature.startsWith('#')) return 2
  if (feature.startsWith('@')) return 0.5
  return feature.length < 2 ? 0.1 : GENERAL.has(feature) ? 0.3 : 1
}
