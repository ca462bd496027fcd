/**
 * Hands out things that stand in order, for stretches asked for from left to right: those that start inside a stretch. One pass over
 * the things, however many stretches there are.
 */
export function inOrder<T>(things: readonly T[], start: (thing: T) => number): (from: number, to: number) => readonly T[] {
  let next = 0
  return (from, to) => {
    let thing = things[next]
    while (thing !== undefined && start(thing) < from) thing = things[++next]
    const first = next
    while (thing !== undefined && start(thing) < to) thing = things[++next]
    return first === next ? NONE : things.slice(first, next)
  }
}

const NONE: readonly never[] = []
