import type { Cluster } from './cluster.ts'
import { GENERAL } from './general.ts'
import { type Heading, planNames } from './heading.ts'

const MOST_WORDS = 8
const MOST_TOKENS = 3

interface Candidate {
  readonly word: string
  readonly tokens: number
  readonly in: ReadonlySet<Heading>
  /** In how many of them it stands last, where the head of a Chinese noun phrase stands. */
  readonly ends: number
  /** In how many of them it closes the heading. */
  readonly closes: number
}

/**
 * The words that tell a part from all others: such as stand in its headings, and in none of other parts, the fewest that will do. Where a
 * heading has no word of its own, none is given for it.
 */
export function wordsOf(cluster: Cluster, others: readonly Heading[]): readonly string[] {
  const headings = [...cluster.values()]
  const candidates = candidatesOf(headings).filter(({ word, in: own }) => {
    const elsewhere = others.filter(({ text }) => text.includes(word)).length
    return elsewhere * 10 <= own.size
  })
  const chosen: string[] = []
  let left = new Set(headings)
  while (left.size && chosen.length < MOST_WORDS) {
    const [best] = candidates
      .map(candidate => ({ ...candidate, fresh: [...candidate.in].filter(heading => left.has(heading)).length }))
      .filter(({ fresh, in: own, word, closes }) => fresh > 0 && (own.size > 1 || (closes > 0 && word.length > 2)))
      .sort(
        (a, b) =>
          b.fresh - a.fresh ||
          b.ends - a.ends ||
          (a.fresh > 1 ? a.tokens - b.tokens : b.tokens - a.tokens) ||
          b.word.length - a.word.length ||
          compare(a.word, b.word),
      )
    if (!best) break
    chosen.push(best.word)
    left = new Set([...left].filter(heading => !best.in.has(heading)))
  }
  return [...chosen, ...plansOf(headings, others)]
}

/** Plans that at least half of the headings name, and no others. */
function plansOf(headings: readonly Heading[], others: readonly Heading[]): readonly string[] {
  const plans = new Set(headings.flatMap(({ plans }) => plans))
  return [...plans]
    .filter(
      plan =>
        headings.filter(heading => heading.plans.includes(plan)).length * 2 >= headings.length &&
        !others.some(heading => heading.plans.includes(plan)),
    )
    .sort(compare)
    .flatMap(planNames)
}

function candidatesOf(headings: readonly Heading[]): readonly Candidate[] {
  const found = new Map<string, number>()
  for (const { runs } of headings)
    for (const run of runs)
      for (let from = 0; from < run.length; from++)
        for (let to = from + 1; to <= Math.min(run.length, from + MOST_TOKENS); to++) {
          const word = run.slice(from, to).join('')
          for (const part of to - from > 1 ? [word] : [word, ...halvesOf(word)])
            if (isWord(part) && !found.has(part)) found.set(part, to - from)
        }
  return [...found].map(([word, tokens]) => ({
    word,
    tokens,
    in: new Set(headings.filter(({ text }) => text.includes(word))),
    closes: headings.filter(({ runs }) => runs.at(-1)?.join('').endsWith(word)).length,
    ends: headings.filter(({ runs }) => runs.some(run => run.join('').endsWith(word))).length,
  }))
}

/** 主要目标 may be a word of the dictionary's; 目标 is one all the same. */
const halvesOf = (word: string): readonly string[] => (word.length === 4 ? [word.slice(0, 2), word.slice(2)] : [])

const isWord = (word: string): boolean => word.length > 1 && word.length <= 8 && /^\p{Script=Han}+$/u.test(word) && !GENERAL.has(word)

/** By code units: no locale, so that all machines agree. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
