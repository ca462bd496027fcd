/** Words to look up at a place in a text: the longest that stands there. */
export interface Prefixes {
  /** The longest word that starts at an offset, or ''. */
  readonly at: (text: string, offset: number) => string
  /** The longest word that ends at an offset, or ''. */
  readonly before: (text: string, offset: number) => string
  readonly has: (word: string) => boolean
}

/** Looking up costs the length of the longest word, however many there are. */
export function prefixes(words: Iterable<string>): Prefixes {
  const all = new Set(words)
  all.delete('')
  const lengths = (affix: (word: string) => string) => {
    const longest = new Map<string, number>()
    for (const word of all) longest.set(affix(word), Math.max(longest.get(affix(word)) ?? 0, word.length))
    return longest
  }
  const byFirst = lengths(word => word.charAt(0))
  const byLast = lengths(word => word.charAt(word.length - 1))
  return {
    at(text, offset) {
      for (let n = byFirst.get(text.charAt(offset)) ?? 0; n > 0; n--) {
        const word = text.slice(offset, offset + n)
        if (word.length === n && all.has(word)) return word
      }
      return ''
    },
    before(text, offset) {
      for (let n = Math.min(offset, byLast.get(text.charAt(offset - 1)) ?? 0); n > 0; n--) {
        const word = text.slice(offset - n, offset)
        if (all.has(word)) return word
      }
      return ''
    },
    has: word => all.has(word),
  }
}
