import { insideOf, sourceRange, textOf } from '../../../source/stretch.ts'
import type { Block, Stretch } from '../../../source/types.ts'
import { sentences } from '../../../text/clauses.ts'
import { ordinal } from '../../../text/numerals.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

export const members = rule({
  name: 'announcement/members',
  meaning: {
    zh: '数字略语的数与旁边列出的各项一致',
    en: 'A counted name agrees with the members spelt out beside it',
  },
  why: {
    zh: '“三项行动（招商、提速、清障、治乱）”是四项，读者无从判断是数错了还是多列了',
    en: 'Three actions with four names beside them: a reader cannot tell the count from the list',
  },
  severity: 'warn',
  options: {},
  good: [
    '开展“三项行动”（招商、提速、清障），抓好落实。',
    '打好蓝天、碧水、净土三大保卫战。',
    '落实“四个到位”：认识到位、责任到位、措施到位、督查到位。',
    '做到“三个必须”：管行业必须管安全，管业务必须管安全，管生产经营必须管安全。',
    '实现“三个明显”：有害信息明显减少，经营秩序明显好转，学校、家庭、社会协同能力明显增强。',
    '落实“三个到位”：县、乡、村责任到位，人、财、物保障到位；督查到位。',
    '做到“三个坚持”：坚持问题导向、坚持效果导向，坚持目标导向。',
    '推进“三农”（农业、农村等）工作。',
    '实施“三大行动”（县发改局、县财政局）。',
    '在水源、林区、湿地等开展“三大行动”。',
    '统筹农业、工业和“四上”（规模以上）企业。',
    '支持甲县、乙县、丙县、丁县开展三项改革试点。',
  ],
  bad: [
    '开展“{三项行动}”（招商、提速、清障、治乱），抓好落实。',
    '打好蓝天、碧水、净土、清废{三大保卫战}。',
    '落实“{四个到位}”：认识到位、责任到位、措施到位。',
    '做到“{四个必须}”：管行业必须管安全，管业务必须管安全，管生产经营必须管安全。',
    '实现“{四个明显}”：有害信息明显减少，经营秩序明显好转，学校、家庭、社会协同能力明显增强。',
    '实施招商、提速、清障、治乱“{三项行动}”。',
    '落实“{四个坚持}”，即坚持问题导向、坚持效果导向、坚持目标导向。',
  ],
  check(analysis) {
    const { body, closing } = analysis.frame()
    return [...body, ...closing].filter(({ kind }) => kind === 'paragraph').flatMap(faultsIn)
  },
})

const NUMBER = '十[一二三四五六七八九]|[二三四五六七八九]?十|[两三四五六七八九]'
/** “三项行动”, “四个坚持”: what is counted, without another count in it. */
const QUOTED = new RegExp(`“(${NUMBER})([个项大种条类场篇块张道重件]?)((?:(?![一二两三四五六七八九十])[〇㐀-鿿]){1,6})”`, 'g')
/** Without quotes, after its members: 蓝天、碧水、净土三大保卫战. */
const PLAIN = new RegExp(`(?<=[〇㐀-鿿])(${NUMBER})([大项])((?:工程|行动|战役|攻坚战|保卫战|体系|产业|改革))(?![〇㐀-鿿”’])`, 'g')

interface Counted {
  readonly name: Stretch
  readonly count: number
  /** What is counted: 坚持, 行动; '' where no measure word parts it from the number: 三农. */
  readonly noun: string
  /** Around the quotes. */
  readonly from: number
  readonly to: number
}

function faultsIn(block: Block): readonly Fault[] {
  const { text } = block
  const found: Fault[] = []
  const add = ({ 1: number = '', 2: measure = '', 3: noun = '', 0: all, index }: RegExpExecArray, quotes: number) => {
    const count = number === '两' ? 2 : ordinal(number)
    if (count === null) return
    const to = index + all.length
    const name: Stretch = { block, from: index + quotes, to: to - quotes }
    const counted: Counted = { name, count, noun: measure ? noun : '', from: index, to }
    const spelt = after(counted) ?? before(counted)
    if (spelt !== null && spelt !== count) found.push(fault(name, count, spelt))
  }
  for (const match of text.matchAll(QUOTED)) add(match, 1)
  for (const match of text.matchAll(PLAIN)) if (!insideOf(block)[match.index]) add(match, 0)
  return found
}

function fault(name: Stretch, count: number, spelt: number): Fault {
  const text = textOf(name)
  return {
    ...sourceRange(name),
    message: { zh: `“${text}”应有${count}项，旁边列出${spelt}项`, en: `“${text}” counts ${count}, ${spelt} are spelt out beside it` },
    hint: { zh: '核对所列各项，或改正数字', en: 'See which of the two is right' },
  }
}

const REACH = 300
/** Who is to do it, in brackets behind what is to be done. */
const OWNER = /(?:[局委办厅部院镇乡县区市处科会署]|中心|公司|集团|街道|政府|单位|部门|支行|学校)$/
const LONGEST = 14

/** “三项行动”（招商、提速、清障）, “四个坚持”：坚持…，坚持…。 How many are spelt out; null where nothing says that these are its members. */
function after({ name: { block }, noun, to }: Counted): number | null {
  const rest = block.text.slice(to, to + REACH)
  const bracket = /^（((?:(?![，。；：！？（）等]).)+)）/u.exec(rest)?.[1]
  if (bracket) {
    const parts = bracket.split('、')
    return parts.length > 1 && parts.every(part => part.length > 1 && part.length <= LONGEST && !OWNER.test(part)) ? parts.length : null
  }
  const opening = /^(?:：|，?即：?)/.exec(rest)?.[0]
  if (!opening || noun.length < 2) return null
  const [sentence] = sentences(rest, opening.length)
  // cut off: nobody knows how many there are
  if (!sentence || sentence.to === REACH) return null
  return membersOf(rest.slice(opening.length, sentence.to), noun)
}

/** Marks that part members, the finest first; a member may have the finer ones within: 学校、家庭协同能力明显增强，…明显好转. */
const MARKS = [/[，、；。]/, /[，；。]/, /[；。]/]

/** How many members there are that each say what is counted; of coarse ones each says it once, lest one hides others. */
function membersOf(text: string, noun: string): number | null {
  for (const [n, mark] of MARKS.entries()) {
    const parts = text.split(mark).filter(Boolean)
    const says = (part: string) => (n ? part.split(noun).length === 2 : part.includes(noun))
    if (parts.length > 1 && parts.every(says)) return parts.length
  }
  return null
}

/** 蓝天、碧水、净土三大保卫战: as many phrases of one length, joined up to the name. */
function before({ name: { block }, count, noun, from }: Counted): number | null {
  if (!noun) return null
  const { text } = block
  const start = Math.max(0, from - 80)
  const [run = ''] = /[〇㐀-鿿、]+$/.exec(text.slice(start, from)) ?? []
  const [first = '', ...others] = run.split('、')
  const length = others[0]?.length ?? 0
  if (length < 2 || others.length < 2 || others.length + 1 === count || Math.abs(others.length + 1 - count) > 1) return null
  if (others.some(other => other.length !== length || /[和与及等的]/.test(other))) return null
  const verb = first.slice(0, -length)
  return first.length >= length && VERBS.test(verb) ? others.length + 1 : null
}

const VERBS =
  /^(?:实施|开展|推进|打好|抓好|做好|坚决|深入|组织|持续|全力|扎实|统筹|聚焦|加快|推动|启动|落实|建设|培育|壮大|做强|做大|构建|健全|完善|深化|打赢)*$/
