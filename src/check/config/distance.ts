/** The name nearest to one that is not known, where it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > 60) return null
  const most = Math.max(1, Math.floor(Math.max(name.length, 3) / 3))
  const ranked = known
    .map(other => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= most && distance < name.length)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.other ?? null
}

/** How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other. */
function distanceOf(a: string, b: string): number {
  let twoBack: readonly number[] = []
  let back: readonly number[] = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (back[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (back[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (twoBack[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    twoBack = back
    back = row
  }
  return back[b.length] ?? 0
}
