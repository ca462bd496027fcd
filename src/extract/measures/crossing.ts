import type { Clause } from '../../text/clauses.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** A clause that tells when or on what ground, not what: 编制规划时, 在此基础上. */
export const WHEN = /(?:[^各]方面|前提下|基础上|过程中|的同时|[^落滞前善]后|[^及同按准适暂小]时|[^目]的)$/

/** Where the object of 推动 X V goes on across a comma: what stands before it is only X's adjunct, or what follows cannot stand alone. */
export function crossing(
  text: string,
  clauses: readonly Clause[],
  works: readonly (Work | null)[],
  at: number,
  words: WorkWords,
): { readonly at: number; readonly to: number } | null {
  const work = works[at]
  const clause = clauses[at]
  const next = clauses[at + 1]
  if (!work?.pivotal || !next || clause?.close !== '，') return null
  if (endsInAdjunct(text, work.object.from, work.object.to, words)) return { at: at + 1, to: works[at + 1]?.object.to ?? next.to }
  return !works[at + 1] &&
    /^[向从由与](?!上|下|前|此|其他)/.test(text.slice(next.from, next.from + 2)) &&
    !/\d/.test(text.slice(next.from, next.to))
    ? { at: at + 1, to: next.to }
    : null
}

/** 农户按照自愿原则, 企业在守法前提下: the deed is still to come. */
function endsInAdjunct(text: string, from: number, to: number, words: WorkWords): boolean {
  if (/方面$/.test(text.slice(from, to))) return false
  if (WHEN.test(text.slice(Math.max(from, to - 4), to))) return true
  for (let here = from + 2; here < to - 2; here++) {
    const opener = words.adjunctAt(text, here)
    if (
      !opener ||
      !/^(?:按照|根据|依据|依照|围绕|结合|针对|通过|依托|借助|参照|对照)$/.test(opener.text) ||
      /[、，和与]/.test(text.charAt(here + opener.text.length)) ||
      text.charAt(here - 1) === '、' ||
      words.manners.at(text, here)
    )
      continue
    for (let verb = here + opener.text.length + 2; verb < to - 3; verb++) {
      const found = words.verbAt(text, verb)
      if (found && found.text.length > 1 && !found.noun && found.kind !== 'stative') return false
    }
    return true
  }
  return false
}
