/** Opening marks and what closes them: inside them no comma ends a clause and no numeral starts an item. */
const CLOSER: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〔': '〕', '【': '】', '［': '］' }
const CLOSERS = new Set(Object.values(CLOSER))
/** No pair reaches further: a mark that is never closed must not swallow a paragraph. */
const FARTHEST = 400

/**
 * For each offset of a text, how many pairs of brackets and quotes hold the character there; the marks of a pair count as inside it.
 * A mark without its fellow within 400 characters counts for nothing. Linear time.
 */
export function depths(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  const open: number[] = []
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (CLOSER[char]) open.push(at)
    else if (CLOSERS.has(char)) {
      // the nearest opening mark of the same kind; what was opened after it and never closed is dropped
      for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
        const start = open[i] ?? 0
        if (at - start > FARTHEST) break
        if (CLOSER[text.charAt(start)] === char) {
          pairs.push([start, at])
          open.length = i
          break
        }
      }
    }
  }
  for (const [start, end] of pairs) for (let at = start; at <= end; at++) inside[at] = Math.min(255, (inside[at] ?? 0) + 1)
  return inside
}
