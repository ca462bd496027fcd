import { FINISHES } from './names.ts'
import { compoundEnd } from './nouns.ts'
import type { Verb, WorkWords } from './words.ts'

/** 做大, 办好, 守牢: verb and outcome in two characters, which pair freely (做大做强, 建好用好). */
export const OUTCOME =
  /^[做办建管用抓守护走种养学讲写答打把看盯摸理算压扛扎织筑选育引配唱叫下治带][好实强优大细精深活足特牢稳紧准严住清密齐出响]$/

/** What a thing does by being so: with 的, a clause that tells which thing is meant. */
const TELLS = new Set(
  '公开 开放 规范 协调 统一 集中 稳定 联合 共建 共享 联通 连通 连接 贯通 引领 覆盖 满足 体现 融合 适应 展现 彰显 承接 服务 支撑 惠及 吸引 激发 反映 融入 促进 推动 支持 鼓励 引导 带动 保障'.split(
    ' ',
  ),
)
/** 出台优化电价的措施, 建立清偿欠款机制: the paper or body is what is made, and the second verb tells what it is about. */
const DRAFTS = new Set(
  '制定 制订 修订 出台 印发 发布 落实 推出 执行 实施 完善 公布 编制 起草 颁布 推行 健全 研究 谋划 用好 建立 设立 构建 组建 形成'.split(' '),
)
const DOCUMENT = /(?:举措|措施|政策|办法|意见|方案|条例|细则|规定|规划|计划|清单|标准|指南|目录|制度|机制|台账|专班|基金)$/
/** 建设联通城乡的路网, 出台优化电价的措施, 研究解决 + 突出问题: the second word belongs to the object. */
export function isOfObject(first: Verb, verb: Verb, text: string, end: number, to: number): boolean {
  if (verb.text === '突出') return /^(?:问题|矛盾|短板|隐患|环节|位置|风险|困难|弱项)/.test(text.slice(end, end + 2))
  // 塑造吸引人才的优势
  if (verb.text === '吸引' && /(?:优势|力|环境|条件)$/.test(text.slice(to - 2, to))) return true
  // 确保列入计划的项目按期开工
  if (first.kind === 'state' && text.slice(end, end + 8).includes('的') && FINISHES.test(text.slice(to - 2, to))) return true
  if (first.kind !== 'pivotal' && !FORBIDS.test(first.text) && verb.text === '新增') return true
  if (first.kind !== 'pivotal' && TELLS.has(verb.text) && text.slice(end, to).includes('的')) return true
  return DRAFTS.has(first.text) && !DRAFTS.has(verb.text) && DOCUMENT.test(text.slice(end, to))
}
export const FORBIDS = /^(?:严禁|禁止)$/

/** Verbs that are never part of a name, and the light verbs they follow none the less not. */
const DEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['实施', ['开展', '加强', '做好', '抓好', '推行', '实施', '履行']],
  ['构建', ['开展', '加强', '做好', '抓好', '推行', '实施', '推进', '履行']],
  ['打造', ['开展', '加强', '做好', '抓好', '推行', '实施', '推进', '履行']],
])

/** Whether a verb may follow another at once. */
export function follows(first: Verb, second: Verb): boolean {
  if (OUTCOME.test(first.text) && OUTCOME.test(second.text)) return true
  if (first.light)
    return DEEDS.get(second.text)?.includes(first.text) === false || (second.text === '建设' && /^(?:深化|推进)$/.test(first.text))
  if (second.kind === 'pivotal') return first.kind === 'pivotal' || first.lead
  if (first.kind === 'pivotal')
    return !second.noun || !/^(?:推动|促进|带动|助推|助力)$/.test(first.text) || /^(?:建设|发展|开发|研究|调整|设计)$/.test(second.text)
  return second.noun ? first.lead : true
}

/** Verbs that found, draw up or call: the deed behind them is in the name of what they make. */
const FOUNDS =
  /^(?:建立|设立|成立|组建|制定|制订|出台|编制|修订|印发|举办|召开|签订|搭建|构建|形成|提供|给予|采取|创建|争创|申报|加大|招聘|引进|吸引|聘请|选派|购买|购置|采购|减少|增加|降低|扩大|收集|发布|公开|满足|明确|细化|办理|接受|参与|参加|统筹|突出|加快|增设|开设|配备|设置|安排|丰富|优化|改善|改进|创新|规范|优先|狠抓|会同|确定|制止|解决|发展|激发|释放|拓宽|拓展|畅通|深挖|壮大|激活|提出|作出|建设)$/
/** Fields of work more often than deeds: 建设教育强国, 发展服务外包. */
export const FIELDS =
  /^(?:教育|服务|生产|投资|创新|改革|开放|供给|养殖|种植|租赁|运输|流通|加工|经营|合作|交流|投入|实践|转型|康复|治疗|绿化|出版|应急|创作|组织|规划|注册|支撑|配套|集成|反馈|报告)$/
/** Deeds that things are put through as they are built or kept: 建设运行…中心. */
const RUNS = /^(?:运行|运营|管理|改造|维修|养护|管护)$/

/** 整合开发旅游资源, 学习运用“千万工程”经验: two deeds done to one thing, the second of them noun as well, where the thing is no part of a name with it. */
export function isPair(first: Verb, second: Verb, text: string, end: number, to: number, words: WorkWords): boolean {
  if (first.text === '提升' && second.text === '发展')
    return to - end >= 4 && !/(?:[性级力度量率效]|水平|空间|基础)$/.test(text.slice(end, to))
  if (first.kind !== 'work' || first.light || first.text.length < 2 || FIELDS.test(second.text)) return false
  if (FOUNDS.test(first.text) && !(first.text === '建设' && RUNS.test(second.text))) return false
  let rest = end
  for (let verb: Verb | null = second; verb && verb.text.length > 1; verb = words.verbAt(text, rest)) {
    if (verb !== second) rest += verb.text.length
    // 新增建设和改造提升…
    if (/[和与]/.test(text.charAt(rest)) && (words.verbAt(text, rest + 1)?.text.length ?? 0) > 1) rest++
  }
  return to - rest >= 4 && !compoundEnd(text, rest, to) && !/^[的、和与及，性型化式不中上下]/.test(text.charAt(rest))
}
