import { inChinese } from '../text/numerals.ts'

/** One-character numbers: the first of each row, and how many follow it. */
const SIGNS: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20], // ①
  [0x2474, 20], // ⑴
  [0x2488, 20], // ⒈
  [0x3220, 10], // ㈠
]
const NUMBER = /[零〇一二三四五六七八九十百]+|\d+(?!.*\d)|[０-９]+(?!.*[０-９])|[①-⑳⑴-⒇⒈-⒛㈠-㈩]/

/** A marker as written with another number in it: （四） with 5 is （五）, 2.3 is 2.5. Null where it has no such form. */
export function renumbered(marker: string, number: number): string | null {
  const found = NUMBER.exec(marker)
  if (!found) return null
  const other = numberLike(found[0], number)
  return other === null ? null : marker.slice(0, found.index) + other + marker.slice(found.index + found[0].length)
}

function numberLike(written: string, number: number): string | null {
  if (/\d/.test(written)) return String(number)
  if (/[０-９]/.test(written)) return [...String(number)].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
  const code = written.charCodeAt(0)
  const sign = SIGNS.find(([first, count]) => code >= first && code < first + count)
  if (!sign) return number < 200 ? inChinese(number) : null
  return number <= sign[1] ? String.fromCharCode(sign[0] + number - 1) : null
}
