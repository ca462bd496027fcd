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
    const from = Math.max(start, Math.min(offset, text.length) - WIDTH / 2)
    // a line may be long: no more of it is looked at than is shown
    return { path, line, column, message, excerpt: excerptOf(text.slice(from, from + WIDTH), offset - from) }
  }
}

/** The beginning of a text, to the line's end, with a caret below a place. It stands right under double-width characters too. */
function excerptOf(text: string, at: number): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const blank = [...printable(line.slice(0, at))].map(char => (char === '\t' ? '\t' : isWide(char) ? '　' : ' ')).join('')
  return `${printable(line)}\n${blank}^`
}

/** Without what could move the cursor of a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')

const isWide = (char: string): boolean => /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿가-힣豈-﫿︰-﹏＀-｠￠-￦]|[\u{20000}-\u{3fffd}]/u.test(char)
