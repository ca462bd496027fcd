import { trimmed } from './characters.ts'

/** A line of the source, or a part of one very long line: half-open offsets of what stands in it, without the blanks around. */
export interface Line {
  readonly start: number
  /** After its last character, before the line end. */
  readonly end: number
  readonly from: number
  readonly to: number
}

const LINE_END = /\r\n|[\r\n\f\u0085\u2028\u2029]/g
/** A line of this length may be a whole text, its paragraphs divided by blanks alone. */
const WHOLE_TEXT = 80
/** Two ideographic spaces or more, or as much of other blanks, literal ones too. */
const PARAGRAPH_GAP = /(?:[\u3000\u2003]|<U\+00A0>|[ \t\u00a0]){2,}/g

/** The lines of a text. */
export function physicalLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  const push = (end: number) => {
    for (const [a, b] of end - start >= WHOLE_TEXT ? paragraphsOf(text, start, end) : [[start, end] as const]) {
      lines.push({ start: a, end: b, ...trimmed(text, a, b) })
    }
  }
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    push(index)
    start = index + mark.length
  }
  push(text.length)
  return lines
}

/** A whole text on one line: wide gaps divide its paragraphs, when two of them follow the end of a sentence. */
function paragraphsOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const line = text.slice(start, end)
  const gaps = [...line.matchAll(PARAGRAPH_GAP)].filter(({ 0: gap }) => wide(gap))
  const parts: (readonly [number, number])[] = []
  let from = 0
  if (gaps.filter(({ index }) => /[。！？；：]/.test(line.charAt(index - 1))).length >= 2) {
    for (const { index, 0: gap } of gaps) {
      if (index > from) parts.push([from, index])
      from = index + gap.length
    }
  }
  if (from < line.length) parts.push([from, line.length])
  return parts.flatMap(([a, b]) => withoutGaps(line.slice(a, b), start + a))
}

/** Longer than any paragraph. */
const NO_PARAGRAPH = 3000
/** Where a paragraph starts for certain: after 各位代表：, a caption and the head of a wire report, and at a salutation, a —— or a heading's numeral after the end of a sentence. */
const START =
  /(?<=各位代表：|\d日电)|(?<=摄)(?=<U\+00A0>|\s)|(?<=[\u4e00-\u9fa5])(?=各位代表：)|(?<=[。！])(?=——|各位代表[！：，]|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/g

/** A whole report without a gap: divided only where a paragraph starts for certain. */
function withoutGaps(line: string, start: number): readonly (readonly [number, number])[] {
  if (line.length < NO_PARAGRAPH) return [[start, start + line.length]]
  const cuts = [0, ...[...line.matchAll(START)].map(({ index }) => index), line.length]
  return cuts.slice(1).map((cut, i) => [start + (cuts[i] ?? 0), start + cut] as const)
}

/** As wide as the indent of a paragraph: two characters. */
function wide(gap: string): boolean {
  const columns = gap.replaceAll('<U+00A0>', ' ')
  let width = 0
  for (const char of columns) width += char === '\u3000' || char === '\u2003' ? 2 : char === '\t' ? 4 : 1
  return width >= 4
}
