import type { Hole } from './holes.ts'
import type { Line } from './physical.ts'

/** What a line of Markdown is once its own marks are taken off. */
export interface MarkdownLine {
  readonly kind: 'text' | 'item' | 'code' | 'heading' | 'row' | 'dropped'
  readonly from: number
  readonly heading: number
}

const FENCE = /^(?:`{3,}|~{3,})/
const HEADING = /^(#{1,6})(?:[ \t\u3000]+|(?=[^#\s]))/
const QUOTE = /^>[ \t]?/
const BULLET = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/
const RULE = /^(?:[-*_][ \t]*){3,}$/
const UNDERLINE = /^(?:=+|-{2,})[ \t]*$/
const SEPARATOR = /^[|:\- \t]*$/

/** Where the front matter ends: the index of the first line after its closing ---; 0 where there is none. */
export function afterFrontMatter(text: string, lines: readonly Line[]): number {
  const content = (line: Line | undefined) => (line ? text.slice(line.from, line.to) : '')
  let first = 0
  while (first < lines.length && !content(lines[first])) first++
  if (content(lines[first]) !== '---') return 0
  for (let i = first + 1; i < lines.length && i < first + 200; i++) {
    if (content(lines[i]) === '---' || content(lines[i]) === '...') return i + 1
    // a rule at the top of a text without front matter: what follows is prose
    if (content(lines[i]) && !/^[\w\u4e00-\u9fff ./()（）-]{1,30}[:：]|^[-#]|^[ \t]/.test(text.slice(lines[i]?.start ?? 0, lines[i]?.to)))
      return 0
  }
  return 0
}

/** The lines of a Markdown text, each without > # - and the like; fences, rules and separators are dropped, fenced text stays. */
export function markdownLines(text: string, lines: readonly Line[]): readonly MarkdownLine[] {
  const body = afterFrontMatter(text, lines)
  let fenced = false
  return lines.map((line, index): MarkdownLine => {
    const dropped: MarkdownLine = { kind: 'dropped', from: line.to, heading: 0 }
    if (index < body) return dropped
    let from = line.from
    let content = text.slice(from, line.to)
    for (let quote = QUOTE.exec(content); quote; quote = QUOTE.exec(content)) {
      from += quote[0].length
      content = text.slice(from, line.to)
    }
    if (FENCE.test(content)) {
      fenced = !fenced
      return dropped
    }
    if (fenced) return { kind: 'code', from, heading: 0 }
    const before = lines[index - 1]
    const above = before && index > body ? text.slice(before.from, before.to) : ''
    const below = lines[index + 1] ? text.slice(lines[index + 1]?.from, lines[index + 1]?.to) : ''
    if (UNDERLINE.test(content) && above && !isRow(above)) return dropped
    if (RULE.test(content)) return dropped
    if (isRow(content)) {
      if (SEPARATOR.test(content) && content.includes('-')) return dropped
      if (content.startsWith('|') || isSeparator(below) || isSeparator(above) || (isRow(above) && isRow(below)))
        return { kind: 'row', from, heading: 0 }
    }
    const heading = HEADING.exec(content)
    if (heading) return { kind: 'heading', from: from + heading[0].length, heading: heading[1]?.length ?? 1 }
    if (content && UNDERLINE.test(below) && !RULE.test(content)) return { kind: 'heading', from, heading: below.startsWith('=') ? 1 : 2 }
    const bullet = BULLET.exec(content)
    if (bullet) return { kind: 'item', from: from + bullet[0].length, heading: 0 }
    return { kind: 'text', from, heading: 0 }
  })
}

const isRow = (content: string) => content.includes('|')
const isSeparator = (content: string) => isRow(content) && SEPARATOR.test(content) && content.includes('-')

/** The cells of a row: half-open offsets, between the bars that no backslash stands before. */
export function cellsOf(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  const bars: number[] = []
  for (let at = from; at < to; at++) if (text.charAt(at) === '|' && text.charAt(at - 1) !== '\\') bars.push(at)
  if (bars[0] !== from) bars.unshift(from - 1)
  if (bars.at(-1) !== to - 1) bars.push(to)
  return bars.slice(1).map((bar, i) => [(bars[i] ?? 0) + 1, bar] as const)
}

/** Marks inside a line that Markdown shows as style, not as text: ** __ ` [ ](url) ![alt](url) <tags> and backslashes. */
const INLINE =
  /!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|(\[)(?!\^)[^\][\n]{1,300}(\]\([^)\n]{0,500}\))|\*{1,3}|__|~~|`{1,2}|<\/?[a-zA-Z][^<>\n]{0,200}>|\\(?=[\\`*_{}[\]()#+\-.!|<>~])/g

export function inlineMarkup(text: string): readonly Hole[] {
  const found: Hole[] = []
  const add = (start: number, end: number) => found.push({ start, end, note: false })
  const stars: { readonly start: number; readonly end: number }[] = []
  for (const match of text.matchAll(INLINE)) {
    const { index, 0: mark, 1: open, 2: close } = match
    const end = index + mark.length
    if (open && close) {
      add(index, index + 1)
      add(end - close.length, end)
      for (const { index: at, 0: inner } of mark.slice(1, -close.length).matchAll(/\*{1,3}|`/g))
        add(index + 1 + at, index + 1 + at + inner.length)
    } else if (/^[*_~`]/.test(mark)) stars.push({ start: index, end })
    else if (!/^<[a-zA-Z]+[+]?\d/.test(mark)) add(index, end)
  }
  for (const [open, close] of pairs(text, stars)) {
    add(open.start, open.end)
    add(close.start, close.end)
  }
  return found
}

/** Marks of emphasis in twos, on one paragraph: a lone ** is a figure that somebody struck out. */
function pairs<Mark extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Mark[],
): readonly (readonly [Mark, Mark])[] {
  const found: (readonly [Mark, Mark])[] = []
  let open: Mark | null = null
  for (const mark of marks) {
    const sign = text.slice(mark.start, mark.end)
    const crossed = open !== null && /\n[ \t]*\r?\n/.test(text.slice(open.end, Math.min(mark.start, open.end + 2000)))
    if (open && !crossed && text.slice(open.start, open.end) === sign) {
      found.push([open, mark])
      open = null
    } else open = /\s/.test(text.charAt(mark.end)) || !text.charAt(mark.end) ? null : mark
  }
  return found
}
