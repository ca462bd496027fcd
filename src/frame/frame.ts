import type { Lexicon } from '../lexicon/types.ts'
import { startsWithSalutation } from '../source/marks.ts'
import { quoteStretch } from '../source/reading.ts'
import { textOf, whole } from '../source/stretch.ts'
import type { Block, Problem, Source, Stretch } from '../source/types.ts'
import { bodyOf } from './body.ts'
import { headOf } from './head.ts'
import { kindOf } from './kind.ts'
import { regionOf } from './region.ts'
import { isNamed } from './title.ts'
import type { Frame, Kind } from './types.ts'
import { dateOf, frontMatterDate, yearOf } from './when.ts'

export interface FrameOptions {
  /** The document's date, when the user gives it: 2026-01-20, 2026-01 or 2026. */
  readonly date?: string | null | undefined
}

/** Parts a document into what stands around the text and the text proper. Never throws; what it could not find is a problem. */
export function frameOf(source: Source, blocks: readonly Block[], options: FrameOptions, lexicon: Lexicon): Frame {
  const head = headOf(source, blocks)
  const titleText = head.titleBlocks.map(({ text }) => text).join('')
  const { body, closing, issuer, signed, published } = bodyOf(blocks.slice(head.end), titleText, head.addressed)
  const occasion = head.occasion && textOf(head.occasion)
  const speaker = head.speaker && readable(source, head.speaker)
  const opening = body.slice(0, 3).map(({ text }) => text.slice(0, 400))
  const kind = kindOf({
    title: titleText,
    occasion: occasion ?? '',
    addressed: head.addressed || speaker !== null || startsWithSalutation(opening[0] ?? ''),
    official: head.official || issuer !== null,
    opening: opening.join('\n'),
  })
  const date = dateOf({
    given: options.date ?? null,
    occasion: occasion ?? '',
    dated: head.dated,
    signed,
    published: [head.published, frontMatterDate(source), published],
    title: titleText,
    body,
  })
  return {
    kind,
    title: head.titleBlocks.map(block => readable(source, whole(block))).join(' ') || null,
    titleBlocks: head.titleBlocks,
    occasion: head.occasion && readable(source, head.occasion),
    speaker,
    date: date?.date ?? null,
    datePrecision: date?.precision ?? null,
    // a slogan of a title may hold what looks like a place; the name of a document, the occasion and the offices do not
    ...regionOf(
      [isNamed(titleText) ? titleText : null, occasion, head.speaker && textOf(head.speaker), issuer, titleText, speaksFor(opening)],
      lexicon,
    ),
    year: yearOf(kind, titleText, date),
    body,
    closing,
    problems: missing(kind, speaker !== null, date !== null),
  }
}

/** 我代表青溪县人民政府 */
const speaksFor = (opening: readonly string[]) =>
  /我代表([^，。]{0,20}?(?:政府|国务院|常务委员会|委员会|党委|县委|市委|省委|区委))/.exec(opening.join('\n'))?.[1] ?? null

function missing(kind: Kind, speaker: boolean, dated: boolean): readonly Problem[] {
  const problems: Problem[] = []
  if (!speaker && (kind === 'speech' || kind === 'work-report')) {
    problems.push({ code: 'no-speaker', message: '没有找到讲话人：请在标题下另起一行写明，如“县长 张三”', start: null, end: null })
  }
  if (!dated) {
    problems.push({
      code: 'no-date',
      message: '没有找到文件日期，“今年”“年底前”等时限无法换算：请用 --date 指明，如 --date 2026-01-20',
      start: null,
      end: null,
    })
  }
  return problems
}

/** As written, but for the blanks that old web pages left as text and the marks of Markdown. */
function readable(source: Source, stretch: Stretch): string {
  const written = quoteStretch(source, stretch)
    .replace(/(?:<U\+00A0>)+/g, ' ')
    .trim()
  return source.format === 'markdown' ? written.replace(/\*{1,3}|__|`/g, '') : written
}
