import { type Alignment, align } from './align.ts'
import type { Formulation, Formulations } from './formulations.ts'
import { isSlip, isSwap } from './slip.ts'

/** A stretch of bare text that comes near to a formulation. */
export interface Misquotation extends Alignment {
  readonly right: Formulation
}

/** Shorter wordings come near to others by chance. */
const SHORTEST = 7
const SEED = 3
/** From this length on two characters may differ. */
const LONG = 14
const LONGER = 36

const tolerance = (length: number): number => (length >= LONGER ? 4 : length >= LONG ? 2 : 1)
/** Two characters turned round are two changes and one slip. */
const SWAP = 2

interface Index {
  /** Three characters, and the formulations that have them, and where. */
  readonly seeds: ReadonlyMap<string, readonly Seed[]>
  /** Units that begin one: most places begin none, and a table tells it faster than a map. */
  readonly firsts: Uint8Array
}

interface Seed {
  readonly formulation: Formulation
  readonly at: number
}

const indexes = new WeakMap<Formulations, Index>()

/** Every third triple of each wording: a stretch that differs by one character has one of them unchanged. */
function indexOf(formulations: Formulations): Index {
  const known = indexes.get(formulations)
  if (known) return known
  const seeds = new Map<string, Seed[]>()
  const firsts = new Uint8Array(0x10000)
  for (const formulation of formulations.all.filter(({ bare }) => bare.length >= SHORTEST))
    for (let at = 0; at + SEED <= formulation.bare.length; at += SEED) {
      const seed = formulation.bare.slice(at, at + SEED)
      firsts[seed.charCodeAt(0)] = 1
      const own = seeds.get(seed)
      if (own) own.push({ formulation, at })
      else seeds.set(seed, [{ formulation, at }])
    }
  const made = { seeds, firsts }
  indexes.set(formulations, made)
  return made
}

/**
 * Where a bare text comes near to a formulation without being it: what stands there in full, or is part of another right wording, is no
 * misquotation. One pass: a place is held only against the wordings that share three characters with it.
 */
export function misquotedIn(text: string, formulations: Formulations): readonly Misquotation[] {
  const { seeds, firsts } = indexOf(formulations)
  const right: { readonly from: number; readonly to: number }[] = []
  const near: Misquotation[] = []
  /** Where each formulation was last found, exactly or nearly. */
  const done = new Map<Formulation, number>()
  for (let at = 0; at + SEED <= text.length; at++) {
    if (!firsts[text.charCodeAt(at)]) continue
    for (const { formulation, at: offset } of seeds.get(text.slice(at, at + SEED)) ?? []) {
      if ((done.get(formulation) ?? -1) > at) continue
      const { bare, kind } = formulation
      const from = at - offset
      if (text.startsWith(bare, from)) {
        right.push({ from, to: from + bare.length })
        done.set(formulation, from + bare.length)
        continue
      }
      if (kind === 'also') continue
      const most = Math.max(SWAP, tolerance(bare.length))
      const found = align(text, Math.max(0, from - most), Math.min(text.length, from + bare.length + most), bare, most)
      if (!found?.edits.every(edit => isSlip(edit, text)) || !(found.distance <= tolerance(bare.length) || isSwap(found.edits))) continue
      if (/[。：！？（）\n]/.test(text.slice(found.from, found.to))) continue
      done.set(formulation, found.to)
      near.push({ ...found, right: formulation })
    }
  }
  return nearest(near.filter(one => !right.some(({ from, to }) => covers(one, from, to))))
}

/** A right wording that is most of the stretch: the stretch is that one, and no misquotation of the other. */
const covers = (one: Misquotation, from: number, to: number): boolean =>
  one.edits.every(({ at, has }) => at >= from && at + has.length <= to)

/** Of several formulations that one stretch comes near to, the nearest, the longest. */
function nearest(found: readonly Misquotation[]): readonly Misquotation[] {
  const order = found.toSorted((a, b) => a.distance - b.distance || b.right.bare.length - a.right.bare.length)
  const kept: Misquotation[] = []
  for (const one of order) if (!kept.some(other => other.from < one.to && one.from < other.to)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}
