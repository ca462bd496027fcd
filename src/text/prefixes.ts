/** Words to look up at a place in a text: the longest that stands there. */
export interface Prefixes {
  /** The longest word that starts at an offset, or ''. */
  readonly at: (text: string, offset: number) => string
  /** The longest word that ends at an offset, or ''. */
  readonly before: (text: string, offset: number) => string
  readonly has: (word: string) => boolean
}

/** A trie over UTF-16 units. */
interface Node {
  word: string
  next: Map<number, Node> | null
}

/** Looking up costs a step for each character that still leads to a word, however many words there are. */
export function prefixes(words: Iterable<string>): Prefixes {
  const all = new Set(words)
  all.delete('')
  const forward = trie(all, (word, i) => word.charCodeAt(i))
  // few tables are ever read backwards
  let backward: Node | null = null
  return {
    at: (text, offset) => longest(forward, text, offset, 1),
    before(text, offset) {
      backward ??= trie(all, (word, i) => word.charCodeAt(word.length - 1 - i))
      return longest(backward, text, offset - 1, -1)
    },
    has: word => all.has(word),
  }
}

function trie(words: ReadonlySet<string>, unit: (word: string, i: number) => number): Node {
  const root: Node = { word: '', next: null }
  for (const word of words) {
    let here = root
    for (let i = 0; i < word.length; i++) {
      const next: Map<number, Node> = here.next ?? new Map()
      here.next = next
      const known = next.get(unit(word, i))
      const child = known ?? { word: '', next: null }
      if (!known) next.set(unit(word, i), child)
      here = child
    }
    here.word = word
  }
  return root
}

function longest(root: Node, text: string, offset: number, step: 1 | -1): string {
  let found = ''
  let at = offset
  for (let here = root.next?.get(text.charCodeAt(at)); here; here = here.next?.get(text.charCodeAt(at))) {
    if (here.word) found = here.word
    at += step
  }
  return found
}
