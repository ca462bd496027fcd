import { blocksOf } from '../../src/source/blocks.ts'
import type { Source } from '../../src/source/types.ts'
import { sourceOf as sourceAt } from '../document.ts'

export const sourceOf = (text: string, format: Source['format'] = 'text'): Source =>
  sourceAt(text, format === 'markdown' ? 'a.md' : 'a.txt')

/** The texts of a document's blocks. */
export const read = (text: string, format: Source['format'] = 'text'): readonly string[] =>
  blocksOf(sourceOf(text, format)).map(block => block.text)
