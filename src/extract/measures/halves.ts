import { type Head, headAt, isVerbal } from './head.ts'
import { compoundEnd } from './nouns.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** Names whose parts are deeds: 扩绿、增绿等行动, 提升服务、优化环境工程. */
const NAMES = /(?:等[^、，]{1,12}|行动|工程|计划|专项|活动|机制|制度|政策|方案|战略|体系|模式|措施|举措|能力|水平|任务|目标|要求|工作)$/

/** V1O1、V2O2 in one clause is two works where each half has its own verb; a shared verb over objects stays one. */
export function halves(text: string, work: Work, words: WorkWords, inside: Uint8Array): readonly Work[] {
  const { object } = work
  if (work.pivotal || work.state || work.action.from > object.from) return [work]
  const cuts: number[] = []
  for (let at = object.from + 1; at < object.to - 2; at++) if (text.charAt(at) === '、' && inside[at] === 0) cuts.push(at)
  const found: Work[] = []
  let rest = work
  for (const [n, cut] of cuts.entries()) {
    const end = cuts[n + 1] ?? object.to
    const head = headAt(text, cut + 1, end, words)
    if (
      !head ||
      (head.verb.noun && !opensHalf(text, head, end, words)) ||
      head.action.to - head.action.from < 2 ||
      head.verb.kind === 'aim'
    )
      continue
    if (NAMES.test(text.slice(cut, object.to)) && (work.light || /等[^、，]{1,12}$/.test(text.slice(cut, object.to)))) continue
    if (/的/.test(text.slice(head.action.to, end)) && !/的/.test(text.slice(rest.object.from, cut))) continue
    const first = text.slice(rest.object.from, cut)
    // 强化跨地区、跨部门联合执法; 明确新、改、扩建项目
    if (first.length < 2 || /^[跨分]/.test(first) || text.charAt(cut - 2) === '、') continue
    if (words.mannerVerb(head.verb.text) && end - head.action.to < 3) continue
    found.push({ ...rest, object: { from: rest.object.from, to: cut } })
    rest = {
      action: head.action,
      object: { from: head.action.to, to: object.to },
      manner: head.from < head.action.from ? { from: head.from, to: head.action.from } : null,
      pivotal: head.pivotal,
      light: head.verb.light,
      state: head.verb.kind === 'state',
    }
  }
  return [...found, rest]
}

/** 打造生态高地、建设产业园区: of the words that are nouns as well only these two open a half. */
const opensHalf = (text: string, head: Head, to: number, words: WorkWords): boolean =>
  /^(?:建设|发展)$/.test(head.verb.text) &&
  to - head.action.to >= 4 &&
  !compoundEnd(text, head.action.to, to) &&
  !isVerbal(text, head.action.to, to, words)
