import type { Frame } from '../../frame/types.ts'
import type { Outline } from '../../outline/types.ts'
import type { Block, Stretch } from '../../source/types.ts'
import { countWhile } from '../../text/bisect.ts'
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
  const end = countWhile(mentions, ({ text }) => isBefore(text, block, from))
  return mentions.slice(Math.max(0, end - NEAREST), end).reverse()
}

/** The last few stretches before a place, nearest first. */
export function stretchesBefore(stretches: readonly Stretch[], block: Block, from: number): readonly Stretch[] {
  const end = countWhile(stretches, stretch => isBefore(stretch, block, from))
  return stretches.slice(Math.max(0, end - 4), end).reverse()
}

export function blockBefore({ frame, bodyAt }: Page, block: Block): Block | null {
  const at = bodyAt.get(block)
  return at === undefined ? null : (frame.body[at - 1] ?? null)
}

const isBefore = (stretch: Stretch, block: Block, from: number): boolean =>
  stretch.block.index < block.index || (stretch.block.index === block.index && stretch.from < from)
