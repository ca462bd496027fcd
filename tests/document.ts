import { analyze } from '../src/analyze.ts'
import { loadLexicon } from '../src/lexicon/load.ts'
import type { Lexicon } from '../src/lexicon/types.ts'
import type { Plan, PlanItem } from '../src/plan/schema.ts'
import type { Segmenter } from '../src/segment/types.ts'
import type { Source } from '../src/source/types.ts'

let loaded: Lexicon | null = null
/** The lexicon of data/, read once. */
export const lexicon = (): Lexicon => {
  loaded ??= loadLexicon()
  return loaded
}

export const sourceOf = (text: string, path = 'document.txt'): Source => ({
  path,
  format: path.endsWith('.md') ? 'markdown' : 'text',
  encoding: 'utf-8',
  sha256: '',
  text,
  problems: [],
})

/** The plan of a text, read with the lexicon alone unless a segmenter is given. */
export const planOf = (
  text: string,
  options: { readonly date?: string; readonly segmenter?: () => Segmenter; readonly path?: string } = {},
): Plan => analyze(sourceOf(text, options.path), lexicon(), { segmenter: options.segmenter ?? null, date: options.date ?? null })

/** An outline to read, a line an item: id, marker, heading, role. */
export const outlineText = (plan: Plan): readonly string[] => {
  const lines = (items: readonly PlanItem[]): readonly string[] =>
    items.flatMap(({ id, marker, heading, role, items: below }) => [`${id} ${marker ?? '·'} ${heading} <${role}>`, ...lines(below)])
  return lines(plan.outline)
}
