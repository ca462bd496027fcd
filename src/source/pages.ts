import { addTo } from '../text/group.ts'
import { endsSentence } from './marks.ts'
import type { Line } from './physical.ts'

const DASHED = /^[—–―\-－·•~～\s\u3000]{1,8}[0-9０-９]{1,4}[—–―\-－·•~～\s\u3000]{1,8}$/
const NAMED =
  /^[\s—–-]*第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*页(?:[\s,，/／、]*共?\s*[0-9０-９一二三四五六七八九十]{1,4}\s*页)?[\s—–-]*$/
const OF = /^(?:[Pp]age\s*)?[0-9]{1,4}\s*(?:[/／]|of)\s*[0-9]{1,4}$/
const BARE = /^[0-9０-９]{1,4}$/
/** What a page holds at least and at most, in characters: a column of numbers in a table is no sequence of pages. */
const PAGE_LEAST = 250
const PAGE_MOST = 4000

/** Which lines are page numbers: —3—, 第3页 共20页, 3/20, and bare numbers when they rise by one from page to page. */
export function pageNumbers(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  const bare: BareNumber[] = []
  lines.forEach((line, index) => {
    if (line.to - line.from > 24 || line.to === line.from) return
    const content = text.slice(line.from, line.to)
    if (DASHED.test(content) || NAMED.test(content) || OF.test(content)) found.add(index)
    else if (BARE.test(content)) bare.push({ index, value: Number(content.normalize('NFKC')), at: line.from })
  })
  for (const run of rising(bare)) {
    const cut = run.filter(({ index }) => interrupts(text, lines, index)).length
    if (run.length >= 3 && cut * 3 >= run.length) for (const { index } of run) found.add(index)
  }
  for (const index of runningHeads(text, lines, found)) found.add(index)
  return found
}

interface BareNumber {
  readonly index: number
  readonly value: number
  readonly at: number
}

/** Runs of numbers that rise by one at the distance of a page; numbers between, as of a table, belong to none. */
function rising(numbers: readonly BareNumber[]): readonly (readonly BareNumber[])[] {
  const ends = new Map<number, BareNumber[]>()
  const runs: BareNumber[][] = []
  for (const number of numbers) {
    const before = ends.get(number.value - 1)
    const last = before?.at(-1)
    const length = last ? number.at - last.at : 0
    if (before && length >= PAGE_LEAST && length <= PAGE_MOST) {
      before.push(number)
      ends.delete(number.value - 1)
      ends.set(number.value, before)
    } else if (number.at - (ends.get(number.value)?.at(-1)?.at ?? -PAGE_MOST) >= PAGE_MOST) {
      const run = [number]
      runs.push(run)
      ends.set(number.value, run)
    }
  }
  return runs
}

/** The same line beside three page numbers or more is printed on every page. */
function runningHeads(text: string, lines: readonly Line[], pages: ReadonlySet<number>): readonly number[] {
  const beside = new Map<string, number[]>()
  for (const page of pages) {
    for (const step of [-1, 1]) {
      let at = page + step
      while (at >= 0 && at < lines.length && lines[at]?.from === lines[at]?.to) at += step
      const line = lines[at]
      if (!line || pages.has(at) || line.to - line.from > 40) continue
      addTo(beside, text.slice(line.from, line.to), at)
    }
  }
  return [...beside.values()].filter(places => places.length >= 3).flat()
}

/** A page ends where it is full, mostly inside a sentence; a number in a table stands between whole cells. */
function interrupts(text: string, lines: readonly Line[], index: number): boolean {
  let before = index - 1
  while (before >= 0 && lines[before]?.from === lines[before]?.to) before--
  const line = lines[before]
  return line !== undefined && line.to - line.from >= 15 && !endsSentence(text.slice(line.from, line.to))
}
