import { FORBIDS, follows, isOfObject, isPair, OUTCOME } from './follows.ts'
import { endsInVerb, FINISHES, firstOfList, isName, isSubject, isVerbal } from './names.ts'
import { compoundEnd, suffixEnd } from './nouns.ts'
import type { Verb, WorkWords } from './words.ts'

/** A verb phrase as it opens: what its action is, and where its object begins. */
export interface Head {
  /** Of the manner, or of the action where there is none. */
  readonly from: number
  readonly action: { readonly from: number; readonly to: number }
  /** The last verb of the action. */
  readonly verb: Verb
  /** The action holds a verb whose object is a clause (推动 X V). */
  readonly pivotal: boolean
}

/** More manners and verbs in a row are no clause. */
const DEEPEST = 7
const JOINT = new Set('、和与并及以')
const JOINS = /^(?:、|和(?![美谐平睦田解])|与(?!时)|并(?![网购轨联])|及(?![时第])|以及)/
const COUNTED = /^(?:一大?批|更多|若干|\d|[一二三四五六七八九十][个批项])/
const NUMERAL = /^(?:\d|[一二两三四五六七八九十百千][个批项件座所条处家套名场万千百十]|[“《]|好)/

/** The verb phrase that opens at an offset, behind its manners; null where none does. */
export function headAt(text: string, at: number, to: number, words: WorkWords, depth = 0): Head | null {
  if (at >= to || depth > DEEPEST) return null
  const manner = words.manners.at(text, at)
  const verb = words.verbAt(text, at)
  if (manner && manner.length >= (verb?.text.length ?? 0)) {
    const after = at + manner.length
    const inner =
      headAt(text, after + (text.charAt(after) === '地' ? 1 : 0), to, words, depth + 1) ??
      // 多元化解: the last character is the verb's
      (manner.endsWith('化') && words.manners.has(manner.slice(0, -1)) && words.verbAt(text, after - 1)
        ? headAt(text, after - 1, to, words, depth + 1)
        : null)
    if (inner && !(words.mannerVerb(manner) && isName(text, inner, to, words))) return { ...inner, from: at }
    if (!words.mannerVerb(manner) || /^(?:按|依照|根据|参照|以)/.test(text.slice(after, after + 2))) return null
  }
  const pair = !verb || verb.text.length === 1 ? pairOfOutcomes(text, at) : null
  const opening = pair ?? verb
  return opening ? verbHead(text, at, to, opening, words, depth) : null
}

/** 选优配强, 管好用活: verbs with their outcomes, beside each other. */
function pairOfOutcomes(text: string, at: number): Verb | null {
  const word = text.slice(at, at + 4)
  return OUTCOME.test(word.slice(0, 2)) && OUTCOME.test(word.slice(2))
    ? { text: word, kind: 'work', light: true, noun: false, lead: false }
    : null
}
const ENDS_IN_DEED = new Set('处理 查处 推进 落实 实施 开展 追责 问责 执行 协作 配合 合作 协调 沟通'.split(' '))

/** A verb with the verbs that follow it at once: 谋划实施, 加强和改进, 支持建设. */
function verbHead(text: string, at: number, to: number, verb: Verb, words: WorkWords, depth: number): Head | null {
  if (verb.kind === 'stative') return null
  let end = at + verb.text.length
  if (verb.text.length === 1 && !opensAlone(text, end, to, verb.text)) return null
  if (LIMITED.has(verb.text) && !/(?:关|口|方向|脉|舵|盘|导向|度|闸门|机遇)$/.test(text.slice(end, to))) return null
  end = afterComplement(text, end)
  // 走出去, 引进来 stand alone, 推进来宾… does not; 教育要…: a topic
  if (
    /[来去]/.test(text.charAt(end)) &&
    /[出进起回上下]/.test(text.charAt(end - 1)) &&
    !/[自源访华年产库杠宾凤]/.test(text.charAt(end + 1))
  )
    return null
  if (verb.noun && /^(?:要(?![素求])|必须|应当|向|由(?!于)|应(?![急用对]))/.test(text.slice(end, end + 2))) return null
  if (verb.text === '负责' && (/[人制任者]/.test(text.charAt(end)) || isDuty(text, end, to, words))) return null
  // 严肃处理, 密切协作: a deed without an object
  if (to - end === 2 && words.mannerVerb(verb.text) && ENDS_IN_DEED.has(text.slice(end, to))) return null
  const own: Head = { from: at, action: { from: at, to: end }, verb, pivotal: verb.kind === 'pivotal' }
  const joined = JOINT.has(text.charAt(end)) ? (JOINS.exec(text.slice(end, end + 2))?.[0] ?? '') : ''
  const compares = joined === '与' && COMPARES.test(text.slice(end, to))
  const second = compares ? null : secondHead(text, end + joined.length, to, verb, joined !== '', words, depth)
  if (second) return { from: at, action: { from: at, to: second.action.to }, verb: second.verb, pivotal: own.pivotal || second.pivotal }
  // 深化与港澳合作: with whom, not a second verb
  if (
    (joined && !compares && (joined !== '与' || verb.noun || /^(?:统筹|兼顾|协同|联动)$/.test(verb.text))) ||
    !startsObject(text, end, to)
  )
    return null
  // 支持方向, 引导政策: a name
  if (verb.kind === 'pivotal' && OF_POLICY.test(text.slice(end, end + 3))) return null
  if (!verb.noun) return own
  // 组织保障, 改革创新: nouns beside each other
  if (to - end <= 2 && isVerbal(text, end, to, words)) return null
  return verb.kind !== 'pivotal' && isSubject(text, end, to, words) ? null : own
}
/** 负责维护, 负责统筹协调、督促指导: who is to do it, not what. */
const isDuty = (text: string, from: number, to: number, words: WorkWords): boolean => {
  const list = firstOfList(text, from, to)
  const end = list === to ? to - (/等(?:日常|具体)?工作$/.exec(text.slice(from, to))?.[0].length ?? 0) : list
  return isVerbal(text, from, end, words) && (list === to || isDuty(text, list + 1, to, words))
}
/** 清理与规定不一致的文件 */
const COMPARES = /^与[^，、]{2,16}(?:不一致|不相|相)[^，、]{0,4}的/
/** Verbs that are so only with a few objects: 把好质量关. */
const LIMITED = new Set(['把好', '把牢', '把稳', '把准'])
const OF_POLICY = /^(?:方向|力度|政策(?![性体])|重点(?=$|和|、)|范围(?=$|和|、)|对象(?=$|和|、))/

/** 服务好…, 展现出…: the verb's complement goes with it, unless its character begins the object. */
function afterComplement(text: string, end: number): number {
  const char = text.charAt(end)
  if (char === '好' && !GOOD.test(text.slice(end + 1, end + 3))) return end + 1
  return char === '出' && !OUT.test(text.charAt(end + 1)) ? end + 1 : end
}
const GOOD =
  /^(?:评|转(?!移|型|化|变|运)|氛|处(?!置|理)|人(?![才民口大员群类居])|事(?![项业务关])|做(?!法)|做法|经(?!济|营)|中选|作(?!用|业)|学(?![校生前科])|风(?![险貌景电光])|房子|房|小区|社区|城区|产品|项目|品(?!牌)|书|生(?!态|产|猪|物|命|活垃))/
const OUT = /[台口行版租让资现生发入差产境海路库厂席面访院栏圈]/

/** A second verb that shares the object of the first. */
function secondHead(text: string, at: number, to: number, first: Verb, joined: boolean, words: WorkWords, depth: number): Head | null {
  const verb = words.verbAt(text, at)
  if (!verb) {
    // 推动全面落实…
    const leads = first.kind === 'pivotal' || first.lead
    const manner = leads ? words.manners.at(text, at) : ''
    const inner = manner ? headAt(text, at, to, words, depth + 1) : null
    return inner && !inner.verb.noun && !isVerbal(text, inner.action.to, to, words) ? inner : null
  }
  if (verb.kind === 'stative' || verb.kind === 'aim' || verb.text.length < 2 || (first.kind === 'aim' && joined)) return null
  // 遴选认定一批: before a count even a word that is noun as well is a verb
  const end = at + verb.text.length
  const counted = !first.light && COUNTED.test(text.slice(end, end + 3))
  const pair = !joined && !counted && verb.noun && !first.lead && isPair(first, verb, text, end, to, words)
  if (!joined && !counted && !pair && !FORBIDS.test(first.text) && !follows(first, verb)) return null
  const second = verbHead(text, at, to, verb, words, depth + 1)
  if (!second) return null
  const after = second.action.to
  if (joined) return startsObject(text, after, to) && verb.text !== '共建' ? second : null
  if (OUTCOME.test(verb.text) || pair) return second
  // 举办招聘会: the deed is part of a name
  if (suffixEnd(text, after)) return null
  if (isVerbal(text, after, firstOfList(text, after, to), words)) return null
  // 遏制新增隐性债务, 建设联通城乡的路网: the second word is of the object
  if (isOfObject(first, verb, text, after, to)) return null
  if (first.kind === 'pivotal' && FINISHES.test(text.slice(after, to))) return null
  if (!second.verb.noun) return second
  return compoundEnd(text, after, to) || endsInVerb(text, after, to, words) ? null : second
}

/** One character is a verb before a figure (建5个示范村), and where its object is told by its end (走…之路). */
function opensAlone(text: string, at: number, to: number, verb: string): boolean {
  if (verb === '走') return /(?:之路|道路|路子|新路)$/.test(text.slice(Math.max(at, to - 2), to))
  return NUMERAL.test(text.slice(at, at + 2))
}

/** What follows a verb can be its object: not 的, 了, 过 …, nor nothing. */
const startsObject = (text: string, at: number, to: number): boolean =>
  to - at >= 2 && !(NEVER_OBJECT.has(text.charAt(at)) && NO_OBJECT.test(text.slice(at, at + 2)))
const NEVER_OBJECT = new Set('的了着得、，及至于为或之后前和成过到性型式化不是中上下等')
const NO_OBJECT =
  /^(?:[的了着得、，及至于为或是]|之(?!江)|[中上下]的|等(?![级高额效离])|后(?![备续勤])|前(?![沿期端瞻])|和(?![美谐平睦田解])|成[为了]|过(?![高剩渡境期度硬程路桥往户敏滤])|到(?![\d期账港])|[性型式]|化(?![解工学肥债妆险石])|不[了到得足够力善])/
