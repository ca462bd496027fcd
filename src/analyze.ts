import { announcementsOf } from './extract/announcements/announcements.ts'
import { directivesOf } from './extract/directives/directives.ts'
import { workWords } from './extract/measures/words.ts'
import { organisations } from './extract/owners/organisations.ts'
import { slogansOf } from './extract/slogans/slogans.ts'
import { targetsOf } from './extract/targets/targets.ts'
import { frameOf } from './frame/frame.ts'
import type { Frame } from './frame/types.ts'
import type { Lexicon } from './lexicon/types.ts'
import { outlineOf } from './outline/outline.ts'
import { buildPlan } from './plan/build.ts'
import type { Plan } from './plan/schema.ts'
import type { Anchor } from './quantity/time.ts'
import type { Segmenter, SegmenterMaker } from './segment/types.ts'
import { blocksOf } from './source/blocks.ts'
import type { Problem, Source } from './source/types.ts'

export interface AnalyzeOptions {
  /** Makes the segmenter when a pattern first wants tokens; without one the lexicon alone reads the verbs. */
  readonly segmenter?: SegmenterMaker | null
  /** The document's date (2026-01-20, 2026-01, 2026), where the user knows better than the text. */
  readonly date?: string | null
}

/**
 * Reads a document: what its paragraphs are, what stands around the text, how it is numbered, what it promises, asks for, aims at and
 * calls out. A document that can't be read well gives a plan with problems; nothing is thrown, read from disk or printed.
 */
export function analyze(source: Source, lexicon: Lexicon, options: AnalyzeOptions = {}): Plan {
  const blocks = blocksOf(source)
  const frame = frameOf(source, blocks, { date: options.date ?? null }, lexicon)
  const { outline, problems: odd } = outlineOf(frame, lexicon)
  const anchor = anchorOf(frame)
  const tagger = lazyTagger(options.segmenter ?? null)

  const { announcements, counted } = announcementsOf(frame, outline)
  const directives = directivesOf(outline, {
    anchor,
    words: workWords(lexicon),
    organisations: organisations(lexicon),
    announced: announcements.map(({ text }) => text),
    tag: tagger.tag,
  })
  const { targets, problems: hidden } = targetsOf(frame, outline, anchor, lexicon)
  const slogans = slogansOf(frame, counted, lexicon)

  return buildPlan(source, {
    frame,
    outline: outline.items,
    announcements,
    directives,
    targets,
    slogans,
    problems: [...source.problems, ...frame.problems, ...emptiness(source, outline.items.length), ...odd, ...hidden],
    segmenter: tagger.used(),
  })
}

/** The document's own date: what 今年 and 年底前 are resolved against. */
function anchorOf({ date, year }: Frame): Anchor {
  const [ownYear, month, day] = (date ?? '').split('-').map(Number)
  return { year: ownYear || year, month: month ?? null, day: day ?? null }
}

/** A text without a single item still gives a plan, and says so. */
function emptiness({ text }: Source, items: number): readonly Problem[] {
  if (!text.trim()) return [{ code: 'empty', message: '文件是空的，没有可以分析的内容', start: null, end: null }]
  return items
    ? []
    : [
        {
          code: 'no-items',
          message: '没有找到任何条目（如“一、”“（一）”“一是”），请确认这是否是一篇完整的讲话、报告或方案',
          start: null,
          end: null,
        },
      ]
}

/** A segmenter that is made when it is first asked for, and tells afterwards whether it was. */
function lazyTagger(make: SegmenterMaker | null) {
  let made: Segmenter | null = null
  const get = (first: () => Segmenter) => {
    made = made ?? first()
    return made
  }
  return {
    tag: make && Object.assign((text: string) => get(make).tag(text), { verbs: make.verbs }),
    used: () => made?.name ?? null,
  }
}
