import type { Stretch } from '../../../source/types.ts'

/** Farther away no clause begins or ends. */
const REACH = 80

/** The clause around a stretch, from the mark before it to the mark behind it: what a figure is said of, and how. */
export function clauseAround({ block, from, to }: Stretch): string {
  const before = block.text.slice(Math.max(0, from - REACH), from)
  const after = block.text.slice(to, to + REACH)
  const start = Math.max(...[...'，。；：！？\n'].map(mark => before.lastIndexOf(mark))) + 1
  const end = after.search(/[，。；：！？\n]/)
  return before.slice(start) + block.text.slice(from, to) + (end < 0 ? after : after.slice(0, end))
}
