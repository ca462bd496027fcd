import type { Block, Piece } from './types.ts'

/** A part of a block as a block of its own (same index): a title that shares its line with the occasion. */
export function part(block: Block, from: number, to: number): Block {
  const pieces: Piece[] = []
  for (const piece of block.pieces) {
    const a = Math.max(piece.at, from)
    const b = Math.min(piece.at + piece.length, to)
    if (a < b) pieces.push({ at: a - from, start: piece.start + a - piece.at, length: b - a })
  }
  return { ...block, text: block.text.slice(from, to), pieces }
}

/** Two blocks as one: a line that was broken where no rule could tell. */
export function joined(first: Block, second: Block): Block {
  const shift = first.text.length
  return {
    ...first,
    text: first.text + second.text,
    pieces: [...first.pieces, ...second.pieces.map(piece => ({ ...piece, at: piece.at + shift }))],
  }
}
