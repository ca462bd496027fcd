import { lineStarts } from '../source/lines.ts'
import type { Segmenter, Token } from './types.ts'

/** A line of a text: its words, with places in the whole text, and what ends it. They join back to the text exactly. */
export interface TokenLine {
  /** 1-based. */
  readonly line: number
  readonly start: number
  readonly tokens: readonly Token[]
  /** The line's end (\n, \r\n, \r) as a token of its own; null at the end of the text. */
  readonly end: Token | null
}

/** Cuts a text line by line, so that no word runs over a line's end and no more than a line is held at a time. */
export function* tokenLines(text: string, segmenter: Segmenter): Generator<TokenLine> {
  const starts = lineStarts(text)
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? text.length
    const close =
      next === text.length && index === starts.length - 1 ? '' : text.startsWith('\r\n', next - 2) ? '\r\n' : text.charAt(next - 1)
    const stop = next - close.length
    const end = close ? { text: close, tag: 'x', start: stop, end: next } : null
    yield { line: index + 1, start, tokens: tokensOf(text, start, stop, segmenter), end }
  }
}

/** jieba takes many times the memory of what it is given. */
const MOST = 1 << 16
/** It cuts at these first of all, so a text cut there beforehand gives the same words. */
const CUTS = ['，', '。', ' ', '\t']

function tokensOf(text: string, start: number, stop: number, { tag }: Segmenter): readonly Token[] {
  const tokens: Token[] = []
  for (let from = start; from < stop; ) {
    const to = pieceEnd(text, from, stop)
    for (const token of tag(text.slice(from, to))) tokens.push({ ...token, start: from + token.start, end: from + token.end })
    from = to
  }
  return tokens
}

function pieceEnd(text: string, from: number, stop: number): number {
  if (stop - from <= MOST) return stop
  const window = text.slice(from, from + MOST)
  const cut = Math.max(...CUTS.map(mark => window.lastIndexOf(mark))) + 1
  if (cut > 0) return from + cut
  return from + (/[\ud800-\udbff]$/.test(window) ? MOST - 1 : MOST)
}
