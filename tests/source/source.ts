import { blocksOf } from '../../src/source/blocks.ts'
import type { Source } from '../../src/source/types.ts'

export const sourceOf = (text: string, format: Source['format'] = 'text'): Source => ({
  path: format === 'markdown' ? 'a.md' : 'a.txt',
  format,
  encoding: 'utf-8',
  sha256: '',
  text,
  problems: [],
})

/** The texts of a document's blocks. */
export const read = (text: string, format: Source['format'] = 'text'): readonly string[] =>
  blocksOf(sourceOf(text, format)).map(block => block.text)
