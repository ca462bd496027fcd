import type { Block } from '../src/source/types.ts'
import { fold } from '../src/text/fold.ts'

/** A paragraph as it comes out of a source that holds nothing else. */
export const block = (text: string, index = 0): Block => ({
  index,
  kind: 'paragraph',
  text: fold(text),
  pieces: [{ at: 0, start: 0, length: text.length }],
  heading: 0,
})
