/** Marks that join the parts of a watchword; wordings that differ in these alone are one watchword. */
const JOINS_ALL = /[、，； ]+/g

/** A wording without its joins: 绿水青山、金山银山 → 绿水青山金山银山. */
export const bare = (text: string): string => text.replace(JOINS_ALL, '')

/** The parts of a wording: 标本兼治、从严从实 → 标本兼治, 从严从实. */
export const parts = (text: string): readonly string[] => text.split(JOINS_ALL).filter(Boolean)

/** Where each character of a bare wording stands in the text that it was made of. */
export function barePlaces(text: string): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char !== '、' && char !== '，' && char !== '；' && char !== ' ') places.push(at)
  }
  return places
}

/**
 * Whether two wordings are written alike. Blanks are how a title sets off its parts: against them any mark is the same
 * (真抓实干 勇争一流 and 真抓实干、勇争一流).
 */
export function alike(a: string, b: string): boolean {
  if (a === b) return true
  return bare(a) === bare(b) && (spaced(a) || spaced(b))
}

const spaced = (text: string) => text.includes(' ') && !/[、，；]/.test(text)

/**
 * The fewest characters to change, add or leave out to make one wording of the other, as long as they are no more than `most`; else
 * Infinity. Work grows with the length times `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(Number.POSITIVE_INFINITY)
    if (i <= most) next[0] = i
    let least = next[0] ?? Number.POSITIVE_INFINITY
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      const best = Math.min((row[j - 1] ?? Infinity) + same, (row[j] ?? Infinity) + 1, (next[j - 1] ?? Infinity) + 1)
      next[j] = best
      least = Math.min(least, best)
    }
    if (least > most) return Number.POSITIVE_INFINITY
    row = next
  }
  const total = row[b.length] ?? Infinity
  return total <= most ? total : Number.POSITIVE_INFINITY
}
