import { sha256 } from '../sha256.ts'

const LINE = '# gangmu-checksum: sha256:'

/** A plan's text with its last line: a checksum of everything above. */
export const seal = (text: string): string => `${text}${LINE}${sha256(text)}\n`

/** untouched: as it was written · edited: the checksum does not hold any more · foreign: has none. Line ends don't count. */
export function sealOf(text: string): 'untouched' | 'edited' | 'foreign' {
  const unix = text.replaceAll('\r\n', '\n').trimEnd()
  const at = unix.lastIndexOf(`\n${LINE}`) + 1
  if (at === 0) return 'foreign'
  return unix.slice(at + LINE.length) === sha256(unix.slice(0, at)) ? 'untouched' : 'edited'
}
