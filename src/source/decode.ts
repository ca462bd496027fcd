import { guess } from './encodings.ts'
import { type FileType, fileType, isBinary } from './nottext.ts'
import type { Problem, Source } from './types.ts'

export interface DecodeOptions {
  /** As given on the command line, with /; its extension tells Markdown. */
  readonly path: string
  /** Any label that the Encoding Standard knows (big5, shift_jis, …); without it the bytes decide. */
  readonly encoding?: string | undefined
  readonly format?: Source['format'] | undefined
}

/** Why bytes could not be read as text. */
export type Unreadable =
  | { readonly code: 'not-text'; readonly type: FileType }
  | { readonly code: 'unknown-encoding'; readonly encoding: string }

export type Decoded = { readonly ok: true; readonly source: Omit<Source, 'sha256'> } | { readonly ok: false; readonly reason: Unreadable }

/** Reads bytes as text: the encoding named, or the one that the bytes show. Never throws; a doubt is a problem of the source. */
export function decode(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const type = fileType(bytes, options.path)
  if (type) return { ok: false, reason: { code: 'not-text', type } }
  const format = options.format ?? (/\.(?:md|markdown|mkd)$/i.test(options.path) ? 'markdown' : 'text')
  const readable = (encoding: string, text: string, problems: readonly Problem[]): Decoded => ({
    ok: true,
    source: { path: options.path, format, encoding, text, problems: [...problems, ...losses(text)] },
  })
  if (options.encoding !== undefined) {
    const decoder = decoderOf(options.encoding)
    if (!decoder) return { ok: false, reason: { code: 'unknown-encoding', encoding: options.encoding } }
    return readable(decoder.encoding, decoder.decode(bytes), [])
  }
  if (isUtf32(bytes)) return { ok: false, reason: { code: 'unknown-encoding', encoding: 'utf-32' } }
  const guessed = guess(bytes)
  if (!guessed || (!guessed.encoding.startsWith('utf-16') && isBinary(bytes, guessed.text)))
    return { ok: false, reason: { code: 'not-text', type: 'binary' } }
  return readable(guessed.encoding, guessed.text, guessed.doubt === null ? [] : [doubt(guessed.doubt)])
}

/** The mark of UTF-32, which no decoder here reads; that of UTF-16 begins alike. */
const isUtf32 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

const doubt = (why: string): Problem => ({
  code: 'encoding-doubt',
  message: `${why}；如有乱码，请用 --encoding 指明编码`,
  start: null,
  end: null,
})

/** Characters that no encoding gives back: they were lost before, or the encoding is the wrong one. */
function losses(text: string): readonly Problem[] {
  const first = text.indexOf('\ufffd')
  if (first < 0) return []
  const count = text.split('\ufffd').length - 1
  return [
    {
      code: 'damaged-text',
      message: `有 ${count} 处字符无法还原（显示为 \ufffd）；请核对原文或用 --encoding 指明编码`,
      start: first,
      end: first + 1,
    },
  ]
}
