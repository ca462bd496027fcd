import { compiled } from '../../lexicon/compiled.ts'
import { type Prefixes, prefixes } from '../../text/prefixes.ts'

export const VERB_CLASSES = ['work', 'pivotal', 'state', 'aim', 'stative'] as const
export type VerbClass = (typeof VERB_CLASSES)[number]

/** What a verb does in a clause of work. */
export interface Verb {
  readonly text: string
  readonly kind: VerbClass
  /** Its object is a deed: no second verb follows (开展 + 服务). */
  readonly light: boolean
  /** A noun of a deed as well (建设). */
  readonly noun: boolean
  /** Readily takes a second verb (谋划实施). */
  readonly lead: boolean
}

/** How an adjunct behaves: `clause` may be work of its own, `inside` may stand before the verb without a comma. */
export const ADJUNCT_KINDS = ['clause', 'phrase', 'inside'] as const
export type AdjunctKind = (typeof ADJUNCT_KINDS)[number]

/** The words of work of a lexicon, to look up at a place in a text. */
export interface WorkWords {
  readonly verbAt: (text: string, at: number) => Verb | null
  readonly manners: Prefixes
  /** A manner that is a verb where a noun follows: 统筹城乡, 统筹推进. */
  readonly mannerVerb: (word: string) => boolean
  readonly adjunctAt: (text: string, at: number) => { readonly text: string; readonly kind: AdjunctKind } | null
}

const oneOf = <T extends string>(all: readonly T[], text: string | undefined, other: T): T => all.find(one => one === text) ?? other

/** The words of work of a lexicon, made once for each. */
export const workWords: (lexicon: Parameters<Parameters<typeof compiled>[0]>[0]) => WorkWords = compiled(lexicon => {
  const verbs = new Map<string, Verb>()
  for (const [text = '', kind, traits = ''] of lexicon.verbs) {
    const has = (trait: string) => traits.split(' ').includes(trait)
    verbs.set(text, { text, kind: oneOf(VERB_CLASSES, kind, 'work'), light: has('light'), noun: has('noun'), lead: has('lead') })
  }
  const adjuncts = new Map(lexicon.adjuncts.map(([text = '', kind]) => [text, oneOf(ADJUNCT_KINDS, kind, 'inside')] as const))
  const verbTable = prefixes(verbs.keys())
  const adjunctTable = prefixes(adjuncts.keys())
  const mannerVerbs = new Set(lexicon.manners.filter(([, kind]) => kind === 'verb').map(([text = '']) => text))
  return {
    verbAt: (text, at) => verbs.get(verbTable.at(text, at)) ?? null,
    manners: prefixes(lexicon.manners.map(([text = '']) => text)),
    mannerVerb: word => mannerVerbs.has(word),
    adjunctAt(text, at) {
      const word = adjunctTable.at(text, at)
      const kind = adjuncts.get(word)
      return kind ? { text: word, kind } : null
    },
  }
})
