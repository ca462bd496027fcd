import type { Frame } from '../../../src/frame/types.ts'
import { parseLexicon } from '../../../src/lexicon/parse.ts'
import type { Lexicon } from '../../../src/lexicon/types.ts'
import { block } from '../../block.ts'

/** A document of one paragraph a line, with the lines of its title apart. */
export function documentOf(body: string, title: readonly string[] = []): Frame {
  const titleBlocks = title.map((line, n) => block(line, n))
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
      .map((line, n) => block(line.trim(), title.length + n)),
    closing: [],
    problems: [],
  }
}

export const lexiconOf = (files: Readonly<Record<string, string>> = {}): Lexicon => parseLexicon(new Map(Object.entries(files)))
