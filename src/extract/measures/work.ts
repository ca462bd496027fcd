import type { Token } from '../../segment/types.ts'
import { depths } from '../../text/brackets.ts'
import { sentences } from '../../text/clauses.ts'
import { adjunctKind, afterAdjunct, isMeans } from './adjunct.ts'
import { afterManners, type Clause, clauseOf, workOf } from './clause.ts'
import { disposal, prohibition, toward } from './frames.ts'
import { halves } from './halves.ts'
import { headAt } from './head.ts'
import { afterLead, afterTime } from './lead.ts'
import { isSubjectOf, modalAt } from './modal.ts'
import { FINISHES } from './names.ts'
import { compoundEnd } from './nouns.ts'
import { shared, short } from './series.ts'
import { afterSubject } from './subject.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** No clause of work is longer; a text without marks must not cost more than its length. */
const LONGEST = 600

/**
 * Reads one clause, without the mark that closes it; null where it is no clause of work. `start` is where the clause proper starts
 * (`afterLead`), `behind` where the manners that open it end (`afterManners`). Tokens are those of the clause's sentence.
 */
export function readWork(clause: Clause, start: number, behind: number, tokens?: readonly Token[]): Work | null {
  const { text } = clause
  if (clause.to - start > LONGEST) return null
  const plain = phrase(clause, start, behind)
  // 新建道路应落实…: what is new is a subject, when a word of obligation or a manner and its verb follow
  if (
    plain &&
    NEW.has(text.charAt(plain.action.from)) &&
    /[建增改]/.test(text.charAt(plain.action.from + 1)) &&
    isSubjectOf(clause, plain.object.from)
  )
    return topic(clause, start)
  return plain ?? topic(clause, start) ?? duty(clause, start) ?? (tokens ? byTokens(clause, start, tokens) : null)
}

const NEW = new Set('新改扩在')

/** A verb phrase, or one of the frames around it. */
function phrase(clause: Clause, at: number, here = afterManners(clause, at)): Work | null {
  const { text, to, words } = clause
  if (at >= to || /[让使令]/.test(text.charAt(at))) return null
  // “一岛一策”推进…: a watchword that tells how
  if (text.charAt(at) === '“') {
    const quoted = /^“[^“”]{2,10}”(?=[^、和与等的])/.exec(text.slice(at, at + 13))?.[0] ?? ''
    const head = quoted ? headAt(text, at + quoted.length, to, words) : null
    if (head && !head.verb.noun) return workOf(head, to, { from: at, to: head.action.from })
  }
  const framed =
    aimed(clause, at) ?? disposal(clause, at, here) ?? toward(clause, at, here) ?? prohibition(clause, at) ?? shared(clause, at, here)
  if (framed) return framed
  const plain = direct(clause, at)
  if (!plain) return afterAdjunct(clause, at, here)
  // 减少无效供给要见成效: what stands before the word of obligation is a topic
  if (!plain.pivotal && modalAt(clause, plain.object.from + 2)) return null
  // 聚焦重点领域开展攻关: the verb behind the adjunct is the work
  const opener = words.adjunctAt(text, plain.action.from)
  if (!opener || opener.text.length < plain.action.to - plain.action.from) return plain
  return afterAdjunct(clause, at, here) ?? (isMeans(clause, plain.action.from) ? null : plain)
}

const AIMS = new Set('确保 保证 力争 争取 力求 努力 奋力 预计 计划 拟'.split(' '))

/** 确保6月底前建成标准厂房, 力争开工建设一批项目: the work is what is to be ensured; without a verb of work, 确保 X is the work and 力争 X none. */
function aimed(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const verb = words.verbAt(text, at)
  if (!verb || !AIMS.has(verb.text)) return null
  const after = afterTime(text, at + verb.text.length, to)
  const head = headAt(text, after, to, words)
  if (!head) return words.adjunctAt(text, after) ? afterAdjunct(clause, at, after) : null
  // 确保培训质量, 确保列入计划的项目按期开工: a state, whose name holds a deed
  const end = head.action.to
  if (head.verb.noun && compoundEnd(text, end, to)) return null
  return /[^的]的/.test(text.slice(end, end + 8)) && FINISHES.test(text.slice(end, to)) ? null : workOf(head, to)
}

function direct(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const head = headAt(text, at, to, words)
  if (!head || head.verb.kind === 'aim') return null
  if (head.verb.kind === 'state' && isAim(text, head.action.to, to) && !(head.verb.text === '争取' && isWon(text, head.action.to)))
    return null
  return workOf(head, to)
}

/** A state with a figure is an aim: 确保粮食产量达到50万吨以上. */
const isAim = (text: string, from: number, to: number): boolean =>
  /(?:增长|达到|达|保持在|控制在|稳定在|不低于|不少于|不超过|突破|超过|高于|低于|下降)[^，]{0,10}\d|\d[\d.]*(?:%|个百分点|[万亿]?[^\d，]{1,4}(?:以上|以内|以下|左右)$)/.test(
    text.slice(from, to),
  )
/** 争取上级资金…: what can be won is no state. */
const isWon = (text: string, from: number): boolean => /^.{0,8}(?:资金|债券|额度|支持|试点|名额)/.test(text.slice(from, from + 12))

/** 就业要推进…, 各乡镇要…: a topic or a subject before the word of obligation. */
function topic(clause: Clause, at: number): Work | null {
  const here = modalAt(clause, at + 2)
  return here ? phrase(clause, afterLead(clause.text, here, clause.to, clause.words)) : null
}

/** 县住建局负责…, 各乡镇按照分工，…: a body as the subject, without a word of obligation. */
function duty(clause: Clause, at: number): Work | null {
  const here = afterSubject(clause, at)
  const found = here ? phrase(clause, here) : null
  const verb = found && clause.words.verbAt(clause.text, found.action.from)
  return verb?.noun && !verb.lead ? null : found
}

/** Whether a word that the segmenter calls a verb can be the action of a clause where it stands. */
const canAct = ({ text, to }: Clause, from: number, end: number): boolean =>
  end - from >= 2 && end < to - 2 && !NO_ACTION.has(text.charAt(from)) && !NO_OBJECT.has(text.charAt(end))
const NO_ACTION = new Set('不没未无')
const NO_OBJECT = new Set('了着过的、，和与得到')

/** Whether one of some verbs stands at an offset and can be the action there. */
export function verbCanAct(clause: Clause, at: number, verbs: ReadonlySet<string>): boolean {
  for (let end = at + 2; end <= at + LONGEST_VERB; end++) {
    if (canAct(clause, at, end) && verbs.has(clause.text.slice(at, end))) return true
  }
  return false
}
/** More characters than any verb of a dictionary has. */
const LONGEST_VERB = 12

/** The lexicon does not know the verb: what the segmenter calls a verb may open the clause. */
function byTokens(clause: Clause, at: number, tokens: readonly Token[]): Work | null {
  const { text, to, words } = clause
  const here = afterManners(clause, at)
  if (words.verbAt(text, here) || words.adjunctAt(text, here)) return null
  const token = tokens.find(({ start }) => start === here)
  if (token?.tag !== 'v' || !canAct(clause, here, token.end)) return null
  const next = tokens.find(({ start }) => start === token.end)
  if (!next || !/^(?:n|m|a|b|j|l|i|s|x|eng|q)/.test(next.tag)) return null
  return {
    action: { from: here, to: token.end },
    object: { from: token.end, to },
    manner: here > at ? { from: at, to: here } : null,
    pivotal: false,
    light: false,
    state: false,
  }
}

/** The work of a directive's heading: its first clause that is not an adjunct, with the adjuncts before it as manner. */
export function headingWork(text: string, from: number, to: number, words: WorkWords, tokens?: readonly Token[]): Work | null {
  // read by itself, so that a heading costs no more than its length
  const heading = text.slice(from, to)
  const inside = depths(heading)
  const shift = (range: { readonly from: number; readonly to: number }) => ({ from: from + range.from, to: from + range.to })
  let adjunct: number | null = null
  for (const { clauses } of sentences(heading, 0, heading.length, inside)) {
    for (const clause of clauses) {
      const start = afterLead(heading, clause.from, clause.to, words)
      const behind = afterManners({ text: heading, words }, start)
      const kind = adjunctKind(heading, behind, words)
      const whole = clauseOf(heading, clause.from, clause.to, words, inside)
      const found = kind === 'clause' && clause.to < heading.length ? null : (readWork(whole, start, behind, tokens) ?? short(whole, start))
      if (found && !isPart(heading, found)) {
        const manner = adjunct === null ? found.manner : { from: adjunct, to: found.action.from }
        const { action, object } = halves(heading, found, words, inside)[0] ?? found
        return { ...found, action: shift(action), object: shift(object), manner: manner && shift(manner) }
      }
      if (kind && adjunct === null) adjunct = start
    }
  }
  return null
}

/** 实施步骤, 推进阶段（2026年）: the name of a part of the paper. */
const isPart = (text: string, { action, object }: Work): boolean =>
  /^(?:部署|提升|推进|准备|验收)?阶段(?:$|（)/.test(text.slice(object.from, object.to)) ||
  /^(?:实施|保障|建设|推进|工作|总结|组织|改革|发展)(?:步骤|措施|内容|目标|任务|要求|原则|安排|进度|重点)$/.test(
    text.slice(action.from, object.to),
  )
