import { announcementsOf } from './extract/announcements/announcements.ts'
import type { FoundAnnouncement, FoundCounted } from './extract/announcements/types.ts'
import { directivesOf } from './extract/directives/directives.ts'
import type { FoundDirective } from './extract/directives/types.ts'
import type { Tag } from './extract/measures/measures.ts'
import { workWords } from './extract/measures/words.ts'
import { organisations } from './extract/owners/organisations.ts'
import { slogansOf } from './extract/slogans/slogans.ts'
import type { FoundSlogan } from './extract/slogans/types.ts'
import { targetsOf } from './extract/targets/targets.ts'
import type { FoundTarget } from './extract/targets/types.ts'
import { frameOf } from './frame/frame.ts'
import type { Frame } from './frame/types.ts'
import type { Lexicon } from './lexicon/types.ts'
import { outlineOf } from './outline/outline.ts'
import type { Outline } from './outline/types.ts'
import { type Passage, passagesOf } from './outline/walk.ts'
import type { Anchor } from './quantity/time.ts'
import type { Segmenter, SegmenterMaker } from './segment/types.ts'
import { blocksOf } from './source/blocks.ts'
import type { Block, Problem, Source } from './source/types.ts'
import { once } from './text/once.ts'

export interface AnalyzeOptions {
  /** Makes the segmenter when a pattern first wants tokens; without one the lexicon alone reads the verbs. */
  readonly segmenter?: SegmenterMaker | null
  /** The document's date (2026-01-20, 2026-01, 2026), where the user knows better than the text. */
  readonly date?: string | null
}

/**
 * What there is to read in a document, stage by stage: each is worked out when it is first asked for, and once. A plan asks for all of
 * them, a check for what its rules look at.
 */
export interface Analysis {
  readonly source: Source
  readonly lexicon: Lexicon
  readonly blocks: () => readonly Block[]
  readonly frame: () => Frame
  readonly outline: () => Outline
  /** All text of the outline in the order of the document, headings and bodies, each with the items around it. */
  readonly passages: () => readonly Passage[]
  /** The document's own date: what 今年 and 年底前 are resolved against. */
  readonly anchor: () => Anchor
  readonly announcements: () => readonly FoundAnnouncement[]
  /** Counted names whose members stand in the same sentence. */
  readonly counted: () => readonly FoundCounted[]
  /** The only stage that may want tokens. */
  readonly directives: () => readonly FoundDirective[]
  /** Targets and results, by `status`, in the order of the document. */
  readonly targets: () => readonly FoundTarget[]
  readonly slogans: () => readonly FoundSlogan[]
  /** Every guess, and what could not be read. */
  readonly problems: () => readonly Problem[]
  /** What cuts words; null where none was handed in. */
  readonly tag: Tag | null
  /** Engine and dictionary, null where no tokens were wanted so far. */
  readonly segmenter: () => string | null
}

/** The analysis of a source; nothing is read yet. */
export function analysisOf(source: Source, lexicon: Lexicon, { segmenter = null, date = null }: AnalyzeOptions = {}): Analysis {
  const tagger = lazyTagger(segmenter)
  const blocks = once(() => blocksOf(source))
  const frame = once(() => frameOf(source, blocks(), { date }, lexicon))
  const outlined = once(() => outlineOf(frame(), lexicon))
  const outline = () => outlined().outline
  const anchor = once(() => anchorOf(frame()))
  const announced = once(() => announcementsOf(frame(), outline()))
  const aims = once(() => targetsOf(frame(), outline(), anchor(), lexicon))
  return {
    source,
    lexicon,
    blocks,
    frame,
    outline,
    passages: once(() => passagesOf(outline())),
    anchor,
    announcements: () => announced().announcements,
    counted: () => announced().counted,
    directives: once(() =>
      directivesOf(outline(), {
        anchor: anchor(),
        words: workWords(lexicon),
        organisations: organisations(lexicon),
        announced: announced().announcements.map(({ text }) => text),
        tag: tagger.tag,
      }),
    ),
    targets: () => aims().targets,
    slogans: once(() => slogansOf(frame(), announced().counted, lexicon)),
    problems: () => [
      ...source.problems,
      ...frame().problems,
      ...emptiness(source, outline().items.length),
      ...outlined().problems,
      ...aims().problems,
    ],
    tag: tagger.tag,
    segmenter: tagger.used,
  }
}

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
