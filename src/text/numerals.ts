const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** A whole number under a thousand in Chinese or folded Arabic figures (十二, 一百零三, 12), as lists are numbered; null for anything else. */
export function ordinal(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (!/^[零〇一二两三四五六七八九十百]{1,6}$/.test(text)) return null
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map(char => DIGITS[char]).join(''))
  let total = 0
  let digit: number | null = null
  for (const char of text) {
    const unit = TENS[char]
    if (unit === undefined) digit = DIGITS[char] ?? 0
    else {
      total += (digit ?? 1) * unit
      digit = null
    }
  }
  return total + (digit ?? 0)
}
