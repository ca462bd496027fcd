/** /…/flags: how a rules file writes a pattern. */
const PATTERN = /^\/(.+)\/([A-Za-z]*)$/s

export const isPattern = (text: string): boolean => PATTERN.test(text)

/** A pattern's source and flags. */
export function partsOf(text: string): { readonly source: string; readonly flags: string } {
  const [, source = '', flags = ''] = PATTERN.exec(text) ?? []
  return { source, flags }
}

/**
 * A pattern for folded text (text/fold.ts): what is written in full width stands for its half-width form, and half-width marks for the
 * full-width ones that folding makes of them. Marks that mean something in a pattern keep their meaning.
 */
export function foldedPattern(source: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\') {
      const next = source.charAt(++at)
      out += ESCAPED[next] ?? `\\${next}`
      // what stands in braces after \p, \x and \u is a name or a number
      if (/[pPxuk]/.test(next) && source.charAt(at + 1) === '{') {
        const close = source.indexOf('}', at)
        out += source.slice(at + 1, close < 0 ? source.length : close + 1)
        at = close < 0 ? source.length : close
      }
      continue
    }
    const group = !inClass && char === '(' ? /^\(\?(?:P?<[^>]*>|[a-zA-Z-]*[:)])/.exec(source.slice(at, at + 60))?.[0] : undefined
    const repeat = !inClass && char === '{' ? /^\{\d*,?\d*\}/.exec(source.slice(at, at + 20))?.[0] : undefined
    const posix = inClass && char === '[' ? /^\[:\^?[a-z]+:\]/.exec(source.slice(at, at + 20))?.[0] : undefined
    const whole = group ?? repeat ?? posix
    if (whole) {
      out += whole
      at += whole.length - 1
      continue
    }
    if (char === '[') inClass = true
    else if (char === ']') inClass = false
    out += inClass ? (IN_CLASS[char] ?? narrow(char)) : (OUTSIDE[char] ?? narrow(char))
  }
  return out
}

const ESCAPED: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  ',': '[,，]',
  ':': '[:：]',
  ';': '；',
  t: ' ',
}
const OUTSIDE: Readonly<Record<string, string>> = {
  ',': '[,，]',
  ':': '[:：]',
  ';': '；',
  '!': '！',
  '~': '～',
  '"': '[“”]',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
}
const IN_CLASS: Readonly<Record<string, string>> = {
  ',': ',，',
  ':': ':：',
  ';': '；',
  '!': '！',
  '~': '～',
  '"': '“”',
  '(': '（',
  ')': '）',
  '?': '？',
}

/** A full-width letter, digit or sign as folding leaves it; brackets, commas, colons and the like stay wide. */
function narrow(char: string): string {
  const code = char.charCodeAt(0)
  if (char === '　' || char === '\u00a0' || char === '\t') return ' '
  if (code < 0xff01 || code > 0xff5e || '（），：；？！～'.includes(char)) return char
  const half = String.fromCharCode(code - 0xfee0)
  return /[\w]/.test(half) ? half : `\\${half}`
}
