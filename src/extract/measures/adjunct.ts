import { type Clause, indexIn, open, workOf } from './clause.ts'
import { type Head, headAt } from './head.ts'
import { isVerbal } from './names.ts'
import { compoundEnd } from './nouns.ts'
import type { Work } from './types.ts'
import type { AdjunctKind, WorkWords } from './words.ts'

/** How a clause opens as an adjunct, from behind its manners; null where it does not. */
export function adjunctKind(text: string, here: number, words: WorkWords): AdjunctKind | null {
  const opener = openerAt(text, here, words)
  // 用好政策, 对标先进 and the like: a longer verb stands there
  if (!opener || (words.verbAt(text, here)?.text.length ?? 0) > opener.text.length) return null
  // 坚持和落实…: a verb beside another
  const after = here + opener.text.length
  if (/[和与、并]/.test(text.charAt(after)) && words.verbAt(text, after + 1)) return null
  return opener.kind
}

/** An adjunct inside the clause, then the verb: 依托社区食堂改善老人就餐, 以钉钉子精神推进改革. */
export function afterAdjunct(clause: Clause, at: number, here: number): Work | null {
  const { text, to, words } = clause
  const opener = openerAt(text, here, words)
  if (!opener || opener.kind === 'phrase' || opener.text === '坚持' || opener.text === '秉持') return null
  const end = here + opener.text.length
  if (opener.text === '对于' || CLOSES_ADJUNCT.test(text.slice(Math.max(end, to - 3), to)) || isMeans(clause, here)) return null
  if (/^(?:为了?|给)$/.test(opener.text) && (PURPOSE.test(text.slice(end, to)) || headAt(text, end, to, words))) return null
  // an adjunct that is a verb phrase itself (通过完善机制…) has its own verb first
  const deed = headAt(text, end, to, words)
  // 向社会公布检查结果, 向上级报告情况: the verb of telling
  if (opener.text === '向') {
    const told = TELLS_TO.exec(text.slice(end, to))
    const telling = told ? headAt(text, end + told.index, to, words) : null
    if (telling && open(clause, telling.from)) {
      const action = { from: telling.action.from, to: telling.action.from + 2 }
      return workOf({ ...telling, action }, to, { from: at, to: action.from })
    }
  }
  let from = deed?.action.to ?? end + 1
  // 在发展产业上取得突破: the place ends on 上, 中, 方面
  if (deed && opener.text === '在') {
    const place = /(?:方面|领域|过程中|[上中下])(?!央|级|游|国|小|医)/g
    place.lastIndex = from
    const closing = place.exec(text)
    if (!closing || closing.index >= to) return null
    from = closing.index + closing[0].length
  }
  let unit = false
  if (opener.text === '以') {
    const as = indexIn(clause, '为', from)
    if (as > 0 && as < to - 2) {
      from = as + 2
      unit = true
    }
  }
  // 为学生接受教育提供便利
  const given = opener.text === '为' ? indexIn(clause, '提供', from) : -1
  if (given > 0 && given < to - 3) from = given
  const opened = { from, unit, ground: GROUNDS.has(opener.text) }
  const nouns = opener.kind === 'inside' && !/^[由为]/.test(opener.text) && !ENDS_OF_ADJUNCT.test(text.slice(end, to))
  const head = nextHead(clause, opened, false) ?? (nouns ? nextHead(clause, opened, true) : null)
  return head ? workOf(head, to, { from: at, to: head.action.from }) : null
}

const TELLS_TO = /(?:公布|公开|公示|报告|通报|反馈|推送|征求|征集)(?=[^，。；]{2})/

/** An adjunct's opening word, unless its one character begins another word: 经济, 就业, 用地, 对外. */
function openerAt(text: string, at: number, words: WorkWords): ReturnType<WorkWords['adjunctAt']> {
  const opener = words.adjunctAt(text, at)
  return opener && opener.text.length === 1 && OTHER_WORDS.test(text.slice(at, at + 2)) ? null : opener
}
const OTHER_WORDS =
  /^(?:经[济营验常费典纪贸办]|就[业近地读医诊学餐]|用[地电户工人能水品海好足活心途房]|对[外口标接策内照比]|以[上下内来及往外]|在[建线校职岗编座]|从[业严快重事速]|同[步时比类等学城]|为[民]|向[上好海]|依[法规]|按[时期需质序]|由[此]|于[是]|比[例较重]|较[大好快强]|靠[前近]|与会|当[前地年代]|给[予出力付排养水定]|凡是|沿[海线江边]|既[有定])/

/** 在…前提下, 按照…要求: nothing but the adjunct. */
const CLOSES_ADJUNCT = /(?:前提下|基础上|过程中|背景下|领导下|指导下|指引下|框架下|的同时|条件下|形势下)$/
/** 采取新建、改建等方式, 按照统一规划的原则: how it is done, with nothing done. */
export const isMeans = ({ text, to }: Pick<Clause, 'text' | 'to'>, at: number): boolean =>
  /^(?:采取|采用|运用|通过|按照|本着|遵循|以|按|利用)/.test(text.slice(at, at + 2)) &&
  (/[等的](?:方式|途径|手段|形式|办法|渠道|模式|方法)$/.test(text.slice(to - 3, to)) ||
    (/^(?:按照|本着|遵循|按)/.test(text.slice(at, at + 2)) &&
      /[的”](?:原则|要求|思路|方针|部署|标准|步骤|规定|目标)$/.test(text.slice(to - 3, to))))

/** The nouns on which an adjunct ends; a deed before them is part of their name. */
const ENDS_OF_ADJUNCT =
  /(?:情况|要求|原则|需要|需求|目标|理念|方面|领域|环节|形势|契机|抓手|重点|主线|引领|导向|支撑|牵引|特点|实际|规定|精神|部署|标准|意见|方案|规划|体系|任务|工作|问题|进度|改造|建设|计划|内容|单元)$/

/** 为…作贡献, 为…提供保障: what the clause before is for. */
const PURPOSE =
  /(?:贡献|撑腰|鼓劲|奠定|打下|筑牢|夯实|注入|增添|积蓄|作出|做出|增势|蓄势|蓄能|赢得|树立|创造|提供[^，]{0,12}(?:保障|支撑|支持|基础|动力|遵循|保证|动能|条件|引擎))/

interface Opened {
  /** Where the verb may stand from. */
  readonly from: number
  /** 以 X 为 Y: Y comes first. */
  readonly unit: boolean
  /** 结合…, 按照…: what it rests on is a name more often than a deed. */
  readonly ground: boolean
}
const GROUNDS = new Set('结合 围绕 根据 按照 依据 针对 对照'.split(' '))

/** The first verb phrase from an offset on whose verb is never a noun, or has a manner before it; failing that, any that has an object. */
function nextHead(clause: Clause, { from, unit, ground }: Opened, nouns: boolean): Head | null {
  const { text, to, words } = clause
  for (let here = from; here < to; here++) {
    if (!open(clause, here) || /[、和与及的或]/.test(text.charAt(here - 1))) continue
    const head = headAt(text, here, to, words)
    if (!head || head.action.to - head.action.from < 2 || head.verb.kind === 'aim') continue
    if (/^(?:要求|规定|安排|部署|规划|计划|设计)/.test(text.slice(head.from, head.action.to))) continue
    if (/^(?:工作[^，、]|等|的|和|与|环节|方面|上|中|下|后|时|前)/.test(text.slice(head.action.to, head.action.to + 2))) continue
    const first = words.verbAt(text, head.action.from)
    const alone = head.from === head.action.from
    if (!head.verb.light && startsWithDeed(clause, first?.noun && alone ? head.action.from + first.text.length : head.action.to)) continue
    // 向基层学习、拜群众为师; 以试点为带动单元; 结合方案编制计划与…情况; 依托全流程管控平台
    if (STANDS_BY_ITSELF.test(text.slice(head.action.to, head.action.to + 2)) || (unit && here <= from + 1 && head.pivotal)) continue
    if (
      alone &&
      !nouns &&
      ground &&
      ENDS_OF_ADJUNCT.test(text.slice(to - 2, to)) &&
      compoundEnd(text, head.action.to, to) &&
      to - head.action.to > 4
    )
      continue
    // 围绕种植、加工、装备配套三条产业链
    if (
      nouns &&
      alone &&
      ground &&
      /^[一二三四五六七八九十两\d]/.test(text.charAt(head.action.to)) &&
      text.slice(from, head.from).includes('、')
    )
      continue
    if (FACILITY.test(text.slice(head.action.to, to)) && !MAKES.test(head.verb.text)) continue
    const placed = /(?:上|中|下|内|里|后|时|方面)$/.test(text.slice(here - 2, here))
    // 运用新技术改造提升产业
    const raises = !nouns && first && /^(?:改造|整治|治理|修复)$/.test(first.text) && head.verb.text === '提升'
    if (
      first?.noun &&
      alone &&
      !raises &&
      ((!nouns && !placed) || compoundEnd(text, head.action.to, to) || isVerbal(text, head.action.to, to, words))
    )
      continue
    return head
  }
  return null
}

const STANDS_BY_ITSELF = /^(?:学习|看齐)$/
const FACILITY = /^(?:平台|系统|中心|网络|机制|结果|数据)$/
const MAKES = /^(?:搭建|建设|打造|构建|建立|建好|建强|完善|健全|优化|组建|设立|用好)$/

/** 为乡村振兴培养人才: what follows the first verb found is the clause's own. */
function startsWithDeed({ text, to, words }: Clause, at: number): boolean {
  const verb = words.verbAt(text, at)
  if (!verb || verb.text.length < 2 || verb.kind === 'stative') return false
  const end = at + verb.text.length
  return to - end >= 2 && !compoundEnd(text, end, to) && !isVerbal(text, at, to, words) && !/[、和与的]/.test(text.charAt(end))
}
