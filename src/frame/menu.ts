import type { Block } from '../source/types.ts'

/** Words between which only > stands are the way through a site, wherever they stand again; but a title may end that way and stand below. */
export function menuOf(text: string, blocks: readonly Block[], longest: number): ReadonlySet<string> {
  const head = blocks.slice(0, longest)
  const words = new Set<string>()
  head.forEach((block, i) => {
    const next = head[i + 1]
    if (!next || !followsArrow(text, block, next)) return
    words.add(block.text)
    if (next.text.length <= 8 || head.filter(({ text }) => text === next.text).length === 1) words.add(next.text)
  })
  return words
}

function followsArrow(text: string, block: Block, next: Block): boolean {
  const end = block.pieces.at(-1)
  const start = next.pieces[0]
  if (!end || !start) return false
  const between = text.slice(end.start + end.length, start.start).replaceAll('<U+00A0>', '')
  return between.length < 40 && /[>›»]/.test(between) && !between.includes('-->')
}
