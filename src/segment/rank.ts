/** Weighs the phrases of a text, given as its runs of phrases in order. */
export type Weigh = (runs: readonly (readonly string[])[], rarity: ReadonlyMap<string, number>) => ReadonlyMap<string, number>

/** jieba's mean: what it takes a word for that it has not counted. */
export const UNCOUNTED = 11.7392

/**
 * TF-IDF with jieba's document frequencies. A phrase said forty times does not weigh forty times as much as one said once, else the everyday
 * words of the genre would be all that is seen: the count goes in by its logarithm.
 */
export const byRarity: Weigh = (runs, rarity) => {
  const counts = new Map<string, number>()
  for (const phrase of runs.flat()) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  return new Map([...counts].map(([phrase, count]) => [phrase, (1 + Math.log(count)) * (rarity.get(phrase) ?? UNCOUNTED)]))
}

/** As in jieba: each phrase is tied to the four after it, … */
const SPAN = 5
/** … a tenth and a half of the weight is spread evenly, the rest along the ties, … */
const DAMPING = 0.85
/** … ten times over. */
const ROUNDS = 10

/** TextRank as jieba computes it, the weightiest phrase 1: what is tied to many weighty phrases is weighty. */
export const byTextRank: Weigh = runs => {
  const ties = tiesIn(runs)
  const strength = new Map([...ties].map(([phrase, tied]) => [phrase, sum(tied.values())]))
  const weights = new Map([...ties.keys()].map(phrase => [phrase, 1 / ties.size]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [phrase, tied] of ties) {
      let given = 0
      for (const [other, tie] of tied) given += (tie / (strength.get(other) ?? 1)) * (weights.get(other) ?? 0)
      weights.set(phrase, 1 - DAMPING + DAMPING * given)
    }
  let most = 0
  for (const weight of weights.values()) most = Math.max(most, weight)
  return new Map([...weights].map(([phrase, weight]) => [phrase, most ? weight / most : 0]))
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>

function tiesIn(runs: readonly (readonly string[])[]): Ties {
  const ties = new Map<string, Map<string, number>>()
  const tie = (from: string, to: string) => {
    const tied = ties.get(from) ?? new Map<string, number>()
    ties.set(from, tied.set(to, (tied.get(to) ?? 0) + 1))
  }
  for (const run of runs)
    for (const [at, phrase] of run.entries())
      for (const other of run.slice(at + 1, at + SPAN)) {
        tie(phrase, other)
        tie(other, phrase)
      }
  return ties
}

function sum(values: Iterable<number>): number {
  let all = 0
  for (const value of values) all += value
  return all
}
