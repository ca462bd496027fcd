import type { Frame } from '../../frame/types.ts'
import type { Outline } from '../../outline/types.ts'
import type { Block, Stretch } from '../../source/types.ts'
import type { Mention } from './mentions.ts'

/** What the lists of a document are matched against. */
export interface Page {
  readonly frame: Frame
  readonly outline: Outline
  /** All counts of the text proper, in order. */
  readonly mentions: readonly Mention[]
  /** Place of a block among the text proper. */
  readonly bodyAt: ReadonlyMap<Block, number>
}

/** No promise is looked for among more counts than this: work stays linear, and none stands so far from a list that it opens. */
const NEAREST = 40

/** The counts before a place, nearest first. */
export function mentionsBefore({ mentions }: Page, block: Block, from: number): readonly Mention[] {
  const end = countBefore(mentions.length, i => isBefore(mentions[i]?.text, block, from))
  return mentions.slice(Math.max(0, end - NEAREST), end).reverse()
}

/** The last few stretches before a place, nearest first. */
export function stretchesBefore(stretches: readonly Stretch[], block: Block, from: number): readonly Stretch[] {
  const end = countBefore(stretches.length, i => isBefore(stretches[i], block, from))
  return stretches.slice(Math.max(0, end - 4), end).reverse()
}

export function blockBefore({ frame, bodyAt }: Page, block: Block): Block | null {
  const at = bodyAt.get(block)
  return at === undefined ? null : (frame.body[at - 1] ?? null)
}

const isBefore = (stretch: Stretch | undefined, block: Block, from: number): boolean =>
  stretch !== undefined && (stretch.block.index < block.index || (stretch.block.index === block.index && stretch.from < from))

/** How many of `length` things in order come before a place. */
function countBefore(length: number, before: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(middle)) low = middle + 1
    else high = middle
  }
  return low
}
