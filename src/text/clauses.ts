import { depths } from './brackets.ts'

/** A clause: half-open offsets into the text, without the mark that closes it. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** The mark after it: ， ； ： 。 ！ ？ …, or '' at the text's end. */
  readonly close: string
}

export interface Sentence {
  readonly from: number
  /** After its closing mark, and the quotation marks that follow it. */
  readonly to: number
  readonly clauses: readonly Clause[]
}

const ENDS_SENTENCE = new Set(['。', '！', '？', '\n'])
const ENDS_CLAUSE = /[，；：。！？\n]/g

/**
 * The sentences of a text and their clauses, from `from` to `to`. A mark inside brackets or quotes ends nothing. Sentences cover the
 * stretch without gaps but for blanks; empty clauses are left out.
 */
export function sentences(text: string, from = 0, to = text.length, inside?: Uint8Array): readonly Sentence[] {
  // without the depths of the whole text, those of the stretch: a caller of many stretches must not pay for the text at each
  const depth = inside ?? depths(text.slice(from, to))
  const base = inside ? 0 : from
  const found: Sentence[] = []
  let clauses: Clause[] = []
  let start = from
  let begin = from
  const push = (end: number, close: string) => {
    let a = begin
    while (a < end && text.charAt(a) === ' ') a++
    let b = end
    while (b > a && text.charAt(b - 1) === ' ') b--
    if (b > a) clauses.push({ from: a, to: b, close })
  }
  // nothing is looked for behind the stretch
  const part = to < text.length ? text.slice(0, to) : text
  ENDS_CLAUSE.lastIndex = from
  for (let mark = ENDS_CLAUSE.exec(part); mark; mark = ENDS_CLAUSE.exec(part)) {
    const { 0: char, index: at } = mark
    if ((depth[at - base] ?? 0) > 0) continue
    push(at, char)
    begin = at + 1
    if (!ENDS_SENTENCE.has(char)) continue
    if (clauses.length) found.push({ from: start, to: begin, clauses })
    clauses = []
    start = begin
  }
  push(to, '')
  if (clauses.length) found.push({ from: start, to, clauses })
  return found
}
