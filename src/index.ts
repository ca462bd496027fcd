/**
 * gangmu 纲目 as a library: a document's text in, a plan out.
 *
 * ```ts
 * import { analyze, jiebaSegmenter, loadLexicon, sourceOfText } from 'gangmu'
 *
 * const plan = analyze(sourceOfText(text), loadLexicon(), { segmenter: jiebaSegmenter, date: '2026-01-20' })
 * ```
 *
 * `analyze` is pure: it reads no file and no clock, and throws for no document. `loadLexicon` and `jiebaSegmenter` read the package's own
 * files; whoever has a lexicon or a segmenter of their own hands that in.
 */
export { type AnalyzeOptions, analyze } from './analyze.ts'
export { loadLexicon } from './lexicon/load.ts'
export { parseLexicon } from './lexicon/parse.ts'
export { LEXICON_NAMES, type Lexicon, type LexiconName, type Row } from './lexicon/types.ts'
export { type ReadError, type ReadResult, readPlan } from './plan/read.ts'
export type {
  Announcement,
  Baseline,
  Deadline,
  Directive,
  Measure,
  Owner,
  Plan,
  PlanItem,
  PlanProblem,
  PlanSource,
  Result,
  Slogan,
  Span,
  Target,
} from './plan/schema.ts'
export { planToYaml } from './plan/write.ts'
export { jiebaSegmenter } from './segment/jieba.ts'
export type { Segmenter, Token } from './segment/types.ts'
export { type Decoded, type DecodeOptions, decode, type Unreadable } from './source/decode.ts'
export { sourceOfText } from './source/of-text.ts'
export { quote } from './source/reading.ts'
export type { Problem, Source } from './source/types.ts'
