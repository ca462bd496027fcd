import { insideOf } from '../../source/stretch.ts'
import type { Block, Stretch } from '../../source/types.ts'
import { ordinal } from '../../text/numerals.ts'
import type { Pattern } from '../../text/pattern.ts'
import type { FoundCounted } from './types.ts'

const NUMBER = '十[一二三四五六七八九]|[二三四五六七八九]?十|双(?=重)|[两二三四五六七八九]'
const QUOTED = new RegExp(`[“‘][新老]?(${NUMBER})((?:(?![二两三四五六七八九十]|一(?!批|流|线|(?<=位一)体)|双)[〇㐀-鿿]){1,9})[”’]`, 'g')
/** Without quotes only these are names: 三大攻坚战役, 四项改革; three counties are not. */
const UNQUOTED = new RegExp(
  `(?=[两一二三四五六七八九十双])(?<![“‘第一二三四五六七八九十百千万\\d])(${NUMBER})(?:[大项重篇][〇㐀-鿿]{0,4}?(?:工程|行动|战役|攻坚战|保卫战|战略|计划|任务|举措|体系|机制|抓手|板块|改革|文章|重点|关键|压力|建设|空间|产业|产业集群|领域|高地|支柱|优势|特色|品牌)(?![〇㐀-鿿”’])|大类(?=\\d))`,
  'g',
)
/** The marker of an item that begins with its members. */
const MARKER = /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}[、是要]|\d{1,2}[.、])/
/** Members reach no further back than this. */
const REACH = 90

/**
 * A counted name whose members are phrases beside it. In the examples the braces hold the name and its members.
 */
export const countedName: Pattern = {
  name: 'counted name with members',
  yes: [
    '应对{成本上升}、{订单减少}“{双重压力}”',
    '深化{医疗}、{医保}、{医药}“{三医联动}”改革',
    '开展“{三项行动}”（{招商}、{提速}、{清障}）',
    '实施{道路硬化}、{河道整治}和{村庄绿化}“{三大工程}”',
    '落实“{四个到位}”：{认识到位}、{责任到位}、{措施到位}、{督查到位}。',
    '打好{蓝天}、{碧水}、{净土}{三大保卫战}',
    '推行“{三个一批}”：{谋划一批}、{开工一批}、{投产一批}。',
    '做好“{强村}”“{富民}”{两篇文章}',
    '统筹{山上}、{山下}、{水上}{三大空间}',
    '做大做强{竹木加工}、{绿色食品}、{文化旅游}{三大主导产业}',
    '{电池}、{光伏}、{新能源汽车}“{新三样}”出口增长',
  ],
  no: [
    '坚定捍卫“两个确立”、坚决做到“两个维护”',
    '增强“四个意识”、坚定“四个自信”',
    '支持甲县、乙县、丙县三个县开展试点',
    '发展水稻、油菜“三大产业”',
    '落实“六稳”“六保”任务',
    '推动人力、物力、财力三类资源下沉',
  ],
}

export function countedIn(block: Block): readonly FoundCounted[] {
  const { text } = block
  if (!text.includes('、') && !text.includes('”“')) return []
  const inside = insideOf(block)
  const found: FoundCounted[] = []
  const add = (from: number, to: number, count: number | null, before: number, after: number) => {
    if (count === null || count < 2) return
    const members = membersBefore(block, before, count, inside) ?? membersAfter(block, after, count)
    if (members) found.push({ text: { block, from, to }, count, members })
  }
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length
    add(match.index + 1, end - 1, numberOf(match[1]), match.index, end)
  }
  for (const match of text.matchAll(UNQUOTED)) {
    const end = match.index + match[0].length
    if ((inside[match.index] ?? 0) === 0) add(match.index, end, numberOf(match[1]), match.index, end)
  }
  return found.sort((a, b) => a.text.from - b.text.from)
}

const numberOf = (text = '') => (text === '双' ? 2 : ordinal(text))

/** 需求收缩、供给冲击、预期转弱“三重压力”: as many phrases as the name counts, joined up to it. */
function membersBefore(block: Block, end: number, count: number, inside: Uint8Array): readonly Stretch[] | null {
  const { text } = block
  let start = end
  while (start > 0 && end - start < REACH) {
    const char = text.charAt(start - 1)
    if (/[。！？]/.test(char) || ((inside[start - 1] ?? 0) === 0 && /[，；：]/.test(char))) break
    start--
  }
  start += MARKER.exec(text.slice(start, end))?.[0].length ?? 0
  const joined = split(text, start, end, inside)
  const parts = joined.length === count - 1 ? joined.flatMap((part, i) => (i === joined.length - 1 ? atAnd(text, part) : [part])) : joined
  const [first, ...others] = parts
  if (!first || parts.length !== count) return null
  const members = [firstMember(text, first, others), ...others]
  const [lastFrom, lastTo] = parts.at(-1) ?? first
  if (OPEN_END.test(text.slice(lastFrom, lastTo)) || members.some(([from, to]) => to - from > LONGEST || !isPhrase(text.slice(from, to))))
    return null
  return members.map(([from, to]) => ({ block, ...unquoted(text, from, to) }))
}

type Range = readonly [number, number]

/** Cut at every 、 outside brackets, and where one quote follows another. */
function split(text: string, start: number, end: number, inside: Uint8Array): readonly Range[] {
  const parts: Range[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const joint = text.charAt(at) === '、' && (inside[at] ?? 0) === 0
    const quotes = text.charAt(at) === '“' && at > from && text.charAt(at - 1) === '”'
    if (!joint && !quotes) continue
    parts.push([from, at])
    from = joint ? at + 1 : at
  }
  parts.push([from, end])
  return parts
}

const SHORTEST = 3
const LONGEST = 24

/** A和B, cut at its first 和 that leaves three characters on both sides. */
function atAnd(text: string, [from, to]: Range): readonly Range[] {
  for (let at = from + SHORTEST; at <= to - SHORTEST - 1; at++)
    if (/[和与及]/.test(text.charAt(at)))
      return [
        [from, at],
        [at + 1, to],
      ]
  return [[from, to]]
}

const VERBS =
  '要|探索|细化|聚焦|涵盖|包括|覆盖|培育|壮大|做大做强|把|将|从|以|对|在|和|为|按|用好|用足|坚持|实施|开展|推进|推动|促进|抓好|做好|做深|做透|做到|落实|打好|围绕|聚焦|锚定|应对|面对|统筹|深入|大力|全面|扎实|深化|加强|建设|打造|突出|强化|实现|发挥|健全|完善|加快|持续|积极|不断|着力|坚决|重点|继续|切实|发展|构建|建立|形成|抓实|做实|组织|推行|推广|做强|做优|做大|增强|提升|优化|破解|防范|化解|整治|坚定|捍卫|拥护|践行|维护|树牢|破除|克服|推出|依托|我们|进一步|擦亮|基本|加力|继续'
const LEADING = new RegExp(`^(?:${VERBS})+`)
const verbsAt = (text: string): number => LEADING.exec(text)?.[0].length ?? 0
const isVerbs = (text: string): boolean => text !== '' && verbsAt(text) === text.length
/** How a clause goes on to its object: 坚决做到“…”, 农民对“…”, 死亡人数实现“…”. */
const OPEN_END =
  /(?:[的对了把将为以在向使让]|做到|实现|保持|达到|取得|形成|入选|获批|进入|成为|落实|坚持|推进|推动|开展|实施|推行|执行|贯彻|抓好|办好|打好|做好|深化|强化|突出|持续|连续|[和与及等])$/

/** A phrase that may be a member: no other counted name, no bare verb. */
const isPhrase = (text: string) => text !== '' && !/^“[一二两三四五六七八九十]/.test(text) && !/“[^”]*”./.test(text) && !isVerbs(text)

/** The first phrase without the verb before it: as long as the others where those are of one length, else what is left of the verb. */
function firstMember(text: string, [from, to]: Range, others: readonly Range[]): Range {
  const quote = text.lastIndexOf('“', to - 1)
  if (text.charAt(to - 1) === '”' && quote > from) return [quote, to]
  const lengths = new Set(others.map(([a, b]) => b - a))
  const [length = 0] = lengths
  const before = text.slice(from, to - length)
  if (lengths.size === 1 && to - from >= length && (before === '' || isVerbs(before))) return [to - length, to]
  const lead = verbsAt(text.slice(from, to))
  return to - from - lead >= 2 ? [from + lead, to] : [from, to]
}

/** “三项行动”（招商、提速、清障）, “三项行动”：招商、提速、清障。 */
function membersAfter(block: Block, at: number, count: number): readonly Stretch[] | null {
  const rest = block.text.slice(at, at + REACH)
  const [, opening = '', list = ''] = /^(（|：|，?即：?)((?:(?![，。；：！？（）]).)+)(?=[）。；，]|$)/u.exec(rest) ?? []
  if (!list) return null
  const parts = list.split('、')
  if (parts.length !== count || parts.some(part => part.length < 1 || part.length > 14)) return null
  let from = at + opening.length
  return parts.map(part => {
    const stretch = { block, ...unquoted(block.text, from, from + part.length) }
    from += part.length + 1
    return stretch
  })
}

function unquoted(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  return text.charAt(from) === '“' && text.charAt(to - 1) === '”' ? { from: from + 1, to: to - 1 } : { from, to }
}
