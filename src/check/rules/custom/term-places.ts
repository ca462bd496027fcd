import { fold } from '../../../text/fold.ts'
import type { Range, Wording } from '../../settings.ts'

type Find = Wording['find']

/** Where a wrong wording stands in a folded text, but for where it is part of the right one (县委 in 中共某县委, 中共某县委 being right). */
export function termPlaces(text: string, wrong: Wording, right: string, tag: Parameters<Find>[1]): readonly Range[] {
  const wanted = fold(right)
  return wrong.find(text, tag).filter(({ start, end }) => !isRight(text, start, end, wanted))
}

function isRight(text: string, start: number, end: number, right: string): boolean {
  const found = text.slice(start, end)
  for (let at = right.indexOf(found); at >= 0; at = right.indexOf(found, at + 1)) if (text.startsWith(right, start - at)) return true
  return false
}

/** A text with a term put right. */
export function corrected(text: string, wrong: Wording, right: string): string {
  return [...termPlaces(fold(text), wrong, right, null)]
    .reverse()
    .reduce((now, { start, end }) => now.slice(0, start) + right + now.slice(end), text)
}
