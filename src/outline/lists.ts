import type { Draft } from './draft.ts'

/**
 * The marked lists among an item's children, in order. A list begins again where the style changes or the number does not rise. Items
 * without a marker stand in none; dashes go on as long as they follow each other.
 */
export function listsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const lists: Draft[][] = []
  for (const draft of drafts) {
    if (draft.style === 'none') continue
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && last.key === draft.key && (draft.ordinal === null || draft.ordinal > (last.ordinal ?? 0))) list.push(draft)
    else lists.push([draft])
  }
  return lists
}
