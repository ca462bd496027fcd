/** Chinese figures, the formal ones of bills and the older forms among them. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  幺: 1,
  兩: 2,
  貳: 2,
  參: 3,
  陸: 6,
}
/** What a figure before it is multiplied by, within a group of four. */
export const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }
/** What a whole group is multiplied by. */
export const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 萬: 1e4, 億: 1e8 }
/** Tens written as one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** A whole number under a thousand in Chinese or folded Arabic figures (十二, 一百零三, 12), as lists are numbered; null for anything else. */
export function ordinal(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (!/^[零〇一二两三四五六七八九十百]{1,6}$/.test(text)) return null
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map(char => DIGITS[char]).join(''))
  let total = 0
  let digit: number | null = null
  for (const char of text) {
    const unit = PLACES[char]
    if (unit === undefined) digit = DIGITS[char] ?? 0
    else {
      total += (digit ?? 1) * unit
      digit = null
    }
  }
  return total + (digit ?? 0)
}

const FIGURES = '零一二三四五六七八九'

/** A whole number from 1 to 199 as lists are numbered with: 十二, 三十, 一百零三. */
export function inChinese(number: number): string {
  const hundred = number >= 100 ? '一百' : ''
  const ten = Math.floor((number % 100) / 10)
  const one = number % 10
  const tens = ten ? `${ten > 1 || hundred ? FIGURES.charAt(ten) : ''}十` : hundred && one ? '零' : ''
  return hundred + tens + (one || !number ? FIGURES.charAt(one) : '')
}
