import { compiled } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import { SLOGAN_KINDS } from '../../plan/words.ts'
import type { Words } from './shape.ts'
import type { SloganKind } from './types.ts'
import { bare } from './wording.ts'

/** What an extractor of slogans looks up, by bare wording. */
export interface Known extends Words {
  readonly slogans: ReadonlyMap<string, SloganKind>
  /** Those that need no quotes to be told. */
  readonly unquoted: readonly string[]
  /** Names and nicknames that have the shape of a watchword. */
  readonly names: ReadonlySet<string>
}

const isKind = (text: string | undefined): text is SloganKind => SLOGAN_KINDS.some(kind => kind === text)

export const known: (lexicon: Lexicon) => Known = compiled(lexicon => {
  const slogans = new Map<string, SloganKind>()
  const unquoted: string[] = []
  for (const [text = '', kind, where] of lexicon.slogans) {
    slogans.set(bare(text), isKind(kind) ? kind : 'quoted')
    if (where === 'bare') unquoted.push(bare(text))
  }
  return {
    slogans,
    unquoted,
    names: new Set(lexicon.nicknames.map(([text = '']) => bare(text))),
    verbs: new Set(lexicon.verbs.map(([verb = '']) => verb)),
  }
})
