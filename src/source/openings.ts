import { countWhile } from '../text/bisect.ts'
import type { Look } from './look.ts'
import { endsSentence } from './marks.ts'

/**
 * In text broken flush left, a paragraph whose last line happens to be full looks like one that goes on. How this document opens its
 * paragraphs tells them apart: those that follow a short line are known to open one, sentences inside a line are known not to.
 */
export interface Openings {
  /** Whether a line that follows a full line and the end of a sentence is likelier to open a paragraph than to go on with one of a length. */
  readonly opens: (text: string, length: number) => boolean
}

interface Tally {
  readonly length: Map<string, number>
  readonly word: Map<string, number>
  readonly mark: Map<string, number>
  all: number
}

const SENTENCE = /[。！？]/
/** Sentences inside lines: where one ends before the line does. */
const INNER = /[。！？][”’）]{0,2}(?=[^”’）])/g

/** Learns from lines that are known to open a paragraph, and from sentences that are known not to. */
export function openingsOf(lines: readonly Look[], full: (line: Look, next: Look) => boolean): Openings {
  const starts = tally()
  const inner = tally()
  const lengths: number[] = []
  let length = 0
  let doubtful = 0
  let short = 0
  lines.forEach((look, i) => {
    const before = lines[i - 1]
    if (!before || look.gap || !full(before, look)) {
      if (look.text.length > 20) learn(starts, look.text)
      if (before && before.text.length > 4) short++
      if (length > 0) lengths.push(length)
      length = 0
    } else if (endsSentence(before.text)) doubtful++
    length += look.text.length
    for (const { index, 0: end } of look.text.matchAll(INNER)) {
      const rest = look.text.slice(index + end.length)
      const next = lines[i + 1]
      learn(inner, rest.length < 24 && next && full(look, next) ? rest + next.text : rest)
    }
  })
  const width = lines.reduce((most, { units }) => Math.max(most, units), 1)
  // closing marks hang over the edge, so two places in a line count as its last
  const expected = (short * 2) / width
  const prior = Math.log((expected + 0.5) / (Math.max(0, doubtful - expected) + 0.5))
  const ending = endings(lengths, width)
  return {
    opens(text, length) {
      const ratio = (of: (tally: Tally) => Map<string, number>, key: string, kinds: number) =>
        Math.log(((of(starts).get(key) ?? 0) + 0.5) / (starts.all + kinds / 2)) -
        Math.log(((of(inner).get(key) ?? 0) + 0.5) / (inner.all + kinds / 2))
      const word = (key: string) => ((starts.word.get(key) ?? 0) + (inner.word.get(key) ?? 0) >= 2 ? ratio(t => t.word, key, 40) : 0)
      return (
        prior + ratio(t => t.length, lengthOf(text), 6) + ratio(t => t.mark, markOf(text), 6) + word(text.slice(0, 2)) + ending(length) > 0
      )
    },
  }
}

/** How much likelier than elsewhere this document's paragraphs end at a length: those of a list are of a size. */
function endings(lengths: readonly number[], width: number): (length: number) => number {
  const sorted = [...lengths].sort((a, b) => a - b)
  const lines = lengths.reduce((sum, n) => sum + Math.ceil(n / width), 0)
  return length => {
    const [from, to] = [below(sorted, length - width), below(sorted, length + width)]
    // over two lines' length, so twice the average of one
    return Math.log((to - from + 1) / (sorted.length - from + 2)) - Math.log((2 * sorted.length + 1) / (lines + 2))
  }
}

/** How many of sorted numbers are not above a limit. */
function below(sorted: readonly number[], limit: number): number {
  return countWhile(sorted, number => number <= limit)
}

const tally = (): Tally => ({ length: new Map(), word: new Map(), mark: new Map(), all: 0 })

function learn(into: Tally, text: string): void {
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  add(into.length, lengthOf(text))
  add(into.mark, markOf(text))
  add(into.word, text.slice(0, 2))
  into.all++
}

/** How long the first sentence is: paragraphs of tasks open with a short one. */
function lengthOf(text: string): string {
  const end = text.search(SENTENCE)
  return end < 0 || end > 32 ? 'long' : end > 24 ? 'middling' : end > 16 ? 'short' : end > 11 ? 'shorter' : end > 6 ? 'brief' : 'word'
}

/** By which mark an item begins, if by any. */
function markOf(text: string): string {
  const mark =
    /^(?:[一二三四五六七八九十]{1,3}([、是要])|（[一二三四五六七八九十]{1,3}(）)|\d{1,2}([.、])|(第)[一二三四五六七八九十]{1,3}[，、章节条]|(——)|(各位|同志们))/.exec(
      text,
    )
  return mark?.slice(1).find(Boolean) ?? ''
}
