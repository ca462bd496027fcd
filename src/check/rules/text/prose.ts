import type { Analysis } from '../../../analysis.ts'
import { firstAfter, type Hole } from '../../../source/holes.ts'
import { layoutOf } from '../../../source/layout.ts'
import { markupIn, reachesInto } from '../../../source/markup.ts'
import { insideOf, sourceRange } from '../../../source/stretch.ts'
import type { Block, Source } from '../../../source/types.ts'
import { oncePer } from '../../../text/once.ts'
import type { Range } from '../../settings.ts'
import type { Edit } from '../../types.ts'

/** A paragraph or a row of the document's own text: no page furniture, no code. */
export interface Prose {
  readonly block: Block
  /** Folded: what patterns of meaning read. */
  readonly text: string
  /** The same as written, unit for unit: what patterns of form read. */
  readonly raw: string
  /** Whether a character belongs to an address, a mail address, a file's name or to Markdown. */
  readonly exempt: (at: number) => boolean
  /** How many pairs of quotes and brackets hold a character. */
  readonly depth: (at: number) => number
  readonly placeOf: (from: number, to: number) => Range
  /** Puts a text in place of a stretch; nothing where the stretch is broken over lines. */
  readonly edit: (from: number, to: number, text: string) => readonly Edit[]
}

/** What rules of form look at, in the order of the document: title, text proper, closing. */
export const proseOf = oncePer((analysis: Analysis): readonly Prose[] => {
  const { source } = analysis
  const { titleBlocks, body, closing } = analysis.frame()
  const code = codeOf(source)
  return [...titleBlocks, ...body, ...closing].filter(block => !isCode(code, block)).map(block => proseOfBlock(source, block))
})

/** A block as prose. */
export function proseOfBlock(source: Source, block: Block): Prose {
  const raw = written(source.text, block)
  const apart = /[@/.]/.test(raw) ? ranges(raw, APART) : []
  const markup = markupIn(source)
  const placeOf = (from: number, to: number) => sourceRange({ block, from, to })
  return {
    block,
    text: block.text,
    raw,
    exempt(at) {
      const { start, end } = placeOf(at, at + 1)
      return reachesInto(apart, at, at + 1) || reachesInto(markup, start, end)
    },
    depth: at => insideOf(block)[at] ?? 0,
    placeOf,
    edit: (from, to, text) => {
      const place = placeOf(from, to)
      return place.end - place.start === to - from ? [{ ...place, text }] : []
    },
  }
}

/** Addresses, mail addresses and the endings of files' names. */
const APART =
  /(?:https?|ftp):\/\/[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”]+|(?<![\w.])www\.[\w./?=&%#-]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|txt|md|html?|csv|json|ya?ml|zip|rar|jpe?g|png)(?![A-Za-z0-9])/gi

const ranges = (text: string, pattern: RegExp): readonly Hole[] =>
  [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length, note: false }))

/** The text of a block before it was folded; a blank that was put between its pieces stays. */
function written(text: string, { text: folded, pieces }: Block): string {
  let raw = ''
  for (const { at, start, length } of pieces) raw += folded.slice(raw.length, at) + text.slice(start, start + length)
  return raw + folded.slice(raw.length)
}

/** Fenced lines of Markdown. */
function codeOf(source: Source): readonly Hole[] {
  if (source.format !== 'markdown') return []
  return layoutOf(source)
    .lines.filter(({ kind }) => kind === 'code')
    .map(({ from, to }) => ({ start: from, end: to, note: false }))
}

function isCode(code: readonly Hole[], { pieces }: Block): boolean {
  const start = pieces[0]?.start ?? 0
  return (code[firstAfter(code, start)]?.start ?? Number.POSITIVE_INFINITY) <= start
}
