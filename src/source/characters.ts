/** A Chinese character (for blanks: 县长 张三 keeps one, 8 % loses it). */
export function isHan(char: string): boolean {
  const code = char.charCodeAt(0)
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    code === 0x3005 ||
    code === 0x3007
  )
}
export const isLetter = (char: string): boolean => /[A-Za-zＡ-Ｚａ-ｚ]/.test(char)
export const isDigit = (char: string): boolean => /[0-9０-９]/.test(char)
/** Between the last blank and the first invisible character beyond it stands most of a text: not one of them needs a closer look. */
export const isPlain = (code: number): boolean => code > 0x3000 && code < 0xfe00

/** Characters that take no room: zero-width marks, soft hyphens, marks of direction, stray control characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/
export const isInvisible = (char: string): boolean => !isPlain(char.charCodeAt(0)) && INVISIBLE.test(char)

const BLANK = /[\t\v \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** A blank that old web pages left as text. */
const LITERAL_BLANK = '<U+00A0>'

/** How many units the blank that starts at an offset takes; 0 where none does. */
export function blankAt(text: string, at: number): number {
  if (isPlain(text.charCodeAt(at))) return 0
  const char = text.charAt(at)
  if (BLANK.test(char)) return 1
  return char === '<' && text.startsWith(LITERAL_BLANK, at) ? LITERAL_BLANK.length : 0
}

/** How many units the blank that ends before an offset takes. */
export function blankBefore(text: string, at: number): number {
  if (isPlain(text.charCodeAt(at - 1))) return 0
  const char = text.charAt(at - 1)
  if (BLANK.test(char)) return 1
  return char === '>' && text.endsWith(LITERAL_BLANK, at) ? LITERAL_BLANK.length : 0
}

/** The stretch of a text without the blanks and invisible characters at its edges. */
export function trimmed(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = start
  while (from < end) {
    const n = blankAt(text, from) || (isInvisible(text.charAt(from)) ? 1 : 0)
    if (!n) break
    from = Math.min(end, from + n)
  }
  let to = end
  while (to > from) {
    const n = blankBefore(text, to) || (isInvisible(text.charAt(to - 1)) ? 1 : 0)
    if (!n) break
    to = Math.max(from, to - n)
  }
  return { from, to }
}
