import type { Quantity } from '../../quantity/quantities.ts'
import { afterManners, clauseOf } from '../measures/clause.ts'
import { afterLead } from '../measures/lead.ts'
import type { WorkWords } from '../measures/words.ts'
import { readWork } from '../measures/work.ts'

/** The words around a figure in its part of a clause: from the figure before it, or the clause's start, to the figure after it, or its end. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly quantity: Quantity
}

/** 指标 as offsets, null where the part names none. */
export interface IndicatorPlace {
  readonly from: number
  readonly to: number
}

const COMMITMENT =
  /^(?:围绕|锚定|瞄准|紧盯|聚焦|盯住|确保|力争|争取|预期|预计|计划|努力|力促|全力|实现|推动|使|让|将|要|必须|应|基本|其中|包括|主要(?!农|污|经|指|江|河|产)|同时|不断|持续|稳步|分别|均(?!衡)|各(?![项类种级地市县区乡方界])|再|又|还|已|已经|共|累计|总计|年均|每年|全年|当年|同比|比上年|较上年|较去年|我们|一是|二是|三是|，|、|；|：|和(?![美谐平])|及|与|以及| )+/
const LEVEL_TAIL =
  /(?:预期目标|目标|计划|预定|拟|安排|分别|均|各|都|年均|每年|全年|累计|同比|平均|一直|继续|稳定|持续|已|再|要|力争|争取|确保|预期|预计|努力|实现|同步|总体|基本|仍|(?<![条合节预签制公])约|，|、|的|了)+$/
const LEVEL_VERB =
  /(?:保持|稳定|维持|控制|达到?|实现|增加|增长|提高|提升|上升|下降|降低|减少|压减|压降|上涨|下跌|回升|回落|扩大|突破|超过|跨越|跨过|迈过|站上|迈上|冲刺|为|占|完成|降至|降到|升至|升到|增至|减至|超过?|至|到|(?<![现存所])在|(?<![关由对])于)(?:在|到|至|了|为)*$/
/** Nouns that a made thing's number stands behind: 投资5亿元, 面积3万亩. */
const MEASURED =
  /(?:率|量|额|值|收入|支出|投资|面积|总数|数量|人数|户数|产量|规模|比例|比重|占比|浓度|强度|能力|里程|长度|增速|涨幅|指数|价格|用水量|利用率|水平|寿命|年限|水质|就业|总产值|产值|增加值|贷款余额|余额|容量|装机)$/
const MEASURE_CLASSES = new Set(['count', 'area', 'length', 'mass', 'volume', 'energy', 'power', 'data', 'number', 'percent', 'money'])

/**
 * What a figure measures. After a counted thing's measure word stands the thing itself (建成5个示范村); else it stands before the figure,
 * without time, commitment and the verb of level (地区生产总值|增长5%) or of work (建成|标准厂房12万平方米).
 */
export function indicatorOf(
  text: string,
  part: Part,
  words: WorkWords,
  skip: readonly { readonly from: number; readonly to: number }[],
  inside: Uint8Array,
): IndicatorPlace | null {
  const after = thingAfter(text, part, words)
  const { from, quantity } = part
  const before = measuredBefore(text, from, quantity.verb?.from ?? quantity.from, words, skip, inside, quantity.verb)
  if (!after) return before
  // 城镇新增就业86万人 names its indicator before, 建成5个示范村 behind the figure
  const made = !before || part.quantity.verb === null || isMade(text, part, words)
  return made || !before || !MEASURED.test(text.slice(before.from, before.to)) ? after : before
}

const isMade = (text: string, part: Part, words: WorkWords): boolean => {
  const verb = part.quantity.verb
  return verb !== null && words.verbAt(text, verb.from) !== null && !LEVEL_VERB.test(verb.text)
}

function thingAfter(text: string, { quantity, to }: Part, words: WorkWords): IndicatorPlace | null {
  if (!MEASURE_CLASSES.has(quantity.class)) return null
  let from = quantity.to
  if (quantity.class === 'money' && text.charAt(from) !== '的') return null
  const note = /^（[^（）]{1,6}）/.exec(text.slice(from, from + 8))
  if (note) from += note[0].length
  while (from < to && /[的以 ]/.test(text.charAt(from))) from++
  let end = to
  while (end > from && /[、，；。和及与 ]/.test(text.charAt(end - 1))) end--
  if (end - from < 2 || !/[〇㐀-鿿“A-Za-z]/.test(text.charAt(from))) return null
  // 52平方公里达到要求: what follows is told of the thing before the figure
  const verb = words.verbAt(text, from)
  if (
    (verb && !verb.noun && verb.text.length > 1 && !text.slice(from, end).includes('的')) ||
    /^(?:达到|实现|符合|满足|通过|用于|投入|纳入)/.test(text.slice(from, from + 2))
  )
    return null
  end = beforeVerb(text, from, end, words)
  const thing = text.slice(from, end)
  if (
    /^(?:以上|以下|以内|左右|上下|目标|任务|大关|[大新]?台阶|[\d一二三四五六七八九十两]|的?水平|规模|目标任务|台阶|之间|关口|门槛|时间)/.test(
      thing,
    )
  )
    return null
  return { from, to: end }
}

/** 8万名妇女|免费提供…: where what is told of the counted things begins. A deed that is a noun as well (培训, 改造) may be what is counted. */
function beforeVerb(text: string, from: number, end: number, words: WorkWords): number {
  for (let at = from + 2; at < end - 1; at++) {
    // “数字领航”企业: inside quotes stands a name
    if (text.charAt(at) === '“') {
      at = Math.max(at, text.indexOf('”', at))
      continue
    }
    if (text.charAt(from) === '“' && text.indexOf('”', from) >= at) continue
    const manner = words.manners.at(text, at).length
    const verb = words.verbAt(text, at + manner)
    // 应急抢险队: a deed inside a name has no object behind it
    if (
      verb &&
      verb.text.length >= 2 &&
      !verb.noun &&
      at + manner + verb.text.length <= end - 2 &&
      (manner > 0 || !/[的化型性类]/.test(text.charAt(at + verb.text.length)))
    )
      return at
  }
  return end
}

/** What stands from `from` to `before` that is measured, without time, commitment and verbs; `verb` is the one right before a figure. */
export function measuredBefore(
  text: string,
  from: number,
  before: number,
  words: WorkWords,
  skip: readonly { readonly from: number; readonly to: number }[],
  inside: Uint8Array,
  verb: Quantity['verb'] = null,
): IndicatorPlace | null {
  let start = from
  let end = before
  let level = verb !== null && (LEVEL_VERB.test(verb.text) || words.verbAt(text, verb.from) === null)
  for (let turn = 0; turn < 4; turn++) {
    const slice = text.slice(start, end)
    const tail = LEVEL_TAIL.exec(slice)?.[0].length ?? 0
    const reached = tail ? 0 : (LEVEL_VERB.exec(slice)?.[0].length ?? 0)
    if (!tail && !(reached && slice.length - reached >= 2)) break
    if (reached) level = true
    end -= tail || reached
  }
  for (let turn = 0; turn < 8; turn++) {
    const time = skip.find(place => place.from <= start && start < place.to)
    const lead = time ? time.to - start : (COMMITMENT.exec(text.slice(start, end))?.[0].length ?? 0)
    const manner = lead ? 0 : words.manners.at(text, start).length
    // 新增仓容: no 新 before 增
    const whole = manner > 0 && (words.verbAt(text, start)?.text.length ?? 0) > manner
    const step = lead || (manner && !whole && words.verbAt(text, start + manner) ? manner : 0)
    if (!step || start + step > end) break
    start += step
  }
  // 每个村至少组织1次: who is to do it is not measured
  const least = text.slice(start, end).lastIndexOf('至少')
  if (least >= 0) start += least + 2
  start = afterVerb(text, start, end, level, words, inside)
  // 较2020年, 在2025年基础上: what it is held against is not measured
  const base = text
    .slice(start, end)
    .search(/(?:较|比)(?:\d{4}年|上年|去年|上一?年度|“?十.五”?)|在(?:\d{4}年|上年|去年|现有|原有)[^，。；]{0,12}(?:基础上|水平上)/)
  if (base > 0) end = start + base
  while (end > start && /[、，：的]/.test(text.charAt(end - 1))) end--
  return end - start >= 2 && words.verbAt(text, start)?.text.length !== (level ? 0 : end - start) ? { from: start, to: end } : null
}

/** After the verb of work that makes the thing (建成|标准厂房12万平方米); 投资增长5% keeps its 投资. */
function afterVerb(text: string, start: number, end: number, level: boolean, words: WorkWords, inside: Uint8Array): number {
  const verb = words.verbAt(text, start)
  if (!verb || start + verb.text.length > end - 2) return start
  // 立体绿化, 设备更新: one character is a verb of its own only where it makes things
  if (verb.text.length === 1 && !/^[建修种植栽造铺购招引育开办]$/.test(verb.text)) return start
  const rest = text.slice(start + verb.text.length, end)
  if (level && (verb.noun || MEASURED.test(rest)))
    return /^(?:推动|促进|推进|带动|实现|确保|使|完成|保持)/.test(verb.text) ? start + verb.text.length : start
  if (MEASURED.test(verb.text + rest) && verb.noun) return start
  const opening = afterLead(text, start, end, words)
  const work = readWork(clauseOf(text, start, end, words, inside), opening, afterManners({ text, words }, opening))
  return work && work.action.from === start && work.object.from <= end - 2 ? work.object.from : start + verb.text.length
}

/** 分别 shares its verb: the members of 粮食、蔬菜、水果产量, each with the words that they share; null where they don't count to `count`. */
export function membersOf(subject: string, count: number): readonly string[] | null {
  const shared = /^(?:全[省市县区])?城乡/.exec(subject)
  if (shared && count === 2) {
    const rest = subject.slice(shared[0].length)
    const region = shared[0].slice(0, -2)
    return [`${region}城镇${rest}`, `${region}农村${rest}`]
  }
  const parts = splitOutside(subject, /[、和与及]/)
  if (parts.length !== count || parts.some(part => part.length < 1)) return null
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (MEASURED.test(first)) return parts
  const head = headOf(last, first.length)
  return parts.map((part, n) => (n === parts.length - 1 ? part : sharing(part, head)))
}

/** 城镇居民、农村居民收入: what a member says already of the shared words is not said twice. */
function sharing(part: string, head: string): string {
  for (let n = Math.min(part.length, head.length); n > 0; n--) if (part.endsWith(head.slice(0, n))) return part + head.slice(n)
  return part + head
}

/** The words of the last member that the others share: 水果|产量, 农村|居民人均可支配收入, 地产草种|在新建公园的应用比例. */
function headOf(last: string, width: number): string {
  const relation = last.search(/(?:在|占|的)/)
  if (relation >= 2) return last.slice(relation)
  const known =
    /(?:居民)?(?:人均)?(?:可支配|纯)?(?:收入|支出|产量|总产量|面积|投资|消费|贷款|增加值|产值|增速|占比|比重|比例|覆盖率|普及率|达标率|合格率|利用率|处理率|入学率|参保率|率|数量|人数|户数|总量|总额|规模|里程|能力)$/.exec(
      last,
    )
  if (known && known.index >= 1) return known[0]
  return last.length > width ? last.slice(width) : ''
}

/** Splits where a mark stands outside brackets and quotes; 和 inside a word of its own (和美, 和谐) splits nothing. */
function splitOutside(text: string, at: RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (/[“（《]/.test(char)) depth++
    else if (/[”）》]/.test(char)) depth--
    if (depth > 0 || !at.test(char) || (char === '和' && /[美谐平]/.test(text.charAt(i + 1))) || (/[与及]/.test(char) && i < 2)) continue
    // 在新建、改建公园绿地的…: a list inside the shared words
    if (/在[^、和与及]*$/.test(text.slice(from, i))) continue
    parts.push(text.slice(from, i))
    from = i + 1
  }
  parts.push(text.slice(from))
  return parts
}
