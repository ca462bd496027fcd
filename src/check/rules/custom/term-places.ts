import { fold } from '../../../text/fold.ts'
import type { Range, Wording } from '../../settings.ts'

type Find = Wording['find']

/** Where a wrong wording stands in a folded text, but for where it is part of the right one (县委 in 中共某县委, 中共某县委 being right). */
export function termPlaces(text: string, wrong: Wording, right: string, tag: Parameters<Find>[1]): readonly Range[] {
  const found = wrong.find(text, tag)
  if (!found.length) return found
  const wanted = fold(right)
  return found.filter(({ start, end }) => !isRight(text, start, end, wanted))
}

function isRight(text: string, start: number, end: number, right: string): boolean {
  const found = text.slice(start, end)
  for (let at = right.indexOf(found); at >= 0; at = right.indexOf(found, at + 1)) if (text.startsWith(right, start - at)) return true
  return false
}

/** A text with a term put right. */
export function corrected(text: string, wrong: Wording, right: string): string {
  let last = 0
  const parts = termPlaces(fold(text), wrong, right, null).map(({ start, end }) => {
    const before = text.slice(last, start)
    last = end
    return before + right
  })
  return parts.join('') + text.slice(last)
}
