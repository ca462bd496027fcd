import type { Anchor, TimeExpression } from '../../quantity/time.ts'
import { timesIn } from '../../quantity/time.ts'
import { insideOf } from '../../source/stretch.ts'
import type { Stretch } from '../../source/types.ts'
import { sentences } from '../../text/clauses.ts'
import { inOrder } from './in-order.ts'
import type { Run } from './runs.ts'

/** A clause and what governs it: the frames that its sentence and paragraph opened before it. */
export interface Governed {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The mark after it. */
  readonly close: string
  /** Its sentence's place in the run. */
  readonly sentence: number
  /** The time expressions inside it. */
  readonly times: readonly TimeExpression[]
  /** By when, as its own words or a frame say; null where neither does. */
  readonly deadline: TimeExpression | null
  /** When what it tells was reached, where its own words or a frame say. */
  readonly reached: TimeExpression | null
  /** It tells of what was: its own words, or the frame before it. */
  readonly past: boolean
  /** It stands in a list of aims: the frame's word of commitment (预期), the frame itself where there is none. */
  readonly aims: AimsFrame | null
  /** Whose aim it is, where the sentence cites a higher level. */
  readonly cited: Stretch | null
}

export interface AimsFrame {
  readonly commitment: Stretch | null
  readonly nature: 'anticipatory' | 'binding' | null
  /** The frame names a period of its own that no date can tell (今后一个时期). */
  readonly undated: boolean
}

const AIMS = /(?:目标|指标|预期)(?:任务)?(?:初步)?(?:安排|建议|确定)?(?:是|为|如下)?$/
/** A frame opens a list with ：, or with 是 at the end of a clause. */
const FRAME_ENDS: ReadonlySet<string> = new Set(['', '，', '。'])
const COPULA = /(?:是|为|如下)$/
const PERIOD = /今后|未来|下一个?阶段|一个时期|长远|远景|中长期/
const PAST_WORDS = /(?:去年|过去[一二三四五几\d]*年|上年|[一二三四五]年来|年以来|以来|这[一二三四五]?年|回顾|任期)/
const DONE = /(?:已经?(?![知定成建])|[^为除罢完]了(?!解|断)|历史性|先后|荣获|获评|被评|圆满|顺利|成功)/
/** From here on a paragraph that began with the past speaks of what is to be. */
const FORWARD = /^(?:我们)?(?:要|必须|今年|明年|下一步|下步|接下来|今后|未来|面向|展望)/
const AHEAD = /^[\s，]*(?:力争|争取|确保|计划|预计|要|将|我们|全[县市省]|，)*$/
/** 省委十一届八次全会提出，市第六次党代会明确了…: somebody of a higher level says what is to be. */
const CITES =
  /(^|[，。；：])((?!根据|落实|贯彻|按照|持续|围绕|深化|推动|抓好|对标|遵循|结合)(?:党中央|中央|国务院|国家|全国|省|市|州|[\u4e00-\u9fa5]{2,4}[省市州])[^，。；：推落抓]{0,16}?)(?:对[^，。；：]{1,12})?(?:已|已经)?(?:提出|明确|确定|部署|要求|强调|指出|下达|寄予)/

/** The clauses of a run, each with what governs it. */
export function governedClauses(run: Run, anchor: Anchor): readonly Governed[] {
  const { block, from, to } = run.stretch
  const times = inOrder(timesIn(block.text, anchor, from, to), time => time.from)
  const found: Governed[] = []
  let aims: AimsFrame | null = null
  let aimsDate: TimeExpression | null = null
  let named: TimeExpression | null = null
  let pastParagraph: TimeExpression | true | null = null
  sentences(block.text, from, to, insideOf(block)).forEach((sentence, number) => {
    let frame: TimeExpression | null = null
    let pastSentence: TimeExpression | true | null = null
    let cited: Stretch | null = null
    sentence.clauses.forEach((clause, n) => {
      const text = block.text.slice(clause.from, clause.to)
      const own = times(clause.from, clause.to).filter(time => time.to <= clause.to)
      // 全县到2028年底，: whose time it is may stand before it
      const opening = own.find(
        time => AHEAD.test(block.text.slice(clause.from, time.from)) || (time.to === clause.to && time.from - clause.from <= 8),
      )
      const points = own.filter(isPoint)
      // a time governs what follows where it opens the sentence, or stands as a clause of its own
      if (opening && isPoint(opening) && (n === 0 || opening.to === clause.to)) frame = opening
      // what a sentence opens with governs it; a year that it opens on later holds until the next
      if (opening?.frame === 'past' || (n === 0 && PAST_WORDS.test(text.slice(0, 12)))) {
        pastSentence = opening?.frame === 'past' ? opening : true
        if (number === 0) pastParagraph = pastSentence
      } else if (opening && isPoint(opening) && opening.date !== null && isAfter(opening, anchor)) {
        pastSentence = null
        pastParagraph = null
      } else if (n === 0 && FORWARD.test(text)) pastParagraph = null
      const citation = CITES.exec(text)
      if (citation) {
        const [, mark = '', who = ''] = citation
        const start = clause.from + citation.index + mark.length
        cited = { block, from: start, to: start + who.length }
      }
      named = points.find(time => time.date !== null) ?? named
      const isFrame = clause.close === '：' ? AIMS.test(text) : FRAME_ENDS.has(clause.close) && COPULA.test(text) && AIMS.test(text)
      found.push({
        from: clause.from,
        to: clause.to,
        text,
        close: clause.close,
        sentence: number,
        times: own,
        deadline: points.at(-1) ?? frame ?? aimsDate ?? allYear(block.text, clause, run, anchor),
        reached: own.find(time => time.frame === 'past' && time.date !== null) ?? dated(pastSentence) ?? dated(pastParagraph),
        past:
          pastSentence !== null ||
          (pastParagraph !== null && !isAhead(frame, anchor)) ||
          own.some(time => time.frame === 'past') ||
          DONE.test(text),
        aims,
        cited,
      })
      if (isFrame) {
        const expected = text.indexOf('预期')
        const binding = text.includes('约束性')
        aims = {
          commitment: expected >= 0 ? { block, from: clause.from + expected, to: clause.from + expected + 2 } : null,
          nature: text.includes('预期性') ? 'anticipatory' : binding ? 'binding' : null,
          undated: PERIOD.test(text) && !points.length,
        }
        aimsDate = points.at(-1) ?? (aims.undated ? null : named)
        pastSentence = null
      }
    })
  })
  return found
}

/** 全年 among tasks and aims is the document's own year. */
function allYear(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  run: Run,
  { year }: Anchor,
): TimeExpression | null {
  if (run.tense !== 'aim' || year === null) return null
  const at = text.slice(from, Math.min(to, from + 8)).search(/全年(?!龄|候)/)
  return at < 0 ? null : { from: from + at, to: from + at + 2, date: `${year}-12-31`, precision: 'year', years: null, frame: 'period' }
}

/** A frame that lies ahead lifts the past off its sentence. */
const isAhead = (frame: TimeExpression | null, anchor: Anchor): boolean => frame !== null && frame.date !== null && isAfter(frame, anchor)

const dated = (found: TimeExpression | true | null): TimeExpression | null =>
  found !== null && found !== true && found.date !== null ? found : null

/** A time that says by when: a deadline, or a period whose end is meant. */
const isPoint = (time: TimeExpression): boolean => time.frame === 'deadline' || time.frame === 'period'

/** Whether a time lies in the document's own year or after it. */
export const isAfter = (time: TimeExpression, anchor: Anchor): boolean =>
  anchor.year === null || time.date === null || Number(time.date.slice(0, 4)) >= anchor.year
