/** Marks at a line's start by which an item, and so a paragraph, begins. Read on folded text without blanks at its start. */
const HEADS =
  /^(?:第[一二三四五六七八九十百0-9]{1,4}(?:部分|[章节条编篇])|[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳⑴-⒇])/

/** 一、 （一） 1. 第一章: numbered headings, which never stand inside a wrapped sentence by accident. */
export const startsWithHead = (text: string): boolean => HEADS.test(text)

/** Nothing but a number: 一、 （三） 第一章. Its heading stands on the next line. */
export const isBareHead = (text: string): boolean =>
  /^(?:第[一二三四五六七八九十百0-9]{1,4}(?:部分|[章节条编篇])|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十0-9]{1,3}）|\d{1,2}[.、])$/.test(
    text,
  )

/** 同志们： 各位代表！: whom a speaker addresses. */
export const startsWithSalutation = (text: string): boolean =>
  /^(?:尊敬的|各位(?:代表|委员|领导|同志|来宾|嘉宾|朋友)|同志们|朋友们|女士们)/.test(text)

/** A line that ends a sentence or a clause that a paragraph may end with. */
export const endsSentence = (text: string): boolean => /[。！？；：!?;:…][”’）」』)"]*$/.test(text)

/** Marks that close a clause, or a bracket that the text before left open, never start a line; marks that open never end one. */
export function startsWithCloser(text: string, before: string): boolean {
  if (/^[，。；：、！？％%,;!?]/.test(text)) return true
  const opener = '“‘（《〔【['.charAt('”’）》〕】]'.indexOf(text.charAt(0)))
  return opener !== '' && text !== '' && before.lastIndexOf(opener) > before.lastIndexOf(text.charAt(0))
}
export const endsWithOpener = (text: string): boolean => /(?:^|[^《【（“])[“‘（《〔【[]$/.test(text)
