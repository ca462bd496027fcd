import { textOf } from '../source/stretch.ts'
import type { Stretch } from '../source/types.ts'
import { depths } from '../text/brackets.ts'

/** Where a heading ends, and what of its paragraph comes after it. */
export interface Heading {
  readonly heading: Stretch
  /** Null where nothing follows. */
  readonly rest: Stretch | null
}

const ENDS = new Set('。；：！？')
const SKIPPED = new Set('，。；：、！？ ')
/** A heading that runs on after a mere blank is cut there only when what follows is too long to be part of it. */
const RUN_ON = 40
const NEAR = 120

/**
 * The heading at the start of an item's text: up to the first 。；：！？ outside quotes and brackets, or the line's end. It ends earlier,
 * at its first ，, where that stretch has more than two clauses, was closed by ；, or where `short` says that the item's whole list is cut so
 * (DESIGN: run-in lists and lists of single lines with a sentence to an item).
 */
export function headingOf(stretch: Stretch, short = false): Heading {
  const { block, to } = stretch
  let from = stretch.from
  while (from < to && SKIPPED.has(block.text.charAt(from))) from++
  // most headings end early: the rest of a long paragraph is not looked at
  const near = endsIn(block.text.slice(from, Math.min(to, from + NEAR)), to - from)
  const { end, close, commas } = near.close ? near : endsIn(block.text.slice(from, to), to - from)

  const cut = commas.length >= 2 || close === '；' || short ? (commas[0] ?? end) : end
  let after = from + cut
  while (after < to && SKIPPED.has(block.text.charAt(after))) after++
  let last = from + cut
  while (last > from && /[ ，、]/.test(block.text.charAt(last - 1))) last--
  return {
    heading: { block, from, to: last },
    rest: after < to ? { block, from: after, to } : null,
  }
}

interface End {
  readonly end: number
  /** The mark there, '' at the text's end. */
  readonly close: string
  readonly commas: readonly number[]
}

/** Where a heading ends in its text, of which `length` characters may follow the part that is looked at. */
function endsIn(text: string, length: number): End {
  const inside = depths(text)
  const commas: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ((inside[at] ?? 0) > 0) continue
    const char = text.charAt(at)
    if (char === '，') commas.push(at)
    if (ENDS.has(char) || (char === ' ' && at > 3 && length - at > RUN_ON)) return { end: at, close: char, commas }
  }
  return { end: text.length, close: '', commas }
}

/** Whether a stretch is one sentence that its own mark closes (。 or ；). */
export function oneSentence(stretch: Stretch): boolean {
  const text = textOf(stretch)
  const inside = depths(text)
  for (let at = 0; at < text.length; at++) {
    if ((inside[at] ?? 0) > 0 || !/[。！？；]/.test(text.charAt(at))) continue
    return at === text.length - 1
  }
  return false
}
