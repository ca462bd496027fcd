import { lineAt, lineStarts } from '../../source/lines.ts'
import type { Said } from '../types.ts'
import type { RulesFault } from './types.ts'

/** What is shown of a line. */
const WIDTH = 80

/** Makes faults of a rules file: an offset becomes line, column and an excerpt. */
export function faultMaker(path: string, text: string): (offset: number, message: Said) => RulesFault {
  const starts = lineStarts(text)
  return (offset, message) => {
    const line = lineAt(starts, Math.min(offset, text.length))
    const start = starts[line - 1] ?? 0
    const column = Math.min(offset, text.length) - start + 1
    // a line may be long: no more of it is looked at than is shown
    return { path, line, column, message, excerpt: excerptOf(text.slice(start, start + column + WIDTH), column) }
  }
}

/** A line with a caret below a column. A caret stands right under double-width characters too. */
function excerptOf(rest: string, column: number): string {
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  const from = Math.max(0, column - 1 - WIDTH / 2)
  const shown = printable(line.slice(from, from + WIDTH))
  const before = printable(line.slice(from, column - 1))
  const blank = [...before].map(char => (char === '\t' ? '\t' : isWide(char) ? '　' : ' ')).join('')
  return `${shown}\n${blank}^`
}

/** Without what could move the cursor of a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')

const isWide = (char: string): boolean => /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿가-힣豈-﫿︰-﹏＀-｠￠-￦]|[\u{20000}-\u{3fffd}]/u.test(char)
