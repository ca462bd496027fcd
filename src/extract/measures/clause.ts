import type { Head } from './head.ts'
import type { Range, Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** A clause as it is read: the text around it, where it ends, and what stands in brackets or quotes. */
export interface Clause {
  readonly text: string
  readonly to: number
  readonly words: WorkWords
  /** How deep each character of the text stands in brackets and quotes. */
  readonly inside: Uint8Array
}

export const clauseOf = (text: string, from: number, to: number, words: WorkWords, inside: Uint8Array): Clause => ({
  text,
  to: withoutNote(text, from, to),
  words,
  inside,
})

/** （县民政局牵头） at a clause's end says who, not what. */
function withoutNote(text: string, from: number, to: number): number {
  if (text.charAt(to - 1) !== '）') return to
  const start = text.lastIndexOf('（', to)
  return start > from && /牵头|负责|责任|配合|完成时限|单位|部门/.test(text.slice(start, to)) ? start : to
}

/** Outside brackets and quotes. */
export const open = ({ inside }: Clause, at: number): boolean => inside[at] === 0

/** Where the manners that stand at an offset end. */
export function afterManners({ text, words }: Pick<Clause, 'text' | 'words'>, at: number): number {
  let here = at
  for (let word = words.manners.at(text, here); word; word = words.manners.at(text, here)) here += word.length
  // 积极稳妥地在…
  return here > at && text.charAt(here) === '地' && !/[区方级块下产]/.test(text.charAt(here + 1)) ? here + 1 : here
}

/** Where a wording stands in the clause, from an offset on; -1 where it does not. */
export function indexIn({ text, to }: Pick<Clause, 'text' | 'to'>, wording: string, from: number): number {
  const at = text.slice(from, to).indexOf(wording)
  return at < 0 ? -1 : from + at
}

/** The work of a verb phrase whose object goes on to an offset; its manner is the phrase's own, or what the frame around it gives. */
export const workOf = (head: Head, to: number, manner: Range | null = mannerOf(head)): Work => ({
  action: head.action,
  object: { from: head.action.to, to },
  manner,
  pivotal: head.pivotal,
  light: head.verb.light,
  state: head.verb.kind === 'state' || head.verb.text === '保障',
})
const mannerOf = (head: Head): Range | null => (head.from < head.action.from ? { from: head.from, to: head.action.from } : null)
