/**
 * Full-width and half-width forms of one character are read alike. Folding is one UTF-16 unit to one, so an offset into the
 * folded text is an offset into the text as written.
 *
 * Letters, digits and signs become half-width (８．５％ → 8.5%); brackets, commas, colons and semicolons become full-width, unless a
 * figure stands on both sides (1,200 and 12:30 stay); straight quotes become curly ones, opening and closing in turn.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text
  let open = false
  return text.replace(FOLDABLE_ALL, (char, at: number) => {
    if (char === '"') {
      open = !open
      return open ? '“' : '”'
    }
    if (char === ',' || char === ':') {
      const between = DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))
      return between ? char : (WIDE[char] ?? char)
    }
    const wide = WIDE[char]
    if (wide) return wide
    const code = char.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char
  })
}

const DIGIT = /[0-9０-９]/
const WIDE: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '，': '，',
  '；': '；',
  '：': '：',
  '？': '？',
  '！': '！',
  '（': '（',
  '）': '）',
  '〔': '〔',
  '～': '～',
  '~': '～',
  '―': '—',
  '─': '—',
  '－': '-',
  '–': '-',
  '○': '〇',
  '◯': '〇',
  '﹪': '%',
  '·': '·',
  '　': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
  '．': '.',
  '％': '%',
  '﹣': '-',
}
const FOLDABLE = /[!-~\u00a0\t\u3000\uff01-\uff5e―─–○◯﹪﹣「」『』〝〞]/
const FOLDABLE_ALL = new RegExp(FOLDABLE.source, 'g')
