/** Matches a pattern exactly at an offset; the pattern must be sticky. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A Chinese numeral under two hundred, well formed, as lists are numbered with: 十二, not 三七. */
export const CN = '(?:百?[二三四五六七八九]?十[一二三四五六七八九]?|百零?[一二三四五六七八九]?|[一二三四五六七八九])'
