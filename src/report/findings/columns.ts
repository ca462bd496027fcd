import { eastAsianWidth } from 'get-east-asian-width'
import { once } from '../../text/once.ts'

/** What a reader takes for one character, and the columns of a terminal that it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
}

const SEGMENTER = once(() => new Intl.Segmenter('zh'))

/** Nearly all lines of a document are of characters that stand each for itself: these need no tables. Above U+3000 they are wide. */
const PLAIN = /^[\t\x20-\x7e·—‘’“”…\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/

/** The cells of a text, in order. */
export function cellsIn(text: string): readonly Cell[] {
  if (PLAIN.test(text)) return [...text].map(char => ({ text: char, width: char < '\u3000' ? 1 : 2 }))
  return [...SEGMENTER().segment(text)].map(({ segment }) => ({ text: segment, width: columnsOf(segment) }))
}

/** The columns that a text takes. */
export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** A picture whatever it is without what stands behind it: a selector, a frame, another picture, a second letter of a flag. */
const PICTURE = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})|[\d#*]\ufe0f?\u20e3|[\u{1f1e6}-\u{1f1ff}]{2}/u
const SHOWN = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u
/** Joined to what stands before, with a column of their own. */
const BESIDE = /[\uff9e\uff9f]|\p{Spacing_Mark}/gu

/**
 * Columns of one character. A library that tells pictures by the list of them all takes longer to start than a document to be checked;
 * what is known here of pictures is what makes them wide.
 */
function columnsOf(cluster: string): number {
  const shown = SHOWN.exec(cluster)
  if (!shown) return 0
  if (PICTURE.test(cluster)) return 2
  const beside = cluster.slice(shown.index + shown[0].length).match(BESIDE) ?? []
  return [shown[0], ...beside].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0)
}
