/** Text in an encoding that Node only decodes: the table is read off its decoder. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from([...text].flatMap(char => (char < '\x80' ? [char.charCodeAt(0)] : (table.get(char) ?? [0x3f]))))
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low))
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [high, low])
    }
  }
  tables.set(encoding, table)
  return table
}

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => [...part]))
