import type { Edit } from './align.ts'

/** Words that a writer may put in or take out without misquoting. */
const FREE = /^[的地了着也更又再要好和与及同]?$/

/** A slip of the pen, not another sentence: of a word that is exchanged for another, no writer was unaware. */
export function isSlip({ has, wants, at }: Edit, text: string): boolean {
  const doubled =
    has !== '' && !wants && (text.slice(at - has.length, at) === has || text.slice(at + has.length, at + 2 * has.length) === has)
  if (doubled) return true
  if (/\d/.test(has) || (FREE.test(has) && FREE.test(wants))) return false
  if (has.length === 2 && wants === `${has.charAt(1)}${has.charAt(0)}`) return true
  // a small word exchanged for another is another sentence: 坚持…原则，在…基础上
  return has.length < 2 && (!has || !wants || (wants.length < 2 && !FREE.test(has) && !FREE.test(wants)))
}

/** Two characters turned round, and nothing else. */
export const isSwap = ([a, b, ...more]: readonly Edit[]): boolean =>
  a !== undefined &&
  !more.length &&
  (b ? a.has + a.wants === b.has + b.wants && a.has === b.wants && b.at - a.at < 3 : a.has.length === 2 && a.wants.length === 2)
