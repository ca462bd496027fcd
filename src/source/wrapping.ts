import { ordinal } from '../text/numerals.ts'
import type { Look, Read } from './look.ts'
import { endsSentence, startsWithHead, startsWithSalutation } from './marks.ts'
import { type Openings, openingsOf } from './openings.ts'

/** A text whose lines were broken at a width, by hand, by a terminal or by a PDF. */
export interface Wrapping {
  readonly metric: 'units' | 'columns'
  /** A line of this length or more is full: its paragraph goes on, unless something says otherwise. */
  readonly full: number
  /** Paragraphs start with an indent of this many columns; 0 when they start flush left. */
  readonly indent: number
  /** Blank lines stand between lines, not between paragraphs. */
  readonly spaced: boolean
  readonly openings: Openings
}

/** Lines shorter than this are headings, names, cells: no text is broken so narrow. */
const NARROWEST = { units: 16, columns: 32 }
/** Nor so narrow as this, unless many lines are: headings and short paragraphs are often as long. */
const NARROW = { units: 24, columns: 48 }
/** How far full lines differ: closing marks hang over the edge, opening ones move to the next line. */
const BAND = { units: 7, columns: 11 }

/**
 * The width at which a text was broken, or null where a line is a paragraph. Broken text shows three things together: many lines of
 * nearly one length, hardly a longer one, and most of them end inside a sentence.
 */
export function wrappingOf(looks: readonly Look[]): Wrapping | null {
  return measured(looks, 'units') ?? measured(looks, 'columns')
}

function measured(looks: readonly Look[], metric: 'units' | 'columns'): Wrapping | null {
  const lines = looks.filter(look => look.text)
  const band = BAND[metric]
  // lines that break off inside a sentence: in broken text most lines do, elsewhere headings and names
  const open = lines.flatMap((look, i) => {
    const next = lines[i + 1]
    return next && !endsSentence(look.text) && !startsWithHead(next.text)
      ? [{ look, size: look[metric] + openers(next.text) * (metric === 'columns' ? 2 : 1) }]
      : []
  })
  const lower = densest(
    open.map(({ size }) => size),
    NARROWEST[metric],
    band,
  )
  if (lower === null) return null
  const upper = lower + band - 1
  const longer = lines.filter(look => look[metric] - closers(look.text) * (metric === 'columns' ? 2 : 1) > upper).length
  const full = open.filter(({ size }) => size >= lower && size <= upper)
  const inner = full.filter(({ look }) => /[。！？；，、：]./.test(look.text)).length
  const rivals = open.filter(({ size }) => size >= NARROWEST[metric] * 0.75).length
  // a list of headings has no sentence, neither inside a line nor on the line after a full one
  const isFull = (look: Look | undefined) => look !== undefined && look[metric] >= lower && !endsSentence(look.text)
  const sentences = lines.filter((look, i) => /[。！？；]./.test(look.text) || (endsSentence(look.text) && isFull(lines[i - 1]))).length
  if (full.length < (lower < NARROW[metric] ? 6 : 2) || full.length * 2 < rivals || inner * 2 < full.length || sentences * 10 < full.length)
    return null
  if (longer * 33 > lines.length || longer * 10 > full.length) return null
  const sizes = full.map(({ size }) => size).sort((x, y) => x - y)
  const least = sizes[Math.floor(sizes.length * 0.03)] ?? lower
  const openings = openingsOf(lines, (line, next) => reach(line, next, metric) >= least)
  return { metric, full: least, indent: indentOf(lines, metric, least), spaced: isSpaced(lines, metric, least), openings }
}

/** Closing marks hang over the edge. */
function closers(text: string): number {
  let n = 0
  while (n < 3 && /[，。；：、！？”’）》〕】%]/.test(text.charAt(text.length - 1 - n))) n++
  return n
}
/** Opening marks were moved down from the end of the line before. */
const openers = (text: string) => /^[“‘（《〔【]*/.exec(text)?.[0].length ?? 0

/** Where a band of lengths holds the most lines; the longest such band. */
function densest(lengths: readonly number[], least: number, band: number): number | null {
  const count = new Map<number, number>()
  for (const n of lengths) count.set(n, (count.get(n) ?? 0) + 1)
  let best: number | null = null
  let most = 0
  for (const top of [...count.keys()].sort((a, b) => a - b)) {
    if (top < least) continue
    let held = 0
    for (let n = top - band + 1; n <= top; n++) held += count.get(n) ?? 0
    if (held >= most) {
      most = held
      best = top - band + 1
    }
  }
  return best
}

/** The indent by which paragraphs start, if most of those that follow a short line have one. */
function indentOf(lines: readonly Look[], metric: 'units' | 'columns', full: number): number {
  const starts = lines.filter((_, i) => i === 0 || (lines[i - 1]?.[metric] ?? 0) < full)
  const indents = starts.map(look => look.indent).filter(indent => indent >= 2 && indent <= 8)
  if (indents.length * 2 < starts.length) return 0
  indents.sort((a, b) => a - b)
  return indents[Math.floor(indents.length / 2)] ?? 0
}

function isSpaced(lines: readonly Look[], metric: 'units' | 'columns', full: number): boolean {
  let gaps = 0
  let all = 0
  lines.forEach((look, i) => {
    const before = lines[i - 1]
    if (!before || before[metric] < full || endsSentence(before.text)) return
    all++
    if (look.gap) gaps++
  })
  return gaps * 2 > all
}

/**
 * How long a line would be with what did not fit on it: opening marks always go with the next word, and a figure or a foreign word is
 * not cut where the sentence goes on.
 */
function reach(line: Look, next: Look, metric: 'units' | 'columns'): number {
  const moved =
    (endsSentence(line.text) || startsWithHead(next.text) ? /^[“‘（《〔【]+/ : /^[“‘（《〔【]*[0-9A-Za-z.%+-]{0,10}/).exec(
      next.text,
    )?.[0] ?? ''
  const wide = metric === 'columns' ? (moved.match(/[^\x20-\x7e]/g)?.length ?? 0) : 0
  return line[metric] + moved.length + wide
}

/** Whether a line of broken text goes on with the paragraph of the line before it; `next` is the line after it. */
export function continues(wrapping: Wrapping, before: Look, look: Look, next: Look | undefined, paragraph: Read): boolean {
  if (look.gap && !wrapping.spaced) return false
  if (reach(before, look, wrapping.metric) < wrapping.full) return false
  if (wrapping.indent) return look.indent * 2 < wrapping.indent
  const ended = endsSentence(before.text)
  // prose ends with a mark: a short line that does not is a heading or a signature
  const bare = !/[。！？；：…）][”’）]*$/.test(look.text) && (!next || reach(look, next, wrapping.metric) < wrapping.full)
  if (bare && (ended || startsWithHead(look.text))) return false
  if (!ended && !(startsWithHead(look.text) && before.text.endsWith('）'))) return true
  return !startsWithSalutationOnly(look.text) && !startsParagraph(look.text, paragraph, wrapping.openings)
}

/** 各位代表！ on a line of its own. */
const startsWithSalutationOnly = (text: string) => text.length <= 16 && startsWithSalutation(text) && /^[^，。；]{2,12}[！：]$/.test(text)

const LIST = /^(?:第?([一二三四五六七八九十]{1,3})([是要，、])|（([一二三四五六七八九十]{1,3})）|(\d{1,2})([.、）]))/

/**
 * Whether a line that follows a full line and the end of a sentence starts a paragraph: 二是 does where 一是 started the paragraph before,
 * and does not where 一是 stands inside it; for the rest the document's own habits decide.
 */
function startsParagraph(text: string, paragraph: Read, openings: Openings): boolean {
  const list = LIST.exec(text)
  const number = ordinal(list?.[1] ?? list?.[3] ?? list?.[4] ?? '')
  if (list && number !== null && number > 1) {
    const previous = list[0].replace(/[一二三四五六七八九十]+|\d+/, list[4] ? String(number - 1) : chinese(number - 1))
    if (paragraph.start.startsWith(previous)) return true
    if (paragraph.end.includes(previous)) return false
  }
  // a bracket explains what stands before it: （县发改局牵头）
  return startsWithHead(text) || (!text.startsWith('（') && openings.opens(text, paragraph.length))
}

const NUMERALS = '一二三四五六七八九'
const chinese = (n: number) =>
  `${n >= 20 ? NUMERALS.charAt(Math.floor(n / 10) - 1) : ''}${n >= 10 ? '十' : ''}${n % 10 ? NUMERALS.charAt((n % 10) - 1) : ''}`
