import type { Analysis } from '../../analysis.ts'
import type { Item, Role } from '../../outline/types.ts'
import { textOf } from '../../source/stretch.ts'
import { ordinal } from '../../text/numerals.ts'
import { partsOf, topItems } from '../sections/parts.ts'

/** A heading of a document as it is compared with those of others. */
export interface Heading {
  readonly item: Item
  readonly role: Role
  /** As it stands, folded. */
  readonly text: string
  /** Without years, plan periods and what only joins: what a person would call the part. */
  readonly name: string
  /** Its words part by part: 主要目标和重点任务 has two. */
  readonly runs: readonly (readonly string[])[]
  /** Five-year plans that it names: 十五五. */
  readonly plans: readonly string[]
  /** Years that it names, counted from the document's own: 0 this year, -1 the last. */
  readonly years: readonly number[]
  /** How many come before it, and after. */
  readonly before: number
  readonly after: number
  /** How many headings of the document share its role, itself included. */
  readonly peers: number
}

export type Cut = (text: string) => readonly { readonly text: string }[]

const LONGEST = 60
const PLAN = /第?(二?十[一二三四五六七八九]?|[一二三四五六七八九])(?:个五年(?:规划|计划)?|五(?=[”"规时期发末开]))/g
const YEAR = /((?:19|20)\d\d)年/g
/** What a part's name can go without, and where one word does not go on from another. */
const BREAK = /[^\p{L}\p{N}]+|[和与及暨的]|时期|期间|规划纲要|关于/gu

/** The level that documents are divided at: the top, or the one below it where a single item holds the whole text. */
export function levelOf(analyses: readonly Analysis[]): number {
  const deeper = analyses.filter(analysis => {
    const items = topItems(analysis)
    return items.length === 1 && (items[0]?.items.length ?? 0) > 1
  })
  return deeper.length * 2 > analyses.length ? 2 : 1
}

/** The headings of a document at a level, in order. */
export function headingsOf(analysis: Analysis, level: number, cut: Cut): readonly Heading[] {
  const items = partsOf(topItems(analysis)).flatMap(({ item, depth }) => (item && depth === level ? [item] : []))
  const { year, region } = analysis.frame()
  return items.map((item, n) => {
    const text = textOf(item.heading).slice(0, LONGEST)
    const bare = (region ? text.replaceAll(region, '') : text).replace(PLAN, '|').replace(YEAR, '|')
    const pieces = bare.split(BREAK).filter(piece => /\p{Script=Han}{2}/u.test(piece))
    return {
      item,
      role: item.role,
      text,
      name: bare
        .replace(/[“”"《》|]|^[和与及]|时期|^关于/g, '')
        .replace(/^[和与及的]+/, '')
        .replace(/[，：；、].*$/, '')
        .replace(/[^\p{L}\p{N}]/gu, ''),
      runs: pieces.map(piece => cut(piece).map(({ text }) => text)),
      plans: [...new Set([...text.matchAll(PLAN)].flatMap(([, number]) => (number ? [`${number}五`] : [])))],
      years: [...new Set([...text.matchAll(YEAR)].map(([, digits]) => Number(digits) - (year ?? Number(digits))))],
      before: n,
      after: items.length - 1 - n,
      peers: items.filter(({ role }) => role === item.role).length,
    }
  })
}

/** Both ways in which a five-year plan is named: 十五五, 第十五个五年. */
export const planNames = (plan: string): readonly string[] => {
  const number = plan.slice(0, -1)
  return ordinal(number) ? [plan, `第${number}个五年`] : [plan]
}
