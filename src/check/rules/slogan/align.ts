/** How a stretch of text differs from a wording: half-open offsets into the text, and into the wording at `at`. */
export interface Edit {
  /** Characters that the text has instead, '' where it lacks some. */
  readonly has: string
  /** Characters that the wording has, '' where the text has too many. */
  readonly wants: string
  /** In the text. */
  readonly at: number
}

export interface Alignment {
  readonly from: number
  readonly to: number
  readonly distance: number
  readonly edits: readonly Edit[]
}

/**
 * The stretch of a text, between two offsets, that comes nearest to a wording: with no more than `most` characters changed, added or left
 * out; null if there is none. Its first and last character are those of the wording. Work grows with the wording times the stretch.
 */
export function align(text: string, start: number, end: number, wording: string, most: number): Alignment | null {
  const width = end - start + 1
  const cost = new Uint8Array((wording.length + 1) * width)
  for (let i = 1; i <= wording.length; i++) {
    const row = i * width
    cost[row] = i
    for (let j = 1; j < width; j++) {
      const same = wording.charCodeAt(i - 1) === text.charCodeAt(start + j - 1) ? 0 : 1
      const above = row - width + j
      cost[row + j] = Math.min((cost[above - 1] ?? 0) + same, (cost[above] ?? 0) + 1, (cost[row + j - 1] ?? 0) + 1)
    }
  }
  const value = (i: number, j: number) => cost[i * width + j] ?? most + 1
  let to = -1
  for (let j = 1; j < width; j++) {
    if (text.charAt(start + j - 1) !== wording.at(-1)) continue
    if (value(wording.length, j) <= (to < 0 ? most : value(wording.length, to) - 1)) to = j
  }
  return to < 0 ? null : traced(value, text, start, to, wording)
}

/** The way back through the table of costs: changes side by side are one. */
function traced(value: (i: number, j: number) => number, text: string, start: number, to: number, wording: string): Alignment | null {
  const edits: Edit[] = []
  let run: { has: string; wants: string } | null = null
  let i = wording.length
  let j = to
  const close = () => {
    if (run) edits.push({ ...run, at: start + j })
    run = null
  }
  while (i > 0 && j > 0) {
    const w = wording.charAt(i - 1)
    const t = text.charAt(start + j - 1)
    if (w === t && value(i, j) === value(i - 1, j - 1)) {
      close()
      i--
      j--
      continue
    }
    const before: { has: string; wants: string } = run ?? { has: '', wants: '' }
    // too many rather than too few: a first character written twice is no wrong first character
    if (value(i, j) === value(i, j - 1) + 1) {
      run = { has: t + before.has, wants: before.wants }
      j--
    } else if (value(i, j) === value(i - 1, j) + 1) {
      run = { has: before.has, wants: w + before.wants }
      i--
    } else {
      run = { has: t + before.has, wants: w + before.wants }
      i--
      j--
    }
  }
  close()
  if (i > 0 || text.charAt(start + j) !== wording.charAt(0)) return null
  return { from: start + j, to: start + to, distance: value(wording.length, to), edits: edits.reverse() }
}
