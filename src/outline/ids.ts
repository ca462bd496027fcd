import type { Draft } from './draft.ts'
import { listsOf } from './lists.ts'

/**
 * The ids of an item's children, in order: the ordinal, u1, u2, … where there is none, and a letter from the second list on (2.1, 2.1b).
 * A list begins again where its style changes or its number does not rise.
 */
export function idsOf(drafts: readonly Draft[], parent: string | null): readonly string[] {
  const letters = new Map(
    listsOf(drafts.filter(draft => draft.ordinal !== null)).flatMap((list, n) => list.map(draft => [draft, letter(n + 1)] as const)),
  )
  let unnumbered = 0
  return drafts.map(draft => {
    const id = draft.ordinal === null ? `u${++unnumbered}` : `${draft.ordinal}${letters.get(draft) ?? ''}`
    return parent === null ? id : `${parent}.${id}`
  })
}

/** '' for the first list, then b, c, … z, bb, bc …. */
function letter(list: number): string {
  if (list <= 1) return ''
  const n = list - 2
  return n < 25 ? String.fromCharCode(98 + n) : letter(Math.floor(n / 25) + 1) + String.fromCharCode(98 + (n % 25))
}
