/**
 * Tells whether a word is what something is said about, not what is said: 写成“布署”. `inside`: so many characters of the quotation may
 * stand before it (写成“生活必须品”).
 */
export function mention(inside: number): (text: string, at: number) => boolean {
  const within = inside ? `[^，。；”’」』]{0,${inside}}` : ''
  const pattern = new RegExp(`(?:写成|写作|误作|误为|误写|错写|错成)为?[“‘「『]${within}$`)
  const reach = LONGEST + inside
  return (text, at) => pattern.test(text.slice(Math.max(0, at - reach), at))
}

/** Two characters, 为 and the quote. */
const LONGEST = 4
