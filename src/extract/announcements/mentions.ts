import type { Block, Stretch } from '../../source/types.ts'
import { ordinal } from '../../text/numerals.ts'
import type { Pattern } from '../../text/pattern.ts'

/** A count with its noun: 八个方面工作, 三点意见, “五个更加注重”. Whether a list keeps its promise is for others to tell. */
export interface Mention {
  /** Number and noun, without quotes. */
  readonly text: Stretch
  readonly count: number
  /** What is counted: 工作, 意见; the measure word itself where nothing follows it (三步走 is 步走). */
  readonly noun: string
  readonly quoted: boolean
  /** A noun that any list could have (方面, 工作, 意见), so that the list's own words can't confirm it. */
  readonly general: boolean
  /** A verb or 以下 before it says that a list is to come. */
  readonly promised: boolean
  /** It tells what was reached: 取得五项突破. */
  readonly past: boolean
}

const NUMBER = '十[一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\\d{1,2}'
/** The first lookahead says nothing new: it lets most characters be passed over before anything else is tried. */
const COUNT = new RegExp(
  `(?=[两一二三四五六七八九十\\d])(?<![第\\d.%一二三四五六七八九十百千万亿零几数多])(${NUMBER})(个方面|个|方面|项|件|条|点|大|篇|步|类|场|道|种|块|张|把|对|句|本|股)((?:(?![一二三四五六七八九十]是)[〇㐀-鿿]){0,16})`,
  'g',
)
const LONGEST_NOUN = 8
/** A long run of text after the count ends with the first of these. */
const HEAD =
  /^.{0,6}?(?:方面|工作|任务|意见|要求|举措|措施|行动|工程|文章|环境|机遇|关系|问题|重点|关键|战役|攻坚战|硬仗|新路|体系|优势|大事|实事|目标|环节|抓手|原则|建议|希望|转变|提升|突破|着力点)/
/** What the list is for, after the noun: 从四个方面发力. */
export const TRAILING =
  /(?:上)?(?:发力|聚焦发力|用力|持续用力|入手|着手|展开|努力|抓起|做起|来抓|推进|推动|抓好|抓落实|下功夫|求突破|上台阶|走在前|作出部署|进行部署|部署|就是|上)$/
/** 突出三个“聚焦”: the quotes stand around what is counted alone. */
const EMPHASIS = /^“([〇㐀-鿿]{2,8})”/
const GENERAL =
  /^(?:方面|工作|任务|意见|要求|举措|措施|点|事|大事|实事|事情|问题|建议|希望|重点|关键|原则|目标|内容|体会|情况|看法|想法|特点|民生实事|重点工作|重点任务|工作要求|主要目标|重点方向)$/
const GENERAL_END = /(?:方面|工作|任务|意见|要求|举措|措施|实事|大事|目标|建议)$/
const PROMISE =
  /(?:抓好|做好|办好|干好|打好|走好|写好|下好|突出|实施|开展|讲|谈|提|推进|推动|提出|强调|落实|坚持|走出|把握|把握好|聚焦|围绕|打造|抓住|抓|处理好|实现|完成|体现在|表现为|表现在|做到|强化|统筹|以下|下列|如下|这样|从|在|有|是|要|分|分为|包括|注重|优化|深化|守住|守牢|构建|建立|采取)(?:了|好|以下|下列|如下|这)?[“‘]?$/
const PAST = /(?:取得|获得|荣获|获|入选|跻身|新增|累计|建成|完成了|实现了|创建)(?:了)?[“‘]?$/
/** Things that stand somewhere, and measures: counted, they make a quantity. */
const QUANTITY =
  /^(?:百分点|多?月|小时|工作日|[百千万亿])|^(?:县|区县|县区|县市区|市|区|村|行政村|自然村|乡镇|镇|乡|街道|社区|省|省份|国家|国家和地区|地区|团队|家庭|人|点|景区|中心|站|航班|航线|河流|公路|铁路|高速|线路|台阶|案件|案例|代表|委员|字)$|(?:项目|企业|基地|平台|品牌|园区|学校|医院|示范区|示范村|集群|产业园|场馆|码头|机场|公里|平方米|生产线)$/

export const mention: Pattern = {
  name: 'mention',
  yes: [
    '下面，我讲{三点意见}。',
    '今年要抓好{八个方面工作}：',
    '重点从{四个方面}发力',
    '办好{10件民生实事}。',
    '做到“{五个更加注重}”：',
    '走出{六条新路}，就是要闯出新天地',
    '坚持“{三步走}”推进',
    '迎来{三大难得机遇}：',
    '突出{三个“聚焦”}。',
    '处理好{五对关系}：',
    '这里，我强调{三点}：',
  ],
  no: ['建成8个平台', '提高2个百分点', '第三个方面', '用了3个月', '覆盖12个县', '开通5条航线', '第二步', '二十多项', '5.5个百分点'],
}

/** The counts of a block, in order. */
export function mentionsIn(block: Block): readonly Mention[] {
  const { text } = block
  const found: Mention[] = []
  for (const match of text.matchAll(COUNT)) {
    const [, digits = '', measure = '', run = ''] = match
    const count = ordinal(digits)
    if (count === null || count < 2 || count > 60) continue
    const from = match.index
    const [emphasis = '', word = ''] = run ? [] : (EMPHASIS.exec(text.slice(from + match[0].length, from + match[0].length + 12)) ?? [])
    const tail = word || nounOf(measure, run)
    if (tail === null) continue
    const quoted = word !== '' || /[“‘]/.test(text.charAt(from - 1))
    if (!quoted && QUANTITY.test(tail)) continue
    const to = from + digits.length + measure.length + (emphasis || tail).length
    const before = text.slice(Math.max(0, from - 8), from)
    const last = found.at(-1)
    // 提出15项任务和4项措施: counts that stand side by side tell how much there is, and promise nothing
    if (last && /^[”’]?[和与、及]$/.test(text.slice(last.text.to, from))) {
      found.pop()
      continue
    }
    const noun = wordOf(measure, tail)
    const general = GENERAL.test(noun) || GENERAL_END.test(noun)
    found.push({
      text: { block, from, to },
      count,
      noun,
      quoted,
      general,
      promised: PROMISE.test(before),
      past: PAST.test(before),
    })
  }
  return found
}

/** How much of the run after the measure word is the noun; null where it can't be told. */
function nounOf(measure: string, run: string): string | null {
  const rest = run.replace(TRAILING, '')
  if (measure.endsWith('方面')) {
    const [own = ''] = /^的?(?:重点|主要|具体|民生|保障)?(?:工作|任务|举措|措施|要求|问题|目标|意见|内容|政策|方向|实事)?/.exec(rest) ?? []
    return own === '的' ? '' : own
  }
  if (rest.length <= LONGEST_NOUN) return rest || (measure === '点' ? '' : null)
  return HEAD.exec(rest)?.[0] ?? null
}

function wordOf(measure: string, tail: string): string {
  const word = tail.replace(/^的/, '')
  if (measure.endsWith('方面')) return word || '方面'
  if (measure === '步') return `步${word}`
  return word || measure
}
