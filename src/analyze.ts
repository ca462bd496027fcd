import { type Analysis, type AnalyzeOptions, analysisOf } from './analysis.ts'
import type { Lexicon } from './lexicon/types.ts'
import { buildPlan } from './plan/build.ts'
import type { Plan } from './plan/schema.ts'
import type { Source } from './source/types.ts'

export type { AnalyzeOptions } from './analysis.ts'

/**
 * Reads a document: what its paragraphs are, what stands around the text, how it is numbered, what it promises, asks for, aims at and
 * calls out. A document that can't be read well gives a plan with problems; nothing is thrown, read from disk or printed.
 */
export function analyze(source: Source, lexicon: Lexicon, options: AnalyzeOptions = {}): Plan {
  return planOf(analysisOf(source, lexicon, options))
}

/** The plan of an analysis: every stage is read. */
export function planOf(analysis: Analysis): Plan {
  return buildPlan(analysis.source, {
    frame: analysis.frame(),
    outline: analysis.outline().items,
    announcements: analysis.announcements(),
    directives: analysis.directives(),
    targets: analysis.targets(),
    slogans: analysis.slogans(),
    problems: analysis.problems(),
    // asked last: what was read above tells whether tokens were wanted
    segmenter: analysis.segmenter(),
  })
}
