import type { Block, Stretch } from '../../source/types.ts'

/** What stands between a pair of quotes, and what touches the pair. */
export interface Quoted {
  /** Without the quotes. */
  readonly inner: Stretch
  readonly text: string
  /** The character before the opening quote, '' at the start. */
  readonly before: string
  /** The run of text after the closing quote, up to a mark, 的, or another quote: what the quoted words are the name of. */
  readonly after: string
}

/** A watchword is short; longer quotes are speech. */
const LONGEST = 60
const MARKS = /[“”‘’]/g
const FOLLOWING = /^[^，。；：、！？的“”‘’（）《》\s]{0,10}/

/** The quoted words of a block, outermost first, quotes in quotes too. */
export function quotedIn(block: Block): readonly Quoted[] {
  const { text } = block
  const found: Quoted[] = []
  let outer = -1
  let nested = -1
  const close = (from: number, to: number) => {
    if (from <= 0 || to <= from || to - from > LONGEST) return
    found.push({
      inner: { block, from, to },
      text: text.slice(from, to),
      before: text.charAt(from - 2),
      after: FOLLOWING.exec(text.slice(to + 1, to + 12))?.[0] ?? '',
    })
  }
  MARKS.lastIndex = 0
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    const { 0: char, index: at } = mark
    if (char === '“') outer = at + 1
    else if (char === '‘') nested = at + 1
    else if (char === '”') {
      close(outer, at)
      outer = -1
    } else if (char === '’') {
      close(nested, at)
      nested = -1
    }
  }
  return found.sort((a, b) => a.inner.from - b.inner.from)
}
