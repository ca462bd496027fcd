import { afterManners, type Clause, open } from './clause.ts'
import type { Work } from './types.ts'
import type { WorkWords } from './words.ts'

/** 把 O V, 将 O V: how a thing is regarded (把…作为) is no work. */
export function disposal(clause: Clause, at: number, here: number): Work | null {
  const { text, to, words } = clause
  // 把握, 把关 are verbs
  if (!/[把将]/.test(text.charAt(here)) || words.verbAt(text, here)) return null
  const from = here + 1
  if (/(?:作为|当作|视为|看作|视作|当成|摆在|放在|置于)/.test(text.slice(from, to))) return null
  const how = at < here ? { from: at, to: here } : null
  // 将任务完成情况纳入考核: what is made of the thing comes before the deeds in its name
  const place = verbOf(clause, from, true) ?? verbOf(clause, from, false)
  if (!place) return null
  const { end, start, length } = place
  return {
    action: { from: start, to: Math.min(to, start + length) },
    object: { from, to: end },
    manner: how ?? (start > end ? { from: end, to: start } : null),
    pivotal: false,
    light: true,
    state: false,
  }
}

/** Where the verb of 把 O V stands, and where its object ends before the verb's manner: one that tells an outcome, or any. */
function verbOf(
  clause: Clause,
  from: number,
  outcomes: boolean,
): { readonly end: number; readonly start: number; readonly length: number } | null {
  const { text, to, words } = clause
  for (let end = from + 2; end < to; end++) {
    if (!open(clause, end) || /[、和与及的新同]/.test(text.charAt(end - 1))) continue
    const word = words.manners.at(text, end)
    const manner = word.length > 1 ? word.length : 0
    const start = end + manner + (manner && text.charAt(end + manner) === '地' ? 1 : 0)
    const verb = words.verbAt(text, start)
    const outcome = DISPOSED.exec(text.slice(start, start + 4))?.[0].length ?? 0
    if (
      outcomes
        ? outcome
        : verb && verb.text.length > 1 && !verb.noun && verb.kind !== 'stative' && text.charAt(start + verb.text.length) !== '的'
    )
      return { end, start, length: Math.max(outcome, verb?.text.length ?? 0) }
  }
  return null
}
const DISPOSED =
  /^(?:[纳列编归植嵌融导引载][入]|[转变改升列定降][为成]|用[于作在到]|[落送交推引投搬放][到给向]|转化[为成]|转变为|确定为|统一[为到起]|(?:打造|建设|培育|建|办|做)成|(?:落实|贯彻|延伸|扩大|扩展|推广|提高|提升|下放|下沉|传导|压实|覆盖|归集|体现)[到至在]|(?:控制|保持|稳定|解决|消除|化解|体现)在|贯穿|结合起来|统筹起来|管起来|建起来|抓(?:紧抓好|实抓好|好|实|牢)|做(?:大做强|强|大|优|实|细|好)|办好|建好|用好|管好|守好)/

/** 对 O 进行 V, 对 O 加大 V力度: the deed done to O. */
export function toward(clause: Clause, at: number, here: number): Work | null {
  const { text, to, words } = clause
  if (text.charAt(here) !== '对') return null
  const opener = /^对(?:于)?(?!标|接|外|口|内|照|策|比|症|待|准|手|应|象|话)/.exec(text.slice(here, here + 3))?.[0]
  if (!opener) return null
  const from = here + opener.length
  for (let end = from + 2; end < to; end++) {
    if (!open(clause, end)) continue
    const verb = /^(?:进行|予以|给予|加以|实施|开展|实行)/.exec(text.slice(end, end + 2))?.[0]
    if (!verb) continue
    const first = end + verb.length
    const how = words.manners.at(text, first)
    const deed = first + how.length
    // 进行改造提升: verbs to the end; anything else is the object of a clause of its own
    if (to - deed >= 2 && to - deed <= 6 && coveredByVerbs(text, deed, to, words)) {
      return {
        action: { from: deed, to },
        object: { from, to: trimTail(text, from, end, words) },
        manner: how ? { from: first, to: deed } : null,
        pivotal: false,
        light: true,
        state: false,
      }
    }
    if (verb === '进行' || verb === '予以' || verb === '给予' || verb === '加以') {
      return {
        action: { from: end, to: first },
        object: { from: first, to },
        manner: { from: at, to: end },
        pivotal: false,
        light: true,
        state: false,
      }
    }
    break
  }
  return null
}

/** 不得提供…, 任何单位不得违规占用…: what is forbidden, the word that forbids it being part of the action. */
export function prohibition(clause: Clause, at: number): Work | null {
  const { text, to, words } = clause
  const found = text.slice(at, Math.min(to, at + 42)).search(/不[得准许]/)
  const here = at + found
  if (found < 0 || here >= to - 4 || !open(clause, here) || /[舍见容要免]/.test(text.charAt(here - 1))) return null
  const first = afterManners(clause, here + 2)
  const verb = words.verbAt(text, first)
  const known = verb && verb.kind !== 'stative' ? verb.text.length : 0
  const deed = Math.max(known, FORBIDDEN.has(text.slice(first, first + 2)) ? 2 : 0)
  const end = first + deed
  if (deed < 2) return null
  if (to - end < 2 || /[的、和与及]/.test(text.charAt(end))) return null
  return { action: { from: here, to: end }, object: { from: end, to }, manner: null, pivotal: false, light: true, state: true }
}

/** Deeds that are named to be forbidden: as other measures they are none. */
const FORBIDDEN = new Set('占用 收取 歧视 拒绝 拖欠 挪用 截留 挤占 泄露 干预 索取 转嫁 强制 妨碍 侵占 买卖 隐瞒 排放 倾倒 排斥'.split(' '))

/** Manners before 进行 are no part of what the deed is done to. */
function trimTail(text: string, from: number, to: number, words: WorkWords): number {
  const word = words.manners.before(text, to)
  return word.length > 1 && to - word.length > from ? to - word.length : to
}

function coveredByVerbs(text: string, from: number, to: number, words: WorkWords): boolean {
  for (let here = from; here < to; ) {
    const verb = words.verbAt(text, here)
    if (!verb || verb.text.length < 2) return false
    here += verb.text.length
    if (here < to && /[、和与]/.test(text.charAt(here))) here++
  }
  return true
}
