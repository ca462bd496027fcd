/** Text to put in place of what stands from `start` to `end` of a decoded text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with edits made; sorted, without overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/**
 * The bytes of a text with edits made, in their own encoding: outside the edits not one byte changes, byte order mark and line ends
 * included. Edits are sorted and don't overlap. null where that can't be done: the bytes at an edit can't be told from the text (damaged
 * text), or the encoding has no such character.
 */
export async function splice(bytes: Uint8Array, encoding: string, edits: readonly Edit[]): Promise<Uint8Array | null> {
  const decode = (part: Uint8Array) => new TextDecoder(encoding).decode(part)
  const text = decode(bytes)
  const places = bytePlaces(
    bytes,
    encoding,
    [...new Set(edits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b),
  )
  const encode = await encoderOf(encoding)
  if (!encode) return null
  const parts: Uint8Array[] = []
  let at = 0
  for (const edit of edits) {
    const from = places.get(edit.start)
    const to = places.get(edit.end)
    if (from === undefined || to === undefined) return null
    parts.push(bytes.subarray(at, from), encode(edit.text))
    at = to
  }
  parts.push(bytes.subarray(at))
  const spliced = joined(parts)
  return decode(spliced) === edited(text, edits) ? spliced : null
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Tells whether an encoding has the characters of a text. */
export async function encodes(encoding: string): Promise<(text: string) => boolean> {
  const encode = await encoderOf(encoding)
  return text => encode !== null && new TextDecoder(encoding, { ignoreBOM: true }).decode(encode(text)) === text
}

/** Encodes text, which no API of the platform does but for UTF-8. What the encoding lacks becomes ?, which the caller notices. */
async function encoderOf(encoding: string): Promise<((text: string) => Uint8Array) | null> {
  if (encoding === 'utf-8') return text => new TextEncoder().encode(text)
  const { default: iconv } = await import('iconv-lite')
  return iconv.encodingExists(encoding) ? text => iconv.encode(text, encoding) : null
}

const LINE_FEED = 0x0a

/**
 * For each offset of the decoded text, in order, the byte at which its character starts; offsets inside a character of two units, or inside
 * damage, have none. A line feed is a byte of its own in every encoding but UTF-16: lines that hold no offset are decoded whole.
 */
function bytePlaces(bytes: Uint8Array, encoding: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const whole = new TextDecoder(encoding, { ignoreBOM: true })
  let length = 0
  let next = 0
  const note = (byte: number) => {
    while (next < offsets.length && (offsets[next] ?? 0) < length) next++
    if (offsets[next] === length) places.set(length, byte)
  }
  let at = markOf(bytes, encoding)
  note(at)
  while (at < bytes.length && next < offsets.length) {
    const end = endOfLine(bytes, encoding, at)
    const line = whole.decode(bytes.subarray(at, end)).length
    if ((offsets[next] ?? 0) >= length + line) {
      length += line
      note(end)
      at = end
      continue
    }
    const stepwise = new TextDecoder(encoding, { ignoreBOM: true })
    for (; at < end; at++) {
      const units = stepwise.decode(bytes.subarray(at, at + 1), { stream: true }).length
      length += units
      // a byte that completes no character is inside one
      if (units) note(at + 1)
    }
  }
  return places
}

function endOfLine(bytes: Uint8Array, encoding: string, at: number): number {
  if (encoding.startsWith('utf-16')) return Math.min(bytes.length, at + 4096)
  const feed = bytes.indexOf(LINE_FEED, at)
  return feed < 0 ? bytes.length : feed + 1
}

/** How many bytes of a byte order mark the text leaves out. */
function markOf(bytes: Uint8Array, encoding: string): number {
  const [a, b, c] = bytes
  if (encoding === 'utf-8') return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  return (encoding === 'utf-16le' && a === 0xff && b === 0xfe) || (encoding === 'utf-16be' && a === 0xfe && b === 0xff) ? 2 : 0
}
