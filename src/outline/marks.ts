import { insideOf } from '../source/stretch.ts'
import type { Block } from '../source/types.ts'
import { MARKERS } from './markers/index.ts'
import type { MarkerPattern } from './markers/types.ts'
import type { Style } from './types.ts'

/** A marker in a block: half-open offsets into its text. */
export interface Mark {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly style: Exclude<Style, 'none'>
  /** The series that it counts on in: the style, and of 第一， and 首先 which of the two. */
  readonly series: string
  readonly ordinal: number | null
  /** It stands inside a paragraph, not at its start. */
  readonly inside: boolean
}

/** The markers of every block, in order; those that need companions and have none are left out. */
export function marksOf(blocks: readonly Block[]): readonly Mark[] {
  const lists: Lists = { last: new Map() }
  return withCompanions(blocks.flatMap(block => (block.kind === 'paragraph' ? marksIn(block, lists) : [])))
}

/** The number that each style had last: run together in a paragraph, 2. must follow 1. */
interface Lists {
  readonly last: Map<Style, number>
}

const CLAUSE_END = new Set('，；：。！？、')
const SENTENCE_END = new Set('；：。！？')
/** Styles whose marker, inside a paragraph, is common in prose too: only in its turn does it number an item. */
const IN_TURN = new Set<Style>(['cn-comma', 'arabic-dot', 'arabic-half-paren', 'arabic-paren', 'circled'])
/** First characters of all markers: most places need no closer look. */
const FIRST_HAN = new Set([...'第一二三四五六七八九十百首其再最另'].map(char => char.charCodeAt(0)))
const FIRST = /[第一二三四五六七八九十百（㈠-㈩\d⒈-⒛①-⑳⑴-⒇首其再最另—\-●◆■▲★◇□]/

function marksIn(block: Block, lists: Lists): readonly Mark[] {
  const { text } = block
  const found: Mark[] = []
  const inside = insideOf(block)
  const take = (at: number, patterns: readonly MarkerPattern[], afterSentence = true) => {
    for (const pattern of patterns) {
      const reading = pattern.read(text, at)
      if (!reading || reading.to >= text.length) continue
      if (pattern.firstInside && reading.ordinal === 1 && !afterSentence) continue
      const last = lists.last.get(pattern.style)
      if (at > 0 && IN_TURN.has(pattern.style) && reading.ordinal !== 1 && reading.ordinal !== (last ?? 0) + 1) continue
      if (reading.ordinal !== null) lists.last.set(pattern.style, reading.ordinal)
      found.push({
        block,
        from: at,
        to: reading.to,
        style: pattern.style,
        series: seriesOf(pattern.style, text.slice(at, at + 2)),
        ordinal: reading.ordinal,
        inside: at > 0,
      })
      return
    }
  }
  if (FIRST.test(text.charAt(0))) take(0, MARKERS)
  for (let at = 1; at < text.length; at++) {
    // most of a text, told before anything dearer is asked
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff && !FIRST_HAN.has(code)) continue
    const before = text.charAt(at - 1)
    // a mark inside quotes or brackets, the markers' own aside, numbers no item of the text
    if ((inside[at - 1] ?? 0) > 0 && before !== '”' && before !== '）') continue
    const afterMarker = found.at(-1)?.to === at
    if (!afterMarker && !CLAUSE_END.has(before) && before !== ' ' && !closesSentence(text, at)) continue
    if (!FIRST.test(text.charAt(at))) continue
    if ((inside[at] ?? 0) > (text.charAt(at) === '（' ? 1 : 0)) continue
    const sentence = SENTENCE_END.has(before) || afterMarker || before === ' ' || closesSentence(text, at)
    take(at, sentence ? INSIDE_SENTENCE : INSIDE_CLAUSE, sentence)
  }
  return found
}

const INSIDE_SENTENCE = MARKERS.filter(pattern => pattern.inside !== 'never')
const INSIDE_CLAUSE = MARKERS.filter(pattern => pattern.inside === 'after-clause')

/** A sentence that ends inside its quotes or brackets (…。”) ends before the next character too. */
function closesSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return (before === '”' || before === '）') && SENTENCE_END.has(text.charAt(at - 2))
}

/** 第一， may hold 首先 … 最后, or the other way round: two series of one style. */
export const seriesOf = (style: Style, opening: string): string =>
  style === 'ordinal-word' ? `${style} ${/^第|^其[一二三四五六七八九]/.test(opening) ? opening.charAt(0) : '首先'}` : style

const NEEDS_COMPANIONS = new Set<Style>(MARKERS.filter(pattern => pattern.companions).map(pattern => pattern.style))
/** A list of such a style ends where a marker of the document's upper levels opens a paragraph. */
const UPPER = new Set<Style>(['chapter', 'section', 'article', 'cn-comma', 'cn-paren'])

function withCompanions(marks: readonly Mark[]): readonly Mark[] {
  const alone = new Set<Mark>()
  const series = new Set(marks.filter(mark => NEEDS_COMPANIONS.has(mark.style)).map(mark => mark.series))
  for (const one of series) {
    let list: Mark[] = []
    const close = () => {
      if (list.length < 2) for (const mark of list) alone.add(mark)
      list = []
    }
    for (const mark of marks) {
      if (UPPER.has(mark.style) && !mark.inside) close()
      if (mark.series !== one) continue
      if (mark.ordinal === 1) close()
      // 其次 or 最后 with nothing before it goes on from no list
      else if (!list.length) {
        alone.add(mark)
        continue
      }
      list.push(mark)
    }
    close()
  }
  return numbered(marks.filter(mark => !alone.has(mark)))
}

/** 最后 has the number after the one before it. */
function numbered(marks: readonly Mark[]): readonly Mark[] {
  const last = new Map<string, number>()
  return marks.map(mark => {
    if (mark.style !== 'ordinal-word') return mark
    const ordinal = mark.ordinal ?? (last.get(mark.series) ?? 0) + 1
    last.set(mark.series, ordinal)
    return { ...mark, ordinal }
  })
}
