import { type Clause, open } from './clause.ts'

/** Where a word of obligation stands inside a clause, no further than 40 characters on; 0 for none. */
export function modalAt(clause: Clause, from: number): number {
  const { text, to, words } = clause
  if (!ANY.test(text.slice(from, Math.min(to - 3, from + 40)))) return 0
  for (let here = from; here < to - 3 && here < from + 40; here++) {
    if (!OPENS.has(text.charAt(here)) || !open(clause, here)) continue
    const modal = /^(?:必须|务必|应当|要|应|须)/.exec(text.slice(here, here + 2))?.[0]
    if (!modal || (modal === '要' && /[重主需首只必不紧纪摘概扼险]/.test(text.charAt(here - 1)))) continue
    if (modal === '应' && /[适供响对反回相顺效]/.test(text.charAt(here - 1))) continue
    if (/^(?:要[求素点害闻件塞道职地]|应[急用对当届链]|须知)/.test(text.slice(here, here + 2)) && modal !== '应当') continue
    const after = here + modal.length
    if (words.verbAt(text, after) || words.manners.at(text, after) || /^[以把将对在通向由从按]/.test(text.charAt(after))) return here
  }
  return 0
}

const ANY = /[必务应要须]/
const OPENS = new Set('必务应要须')

/** What is new is a subject where 应, 主要 or a predicate follows it. */
export const isSubjectOf = ({ text, to }: Clause, from: number): boolean =>
  /[^适供响对反回]应(?![急用对当届])|必须|主要|优先|全部|率(?:保持|达到|提升|提高)/.test(text.slice(from, to))
