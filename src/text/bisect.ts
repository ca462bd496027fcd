/** How many things at the start of a list pass a test that none behind the first to fail passes; asks of the order of log n of them. */
export function countWhile<T>(list: readonly T[], passes: (thing: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = list[middle]
    if (thing !== undefined && passes(thing)) low = middle + 1
    else high = middle
  }
  return low
}
