import { lineAt, lineStarts } from '../source/lines.ts'
import { countWhile } from '../text/bisect.ts'
import { addTo } from '../text/group.ts'

/** The longest first: of two that begin alike it is the one that stands there. */
const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const
type Kind = (typeof KINDS)[number]
const kindOf = (word: string): Kind | undefined => KINDS.find(kind => kind === word)

/**
 * A comment that turns rules off in one place: `<!-- gangmu-disable-next-line text/unit -- 引文 -->`. Without names it means every rule;
 * after ` -- ` stands why.
 */
export interface Comment {
  readonly kind: Kind
  /** Each with its place; empty: all rules. */
  readonly rules: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  readonly reason: string | null
  /** 1-based. */
  readonly line: number
  readonly start: number
  readonly end: number
}

const COMMENT = new RegExp(`<!--\\s*gangmu-(${KINDS.join('|')})(?![\\w-])`, 'g')

/** The comments of a text that speak to gangmu, in order; linear. One that is never closed is none. */
export function commentsIn(text: string): readonly Comment[] {
  if (!text.includes('<!--')) return []
  const starts = lineStarts(text)
  const found: Comment[] = []
  for (const { index, 0: opening, 1: word = '' } of text.matchAll(COMMENT)) {
    const kind = kindOf(word)
    if (!kind) continue
    const from = index + opening.length
    const close = text.indexOf('-->', from)
    if (close < 0) break
    const inner = text.slice(from, close)
    const cut = /\s--\s/.exec(inner)?.index ?? inner.length
    const reason = inner
      .slice(cut)
      .replace(/^\s--\s/, '')
      .trim()
    const rules = [...inner.slice(0, cut).matchAll(/[^\s,，、]+/g)].map(({ 0: name, index: at }) => ({
      name,
      start: from + at,
      end: from + at + name.length,
    }))
    found.push({ kind, rules, reason: reason || null, line: lineAt(starts, index), start: index, end: close + 3 })
  }
  return found
}

/** A comment that means to speak to gangmu and is not understood: its kind is spelt wrong, or it is never closed. */
export interface Misspelt {
  readonly kind: string
  readonly closed: boolean
  readonly start: number
  readonly end: number
}

const MEANT = /<!--\s*gangmu-([\w-]*)/g

export function misspeltIn(text: string): readonly Misspelt[] {
  if (!text.includes('<!--')) return []
  const closed = text.lastIndexOf('-->')
  return [...text.matchAll(MEANT)]
    .map(({ index, 0: whole, 1: kind = '' }) => ({ kind, closed: index < closed, start: index, end: index + whole.length }))
    .filter(({ kind, closed }) => !closed || !kindOf(kind.replace(/--$/, '')))
}

/** Tells which comment turns a rule off on a line; null where none does. */
export function silencer(text: string): (rule: string, start: number) => Comment | null {
  const comments = commentsIn(text)
  if (!comments.length) return () => null
  const starts = lineStarts(text)
  const byLine = new Map<number, Comment[]>()
  for (const comment of comments) {
    if (comment.kind !== 'disable-line' && comment.kind !== 'disable-next-line') continue
    const line = comment.kind === 'disable-line' ? comment.line : nextTextLine(text, starts, comment.line)
    addTo(byLine, line, comment)
  }
  const spans = comments.filter(({ kind }) => kind === 'disable' || kind === 'enable')
  return (rule, start) => {
    const onLine = byLine.get(lineAt(starts, start))?.find(comment => speaksOf(comment, rule))
    if (onLine) return onLine
    for (let n = countWhile(spans, span => span.start <= start) - 1; n >= 0; n--) {
      const last = spans[n]
      if (last && speaksOf(last, rule)) return last.kind === 'disable' ? last : null
    }
    return null
  }
}

const speaksOf = ({ rules }: Comment, rule: string): boolean => !rules.length || rules.some(({ name }) => name === rule)

/** The next line that holds text: paragraphs often stand behind a blank line. */
function nextTextLine(text: string, starts: readonly number[], line: number): number {
  for (let next = line + 1; next <= starts.length; next++) if (text.slice(starts[next - 1], starts[next] ?? text.length).trim()) return next
  return line + 1
}
