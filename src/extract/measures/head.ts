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
/** 做大, 办好, 守牢: verb and outcome in two characters, which pair freely (做大做强, 建好用好). */
const OUTCOME = /^[做办建管用抓守护走种养学讲写答打把看盯摸理算压扛织筑选育引配唱叫下治带][好实强优大细精深活足特牢稳紧准严住清密齐出响]$/
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
    const inner = headAt(text, after + (text.charAt(after) === '地' ? 1 : 0), to, words, depth + 1)
    if (inner && !(words.mannerVerb(manner) && isName(text, inner, to, words))) return { ...inner, from: at }
    if (!words.mannerVerb(manner) || /^(?:按|依照|根据|参照|以)/.test(text.slice(after, after + 2))) return null
  }
  return verb ? verbHead(text, at, to, verb, words, depth) : null
}

/** A verb with the verbs that follow it at once: 谋划实施, 加强和改进, 支持建设. */
function verbHead(text: string, at: number, to: number, verb: Verb, words: WorkWords, depth: number): Head | null {
  if (verb.kind === 'stative') return null
  let end = at + verb.text.length
  if (verb.text.length === 1 && !opensAlone(text, end, to, verb.text)) return null
  if (/^把[好牢稳准]$/.test(verb.text) && !/(?:关|口|方向|脉|舵|盘|导向|度|闸门|机遇)$/.test(text.slice(end, to))) return null
  if (text.charAt(end) === '好' && !/^好(?:评|事|人|转|处|氛|做|经|中|作|学|风|房|小|社|城|产|项|品|书|生)/.test(text.slice(end, end + 2)))
    end++
  // 展现出…的新气象
  if (
    text.charAt(end) === '出' &&
    !/^出(?:台|口|行|版|租|让|资|现|生|发|入|差|产|境|海|路|库|厂|席|面|访|院|栏|圈)/.test(text.slice(end, end + 2))
  )
    end++
  // 走出去, 引进来 stand alone; 教育要…: a topic
  if (/[出进起回上下]$/.test(text.slice(at, end)) && /^[来去](?![自源访华年产库杠])/.test(text.slice(end, end + 2))) return null
  if (verb.noun && /^(?:要(?![素求])|必须|应当)/.test(text.slice(end, end + 2))) return null
  const own: Head = { from: at, action: { from: at, to: end }, verb, pivotal: verb.kind === 'pivotal' }
  const joined = JOINS.exec(text.slice(end, end + 2))?.[0] ?? ''
  const second = secondHead(text, end + joined.length, to, verb, joined !== '', words, depth)
  if (second) return { from: at, action: { from: at, to: second.action.to }, verb: second.verb, pivotal: own.pivotal || second.pivotal }
  // 深化与港澳合作: with whom, not a second verb
  if ((joined && (joined !== '与' || verb.noun || /^(?:统筹|兼顾|协同|联动)$/.test(verb.text))) || !startsObject(text, end, to)) return null
  // 组织保障, 改革创新: nouns beside each other
  if (verb.noun && to - end <= 2 && isVerbal(text, end, to, words)) return null
  return verb.noun && verb.kind !== 'pivotal' && isSubject(text, end, to, words) ? null : own
}

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
  if (verb.kind === 'stative' || verb.kind === 'aim' || verb.text.length < 2) return null
  // 遴选认定一批: before a count even a word that is noun as well is a verb
  const counted = !first.light && COUNTED.test(text.slice(at + verb.text.length, at + verb.text.length + 3))
  if (!joined && !counted && !follows(first, verb)) return null
  const second = verbHead(text, at, to, verb, words, depth + 1)
  if (!second) return null
  const end = second.action.to
  if (joined) return startsObject(text, end, to) && verb.text !== '共建' ? second : null
  if (OUTCOME.test(verb.text)) return second
  // 举办招聘会: the deed is part of a name
  if (suffixEnd(text, end)) return null
  if (isVerbal(text, end, firstOfList(text, end, to), words)) return null
  // 遏制新增隐性债务, 建设联通城乡的路网: the second word is of the object
  if (first.kind !== 'pivotal' && (verb.text === '新增' || (TELLS.has(verb.text) && text.slice(end, to).includes('的')))) return null
  if (first.kind === 'pivotal' && FINISHES.test(text.slice(end, to))) return null
  if (DRAFTS.has(first.text) && !DRAFTS.has(verb.text) && DOCUMENT.test(text.slice(end, to))) return null
  if (!second.verb.noun) return second
  return compoundEnd(text, end, to) || endsInVerb(text, end, to, words) ? null : second
}

/** What a thing does by being so: with 的, a clause that tells which thing is meant. */
const TELLS = new Set(
  '公开 开放 规范 协调 统一 集中 稳定 联合 共建 共享 联通 连通 连接 贯通 引领 覆盖 满足 体现 融合 适应 展现 彰显 承接 服务 支撑 惠及 吸引 激发 反映 融入 促进 推动 支持 鼓励 引导 带动 保障'.split(
    ' ',
  ),
)

/** 推动优化营商环境举措落地: what comes to pass is what the second verb is part of the name of. */
const FINISHES = /(?:落地|见效|达效|增效|投产|投用|投运|开工|竣工|完工|到位|生效)$/
/** 出台优化电价的措施: the paper is what is made, and the second verb tells what it is about. */
const DRAFTS = new Set('制定 制订 修订 出台 印发 发布 落实 推出 执行 实施 完善 公布 编制 起草 颁布 推行 健全 研究 谋划 用好'.split(' '))
const DOCUMENT = /(?:举措|措施|政策|办法|意见|方案|条例|细则|规定|规划|计划|清单|标准|指南|目录|制度|机制)$/

/** Verbs that are never part of a name, and the light verbs they follow none the less not. */
const DEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['实施', ['开展', '加强', '做好', '抓好', '推行', '实施']],
  ['构建', ['开展', '加强', '做好', '抓好', '推行', '实施', '推进']],
  ['打造', ['开展', '加强', '做好', '抓好', '推行', '实施', '推进']],
])

/** Whether a verb may follow another at once. */
function follows(first: Verb, second: Verb): boolean {
  if (OUTCOME.test(first.text) && OUTCOME.test(second.text)) return true
  if (first.light)
    return DEEDS.get(second.text)?.includes(first.text) === false || (second.text === '建设' && /^(?:深化|推进)$/.test(first.text))
  if (second.kind === 'pivotal') return first.kind === 'pivotal' || first.lead
  if (first.kind === 'pivotal')
    return !second.noun || !/^(?:推动|促进|带动|助推|助力)$/.test(first.text) || /^(?:建设|发展|开发|研究|调整|设计)$/.test(second.text)
  return second.noun ? first.lead : true
}

/** One character is a verb before a figure (建5个示范村), and where its object is told by its end (走…之路). */
function opensAlone(text: string, at: number, to: number, verb: string): boolean {
  if (verb === '走') return /(?:之路|道路|路子|新路)$/.test(text.slice(Math.max(at, to - 2), to))
  return NUMERAL.test(text.slice(at, at + 2))
}

/** What follows a verb can be its object: not 的, 了, 过 …, nor nothing. */
const startsObject = (text: string, at: number, to: number): boolean =>
  to - at >= 2 &&
  !/^(?:[的了着得、，及至于为或之]|后(?![备续勤])|前(?![沿期端瞻])|和(?![美谐平睦田解])|成[为了]|过(?![高剩渡境期度硬程])|到(?![\d期账港])|[性型式]|化(?![解工学肥债妆险石])|不[了到得足够])/.test(
    text.slice(at, at + 2),
  )

/** The rest is verbs and manners to its end: 转型升级, 改革创新. */
export function isVerbal(text: string, at: number, to: number, words: WorkWords): boolean {
  let here = at
  while (here < to) {
    const word = words.verbAt(text, here)?.text ?? words.manners.at(text, here)
    const step = Math.max(word.length, ENDERS.has(text.slice(here, here + 2)) ? 2 : 0)
    if (!step && !(here > at && /[和与]/.test(text.charAt(here)))) return false
    here += step || 1
  }
  return true
}

/** Where the first member of a list ends: 勘探开发、储运… is a name, not a second verb and its object. */
function firstOfList(text: string, from: number, to: number): number {
  const mark = text.indexOf('、', from)
  return mark > 0 && mark < to ? mark : to
}

/** Verbs without an object that close a clause: 项目落地, 质量提升. */
const ENDERS = new Set(
  '落地 见效 投产 投用 投运 竣工 完工 达产 达效 升级 提升 提高 增长 增收 增效 提质 扩容 转型 转变 释放 优化 改善 完善 突破 壮大 集聚 聚集 下降 上升 降低 回升 向好 健全 增强 扩大 提速 加快 延伸 转移 下沉 衔接 融合 贯通 落实 显现 涌现 减少 增加'.split(
    ' ',
  ),
)
function endsInVerb(text: string, at: number, to: number, words: WorkWords): boolean {
  return to - at >= 4 && ENDERS.has(text.slice(to - 2, to)) && !words.manners.at(text, at)
}

/** 发展环境持续优化: the deed is part of a name that something is said of. */
function isSubject(text: string, at: number, to: number, words: WorkWords): boolean {
  const end = DOERS.test(text.slice(at, at + 2)) ? 0 : compoundEnd(text, at, to)
  if (REACHES.test(text.slice(at, to))) return true
  if (!end) return isPredicate(text, to)
  if (end === to) return false
  for (let here = end; here < to && here < end + 12; here++) {
    if (/[“（《]/.test(text.charAt(here))) return false
    if (words.manners.at(text, here).length > 1 || (words.verbAt(text, here)?.text.length ?? 0) > 1) return true
  }
  return isPredicate(text, to)
}
/** 研发投入强度提高到3%: what is said of an indicator. */
const REACHES = /(?:提升|提高|增长|下降|降低|达到|达|突破|超过|保持|稳定|增加|减少)(?:至|到|在)?[^，]{0,6}\d/
/** Things that a deed is done to as often as they are named by it: 服务企业, 培养人才. */
const DOERS = /^(?:企业|产业|行业|人才|主体|平台|载体|市场|品牌|机构|中心|基地|园区|组织|人员|产品)/
const isPredicate = (text: string, to: number): boolean =>
  /(?:显著|明显|突出|良好|优越|凸显|彰显|显现|见效|向好|有力|完备|坚实|不足|迅速|迅猛)$/.test(text.slice(Math.max(0, to - 2), to))

/** 加快 + 发展方式转变, 规范 + 管理行为: what looked like a second verb is part of a name. */
function isName(text: string, inner: Head, to: number, words: WorkWords): boolean {
  if (isVerbal(text, inner.from, to, words)) return true
  const after = inner.action.to
  // 加快引进企业投产: what comes to pass begins before the second verb
  if (!inner.verb.light && !inner.pivotal && FINISHES.test(text.slice(after, to))) return true
  if (!inner.verb.noun || inner.from !== inner.action.from) return false
  return SECTORS.test(text.slice(inner.from, after)) || compoundEnd(text, after, to) > 0 || endsInVerb(text, after, to, words)
}
/** 统筹 + 开放大通道建设 */
const SECTORS = /^(?:开放|创新|改革|投资|供给|生产|教育)$/
