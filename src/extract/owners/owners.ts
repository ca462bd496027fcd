import { byPlace } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { bracketed, onLine } from './labels.ts'
import { namesIn } from './lists.ts'
import { partsInBrackets, partsInProse, subjects } from './prose.ts'
import type { FoundOwner, FoundOwners, Organisations, OwnerPattern } from './types.ts'

/** The ways of naming owners, the plainest first. */
export const OWNER_PATTERNS: readonly OwnerPattern[] = [bracketed, onLine, partsInBrackets, partsInProse, subjects]

/** Who is to do the work of a directive, from its text: each body once, in the order of the text, in the strongest part it is given. */
export function ownersOf(stretches: readonly Stretch[], organisations: Organisations): FoundOwners {
  const owners: FoundOwner[] = []
  const consumed: Stretch[] = []
  let deadlineText: Stretch | null = null
  for (const { block, from, to } of stretches) {
    // read by itself, so that a paragraph of many items costs no more than its length
    const text = block.text.slice(from, to)
    const place = (range: { readonly from: number; readonly to: number }): Stretch => ({
      block,
      from: from + range.from,
      to: from + range.to,
    })
    const taken: { readonly from: number; readonly to: number }[] = []
    for (const { find } of OWNER_PATTERNS) {
      for (const found of find(text, 0, text.length, organisations)) {
        const own = found.taken
        if (own && taken.some(other => other.from <= own.from && own.to <= other.to)) continue
        if (own) taken.push(own)
        for (const named of found.named) {
          if (named.role === 'deadline') deadlineText ??= place(named)
          else
            for (const name of namesIn(text, named.from, named.to, organisations)) {
              owners.push({ name: text.slice(name.from, name.to), role: named.role, at: place(name) })
            }
        }
      }
    }
    consumed.push(...taken.map(place))
  }
  return { owners: [...once(owners)].sort((a, b) => byPlace(a.at, b.at)), consumed, deadlineText }
}

const STRENGTH = { lead: 2, support: 1, responsible: 0 } as const

function once(owners: readonly FoundOwner[]): readonly FoundOwner[] {
  const kept = new Map<string, FoundOwner>()
  for (const owner of owners) {
    const before = kept.get(owner.name)
    if (!before || STRENGTH[owner.role] > STRENGTH[before.role]) kept.set(owner.name, owner)
  }
  return [...kept.values()]
}
