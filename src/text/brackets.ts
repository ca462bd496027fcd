/** Opening marks and what closes them: inside them no comma ends a clause and no numeral starts an item. */
const CLOSER: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〔': '〕', '【': '】', '[': ']' }
const MARKS = /[“”‘’（）《》〔〕【】[\]]/g
/** No pair reaches further: a mark that is never closed must not swallow a paragraph. */
const FARTHEST = 400

/**
 * For each offset of a text, how many pairs of brackets and quotes hold the character there; the marks of a pair count as inside it.
 * A mark without its fellow within 400 characters counts for nothing. Linear time.
 */
export function depths(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  const open: number[] = []
  MARKS.lastIndex = 0
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    const { 0: char, index: at } = mark
    if (CLOSER[char]) {
      open.push(at)
      continue
    }
    // the nearest opening mark of the same kind; what was opened after it and never closed is dropped
    for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
      const start = open[i] ?? 0
      if (at - start > FARTHEST) break
      if (CLOSER[text.charAt(start)] !== char) continue
      for (let j = start; j <= at; j++) inside[j] = Math.min(255, (inside[j] ?? 0) + 1)
      open.length = i
      break
    }
  }
  return inside
}
