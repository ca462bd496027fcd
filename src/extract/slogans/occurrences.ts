import type { Block, Stretch } from '../../source/types.ts'
import { type Prefixes, prefixes } from '../../text/prefixes.ts'
import { bare, barePlaces, distance } from './wording.ts'

/** A place where a watchword stands. */
export interface Place {
  readonly key: string
  readonly at: Stretch
  /** The wording differs from the key in a character or two. */
  readonly near: boolean
}

/** Shorter words stand in other words too often: they count in quotes only. */
const UNQUOTED = 4
/** From this length on, a wording that differs in a character or two is the same watchword. */
const NEAR = 8
const SEED = 3
/** Keys that share a seed and are tried at one place: more are left out, so that work stays linear. */
const TRIED = 4

/** How many characters two wordings of one watchword may differ in, by its length. */
export const tolerance = (length: number): number => (length >= 10 ? 2 : length >= 6 ? 1 : 0)

/**
 * Every place where one of the watchwords (bare wordings) stands, whatever marks join its parts, the longest first where several start.
 * One pass over the text, however many there are.
 */
export function placesOf(keys: Iterable<string>, blocks: readonly Block[]): readonly Place[] {
  const all = [...keys]
  const exact = prefixes(all)
  const seeds = seedsOf(all.filter(key => key.length >= NEAR))
  return blocks.flatMap(block => placesIn(block, exact, seeds))
}

function seedsOf(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const seeds = new Map<string, string[]>()
  for (const key of keys) {
    const seed = key.slice(0, SEED)
    const known = seeds.get(seed)
    if (!known) seeds.set(seed, [key])
    else if (known.length < TRIED) known.push(key)
  }
  return seeds
}

function placesIn(block: Block, exact: Prefixes, seeds: ReadonlyMap<string, readonly string[]>): readonly Place[] {
  const text = bare(block.text)
  const found: Place[] = []
  // most blocks hold no watchword
  let places: readonly number[] | null = null
  // what comes near to a watchword begins as one
  for (let at = exact.next(text, 0); at < text.length; at = exact.next(text, at)) {
    const key = exact.at(text, at)
    const same = key && standsAlone(text, at, key) ? { key, length: key.length } : null
    const hit = same ?? nearest(text, at, seeds)
    if (!hit) {
      at++
      continue
    }
    places ??= barePlaces(block.text)
    const from = places[at] ?? 0
    const to = (places[at + hit.length - 1] ?? 0) + 1
    found.push({ key: hit.key, at: { block, from, to }, near: !same })
    at += hit.length
  }
  return found
}

/** A short word needs its quotes; one that opens with a number must not be the end of a longer number. */
function standsAlone(text: string, at: number, key: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + key.length)
  if (key.length < UNQUOTED) return (before === '“' && after === '”') || (before === '‘' && after === '’')
  return !(/[第0-9一二两三四五六七八九十百千]/.test(before) && /^[一二两三四五六七八九十]/.test(key))
}

/** A watchword that stands at a place but for a character or two. */
function nearest(text: string, at: number, seeds: ReadonlyMap<string, readonly string[]>): { key: string; length: number } | null {
  for (const key of seeds.get(text.slice(at, at + SEED)) ?? []) {
    // outside quotes two changes make another sentence of a short one: 绿水青山变成金山银山
    const most = key.length >= 14 ? 2 : 1
    let best: { length: number; changes: number } | null = null
    for (let length = key.length - most; length <= key.length + most; length++) {
      const wording = text.slice(at, at + length)
      if (wording.length < length || !/^[〇㐀-鿿]+$/.test(wording)) break
      // the last character agrees, else the end would be anybody's guess
      if (wording.charAt(length - 1) !== key.charAt(key.length - 1)) continue
      const changes = distance(wording, key, most)
      if (changes <= most && (!best || changes < best.changes)) best = { length, changes }
    }
    if (best) return { key, length: best.length }
  }
  return null
}
