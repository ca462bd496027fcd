import type { Item, Outline, Style } from '../../outline/types.ts'

/** A list of the outline: siblings that are numbered through, or dashes that follow each other. */
export interface List {
  readonly items: readonly Item[]
  readonly style: Style
  /** The item around it, null at the top. */
  readonly parent: Item | null
}

interface Growing {
  readonly items: Item[]
  readonly style: Style
  readonly parent: Item | null
}

/** The marked lists of an outline in the order in which they start. A list that is numbered on under a later heading is one. */
export function listsOf(outline: Outline): readonly List[] {
  const found: Growing[] = []
  const open = new Map<string, Growing>()
  const listFor = (item: Item, current: Growing | null, parent: Item | null): Growing => {
    const rises = (list: Growing) => item.ordinal === null || item.ordinal > (list.items.at(-1)?.ordinal ?? 0)
    if (current?.style === item.style && rises(current)) return current
    const key = `${item.style} ${item.depth}`
    const earlier = open.get(key)
    const next = (earlier?.items.at(-1)?.ordinal ?? 0) + 1
    if (earlier && next > 1 && item.ordinal === next) return earlier
    const list: Growing = { items: [], style: item.style, parent }
    open.set(key, list)
    found.push(list)
    return list
  }
  const visit = (siblings: readonly Item[], parent: Item | null) => {
    let current: Growing | null = null
    for (const item of siblings) {
      if (item.style !== 'none') {
        current = listFor(item, current, parent)
        current.items.push(item)
      }
      visit(item.items, item)
    }
  }
  visit(outline.items, null)
  return found.filter(({ items }) => items.length > 1)
}

/** Runs of two or more items without a marker among one parent's children. */
export function unmarkedRuns(outline: Outline): readonly List[] {
  const found: List[] = []
  const visit = (siblings: readonly Item[], parent: Item | null) => {
    let run: Item[] = []
    const close = () => {
      if (run.length > 1) found.push({ items: run, style: 'none', parent })
      run = []
    }
    for (const item of siblings) {
      if (item.style === 'none') run.push(item)
      else close()
    }
    close()
    for (const item of siblings) visit(item.items, item)
  }
  visit(outline.items, null)
  return found
}
