import type { Frame } from '../../../src/frame/types.ts'
import { parseLexicon } from '../../../src/lexicon/parse.ts'
import type { Lexicon } from '../../../src/lexicon/types.ts'
import type { Block } from '../../../src/source/types.ts'

/** A block that is its text and nothing else. */
export const blockOf = (text: string, index = 0): Block => ({
  index,
  kind: 'paragraph',
  text,
  pieces: [{ at: 0, start: 0, length: text.length }],
  heading: 0,
})

/** A document of one paragraph a line, with the lines of its title apart. */
export function documentOf(body: string, title: readonly string[] = []): Frame {
  const titleBlocks = title.map((line, n) => blockOf(line, n))
  return {
    kind: 'speech',
    title: title.join(' ') || null,
    titleBlocks,
    occasion: null,
    speaker: null,
    date: null,
    datePrecision: null,
    region: null,
    level: null,
    year: null,
    body: body
      .trim()
      .split('\n')
      .map((line, n) => blockOf(line.trim(), title.length + n)),
    closing: [],
    problems: [],
  }
}

export const lexiconOf = (files: Readonly<Record<string, string>> = {}): Lexicon => parseLexicon(new Map(Object.entries(files)))
