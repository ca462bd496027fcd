import { textOf } from '../source/stretch.ts'
import type { Block, Stretch } from '../source/types.ts'
import { phrasesOf } from './phrases.ts'
import { byRarity, byTextRank, type Weigh } from './rank.ts'
import type { Segmenter } from './types.ts'

/**
 * What a key phrase is: a fixed formulation (提法), an indicator (指标), a term of the field (术语), or a word of the language.
 */
export const KEYWORD_KINDS = ['slogan', 'indicator', 'term', 'word'] as const
export type KeywordKind = (typeof KEYWORD_KINDS)[number]

export const METHODS = ['tfidf', 'textrank'] as const
export type Method = (typeof METHODS)[number]

/** A key phrase, and where it first stands. */
export interface Keyword {
  /** As patterns read it: folded (text/fold.ts). */
  readonly phrase: string
  readonly kind: KeywordKind
  readonly count: number
  readonly score: number
  readonly first: Stretch
}

/** What keywords are told by. */
export interface KeywordWords {
  /** Each fixed formulation, at all its places in the blocks. */
  readonly slogans: readonly Stretch[]
  readonly indicators: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  /** Words that the user added: terms, whatever their part of speech. */
  readonly user: ReadonlySet<string>
  readonly stop: ReadonlySet<string>
  /** How few documents a word stands in, as jieba counts it: ln(documents ÷ documents with it). */
  readonly rarity: ReadonlyMap<string, number>
}

/** How much more a phrase of the field weighs than a word that stands as often and is as rare: a policy reader wants to see it first. */
const OF_THE_FIELD = 2

/** The key phrases of a text, the weightiest first. Place names, names, numbers, times, bodies and stop words are none. */
export function keywordsOf(blocks: readonly Block[], segmenter: Segmenter, method: Method, words: KeywordWords): readonly Keyword[] {
  const runs = phrasesOf(blocks, segmenter, words)
  const weigh: Weigh = method === 'textrank' ? byTextRank : byRarity
  const weights = weigh(
    runs.map(run => run.map(({ at }) => textOf(at))),
    words.rarity,
  )
  const found = new Map<string, { readonly kind: KeywordKind; readonly first: Stretch; count: number }>()
  for (const { kind, at } of runs.flat()) {
    const key = textOf(at)
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { kind, first: at, count: 1 })
  }
  const keywords = [...found].map(([phrase, rest]) => ({
    phrase,
    ...rest,
    score: round((weights.get(phrase) ?? 0) * (rest.kind === 'word' ? 1 : OF_THE_FIELD)),
  }))
  // what weighs the same stays in the order of the text
  return keywords.sort((a, b) => b.score - a.score || b.count - a.count)
}

const round = (score: number): number => Math.round(score * 1e4) / 1e4
