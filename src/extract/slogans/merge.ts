import { textOf } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { addTo, groupBy } from '../../text/group.ts'
import { type Place, tolerance } from './occurrences.ts'
import type { FoundSlogan, SloganKind, Variant } from './types.ts'
import { alike, distance } from './wording.ts'

type Merged = Pick<FoundSlogan, 'kind' | 'text' | 'occurrences' | 'variants'> & { readonly key: string }

/**
 * One slogan for each watchword, in order of first appearance: the places of its first wording, and under `variants` those that are
 * written otherwise. Watchwords that differ in a character or two are one.
 */
export function merge(places: readonly Place[], kinds: ReadonlyMap<string, SloganKind>): readonly Merged[] {
  const sameAs = unite(places)
  return [...groupBy(places, place => sameAs.get(place.key) ?? place.key)].flatMap(([key, own]) => {
    const text = (own.find(place => place.key === key && !place.near) ?? own[0])?.at
    const kind = kinds.get(key)
    if (!text || !kind) return []
    const wordings = groups(text, own)
    const [occurrences = [], ...others] = wordings
    const variants = others.flatMap((stretches): Variant[] => (stretches[0] ? [{ text: stretches[0], occurrences: stretches }] : []))
    return [{ key, kind, text, occurrences, variants }]
  })
}

/** Places by wording, those written like `text` first. */
function groups(text: Stretch, places: readonly Place[]): readonly (readonly Stretch[])[] {
  const first = textOf(text)
  const found = new Map<string, Stretch[]>([[first, []]])
  for (const { at } of places) addTo(found, alike(first, textOf(at)) ? first : textOf(at), at)
  return [...found.values()]
}

/** How many earlier watchwords with the same beginning or end one is held against. */
const HELD_AGAINST = 8
const AFFIX = 2

/** Which watchword another one is a wording of. Candidates share their first or last two characters, and the number they open with. */
function unite(places: readonly Place[]): ReadonlyMap<string, string> {
  const sameAs = new Map<string, string>()
  const seen = new Set<string>()
  const byAffix = new Map<string, string[]>()
  for (const { key } of places) {
    if (seen.has(key)) continue
    seen.add(key)
    const affixes = [`${key.slice(0, AFFIX)}…`, `…${key.slice(-AFFIX)}`]
    const near = affixes.flatMap(affix => byAffix.get(affix) ?? []).find(other => oneWatchword(key, other))
    if (near) sameAs.set(key, near)
    else
      for (const affix of affixes) {
        const others = byAffix.get(affix)
        if (!others) byAffix.set(affix, [key])
        else if (others.length < HELD_AGAINST) others.push(key)
      }
  }
  return sameAs
}

function oneWatchword(a: string, b: string): boolean {
  const most = tolerance(Math.min(a.length, b.length))
  return most > 0 && numbers(a) === numbers(b) && distance(a, b, most) <= most
}

const numbers = (key: string) => key.replace(/[^一二两三四五六七八九十]/g, '')
