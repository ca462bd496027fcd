import type { Analysis } from '../../../analysis.ts'
import type { Item } from '../../../outline/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { partOf, topItems } from '../../sections/parts.ts'
import { titleOf } from '../../sections/say.ts'

/** Styles that number sections; what 一是 or ① begins is text, however short. */
const SECTIONS: ReadonlySet<Item['style']> = new Set(['chapter', 'section', 'cn-comma', 'cn-paren', 'arabic-dot', 'decimal', 'none'])

/** From the top down, as GB/T 9704 has them. */
const LEVELS: readonly Item['style'][] = ['chapter', 'section', 'cn-comma', 'cn-paren', 'arabic-dot', 'arabic-paren', 'circled']

/** What is longer is a sentence, closed or not. */
const LONGEST = 40

export const empty = rule({
  name: 'section/empty',
  meaning: { zh: '标题之下要有内容', en: 'Under a heading there is text' },
  why: {
    zh: '只有标题没有内容，多是起草时留的空或删改时误删',
    en: 'A heading with nothing under it is a gap left in drafting, or text lost in editing',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、形势\n基础较好。\n二、任务\n抓好春耕。',
    '一、任务\n（一）抓春耕\n备足种子。\n（二）抓防汛\n清理河道。',
    '要做好下列工作。\n1. 抓好春耕\n2. 抓好防汛\n3. 抓好防火',
    '一、任务\n（一）抓好春耕，备足种子化肥。\n（二）抓好防汛，及时清理河道。要落实责任。',
    '一、任务\n（一）抓春耕。备足种子。\n（二）抓防汛。\n二、保障\n加强领导。',
    '在全县春耕会议上的讲话\n\n同志们：\n今天讲两点意见。\n一、任务\n要备足种子。\n二、结束语\n同志们，让我们携起手来，为夺取全年丰收而努力奋斗！',
  ],
  bad: [
    '一、形势\n基础较好。\n二、{任务}\n三、保障\n加强领导。',
    '一、任务\n（一）{抓春耕}\n（二）抓防汛\n清理河道。\n（三）抓防火\n管好火源。',
    '第一章 总则\n为了规范管理。\n第二章 {任务}\n第三章 附则\n本办法自印发之日起施行。',
    '一、形势\n基础较好。\n二、任务\n1. {春耕}\n2. 防汛\n及时清理河道。',
    '一、形势\n基础较好。\n二、任务\n抓好春耕。\n三、{保障措施}',
  ],
  check(analysis) {
    const next = nextOf(analysis)
    // 结束语, and under it the appeal that closes a speech: no text of the outline
    const closes = analysis.frame().closing.length > 0
    return emptyOf(topItems(analysis))
      .filter(item => (next.get(item) ? !isAbove(item, next.get(item)) : !closes))
      .map(item => partOf(item, item.depth))
      .map(part => ({
        ...sourceRange(part.heading),
        message: { zh: `“${titleOf(part)}”之下没有内容`, en: `Nothing stands under “${titleOf(part)}”` },
        hint: { zh: '补写内容，或删去标题', en: 'Write the text, or take the heading out' },
      }))
  },
})

/** What comes next in the document after each item's heading. */
function nextOf(analysis: Analysis): ReadonlyMap<Item | null, Item | null> {
  const passages = analysis.passages()
  return new Map(passages.flatMap(({ part, item }, n) => (part === 'heading' ? [[item, passages[n + 1]?.item ?? null] as const] : [])))
}

/** Where numbers are in disorder, （一） after 三、 may not be read as its own; it is all the same what stands under it. */
function isAbove(item: Item, next: Item | null | undefined): boolean {
  const [own, other] = [LEVELS.indexOf(item.style), LEVELS.indexOf(next?.style ?? 'none')]
  return own >= 0 && other > own
}

/** Items that are but a heading, among others of the same style that hold text: where all are so, they are a list. */
function emptyOf(items: readonly Item[]): readonly Item[] {
  const lists = new Map<Item['style'], List>()
  for (const item of items) {
    if (!SECTIONS.has(item.style)) continue
    const list = lists.get(item.style) ?? { bare: [], filled: 0, lines: 0 }
    lists.set(item.style, list)
    if (isBare(item)) list.bare.push(item)
    else {
      list.filled++
      if (isLine(item)) list.lines++
    }
  }
  const here = [...lists.values()].flatMap(({ bare, filled, lines }) =>
    bare.filter(item => lines >= bare.length || (filled >= bare.length && !isSentence(item))),
  )
  return [...here, ...items.flatMap(({ items }) => emptyOf(items))]
}

/** The items of one style below one heading: those that are but a heading, how many hold text, and in how many it has its own line. */
interface List {
  readonly bare: Item[]
  filled: number
  lines: number
}

const isBare = ({ body, items }: Item): boolean => !items.length && body.every(stretch => !/[\p{L}\p{N}]/u.test(textOf(stretch)))

/** A heading that is a paragraph, its text in those that follow. */
const isLine = ({ heading, body }: Item): boolean => body.every(({ block }) => block !== heading.block)

/** 抓防汛。 may be all there is to say. */
const isSentence = ({ text }: Item): boolean => /[。；：！？]$/.test(textOf(text).trimEnd()) || text.to - text.from > LONGEST
