import { announcementsOf } from './extract/announcements/announcements.ts'
import { slogansOf } from './extract/slogans/slogans.ts'
import { frameOf } from './frame/frame.ts'
import type { Lexicon } from './lexicon/types.ts'
import { outlineOf } from './outline/outline.ts'
import { type Keyword, type KeywordWords, keywordsOf, type Method } from './segment/keywords.ts'
import type { Segmenter } from './segment/types.ts'
import { blocksOf } from './source/blocks.ts'
import type { Source } from './source/types.ts'

export interface KeywordOptions extends Omit<KeywordWords, 'slogans' | 'indicators'> {
  readonly segmenter: Segmenter
  readonly method: Method
}

/** The key phrases of a document: its fixed formulations, the indicators of the lexicon, and the words of its text proper. */
export function keywordsIn(source: Source, lexicon: Lexicon, { segmenter, method, ...words }: KeywordOptions): readonly Keyword[] {
  const frame = frameOf(source, blocksOf(source), { date: null }, lexicon)
  const { outline } = outlineOf(frame, lexicon)
  const { counted } = announcementsOf(frame, outline)
  // a title is a sentence, said once
  const slogans = slogansOf(frame, counted, lexicon).filter(({ kind }) => kind !== 'title')
  const places = slogans.flatMap(({ occurrences, variants }) => [...occurrences, ...variants.flatMap(variant => variant.occurrences)])
  return keywordsOf([...frame.body, ...frame.closing], segmenter, method, {
    ...words,
    slogans: places,
    indicators: indicatorNames(lexicon),
  })
}

/** A shorter name (投资, 城镇化) is an everyday word too. */
const SHORTEST = 4

function indicatorNames(lexicon: Lexicon): ReadonlySet<string> {
  const names = lexicon.indicators.flatMap(([, name = '', synonyms = '']) => [name, ...synonyms.split('|')])
  return new Set(names.filter(name => name.length >= SHORTEST))
}
