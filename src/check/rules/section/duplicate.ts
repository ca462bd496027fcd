import type { Item } from '../../../outline/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import { partOf, topItems } from '../../sections/parts.ts'
import { titleOf } from '../../sections/say.ts'

/** Run-in lists (一是, 一方面) of one section may well begin alike. */
const LISTS: ReadonlySet<Item['style']> = new Set(['is', 'must', 'ordinal-word', 'sides', 'article'])

export const duplicate = rule({
  name: 'section/duplicate',
  meaning: { zh: '同一层次的标题不重复', en: 'No two headings under one heading are the same' },
  why: {
    zh: '同一标题出现两次，多是复制后忘了改，或同一内容写了两遍',
    en: 'The same heading twice is a copy that was never changed, or the same matter written twice',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、任务\n（一）抓春耕\n备足种子。\n（二）抓防汛\n清理河道。',
    '一、城区\n（一）基本情况\n人口较多。\n二、乡镇\n（一）基本情况\n人口较少。',
    '一、任务\n抓春耕。一是落实责任，备足种子。二是强化督查。\n抓防汛。一是落实责任，清理河道。二是强化演练。',
    '一、任务\n抓好春耕。\n附件1\n一、任务\n清单如下。',
    '一、加强领导\n压实责任。\n二、加强领导、狠抓落实\n一级抓一级。',
  ],
  bad: [
    '一、任务\n抓好春耕。\n二、{任务}\n抓好防汛。',
    '一、任务\n（一）抓春耕\n备足种子。\n（二）抓防汛\n清理河道。\n（三）{抓春耕}\n备足种子。',
    '第一章 总则\n为了规范管理。\n第二章 职责\n各司其职。\n第三章 {职责}\n各负其责。',
    '一、任务\n抓好春耕。\n二、保障\n加强领导。\n三、{任务}\n抓好春耕。\n四、{任务}\n抓好防汛。',
    '一、任务\n1. 春耕\n备足种子。\n2. {春耕}\n备足化肥。',
  ],
  check(analysis) {
    return repeated(topItems(analysis)).map(({ item, first }) => {
      const line = lineOf(analysis.source, sourceRange(first.heading).start)
      return {
        ...sourceRange(item.heading),
        message: {
          zh: `标题“${titleOf(partOf(item, item.depth))}”与第${line}行的标题重复`,
          en: `The heading “${titleOf(partOf(item, item.depth))}” is the same as that on line ${line}`,
        },
        hint: { zh: '改写标题，或合并两部分', en: 'Change the heading, or make the two sections one' },
      }
    })
  },
})

interface Repeat {
  readonly item: Item
  readonly first: Item
}

function repeated(items: readonly Item[]): readonly Repeat[] {
  const seen = new Map<string, Item>()
  const here = items.flatMap(item => {
    const words = textOf(item.heading).replace(/[\s　，、。；：“”]/g, '')
    // what a list's lines share is their business
    if (LISTS.has(item.style) || words.length < 2 || !(item.body.length || item.items.length)) return []
    const first = seen.get(words)
    if (!first) seen.set(words, item)
    return first ? [{ item, first }] : []
  })
  return [...here, ...items.flatMap(({ items }) => repeated(items))]
}
