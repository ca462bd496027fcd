import type { Block } from '../../../source/types.ts'

/** A quotation mark or bracket as it is written, and its place in the source. */
export interface Mark {
  /** Full-width: that a half-width bracket pairs with a full-width one is another matter. */
  readonly char: string
  readonly at: number
  readonly block: Block
  /** It may be the bracket of a number, 1） a）, that nothing opens. */
  readonly ofNumber: boolean
}

const OPENER: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '》': '《', '）': '（' }
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' }
const MARKS = /[“”‘’《》（）()]/g

export const openerOf = (char: string): string | undefined => OPENER[char]

/** The marks of a paragraph as written. Straight quotes have no direction and are left out, as are apostrophes. */
export function marksOf(block: Block, text: string): readonly Mark[] {
  return block.pieces.flatMap(({ start, length }) =>
    [...text.slice(start, start + length).matchAll(MARKS)].flatMap(({ 0: char, index }): readonly Mark[] => {
      const at = start + index
      return isApostrophe(char, text, at) ? [] : [{ char: WIDE[char] ?? char, at, block, ofNumber: isOfNumber(char, text, at, start) }]
    }),
  )
}

const isApostrophe = (char: string, text: string, at: number): boolean =>
  char === '’' && /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z\s0-9]/.test(text.charAt(at + 1))

function isOfNumber(char: string, text: string, at: number, start: number): boolean {
  if (char !== ')' && char !== '）') return false
  const before = text.slice(Math.max(start, at - 6), at)
  return /(?:^|[\s　。；：，、！？])(?:[0-9０-９]{1,3}|[A-Za-zＡ-Ｚａ-ｚ]|[一二三四五六七八九十]{1,3}|[①-⑳])$/.test(before)
}

/** Pairs do not nest deeper than this; what is deeper was never closed. */
const DEEPEST = 12

/**
 * The marks of one paragraph that have no fellow, in order: a closing mark takes the nearest opening one of its kind; what was opened
 * inside and not closed has none.
 */
export function alone(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = []
  const open: Mark[] = []
  for (const mark of marks) {
    const opener = OPENER[mark.char]
    if (!opener) {
      open.push(mark)
      continue
    }
    const fellow = lastOf(open, opener)
    if (fellow >= 0) found.push(...open.splice(fellow).slice(1))
    else if (!mark.ofNumber) found.push(mark)
  }
  return [...found, ...open].sort((a, b) => a.at - b.at)
}

function lastOf(open: readonly Mark[], char: string): number {
  for (let at = open.length - 1; at >= 0 && at >= open.length - DEEPEST; at--) if (open[at]?.char === char) return at
  return -1
}

/** Paragraphs that a quotation may go on over without being opened anew in each: some are one that was broken in two. */
const BROKEN = 2

/**
 * The marks without a fellow in the whole document. A quotation of several paragraphs is opened in each and closed in the last
 * (GB/T 15834—2011 4.8.3.5), so that all but the last openings have none and are right.
 */
export function aloneAcross(paragraphs: readonly (readonly Mark[])[]): readonly Mark[] {
  const faults = new Set<Mark>()
  /** By opening mark what is not closed so far, and the last paragraph that opened it. */
  const pending = new Map<string, { marks: Mark[]; last: number }>()
  const settle = (char: string, since: number): boolean => {
    const open = pending.get(char)
    if (!open || open.last < since) return false
    for (const mark of open.marks) faults.delete(mark)
    pending.delete(char)
    return true
  }
  paragraphs.forEach((marks, n) => {
    const lone = alone(marks)
    const [first] = marks
    // opened anew and closed: so is what was opened before
    if (first && opensBlock(first) && first !== lone[0]) settle(first.char, n - 1)
    for (const mark of lone) {
      const opener = OPENER[mark.char]
      if (opener) {
        if (!settle(opener, n - BROKEN)) faults.add(mark)
        continue
      }
      faults.add(mark)
      const open = pending.get(mark.char)
      const goesOn = open && (open.last === n || (open.last === n - 1 && mark === first && opensBlock(mark)))
      if (goesOn) {
        open.marks.push(mark)
        open.last = n
      } else pending.set(mark.char, { marks: [mark], last: n })
    }
  })
  return [...faults].sort((a, b) => a.at - b.at)
}

const opensBlock = ({ at, block }: Mark): boolean => at === block.pieces[0]?.start
