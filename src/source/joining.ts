import type { Look, Read } from './look.ts'
import { endsSentence, endsWithOpener, isBareHead, startsWithCloser, startsWithHead, startsWithSalutation } from './marks.ts'
import type { Source } from './types.ts'
import { continues, type Wrapping } from './wrapping.ts'

/** Whether a line goes on with the paragraph before it; `next` is the line after it. `spaced`: blank lines stand after every line and tell nothing. */
export function joins(
  before: Look,
  look: Look,
  next: Look | undefined,
  paragraph: Read,
  wrapping: Wrapping | null,
  format: Source['format'],
  spaced: boolean,
): boolean {
  if (format === 'markdown' && look.gap) return false
  if (isBroken(before, look, next, paragraph, spaced)) return true
  if (wrapping) return continues(wrapping, before, look, next, paragraph)
  return format === 'markdown' && !endsSentence(before.text) && !startsParagraph(look.text)
}

/** Broken whatever the layout: a mark that never starts a line or never ends one, or a numeral without its heading. */
function isBroken(before: Look, look: Look, next: Look | undefined, paragraph: Read, spaced: boolean): boolean {
  if (endsWithOpener(before.text) || startsWithCloser(look.text, paragraph.end.slice(-400))) return true
  if (paragraph.length < 8 && (paragraph.start === '第' || isBareHead(paragraph.start))) return !startsWithHead(look.text)
  const after = look.text.slice(0, NEAR) + (next?.text.slice(0, NEAR) ?? '')
  if (leavesOpen(paragraph.end.slice(-NEAR), after) && !endsSentence(before.text) && !startsWithHead(look.text)) return true
  if (/^【[^】]{0,40}$/.test(before.text)) return true
  // words of a link or a bold face on a line of their own: …发展的⏎主要预期目标⏎是：…
  if (
    (!look.gap || spaced) &&
    !startsWithHead(look.text) &&
    (GOES_ON.test(before.text) || (COMES_FROM.test(look.text) && !endsSentence(before.text)))
  )
    return true
  return /[，、]$/.test(before.text) && !startsWithHead(look.text) && !startsWithSalutation(look.text)
}

/** No paragraph ends so, and none starts so. */
const GOES_ON = /(?:^[^。！？；：，]{3,59}的|[。！？；，][^。！？；：]{0,60}[的和与及对把将])$/
const COMES_FROM = /^(?:是|为|即|的是|包括|有)：/

/** How far a pair of marks reaches across a break. */
const NEAR = 40
const PAIRS = ['“”', '（）', '《》', '〔〕', '【】']

/** A mark just opened and closed soon after the break: “双向⏎揭榜⏎挂帅”. */
function leavesOpen(end: string, after: string): boolean {
  return PAIRS.some(pair => {
    const [opener, closer] = [pair.charAt(0), pair.charAt(1)]
    const closes = after.indexOf(closer)
    const opens = after.indexOf(opener)
    return end.lastIndexOf(opener) > end.lastIndexOf(closer) && closes >= 0 && (opens < 0 || closes < opens)
  })
}

const startsParagraph = (text: string) =>
  startsWithHead(text) ||
  startsWithSalutation(text) ||
  /^(?:——|[一二三四五六七八九十]+[是要])/.test(text) ||
  /^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)
