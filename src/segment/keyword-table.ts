import { readFileSync } from 'node:fs'
import { packageFile } from '../package.ts'
import { segmenterFault } from './fault.ts'

export interface KeywordTable {
  /** By jieba's count of documents. */
  readonly rarity: ReadonlyMap<string, number>
  /** The terms of the field. */
  readonly terms: ReadonlySet<string>
}

const ROW = /^(\S+) (\d+\.\d+)( term)?$/

/** The table that the build makes (dictionary.ts). Throws a SegmenterFault where it is damaged. */
export function keywordTable(): KeywordTable {
  const path = packageFile('dist/dictionary/keywords.utf8')
  const rarity = new Map<string, number>()
  const terms = new Set<string>()
  for (const [index, line] of linesOf(path).entries()) {
    const [, word, figure, term] = ROW.exec(line) ?? []
    if (word === undefined) throw segmenterFault('DICTIONARY_DAMAGED', `${path}:${index + 1}`)
    rarity.set(word, Number(figure))
    if (term) terms.add(word)
  }
  return { rarity, terms }
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n')
  } catch {
    throw segmenterFault('DICTIONARY_DAMAGED', path)
  }
}
