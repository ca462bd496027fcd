/** Words to look up at a place in a text: the longest that stands there. */
export interface Prefixes {
  /** The longest word that starts at an offset, or ''. */
  readonly at: (text: string, offset: number) => string
  /** The longest word that ends at an offset, or ''. */
  readonly before: (text: string, offset: number) => string
  readonly has: (word: string) => boolean
}

/** Looking up costs as many steps as words that share their first (or last) character have lengths, however many words there are. */
export function prefixes(words: Iterable<string>): Prefixes {
  const all = new Set(words)
  all.delete('')
  const byFirst = lengthsBy(all, word => word.charAt(0))
  const byLast = lengthsBy(all, word => word.charAt(word.length - 1))
  return {
    at(text, offset) {
      for (const n of byFirst.get(text.charAt(offset)) ?? NONE) {
        const word = text.slice(offset, offset + n)
        if (all.has(word)) return word
      }
      return ''
    },
    before(text, offset) {
      for (const n of byLast.get(text.charAt(offset - 1)) ?? NONE) {
        const word = n <= offset ? text.slice(offset - n, offset) : ''
        if (all.has(word)) return word
      }
      return ''
    },
    has: word => all.has(word),
  }
}

const NONE: readonly number[] = []

/** The lengths of the words that share a character, the longest first. */
function lengthsBy(words: ReadonlySet<string>, character: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>()
  for (const word of words) {
    const known = lengths.get(character(word))
    if (known) known.add(word.length)
    else lengths.set(character(word), new Set([word.length]))
  }
  return new Map([...lengths].map(([key, set]) => [key, [...set].sort((a, b) => b - a)]))
}
