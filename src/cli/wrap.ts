import { columns } from './terminal.ts'

/**
 * Breaks a text into lines of at most so many columns: at blanks, and, since Chinese has none, between two characters of it, though never before
 * a mark that closes nor behind one that opens.
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map(line => wrapLine(line, width))
    .join('\n')
}

/** What stays together: a word with the marks around it, or one Chinese character with them; blanks before it. */
const PIECE = /\s*[（“《]*(?:[\u2e80-\u9fff]|[^\s\u2e80-\u9fff\uff00-\uffef“”]+)?[，。；：、！？）”》…]*/gu

/** A word between blanks: in a text of another language Chinese words are kept whole. */
const WORD = /\s*\S+/gu

const isChinese = (line: string): boolean => (line.match(/[\u2e80-\u9fff]/g)?.length ?? 0) * 4 > line.length

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  for (const [piece] of line.matchAll(isChinese(line) ? PIECE : WORD)) {
    if (current && columns(current) + columns(piece) > width) {
      lines.push(current)
      current = piece.trimStart()
    } else current += piece
  }
  return [...lines, current].join('\n')
}
