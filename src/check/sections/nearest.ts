import { textOf } from '../../source/stretch.ts'
import type { Section } from '../settings.ts'
import type { Part } from './parts.ts'

/** Pairs of characters that stand in headings of every kind. */
const COMMON = new Set(['工作', '发展', '加强', '强化', '推进', '推动', '坚持', '全面', '主要', '重点', '总体', '实施', '年工'])
/** What headings share besides a pair is by chance in a long one. */
const LONGEST = 30

/** The heading that most resembles one of a section's words, if any does: it shares their last two characters, or two pairs of them. */
export function nearestTo({ heading }: Section, parts: readonly Part[]): Part | null {
  const words = heading.map(({ source }) => source).filter(source => !source.startsWith('/') && source.length > 2)
  let best: { readonly part: Part; readonly score: number } | null = null
  for (const part of parts) {
    const text = textOf(part.heading)
    if (text.length > LONGEST) continue
    const pairs = new Set(pairsOf(text))
    for (const word of words) {
      const shared = pairsOf(word).filter(pair => pairs.has(pair) && !COMMON.has(pair))
      if (!shared.includes(word.slice(-2)) && shared.length < 2) continue
      const score = (2 * shared.length) / (word.length + text.length)
      if (!best || score > best.score) best = { part, score }
    }
  }
  return best?.part ?? null
}

const pairsOf = (text: string): readonly string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
