/** A document as text. Offsets everywhere in the project are half-open UTF-16 `[start, end)` into `text`. */
export interface Source {
  /** As given on the command line, with /. */
  readonly path: string
  readonly format: 'text' | 'markdown'
  readonly encoding: string
  /** Of the bytes, hexadecimal; the shell computes it. */
  readonly sha256: string
  /** As decoded, without its byte order mark, line ends and all. */
  readonly text: string
  /** Doubts of the decoder. */
  readonly problems: readonly Problem[]
}

/** A guess, or something that could not be read. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}

/**
 * A run of block text that stands unbroken in the source: `block.text.slice(at, at + length)` is read off `source.text` from `start` on
 * (folded: see text/fold.ts). Between two pieces lies what a reader skips: a line break, an indent, a page number, a footnote mark.
 */
export interface Piece {
  readonly at: number
  readonly start: number
  readonly length: number
}

/** A paragraph: broken lines joined, page numbers and footnote marks left out, folded (text/fold.ts). Patterns read this text. */
export interface Block {
  /** Place among the document's blocks. */
  readonly index: number
  /** A table's row is no prose; its cells are separated by \t in `text`. */
  readonly kind: 'paragraph' | 'row'
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Level of a Markdown heading (#), 0 for all else. */
  readonly heading: number
}

/** A part of a block: `block.text.slice(from, to)`. What extractors find is given so, and becomes a span of the source only in the plan. */
export interface Stretch {
  readonly block: Block
  readonly from: number
  readonly to: number
}
