import type { Source } from './types.ts'

/** A source of text that is in hand already: no bytes were read, so there is no checksum of them. Offsets count UTF-16 units of `text`. */
export function sourceOfText(text: string, path = 'text', format: Source['format'] = 'text'): Source {
  return { path, format, encoding: 'utf-8', sha256: '', text: text.replace(/^\uFEFF/, ''), problems: [] }
}
