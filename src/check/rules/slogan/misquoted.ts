import { countWhile } from '../../../text/bisect.ts'
import { addTo } from '../../../text/group.ts'
import { oncePer } from '../../../text/once.ts'
import { type Alignment, align, type Edit } from './align.ts'
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
  /** Length of the longest. */
  readonly longest: number
}

interface Range {
  readonly from: number
  readonly to: number
}

interface Seed {
  readonly formulation: Formulation
  readonly at: number
}

/** Every third triple of each wording: a stretch that differs by one character has one of them unchanged. */
const indexOf = oncePer((formulations: Formulations): Index => {
  const seeds = new Map<string, Seed[]>()
  const firsts = new Uint8Array(0x10000)
  for (const formulation of formulations.all.filter(({ bare }) => bare.length >= SHORTEST))
    for (let at = 0; at + SEED <= formulation.bare.length; at += SEED) {
      const seed = formulation.bare.slice(at, at + SEED)
      firsts[seed.charCodeAt(0)] = 1
      addTo(seeds, seed, { formulation, at })
    }
  return { seeds, firsts, longest: Math.max(0, ...formulations.all.map(({ bare }) => bare.length)) }
})

/**
 * Where a bare text comes near to a formulation without being it: what stands there in full, or is part of another right wording, is no
 * misquotation. One pass: a place is held only against the wordings that share three characters with it.
 */
export function misquotedIn(text: string, formulations: Formulations): readonly Misquotation[] {
  const { seeds, firsts, longest } = indexOf(formulations)
  const right: Range[] = []
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
      if (!mayBe(text, from, bare, most)) continue
      const found = align(text, Math.max(0, from - most), Math.min(text.length, from + bare.length + most), bare, most)
      if (!found?.edits.every(edit => isSlip(edit, text)) || !(found.distance <= tolerance(bare.length) || isSwap(found.edits))) continue
      if (/[。：！？（）\n]/.test(text.slice(found.from, found.to))) continue
      done.set(formulation, found.to)
      near.push({ ...found, right: formulation })
    }
  }
  right.sort((a, b) => a.from - b.from)
  return nearest(near.filter(one => !isOther(one, right, longest, text)))
}

/** Whether as much of a wording stands about where it should as must be left of it after so many changes: a cheap no to most places. */
function mayBe(text: string, from: number, bare: string, most: number): boolean {
  const { length } = bare
  if (!stands(text, from, bare, 0, 1, most) || !stands(text, from, bare, length - 1, 1, most)) return false
  const seeds = Math.floor(length / SEED)
  let kept = 0
  for (let n = 0; n < seeds; n++) if (stands(text, from, bare, n * SEED, SEED, most)) kept++
  return kept >= seeds - most
}

/** Whether a part of a wording stands within so many places of where it should. */
function stands(text: string, from: number, bare: string, offset: number, length: number, most: number): boolean {
  for (let at = Math.max(0, from + offset - most); at <= from + offset + most; at++) {
    let n = 0
    while (n < length && text.charCodeAt(at + n) === bare.charCodeAt(offset + n)) n++
    if (n === length) return true
  }
  return false
}

/** Whether what differs is all part of another right wording: the stretch is that one, and no misquotation of this. */
function isOther({ from, to, edits }: Misquotation, right: readonly Range[], longest: number, text: string): boolean {
  const first = countWhile(right, one => one.from < from - longest)
  for (let at = first; at < right.length; at++) {
    const one = right[at]
    if (!one || one.from >= to) break
    if (edits.every(edit => edit.at >= one.from && endOf(edit, text) <= one.to)) return true
  }
  return false
}

/** Of a character written twice either may be the one too many. */
const endOf = ({ at, has }: Edit, text: string): number => at + has.length * (has && text.startsWith(has, at + has.length) ? 2 : 1)

/** Of several formulations that one stretch comes near to, the nearest, the longest. */
function nearest(found: readonly Misquotation[]): readonly Misquotation[] {
  const kept: Misquotation[] = []
  for (const one of found.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (!last || last.to <= one.from) kept.push(one)
    else if (one.distance < last.distance || (one.distance === last.distance && one.right.bare.length > last.right.bare.length))
      kept.splice(-1, 1, one)
  }
  return kept
}
