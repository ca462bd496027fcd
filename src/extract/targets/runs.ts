import type { Frame } from '../../frame/types.ts'
import type { Item, Outline } from '../../outline/types.ts'
import { passagesOf } from '../../outline/walk.ts'
import { textOf, whole } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'

/** Text to look for figures in: what an item says in one paragraph, heading and all. */
export interface Run {
  readonly stretch: Stretch
  readonly item: Item | null
  readonly path: readonly Item[]
  /** What a figure is there by default: reached, aimed at, or neither. */
  readonly tense: 'review' | 'standing' | 'aim' | 'open'
}

/** The runs of a document in order: an item's heading and the text that follows in the same paragraph are one. */
export function runsOf(frame: Frame, outline: Outline): readonly Run[] {
  const runs: Run[] = []
  for (const { stretch, part, item, path } of passagesOf(outline)) {
    const last = runs.at(-1)
    if (part === 'body' && last && last.item === item && last.stretch.block === stretch.block) {
      runs[runs.length - 1] = { ...last, stretch: { ...last.stretch, to: stretch.to } }
      continue
    }
    runs.push({ stretch, item, path, tense: last && last.path === path ? last.tense : tenseOf(path) })
  }
  for (const block of frame.closing) runs.push({ stretch: whole(block), item: null, path: [], tense: 'open' })
  return runs
}

const REVIEW = /回顾|总结|成绩|成就|完成情况|工作情况|过去|这.年|.年来|^\d{4}年.{0,6}工作$/

function tenseOf(path: readonly Item[]): Run['tense'] {
  const role = path.at(-1)?.role
  if (role === 'directive' || role === 'objective') return 'aim'
  if (role === 'situation') return path.some(item => REVIEW.test(textOf(item.heading))) ? 'review' : 'standing'
  return 'open'
}
