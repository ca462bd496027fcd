import type { Analysis } from '../../analysis.ts'
import { sourceRange } from '../../source/stretch.ts'
import { counterOf } from '../sections/count.ts'
import { matchesOf } from '../sections/match.ts'
import type { Part } from '../sections/parts.ts'
import type { Section } from '../settings.ts'

/** What documents hold in a part: the least and the most of any. */
export interface Extent {
  readonly least: number
  readonly most: number
}

export const MEASURED = ['characters', 'items', 'targets'] as const
export type Measured = (typeof MEASURED)[number]

/** A section as it is found in documents: what the rules file says, tried out. */
export interface Found {
  readonly documents: number
  readonly extents: Readonly<Record<Measured, Extent>>
}

/** Where each section stands in each document, by the rules that will look for it. */
export interface Trial {
  readonly found: (id: string) => Found
  /** In how many documents both stand, and in how many of these the first before the second, wherever they stand. */
  readonly order: (first: string, second: string) => { readonly both: number; readonly before: number }
}

/** Looks for sections in documents as `gangmu check` will. */
export function trialOf(sections: readonly Section[], analyses: readonly Analysis[]): Trial {
  const documents = analyses.map(analysis => ({ parts: matchesOf(analysis, sections).found, count: counterOf(analysis) }))
  const partsOf = (id: string) => documents.map(({ parts }) => parts.get(id) ?? [])
  return {
    found(id) {
      const here = documents.flatMap(({ parts, count }) => {
        const own = parts.get(id) ?? []
        return own.length ? [{ own, count }] : []
      })
      const extent = (name: Measured): Extent => {
        // as the rules count: all parts together for the least, the largest for the most
        const counts = here.map(({ own, count }) => own.map(part => count(part, name)))
        const sums = counts.map(each => each.reduce((sum, n) => sum + n, 0))
        return {
          least: sums.reduce((least, n) => Math.min(least, n), sums[0] ?? 0),
          most: counts.flat().reduce((most, n) => Math.max(most, n), 0),
        }
      }
      return { documents: here.length, extents: { characters: extent('characters'), items: extent('items'), targets: extent('targets') } }
    },
    order(first, second) {
      const later = partsOf(second)
      const both = partsOf(first).flatMap((parts, n) => {
        const [start, end] = [parts[0], later[n]?.at(-1)]
        return start && end ? [placeOf(start) < placeOf(end)] : []
      })
      return { both: both.length, before: both.filter(Boolean).length }
    },
  }
}

const placeOf = ({ heading }: Part): number => sourceRange(heading).start
