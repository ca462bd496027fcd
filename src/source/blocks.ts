import { isDigit, isHan, isLetter } from './characters.ts'
import { clean, type Segment } from './cleaning.ts'
import { joins } from './joining.ts'
import { type Layout, type LayoutLine, layoutOf } from './layout.ts'
import { type Look, looksOf, nothing, type Read, reading } from './look.ts'
import { cellsOf } from './markdown.ts'
import type { Block, Piece, Source } from './types.ts'
import { wrappingOf } from './wrapping.ts'

interface Paragraph {
  readonly kind: 'text' | 'item' | 'code' | 'heading' | 'row'
  readonly heading: number
  readonly segments: Segment[]
}

/** The paragraphs of a source: broken lines joined, page numbers, footnote marks and markup left out. Never throws. */
export function blocksOf(source: Source): readonly Block[] {
  const layout = layoutOf(source)
  const blocks: Block[] = []
  for (const paragraph of paragraphsOf(source.text, layout, source.format)) {
    const read =
      paragraph.kind === 'row' ? row(source.text, layout, paragraph.segments) : clean(source.text, paragraph.segments, layout.holes)
    if (!hasWords(read.text)) continue
    blocks.push({ index: blocks.length, kind: paragraph.kind === 'row' ? 'row' : 'paragraph', ...read, heading: paragraph.heading })
  }
  return blocks
}

/** Dots, bars and arrows between the buttons of a page are no text. */
function hasWords(text: string): boolean {
  for (const char of text) if (isHan(char) || isLetter(char) || isDigit(char) || /[①-⑳⑴-⒇Ⅰ-Ⅻ×＊*\p{L}]/u.test(char)) return true
  return false
}

function row(text: string, { holes }: Layout, segments: readonly Segment[]): { text: string; pieces: readonly Piece[] } {
  const cells = segments.map(segment => clean(text, [segment], holes))
  let joined = ''
  const pieces: Piece[] = []
  cells.forEach((cell, i) => {
    if (i) joined += '\t'
    for (const piece of cell.pieces) pieces.push({ ...piece, at: piece.at + joined.length })
    joined += cell.text
  })
  return { text: joined, pieces }
}

/** The lines of each paragraph. */
function paragraphsOf(text: string, layout: Layout, format: Source['format']): readonly Paragraph[] {
  const lines = layout.lines.filter(line => line.kind !== 'dropped')
  const looks = looksOf(text, lines)
  const texts = looks.filter((_, i) => lines[i]?.kind === 'text')
  const wrapping = wrappingOf(texts)
  // where a blank line stands after every line, it tells no paragraphs apart
  const spaced = texts.length > 1 && texts.filter(({ gap }) => gap).length * 10 >= (texts.length - 1) * 9
  const paragraphs: Paragraph[] = []
  let before: Look | null = null
  let read: Read = nothing
  lines.forEach((line, i) => {
    const look = looks[i]
    if (!look || line.kind === 'blank' || line.kind === 'page' || line.kind === 'dropped') return
    if (line.kind !== 'text') {
      const segments = line.kind === 'row' ? cells(text, line, format) : [[line.from, line.to] as const]
      paragraphs.push({ kind: line.kind, heading: line.heading, segments })
      before = line.kind === 'item' ? look : null
      read = reading(nothing, look.text)
      return
    }
    const last = paragraphs.at(-1)
    if (last && before && joins(before, look, nextText(looks, lines, i), read, wrapping, format, spaced)) {
      last.segments.push([line.from, line.to])
      read = reading(read, look.text)
    } else {
      paragraphs.push({ kind: 'text', heading: 0, segments: [[line.from, line.to]] })
      read = reading(nothing, look.text)
    }
    before = look
  })
  return paragraphs
}

function cells(text: string, line: LayoutLine, format: Source['format']): Segment[] {
  if (format === 'markdown') return cellsOf(text, line.from, line.to).map(([from, to]) => [from, to])
  const found: Segment[] = []
  let from = line.from
  for (let at = line.from; at <= line.to; at++) {
    if (at < line.to && text.charAt(at) !== '\t') continue
    found.push([from, at])
    from = at + 1
  }
  return found
}

/** The next line that holds text. */
function nextText(looks: readonly Look[], lines: readonly LayoutLine[], index: number): Look | undefined {
  let i = index + 1
  while (i < lines.length && (lines[i]?.kind === 'blank' || lines[i]?.kind === 'page')) i++
  return looks[i]
}
