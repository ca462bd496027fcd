import type { Block, Stretch } from '../source/types.ts'
import { groupBy } from '../text/group.ts'
import { type Prefixes, prefixes } from '../text/prefixes.ts'
import type { KeywordKind, KeywordWords } from './keywords.ts'
import type { Segmenter, Token } from './types.ts'

/** A place of a key phrase. */
export interface Phrase {
  readonly kind: KeywordKind
  readonly at: Stretch
}

type Words = Pick<KeywordWords, 'slogans' | 'indicators' | 'terms' | 'user' | 'stop'>

/** What may be a key phrase, block by block and in order: at each place the longest, and nothing twice. */
export function phrasesOf(blocks: readonly Block[], segmenter: Segmenter, words: Words): readonly (readonly Phrase[])[] {
  const slogans = groupBy(words.slogans, slogan => slogan.block)
  const indicators = prefixes(words.indicators)
  return blocks.map(block => phrasesIn(block, segmenter.tag(block.text), inOrder(slogans.get(block) ?? []), indicators, words))
}

function phrasesIn(
  block: Block,
  tokens: readonly Token[],
  slogans: readonly Stretch[],
  indicators: Prefixes,
  words: Words,
): readonly Phrase[] {
  const phrases: Phrase[] = []
  const ends = new Set(tokens.map(({ end }) => end))
  const upTo = (from: number, to: number, kind: KeywordKind | null): number => {
    if (kind && !words.stop.has(block.text.slice(from, to))) phrases.push({ kind, at: { block, from, to } })
    return to
  }
  let done = 0
  let next = 0
  for (const token of tokens) {
    // a formulation goes before all that it touches, but for a longer word around it
    for (let slogan = slogans[next]; slogan && slogan.from < token.end; slogan = slogans[++next])
      if (slogan.from >= done && !isAround(token, slogan)) done = upTo(slogan.from, slogan.to, 'slogan')
    if (token.start < done) continue
    const indicator = indicators.at(block.text, token.start)
    const end = token.start + indicator.length
    const isWhole = indicator.length >= token.text.length && ends.has(end)
    done = isWhole ? upTo(token.start, end, 'indicator') : upTo(token.start, token.end, kindOf(token, words))
  }
  return phrases
}

/** From left to right; of two that overlap the first. */
const inOrder = (slogans: readonly Stretch[]): readonly Stretch[] => slogans.toSorted((a, b) => a.from - b.from || b.to - a.to)

const isAround = ({ start, end }: Token, { from, to }: Stretch): boolean => start <= from && to <= end && end - start > to - from

/** Places, people, bodies, times and numbers say what a text is about no more than its verbs do. */
const NOTHING = /^(?:n[rst]|nr[tf]|nrfg)$/
const SOMETHING = /^(?:n|vn$|[lij]$|eng$)/
/** Two characters that are a verb are no more than one, though the field says them often (推进); four are a formula (招商引资). */
const isMereVerb = ({ text, tag }: Token): boolean => /^v/.test(tag) && tag !== 'vn' && text.length < 4

function kindOf(token: Token, { terms, user }: Words): KeywordKind | null {
  const { text, tag } = token
  if (user.has(text)) return 'term'
  if (text.length < 2 || NOTHING.test(tag) || isMereVerb(token)) return null
  if (terms.has(text)) return 'term'
  return SOMETHING.test(tag) ? 'word' : null
}
