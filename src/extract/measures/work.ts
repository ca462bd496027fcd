import type { Token } from '../../segment/types.ts'
import { sentences } from '../../text/clauses.ts'
import { adjunctKind, afterAdjunct } from './adjunct.ts'
import { afterManners, type Clause, clauseOf, mannerOf, workOf } from './clause.ts'
import { disposal, toward } from './frames.ts'
import { headAt } from './head.ts'
import { afterLead, afterTime } from './lead.ts'
import { isSubjectOf, modalAt } from './modal.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** No clause of work is longer; a text without marks must not cost more than its length. */
const LONGEST = 600

/** Reads one clause, `from` to `to`, without the mark that closes it; null where it is no clause of work. Tokens are those of the clause's sentence. */
export function parseWork(text: string, from: number, to: number, words: WorkWords, tokens?: readonly Token[]): Work | null {
  if (to - from > LONGEST) return null
  const clause = clauseOf(text, from, to, words)
  const start = afterLead(text, from, clause.to, words)
  const plain = phrase(clause, start)
  // 新建道路应落实…: what is new is a subject, when a word of obligation or a manner and its verb follow
  if (plain && /^(?:新|改|扩|在)[建增改]/.test(text.slice(plain.action.from, plain.action.to)) && isSubjectOf(clause, plain.object.from))
    return topic(clause, start)
  return plain ?? topic(clause, start) ?? (tokens ? byTokens(clause, start, tokens) : null)
}

/** A verb phrase, or one of the frames around it. */
function phrase(clause: Clause, at: number): Work | null {
  const { text, to } = clause
  if (at >= to || /^(?:让|使|令|让我们)/.test(text.slice(at, at + 1))) return null
  // “一岛一策”推进…: a watchword that tells how
  const quoted = /^“[^“”]{2,10}”(?=[^、和与等的])/.exec(text.slice(at, at + 13))?.[0] ?? ''
  const head = quoted ? headAt(text, at + quoted.length, to, clause.words) : null
  if (head && !head.verb.noun) return { ...workOf(head, to), manner: { from: at, to: head.action.from } }
  const framed = aimed(clause, at) ?? disposal(clause, at) ?? toward(clause, at)
  if (framed) return framed
  const plain = direct(clause, at)
  // 减少无效供给要见成效: what stands before the word of obligation is a topic
  if (plain && !plain.pivotal && modalAt(clause, plain.object.from + 2)) return null
  // 聚焦重点领域开展攻关: the verb behind the adjunct is the work
  const opener = plain && clause.words.adjunctAt(text, plain.action.from)?.text
  return (plain && (opener?.length ?? 0) < plain.action.to - plain.action.from ? plain : null) ?? afterAdjunct(clause, at) ?? plain
}

/** 确保6月底前建成标准厂房, 力争开工建设一批项目: the work is what is to be ensured; without a verb of work, 确保 X is the work and 力争 X none. */
function aimed(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const verb = words.verbAt(text, at)
  if (!verb || !/^(?:确保|保证|力争|争取|力求|努力|奋力|预计|计划|拟)$/.test(verb.text)) return null
  const after = afterTime(text, at + verb.text.length, to)
  const head = headAt(text, after, to, words)
  return head ? { ...workOf(head, to), manner: mannerOf(head) } : null
}

function direct(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const head = headAt(text, at, to, words)
  if (!head || head.verb.kind === 'aim') return null
  if (head.verb.kind === 'state' && isAim(text, head.action.to, to)) return null
  return { ...workOf(head, to), manner: mannerOf(head) }
}

/** A state with a figure is an aim: 确保粮食产量达到50万吨以上. */
const isAim = (text: string, from: number, to: number): boolean =>
  /(?:增长|达到|达|保持在|控制在|稳定在|不低于|不少于|不超过|突破|超过|高于|低于|下降)[^，]{0,10}\d|\d[\d.]*(?:%|个百分点|[万亿]?[^\d，]{1,4}(?:以上|以内|以下|左右)$)/.test(
    text.slice(from, to),
  )

/** 就业要推进…, 各乡镇要…: a topic or a subject before the word of obligation. */
function topic(clause: Clause, at: number): Work | null {
  const here = modalAt(clause, at + 2)
  return here ? phrase(clause, afterLead(clause.text, here, clause.to, clause.words)) : null
}

/** The lexicon does not know the verb: what the segmenter calls a verb may open the clause. */
function byTokens(clause: Clause, at: number, tokens: readonly Token[]): Work | null {
  const { text, to, words } = clause
  const here = afterManners(clause, at)
  if (words.verbAt(text, here) || words.adjunctAt(text, here)) return null
  const token = tokens.find(({ start }) => start === here)
  if (token?.tag !== 'v' || token.text.length < 2 || /^[不没未无]/.test(token.text) || token.end >= to - 2) return null
  const next = tokens.find(({ start }) => start === token.end)
  if (!next || !/^(?:n|m|a|b|j|l|i|s|x|eng|q)/.test(next.tag) || /^[了着过的、，和与得到]/.test(next.text)) return null
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
  let adjunct: number | null = null
  for (const { clauses } of sentences(text.slice(from, to))) {
    for (const local of clauses) {
      const clause = { from: from + local.from, to: from + local.to }
      const kind = adjunctKind(text, clause.from, clause.to, words)
      const found = kind === 'clause' && clause.to < to ? null : parseWork(text, clause.from, clause.to, words, tokens)
      if (found) return adjunct === null ? found : { ...found, manner: { from: adjunct, to: found.action.from } }
      if (kind && adjunct === null) adjunct = afterLead(text, clause.from, clause.to, words)
    }
  }
  return null
}
