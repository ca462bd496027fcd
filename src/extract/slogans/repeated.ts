import type { Block } from '../../source/types.ts'
import { bare } from './wording.ts'

/** 建设一个中心，守住两条底线，办好三件大事: clauses of a verb, a number and what it counts, in a row. */
const SERIES =
  /(?<![〇㐀-鿿])(?:[〇㐀-鿿]{1,3}[一二两三四五六七八九十][个大篇条项件场道张类][〇㐀-鿿]{1,4}[，、]){1,5}[〇㐀-鿿]{1,3}[一二两三四五六七八九十][个大篇条项件场道张类][〇㐀-鿿]{1,4}(?![〇㐀-鿿])/g
/** The end of one of its clauses: few paragraphs have that much. */
const CLAUSE = /[一二两三四五六七八九十][个大篇条项件场道张类][〇㐀-鿿]{1,4}[，、]/

/** Bare wordings of counting series that the text says twice or more, in quotes or not: once is a sentence, twice a watchword. */
export function repeatedSeries(blocks: readonly Block[]): readonly string[] {
  const seen = new Map<string, number>()
  for (const { text } of blocks) {
    if (!CLAUSE.test(text)) continue
    for (const [series] of text.matchAll(SERIES)) {
      const key = bare(series)
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return [...seen].filter(([, times]) => times > 1).map(([key]) => key)
}
