import { byPlace } from '../source/stretch.ts'
import type { Stretch } from '../source/types.ts'
import type { Item, Outline } from './types.ts'

/** A stretch of running text and the item that it belongs to: a heading, or text of its body. */
export interface Passage {
  readonly stretch: Stretch
  readonly part: 'heading' | 'body'
  /** Null before the first item. */
  readonly item: Item | null
  /** The items around it, outermost first, itself included. */
  readonly path: readonly Item[]
}

/** All text of an outline, passage by passage in the order of the document. */
export function passagesOf(outline: Outline): readonly Passage[] {
  const found: Passage[] = outline.lead.map(stretch => ({ stretch, part: 'body', item: null, path: [] }))
  const visit = (item: Item, around: readonly Item[]) => {
    const path = [...around, item]
    found.push({ stretch: item.heading, part: 'heading', item, path })
    for (const stretch of item.body) found.push({ stretch, part: 'body', item, path })
    for (const child of item.items) visit(child, path)
  }
  for (const item of outline.items) visit(item, [])
  return found.sort((a, b) => byPlace(a.stretch, b.stretch))
}

/** Every item, parents before their children. */
export function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...itemsOf(item.items)])
}
