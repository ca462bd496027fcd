import { FIELDS } from './follows.ts'
import { type Head, headAt } from './head.ts'
import { isVerbal } from './names.ts'
import { compoundEnd, endsInHead } from './nouns.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** Names whose parts are deeds: 扩绿、增绿等行动, 提升服务、优化环境工程. */
const NAMES =
  /(?:等[^、，]{1,12}|行动|工程|计划|专项|活动|机制|制度|政策|方案|战略|体系|模式|措施|举措|能力|水平|任务|目标|要求|工作|治理|整治)$/

/** V1O1、V2O2 in one clause is two works where each half has its own verb; a shared verb over objects stays one. */
export function halves(text: string, work: Work, words: WorkWords, inside: Uint8Array): readonly Work[] {
  const { object } = work
  if (work.pivotal || work.state || work.action.from > object.from) return [work]
  // 坚持疏堵、引导监管并重
  if (text.startsWith('坚持', work.action.from) && /(?:发力|并举|并重|结合|推进|并进)$/.test(text.slice(object.to - 2, object.to)))
    return [work]
  if (!/[、并]/.test(text.slice(object.from, object.to))) return [work]
  const cuts: number[] = []
  for (let at = object.from + 1; at < object.to - 2; at++) {
    const char = text.charAt(at)
    if ((char === '、' || (char === '并' && isAnd(text, at))) && inside[at] === 0) cuts.push(at)
  }
  if (!cuts.length) return [work]
  const found: Work[] = []
  let rest = work
  for (const [n, cut] of cuts.entries()) {
    const end = cuts[n + 1] ?? object.to
    // 打响品牌、力争游客达百万人次: an aim of its own
    if (text.startsWith('力争', cut + 1)) return [...found, { ...rest, object: { from: rest.object.from, to: cut } }]
    const and = text.charAt(cut) === '并'
    const head = headAt(text, cut + (text.charAt(cut + 1) === '且' ? 2 : 1), end, words)
    if (
      !head ||
      (head.verb.noun && !opensHalf(text, head, cut, end, rest, words)) ||
      head.action.to - head.action.from < 2 ||
      head.verb.kind === 'aim'
    )
      continue
    // 健全机制、完善体系: each has a thing of its own
    const things = endsInHead(text, cut) && compoundEnd(text, head.action.to, end) === end
    if (!and && NAMES.test(text.slice(cut, object.to)) && ((work.light && !things) || /等[^、，]{1,12}$/.test(text.slice(cut, object.to))))
      continue
    const first = text.slice(rest.object.from, cut)
    if (!first.includes('的') && text.slice(head.action.to, end).includes('的')) continue
    // 推广雨水收集、贮存和处理 + 系统
    const what = text.slice(head.action.to, end)
    // 平台经济、共享经济
    const thing = /^[^和与]*/.exec(what)?.[0] ?? ''
    if (thing.length > 1 && first.length > thing.length && first.endsWith(thing)) continue
    if (
      endsInDeed(text, cut, words) &&
      (/^(?:结果|情况|系统|过程|环节|流程|机制|办法)$/.test(what) || isVerbal(text, head.action.to, end, words))
    )
      continue
    if (
      (first.includes('的') || /[和与]/.test(text.slice(head.from, head.action.to))) &&
      compoundEnd(text, head.action.to, end) === end &&
      endsInDeed(text, cut, words)
    )
      continue
    // 从制定、发布到申报的全链条机制
    if (first.startsWith('从') && what.includes('到')) continue
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

/** 制定方案并抓好落实; not 兼并, 并网. */
const isAnd = (text: string, at: number): boolean =>
  !/[一合兼归吞撤拆]/.test(text.charAt(at - 1)) && !/[网购轨联存行重入排列举发拢]/.test(text.charAt(at + 1))
/** 改厕5000户、整治水体11处: figures on both sides make two deeds. */
const isCounted = (half: string): boolean => /\d[\d.]*[万亿余多]{0,2}[^\d，]{1,4}$/.test(half)
const endsInDeed = (text: string, at: number, words: WorkWords): boolean => isVerbal(text, at - 2, at, words)

/** 打造生态高地、建设产业园区: a word that is noun as well opens a half where it can be told for a verb. */
function opensHalf(text: string, head: Head, cut: number, to: number, rest: Work, words: WorkWords): boolean {
  const { from, to: end } = head.action
  if (compoundEnd(text, end, to) || isVerbal(text, end, to, words)) return false
  if (text.charAt(cut) === '并') return true
  if (head.from < from) return !FIELDS.test(head.verb.text) && !/^(?:统一|双向)/.test(text.slice(head.from, from))
  if (/^(?:建设|发展)$/.test(head.verb.text)) return to - end >= 4
  if (/^(?:维护|保障|保护|培养)$/.test(head.verb.text)) return to - end >= 4 && !endsInDeed(text, cut, words)
  return !FIELDS.test(head.verb.text) && isCounted(text.slice(rest.object.from, cut)) && isCounted(text.slice(end, to))
}
