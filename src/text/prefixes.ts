/** Words to look up at a place in a text: the longest that stands there. */
export interface Prefixes {
  /** The longest word that starts at an offset, or ''. */
  readonly at: (text: string, offset: number) => string
  /** The longest word that ends at an offset, or ''. */
  readonly before: (text: string, offset: number) => string
  readonly has: (word: string) => boolean
  /** The first offset from one on at which a word may start; the text's length where none does. Whoever looks everywhere asks for these alone. */
  readonly next: (text: string, offset: number) => number
}

/** A trie over UTF-16 units, laid out no further than it has been walked: a document walks a small part of a large lexicon. */
interface Node {
  word: string
  next: Map<number, Node> | null
  /** Longer words that are still to be laid out under this node. */
  below: string[]
}

/** Which unit of a word a step of so many before it takes: from its start, or from its end. */
type UnitAt = (word: string, step: number) => number

/** Looking up costs a step for each character that still leads to a word, however many words there are. */
export function prefixes(words: Iterable<string>): Prefixes {
  const all = new Set(words)
  all.delete('')
  const forward: Node = { word: '', next: null, below: [...all] }
  const backward: Node = { word: '', next: null, below: [...all] }
  const starts = new Uint32Array(0x10000 / 32)
  for (const word of all) starts[word.charCodeAt(0) >> 5] = (starts[word.charCodeAt(0) >> 5] ?? 0) | (1 << (word.charCodeAt(0) & 31))
  return {
    at(text, offset) {
      // at most places no word starts: a bit for each unit tells
      const unit = text.charCodeAt(offset)
      return ((starts[unit >> 5] ?? 0) >> (unit & 31)) & 1 ? longest(forward, text, offset, 1, fromStart) : ''
    },
    before: (text, offset) => longest(backward, text, offset - 1, -1, fromEnd),
    has: word => all.has(word),
    next(text, offset) {
      for (let at = offset; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (((starts[unit >> 5] ?? 0) >> (unit & 31)) & 1) return at
      }
      return text.length
    },
  }
}

const fromStart: UnitAt = (word, step) => word.charCodeAt(step)
const fromEnd: UnitAt = (word, step) => word.charCodeAt(word.length - 1 - step)

function longest(root: Node, text: string, offset: number, direction: 1 | -1, unitAt: UnitAt): string {
  let found = ''
  let at = offset
  let steps = 0
  for (let here: Node | undefined = root; here; steps++) {
    if (here.below.length) layOut(here, steps, unitAt)
    here = here.next?.get(text.charCodeAt(at))
    if (here?.word) found = here.word
    at += direction
  }
  return found
}

/** Gives a node its children, and each of them the words under it. */
function layOut(node: Node, steps: number, unitAt: UnitAt): void {
  const next = new Map<number, Node>()
  for (const word of node.below) {
    const unit = unitAt(word, steps)
    const known = next.get(unit)
    const child = known ?? { word: '', next: null, below: [] }
    if (!known) next.set(unit, child)
    if (word.length === steps + 1) child.word = word
    else child.below.push(word)
  }
  node.next = next
  node.below = []
}
