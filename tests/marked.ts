import { expect } from 'vitest'

/** Something found: half-open offsets, and the letter that its braces carry ('' for none). */
export interface Mark {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** Marked text without its marks, `加快{T:建成5个示范村}` → 加快建成5个示范村. */
export const plain = (marked: string): string => marked.replace(/\{(?:[A-Za-z<>=~-]+:)?|\}/g, '')

/** Text with braces around what was found. Marks may nest; they must not cross. */
export function mark(text: string, marks: readonly Mark[]): string {
  const opening = (m: Mark) => `{${m.label ? `${m.label}:` : ''}`
  let out = ''
  for (let at = 0; at <= text.length; at++) {
    out += '}'.repeat(marks.filter(m => m.end === at && m.start < at).length)
    out += marks
      .filter(m => m.start === at)
      .sort((a, b) => b.end - a.end)
      .map(opening)
      .join('')
    out += text.charAt(at)
  }
  return out
}

/** Holds a finder to marked text: what it finds in the plain text, written back as marks, must be the marked text again. */
export function check(marked: string, find: (text: string) => readonly Mark[]): void {
  const text = plain(marked)
  expect(mark(text, find(text))).toBe(marked)
}
