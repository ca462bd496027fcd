import { textOf } from '../source/stretch.ts'
import { addTo } from '../text/group.ts'
import { seriesOf } from './marks.ts'
import type { Item } from './types.ts'
import { itemsOf } from './walk.ts'

/** The series that an item counts in: its style, of 第一， and 首先 which of the two, of 2.1 what stands before the last number. */
export function seriesOfItem({ style, marker }: Item): string | null {
  if (style === 'none' || !marker) return null
  const written = textOf(marker)
  return style === 'decimal' ? `decimal ${written.slice(0, written.lastIndexOf('.'))}` : seriesOf(style, written)
}

/** Siblings with numbers, series by series, each in order, whatever stands between them. */
export function seriesAmong(siblings: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of siblings) {
    const series = item.ordinal === null ? null : seriesOfItem(item)
    if (series !== null) addTo(found, series, item)
  }
  return found
}

/** All lists of an outline: siblings that count in one series. */
export function listsIn(items: readonly Item[]): readonly (readonly Item[])[] {
  return [...seriesAmong(items).values(), ...items.flatMap(item => listsIn(item.items))]
}

/** The item after each in its series, in the order of the document, whatever they stand below. */
export function followersIn(items: readonly Item[]): ReadonlyMap<Item, Item> {
  const last = new Map<string, Item>()
  const found = new Map<Item, Item>()
  for (const item of itemsOf(items)) {
    const series = item.ordinal === null ? null : seriesOfItem(item)
    if (series === null) continue
    const before = last.get(series)
    if (before) found.set(before, item)
    last.set(series, item)
  }
  return found
}

/** Whether an item's marker opens its paragraph. */
export const opensParagraph = ({ marker }: Item): boolean => marker?.from === 0
