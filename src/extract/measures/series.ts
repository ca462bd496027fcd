import { afterManners, type Clause, open } from './clause.ts'
import { OUTCOME } from './follows.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

const COUNTED = /^(?:一大?批|更多|若干|\d)/
const PAIR = 4

/** 谋划储备、对接引进、投产达效一批项目: pairs of verbs that share the object behind the last. */
export function shared(clause: Clause, at: number, here: number): Work | null {
  const { text, to, words } = clause
  if (text.charAt(here + PAIR) !== '、' || !open(clause, here + PAIR) || !isPairOfVerbs(text, here, words)) return null
  let last = here
  let known = true
  while (text.charAt(last + PAIR) === '、' && last + PAIR < to) {
    known &&= isPairOfVerbs(text, last, words)
    last += PAIR + 1
  }
  const end = last + PAIR
  const counted = COUNTED.test(text.slice(end, end + 2))
  if (to - end < 2 || !(counted || (known && isPairOfVerbs(text, last, words) && !words.verbAt(text, last)?.noun))) return null
  return {
    action: { from: here, to: end },
    object: { from: end, to },
    manner: here > at ? { from: at, to: here } : null,
    pivotal: false,
    light: true,
    state: false,
  }
}

function isPairOfVerbs(text: string, at: number, words: WorkWords): boolean {
  const isVerb = (from: number) => words.verbAt(text, from)?.text.length === 2 || OUTCOME.test(text.slice(from, from + 2))
  return words.verbAt(text, at)?.text.length === PAIR || (isVerb(at) && isVerb(at + 2))
}

/** 抓项目强支撑, 控增量、去库存: one-character verbs, in headings. The first of them with its object. */
export function short(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const here = afterManners(clause, at)
  const verb = words.verbAt(text, here)
  if (verb?.text.length !== 1 || verb.kind === 'stative') return null
  const from = here + 1
  const end = verb.text === '抓' ? endOfGrasped(text, from, to) : endOfSeries(text, here, to, words)
  if (end - from < 2) return null
  return {
    action: { from: here, to: from },
    object: { from, to: end },
    manner: here > at ? { from: at, to: here } : null,
    pivotal: false,
    light: true,
    state: false,
  }
}

/** 抓隐患排查, 抓党建促振兴 */
function endOfGrasped(text: string, from: number, to: number): number {
  const end = text.slice(from + 1, to).search(/[、促带强保优]/)
  return end < 0 ? to : from + 1 + end
}

/** Members of three characters each, with or without 、 between them; one alone where its verb's object is no name's ending. */
function endOfSeries(text: string, at: number, to: number, words: WorkWords): number {
  let here = at
  while (here < to) {
    if (words.verbAt(text, here)?.text.length !== 1 || /[海半下业会院性型率区县市镇乡村年]/.test(text.charAt(here + 2)) || here + 3 > to)
      return 0
    here += 3
    if (text.charAt(here) === '、') here++
  }
  return at + 3
}
