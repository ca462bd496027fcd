import { compiled } from '../lexicon/compiled.ts'
import type { Block } from '../source/types.ts'
import { sentences } from '../text/clauses.ts'
import { prefixes } from '../text/prefixes.ts'

/** Sorts of heading without a marker: run-in before its paragraph's text, a line of its own, a Markdown heading, the start of an annex. */
export type UnmarkedKey = 'run' | 'line' | `h${number}` | 'annex'

const RUN_LONGEST = 24
const PAIR_LONGEST = 36
const LINE_LONGEST = 30
const PHRASE_LONGEST = 20
/** 指导思想。 主要目标。: a noun phrase as short as a label. */
const NOUN =
  /^[\p{Script=Han}]{0,5}(?:思想|原则|目标|思路|要求|定位|布局|任务|措施|机制|步骤|保障|重点|范围|对象|条件|标准|程序|内容|方式|时限|分工|职责|依据)$/u
/** Text that says what was or is, or speaks to the audience, opens no task. */
const NO_HEADING =
  /^(?:各位|同志们|今年|去年|明年|当前|目前|今天|这|我们|会议|现在|下面|同时|此外|另外|因此|总之|实践证明|让我们|为此|首先)|[了吗呢吧]$|\d|^[要必应]|是|(?<![主重首需简])要(?![素求点务件塞闻道])|必须|不能|[Xx×＊*]{1,}[，。]/
const ADDRESSES = /^(?:各位|同志们|我们|让我们|谢谢)|要|必须|应当/
const ANNEX = /^附(?:件|录|表)\d*(?:[：:]|$| )/

/** Which blocks begin with, or are, a heading without a marker. `marked` tells the blocks that start with a marker. */
export function unmarkedHeadings(
  blocks: readonly Block[],
  marked: (block: Block) => boolean,
  startsWork: (text: string, at: number) => boolean,
): ReadonlyMap<Block, UnmarkedKey> {
  const shapes = blocks.map(block => (block.kind === 'row' || marked(block) ? null : shapeOf(block.text, startsWork)))
  const found = new Map<Block, UnmarkedKey>()
  const is = (n: number, ...wanted: readonly (Shape | null)[]) => wanted.includes(shapes[n] ?? null)
  blocks.forEach((block, n) => {
    const shape = shapes[n]
    const next = blocks[n + 1]
    if (block.heading > 0 && !marked(block)) found.set(block, `h${block.heading}`)
    else if (ANNEX.test(block.text) && block.text.length <= LINE_LONGEST && !marked(block)) found.set(block, 'annex')
    else if (shape === 'verb' || shape === 'noun') found.set(block, 'run')
    else if (shape === 'pair' && (is(n - 1, 'pair', 'verb') || is(n + 1, 'pair', 'verb'))) found.set(block, 'run')
    else if (shape === 'phrase' && [n - 2, n - 1, n].some(first => [0, 1, 2].every(step => is(first + step, 'phrase', 'verb'))))
      found.set(block, 'run')
    else if (shape === 'line' && next && isText(next, marked) && !isLine(blocks[n - 1])) found.set(block, 'line')
    else if (shape === 'sentence' && next && !marked(next) && isText(next, marked) && (is(n - 2, 'sentence') || is(n + 2, 'sentence')))
      found.set(block, 'line')
  })
  return found
}

/** A short run of characters without an end: a heading's line, or a table's cell. */
const isLine = (block: Block | undefined): boolean =>
  Boolean(block && block.heading === 0 && block.text.length <= LINE_LONGEST && !/[。；！？：]/.test(block.text))
const isText = (block: Block, marked: (block: Block) => boolean): boolean =>
  block.kind === 'paragraph' && (marked(block) || block.text.length > LINE_LONGEST)

/**
 * How a paragraph begins. verb: a verb phrase closed by 。, then more text. pair: two of them. noun: 基本原则。 and the like. phrase: a
 * short clause of another kind (经济实力迈上新台阶。), a heading where three paragraphs on end begin so. line: a short paragraph without an
 * end. sentence: a paragraph that is one short sentence.
 */
type Shape = 'verb' | 'pair' | 'noun' | 'phrase' | 'line' | 'sentence'

function shapeOf(text: string, startsWork: (text: string, at: number) => boolean): Shape | null {
  if (!/[。；！？：，]/.test(text))
    return text.length >= 4 && text.length <= LINE_LONGEST && !/[\t|]|^[\d.%-]+$|^表\d/.test(text) ? 'line' : null
  const end = text.slice(0, PAIR_LONGEST + 2).indexOf('。')
  if (end < 4) return null
  const [first] = sentences(text, 0, end + 1)
  if (!first || first.to !== end + 1 || first.clauses.some(clause => /[；：！？]/.test(clause.close))) return null
  const { clauses } = first
  const opening = text.slice(0, end)
  if (end === text.length - 1) return clauses.length === 1 && end <= LINE_LONGEST && !ADDRESSES.test(opening) ? 'sentence' : null
  if (NO_HEADING.test(opening) || text.length - end < 12) return null
  if (NOUN.test(opening)) return 'noun'
  const work = clauses.every(clause => startsWork(text, clause.from))
  if (clauses.length === 1) return work && end <= RUN_LONGEST ? 'verb' : end <= PHRASE_LONGEST ? 'phrase' : null
  return work && clauses.length === 2 && end <= PAIR_LONGEST ? 'pair' : null
}

const DEGREE = /更(?:大|高|快|好|实|优|广|深|加)(?:[力水]?[度平]?|[\u4e00-\u9fa5]{0,2})/y

/** Whether a verb of work stands at a place in a text, alone or after manners: 推动…, 更大力度推进…, 持续深入实施…. */
export const workStarts = compiled(lexicon => {
  const verbs = prefixes(lexicon.verbs.filter(row => row[1] !== 'stative').map(row => row[0] ?? ''))
  const manners = prefixes(lexicon.manners.map(row => row[0] ?? ''))
  return (text: string, at: number): boolean => {
    let from = at
    for (let turn = 0; turn < 5; turn++) {
      const verb = verbs.at(text, from)
      if (verb) return !/[的了是]/.test(text.charAt(from + verb.length))
      DEGREE.lastIndex = from
      const step = Math.max(manners.at(text, from).length, DEGREE.exec(text)?.[0].length ?? 0)
      if (!step) return false
      from += step
    }
    return false
  }
})
