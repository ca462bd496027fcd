import type { Head } from './head.ts'
import { compoundEnd } from './nouns.ts'
import type { WorkWords } from './words.ts'

/** Verbs without an object that close a clause: 项目落地, 质量提升. */
const ENDERS = new Set(
  '落地 见效 投产 投用 投运 竣工 完工 达产 达效 升级 提升 提高 增长 增收 增效 提质 扩容 转型 转变 释放 优化 改善 完善 突破 壮大 集聚 聚集 下降 上升 降低 回升 向好 健全 增强 扩大 提速 加快 延伸 转移 下沉 衔接 融合 贯通 落实 显现 涌现 减少 增加'.split(
    ' ',
  ),
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

export function endsInVerb(text: string, at: number, to: number, words: WorkWords): boolean {
  return to - at >= 4 && (ENDERS.has(text.slice(to - 2, to)) || text.endsWith('发展', to)) && !words.manners.at(text, at)
}

/** Where the first member of a list ends: 勘探开发、储运… is a name, not a second verb and its object. */
export function firstOfList(text: string, from: number, to: number): number {
  const mark = text.slice(from, to).indexOf('、')
  return mark < 0 ? to : from + mark
}

/** 推动优化营商环境举措落地: what comes to pass is what the second verb is part of the name of. */
export const FINISHES = /(?:落地|见效|达效|增效|投产|投用|投运|开工|竣工|完工|到位|生效)$/

/** 发展环境持续优化: the deed is part of a name that something is said of. */
export function isSubject(text: string, at: number, to: number, words: WorkWords): boolean {
  const end = DOERS.test(text.slice(at, at + 2)) ? 0 : compoundEnd(text, at, to)
  const said = text.slice(at, to)
  if (REACHES.test(said) || DENIED.test(said)) return true
  if (!end) return isPredicate(text, to)
  if (end === to) return false
  for (let here = end; here < to && here < end + 12; here++) {
    if (/[“（《]/.test(text.charAt(here))) return false
    if (words.manners.at(text, here).length > 1) return true
    // 产品价值实现机制: a name once more
    const verb = words.verbAt(text, here)
    if (verb && verb.text.length > 1 && !verb.noun && !OF_KINDS.test(text.slice(to - 2, to))) return true
  }
  return isPredicate(text, to)
}
const OF_KINDS = /机制|制度|政策|体系|方式|模式|路径|办法|标准|[验范行发新园]区|基地|中心|平台|高地|集群/
/** 研发投入强度提高到3%: what is said of an indicator. */
const REACHES = /(?:提升|提高|增长|下降|降低|达到|达|突破|超过|保持|稳定|增加|减少)(?:至|到|在)?[^，]{0,6}\d/
/** 培训教育不能虚: what is said of the deed. */
const DENIED = /^[^，]{0,8}(?:不能|不可[^或替分]|不容|依然|仍然|仍需|都要|也要)/
/** Things that a deed is done to as often as they are named by it: 服务企业, 培养人才. */
const DOERS = /^(?:企业|产业|行业|人才|主体|平台|载体|市场|品牌|机构|中心|基地|园区|组织|人员|产品)/
const isPredicate = (text: string, to: number): boolean =>
  /(?:显著|明显|突出|良好|优越|凸显|彰显|显现|见效|向好|有力|完备|坚实|不足|迅速|迅猛|相同|一致)$/.test(text.slice(Math.max(0, to - 2), to))

/** 加快 + 发展方式转变, 规范 + 管理行为: what looked like a second verb is part of a name. */
export function isName(text: string, inner: Head, to: number, words: WorkWords): boolean {
  if (isVerbal(text, inner.from, to, words)) return true
  const after = inner.action.to
  // 加快引进企业投产: what comes to pass begins before the second verb
  if (!inner.verb.light && !inner.pivotal && FINISHES.test(text.slice(after, to))) return true
  if (!inner.verb.noun || inner.from !== inner.action.from) return false
  if (SECTORS.test(text.slice(inner.from, after)) || endsInVerb(text, after, to, words)) return true
  // 加快 + 开发项目审批, but 加快建设 + 数据中心: only a deed at the end makes one name of it
  const end = compoundEnd(text, after, to)
  return end > 0 && (end === to ? !THINGS.test(text.slice(after, to)) : (words.verbAt(text, to - 2)?.text.length ?? 0) === 2)
}
/** 统筹 + 开放大通道建设 */
const SECTORS = /^(?:开放|创新|改革|投资|供给|生产|教育)$/
/** Things that are built, not ways in which something is done. */
const THINGS =
  /^(?:项目|工程|平台|载体|产业|园区|中心|基地|网络|设施|设备|系统|市场|品牌|集群|队伍|人才|企业|示范区|先行区|试验区|高地|场景)$/
