import { sourceRange, textOf } from '../source/stretch.ts'
import type { Problem } from '../source/types.ts'
import type { Draft } from './draft.ts'

/**
 * Gaps, repeats and steps back in the numbers of a list, as problems. A list that carries the number on across a higher heading
 * (（三） under 二、, （四） under 三、) has none.
 */
export function numberingProblems(drafts: readonly Draft[], seen: Map<string, number> = new Map()): readonly Problem[] {
  const problems: Problem[] = []
  let last: Draft | null = null
  for (const draft of drafts) {
    const { ordinal, marker } = draft
    if (ordinal !== null && marker) {
      const before: number = last?.key === draft.key ? (last.ordinal ?? 0) : (seen.get(draft.key) ?? 0)
      const starts = ordinal === 1 && (last?.key !== draft.key || before !== 1)
      if (!starts && ordinal !== before + 1) problems.push(problemOf(draft, before, last?.key === draft.key))
      last = draft
      seen.set(draft.key, ordinal)
    }
    problems.push(...numberingProblems(draft.items, seen))
  }
  return problems
}

function problemOf(draft: Draft, before: number, sameList: boolean): Problem {
  const marker = draft.marker ?? draft.text
  const place = sourceRange(marker)
  const name = textOf(marker)
  const ordinal = draft.ordinal ?? 0
  if (sameList && ordinal === before) return { code: 'numbering-repeat', message: `序号“${name}”重复出现`, ...place }
  if (sameList && ordinal < before) return { code: 'numbering-back', message: `序号“${name}”小于前一个序号（第${before}）`, ...place }
  return {
    code: 'numbering-gap',
    message: `序号“${name}”之前缺第${before + 1}${ordinal - 1 > before + 1 ? `至第${ordinal - 1}` : ''}`,
    ...place,
  }
}
