/** A match in a heading: half-open offsets, and of which section. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly section: string
}

/** What joins parts of a heading that each name something: 总体要求和重点任务. */
const JOINTS = /[，、；：和与及]|以及|暨/g
/** Nouns that stand side by side rather than one for the other: 目标任务, 形势任务, 思路举措. */
const PEER = /(?:目标|任务|思路|要求|原则|形势|举措|措施|成绩|问题|优势|挑战|机遇)$/
/** 工作 before one of these only says of what: 工作回顾 is a review, 工作目标 an aim. */
const GENERAL = /(?:工作|发展)$/
const HEADS = /^的?(?:主要|基本|总体)?(?:回顾|总结|情况|成[绩效就]|目标|要求|思路|原则|形势|背景|基础|经验|体会)/

/**
 * Hits that say what a heading is about. In Chinese the noun that stands last is the head, those before it say of what: a heading
 * 2025年工作回顾 is a review, though 工作 stands in it. So in each part of a heading the hit that ends last counts, and those beside it
 * that are its peers.
 */
export function heads(heading: string, hits: readonly Hit[]): readonly Hit[] {
  return partsOf(heading).flatMap(({ from, to }) => {
    const own = hits.filter(({ start }) => start >= from && start < to).sort((a, b) => b.end - a.end)
    const last = own[0]
    if (!last) return []
    return own.filter(({ start, end }, n) => {
      const words = heading.slice(start, end)
      if (GENERAL.test(words) && HEADS.test(heading.slice(end, to))) return false
      if (end === last.end) return true
      const next = own.slice(0, n).findLast(hit => hit.end > end)
      return next !== undefined && next.start <= end && PEER.test(words)
    })
  })
}

function partsOf(heading: string): readonly { readonly from: number; readonly to: number }[] {
  const cuts = [...heading.matchAll(JOINTS)].map(({ index }) => index)
  return [0, ...cuts].map((from, n) => ({ from, to: cuts[n] ?? heading.length }))
}
