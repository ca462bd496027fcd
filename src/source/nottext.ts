/** What a file is that is no text: its kind as people call it, by which a command says what to do. */
export type FileType = 'Word' | 'Excel' | 'PowerPoint' | 'WPS' | 'OFD' | 'OpenDocument' | 'PDF' | 'RTF' | 'image' | 'archive' | 'binary'

/** Bytes at a file's start, as Latin-1 text. */
const SIGNATURES: readonly (readonly [string, FileType])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
]
/** A name inside a zip tells what the whole is. */
const ZIPPED: readonly (readonly [string, FileType])[] = [
  ['word/', 'Word'],
  ['xl/', 'Excel'],
  ['ppt/', 'PowerPoint'],
  ['OFD.xml', 'OFD'],
  ['Doc_0/', 'OFD'],
  ['application/vnd.oasis.opendocument', 'OpenDocument'],
]
const OLD_OFFICE: Readonly<Record<string, FileType>> = { doc: 'Word', wps: 'WPS', xls: 'Excel', et: 'WPS', ppt: 'PowerPoint', dps: 'WPS' }

/** The type of a file that is not text, by its first bytes; null for what may be text. */
export function fileType(bytes: Uint8Array, path: string): FileType | null {
  const head = latin1(bytes.subarray(0, 16))
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image'
  if (head.startsWith('BM') && bytes[6] === 0 && bytes[7] === 0) return 'image'
  if (head.startsWith('PK\x03\x04')) return zipped(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return OLD_OFFICE[path.toLowerCase().replace(/^.*\./s, '')] ?? 'Word'
  return null
}

/** Names stand at the head of each packed file and again in the list at the end. */
function zipped(bytes: Uint8Array): FileType {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(Math.max(0, bytes.length - 16384)))
  return ZIPPED.find(([name]) => names.includes(name))?.[1] ?? 'archive'
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

const CONTROL = /[\x00-\x08\x0e-\x19\x1c-\x1f]/

/** Whether bytes without an encoding of two bytes a character, and what they are read as, are no text: more than a stray control character. */
export function isBinary(bytes: Uint8Array, text: string): boolean {
  if (!CONTROL.test(text)) return false
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) controls += 10
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++
  }
  return controls > 0 && controls * 50 > bytes.length
}
