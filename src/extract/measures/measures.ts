import type { Token } from '../../segment/types.ts'
import type { Stretch } from '../../source/types.ts'
import { countWhile } from '../../text/bisect.ts'
import { depths } from '../../text/brackets.ts'
import { type Clause, type Sentence, sentences } from '../../text/clauses.ts'
import { adjunctKind } from './adjunct.ts'
import { afterManners, clauseOf, type Clause as WorkClause } from './clause.ts'
import { crossing, WHEN } from './crossing.ts'
import { halves } from './halves.ts'
import { afterLead } from './lead.ts'
import type { Range, Work } from './types.ts'
import type { AdjunctKind, WorkWords } from './words.ts'
import { readWork, verbCanAct } from './work.ts'

/** A measure as it stands in its block. */
export interface FoundMeasure {
  /** The clause with its manner and adjunct. */
  readonly text: Stretch
  readonly action: Stretch
  readonly object: Stretch
  readonly manner: Stretch | null
}

/** Cuts a sentence into words; asked only for sentences whose verbs the lexicon does not know. */
export interface Tag {
  (sentence: string): readonly Token[]
  /** All words that it may call verbs, where they are known beforehand: where none of them stands it is not asked. */
  readonly verbs?: (() => ReadonlySet<string>) | undefined
}

/** The measures of a stretch of task text, in order: one for each verb–object clause. */
export function measuresOf(stretch: Stretch, words: WorkWords, tag: Tag | null): readonly FoundMeasure[] {
  const { block } = stretch
  // read by itself, so that a paragraph of many items costs no more than its length
  const text = block.text.slice(stretch.from, stretch.to)
  const inside = depths(text)
  const place = ({ from, to }: Range): Stretch => ({ block, from: stretch.from + from, to: stretch.from + to })
  const found: FoundMeasure[] = []
  for (const sentence of sentences(text, 0, text.length, inside)) {
    for (const { from, work } of ofSentence(text, sentence, words, inside, tag)) {
      let start = from
      for (const { action, object, manner } of halves(text, work, words, inside)) {
        if (start < 0) start = action.from
        found.push({
          text: place({ from: start, to: Math.max(object.to, action.to) }),
          action: place(action),
          object: place(object),
          manner: manner && place(manner),
        })
        start = -1
      }
    }
  }
  return found
}

interface Found {
  /** Where the clause, or the adjunct before it, starts. */
  readonly from: number
  readonly work: Work
}

/** What has been, or how things stand: nothing in such a sentence is work. */
const DESCRIBES =
  /^(?:近年来|近些年|近几年|过去|去年|前年|一年来|[一二三四五六七八九十几两]+年来|多年来|长期以来|以来|回顾|当前，|目前|截至目前|实践证明|事实证明|必须看到|要看到|也要看到|应该看到|同时看到|要清醒(?:地)?(?:认识|看到)|必须清醒|要深刻认识|我们深知|我们相信|我们坚信|历史和现实|这些成绩|这是|这就是|让我们|各位代表，让我们|之所以)/

function ofSentence(text: string, sentence: Sentence, words: WorkWords, inside: Uint8Array, tag: Tag | null): readonly Found[] {
  if (DESCRIBES.test(text.slice(sentence.from, sentence.from + 16).trimStart())) return []
  let cut: readonly Token[] | null = null
  /** The words of a clause, where one that the lexicon does not know may be the verb at an offset. */
  const tokens = (clause: WorkClause, place: Clause, at: number) => {
    if (!tag || (tag.verbs && !verbCanAct(clause, at, tag.verbs()))) return null
    cut ??= tag(text.slice(sentence.from, sentence.to))
    return within(cut, sentence.from, place)
  }
  const { clauses } = sentence
  const starts = clauses.map(({ from, to }) => afterLead(text, from, to, words))
  const ends = starts.map(start => afterManners({ text, words }, start))
  const kinds = ends.map(end => adjunctKind(text, end, words))
  const works = clauses.map((clause, n) =>
    readClause(clauseOf(text, clause.from, clause.to, words, inside), clause, starts[n] ?? clause.from, ends[n] ?? clause.from, tokens),
  )
  const follows = workFollows(clauses, works, kinds)
  const found: Found[] = []
  let adjunct: number | null = null
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]
    if (!clause) break
    const kind = kinds[at] ?? null
    const work = works[at] ?? null
    const opens = kind ? (starts[at] ?? clause.from) : clause.from
    // 坚持…，: the manner of the work that follows; a verb of work behind the adjunct in the same clause is work all the same
    const isAdjunct = kind !== null && (!work || (kind === 'clause' && isItself(work, text, words) && follows[at]))
    if (isAdjunct) {
      if (kind === 'clause' || isAdjunctClause(text.slice(opens, clause.to), at === 0)) adjunct ??= opens
      if (clause.close !== '，') adjunct = null
      continue
    }
    if (!work) {
      // something else is said in between
      if (clause.to - clause.from > 5) adjunct = null
      continue
    }
    const crossed = crossing(text, clauses, works, at, words)
    const full = crossed ? { ...work, object: { from: work.object.from, to: crossed.to } } : work
    // 对 O 进行 V: the object stands before the action, and the manner before both
    const until = full.object.from < full.action.from ? clause.from - 1 : full.action.from
    found.push({ from: adjunct ?? clause.from, work: adjunct === null ? full : { ...full, manner: { from: adjunct, to: until } } })
    adjunct = null
    if (crossed) at = crossed.at
  }
  return found
}

/** The action is the word that opens the adjunct: 坚持, 聚焦. */
const isItself = (work: Work, text: string, words: WorkWords): boolean =>
  /^(?:坚持|聚焦|立足|秉持|紧扣|紧盯|锚定|瞄准|对标|牢记)/.test(text.slice(work.action.from, work.action.from + 2)) &&
  words.adjunctAt(text, work.action.from) !== null

/** Whether a clause without work is shaped as an adjunct of what follows: 以X为Y, 在X方面, 按照X. */
function isAdjunctClause(clause: string, first: boolean): boolean {
  if (/^以/.test(clause)) return /^以.{2,}为/.test(clause)
  if (/^[在于]/.test(clause)) return /(?:上|中|下|里|内|间|方面|领域|时|同时|前提)$/.test(clause)
  if (/^从/.test(clause)) return /(?:入手|出发|抓起|着手|做起|上|方面|角度|层面|起)$/.test(clause)
  if (/^由/.test(clause)) return /(?:牵头|负责|配合)$/.test(clause)
  if (/^为/.test(clause)) return first
  if (/^(?:[经沿与同向就对按依靠用朝比较]|不仅|不但|既)/.test(clause))
    return /^(?:按照|依照|依托|依据|对照|对标|对于|沿着|依靠|面对|朝着)/.test(clause) || /^经.{2,}后$/.test(clause)
  return true
}

function readClause(
  clause: WorkClause,
  place: Clause,
  start: number,
  behind: number,
  tokens: (clause: WorkClause, place: Clause, at: number) => readonly Token[] | null,
): Work | null {
  const { text, words } = clause
  const { from, to, close } = place
  if (to - from < 4 || OPENS_NOTE.has(text.charAt(from))) return null
  // a verb that the lexicon does not know is worth the segmenter where a manner announces it
  const announced = behind > start && behind < to - 3 && !words.verbAt(text, behind) && !words.adjunctAt(text, behind)
  const known = readWork(clause, start, behind)
  const cut = known || !announced ? null : tokens(clause, place, behind)
  const work = known ?? (cut && readWork(clause, start, behind, cut))
  if (!work || !isWork(text, from, work)) return null
  // 编制规划时，: when, not what; the X of 支持 X may be followed by such an adjunct of its own
  return close === '，' && !work.pivotal && WHEN.test(text.slice(Math.max(from, to - 4), to)) ? null : work
}
const OPENS_NOTE = new Set('（【')

/** What has happened, what is only announced, and what a clause is for, are no work. */
function isWork(text: string, from: number, { action, object, manner }: Work): boolean {
  if (object.to - object.from < 2) return false
  const starts = manner && manner.from > from ? manner.from : action.from
  if (/[已曾]$|正在$|已经$/.test(text.slice(Math.max(from, starts - 2), starts))) return false
  const what = text.slice(object.from, object.to)
  const end = what.slice(-4)
  if (NO_OBJECT.test(what.slice(0, 2)) || PRAISE.has(end) || /[是：]$|[^行作]为$/.test(end) || /[^期]后再/.test(what)) return false
  if (RATE.test(what)) return false
  if (text.charAt(action.from - 2) === '如' && text.charAt(action.from - 1) === '不') return false
  // 实施…战略是…: the work is what the sentence speaks about
  return !(
    what.includes('是') && /[^但凡别其还若可于总就只不都“]是[^否非]/.test(what.includes('“') ? what.replace(/“[^”]*”/g, '“”') : what)
  )
}
const NO_OBJECT = /^(?:以下|如下|了|着|什么)/
/** 做好今年工作意义重大: what is said of it. */
const PRAISE = new Set('意义重大 意义深远 责任重大 任务艰巨 至关重要 尤为重要 势在必行 刻不容缓 任重道远 迫在眉睫'.split(' '))
/** 办理满意率保持在98%: an indicator of the deed. */
const RATE = /^[^，、“的]{0,4}(?:率|满意度)(?:始终|均|全部|稳定)?(?:保持|达|控制|稳定|不低于|超过|为)/

/** For each clause, whether work follows in the same run of clauses, up to ； or the sentence's end. */
function workFollows(
  clauses: readonly Clause[],
  works: readonly (Work | null)[],
  kinds: readonly (AdjunctKind | null)[],
): readonly boolean[] {
  const follows = clauses.map(() => false)
  for (let at = clauses.length - 2; at >= 0; at--) {
    if (clauses[at]?.close === '；') continue
    follows[at] = (works[at + 1] != null && kinds[at + 1] !== 'clause') || follows[at + 1] === true
  }
  return follows
}

/** The tokens of a clause, from those of its sentence in order; their offsets become the text's. */
function within(tokens: readonly Token[], offset: number, { from, to }: Clause): readonly Token[] {
  let low = countWhile(tokens, token => token.start + offset < from)
  const found: Token[] = []
  for (let token = tokens[low]; token && token.start + offset < to; token = tokens[++low]) {
    found.push({ ...token, start: token.start + offset, end: token.end + offset })
  }
  return found
}
