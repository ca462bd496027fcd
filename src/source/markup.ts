import { oncePer } from '../text/once.ts'
import { firstAfter, type Hole } from './holes.ts'
import { layoutOf } from './layout.ts'
import type { Source } from './types.ts'

/**
 * Code, the address and title of a link, tags, the definition of a reference, and the number that makes a line an item of a list. Bounded:
 * what is never closed is looked for no further.
 */
const MARKUP =
  /`[^`\n]{1,500}`|\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\)|\[[^\]\n]{0,200}\])|<[A-Za-z/!?][^>\n]{0,500}>|^[ ]{0,3}\[[^\]\n]{1,200}\]:.*|^[ \t>]*\d{1,9}[.)](?=[ \t\r\n])/gm

/** What in a Markdown text is no text: in other words it would mean something else, or nothing. */
export const markupIn = oncePer((source: Source): readonly Hole[] => {
  const hole = (start: number, end: number): Hole => ({ start, end, note: false })
  const found =
    source.format === 'markdown'
      ? [
          ...layoutOf(source)
            .lines.filter(({ kind }) => kind === 'code')
            .map(({ from, to }) => hole(from, to)),
          ...[...source.text.matchAll(MARKUP)].map(({ index, 0: hit }) => hole(index, index + hit.length)),
        ].sort((a, b) => a.start - b.start)
      : []
  return joined(found)
})

/** Without overlap. */
function joined(holes: readonly Hole[]): readonly Hole[] {
  const out: Hole[] = []
  for (const hole of holes) {
    const last = out.at(-1)
    if (last && hole.start < last.end) out.splice(-1, 1, { ...last, end: Math.max(last.end, hole.end) })
    else out.push(hole)
  }
  return out
}

/** Whether a stretch reaches into one of some holes in order. */
export const reachesInto = (holes: readonly Hole[], start: number, end: number): boolean =>
  (holes[firstAfter(holes, start)]?.start ?? Number.POSITIVE_INFINITY) < Math.max(end, start + 1)
