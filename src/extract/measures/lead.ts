import { matchAt } from '../../text/match-at.ts'
import type { WorkWords } from './words.ts'

/**
 * What may stand before the verb of a clause and is no part of the work: a run-in marker, a joining word, a time, a word of obligation.
 */

const YEAR = '(?:\\d{4}|[一二三四五六七八九〇○零]{4}|今|明|当|本|每|全|近)年'
const EDGE = '(?:底|末|初|内|中|以前|之前|前|期间|起|以后|后|间)'
const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|\\d{1,2}日|上旬|中旬|下旬)?'
const TIME = new RegExp(
  `(?:到|至|自|从|在|于|截至|力争到|争取到|确保到|截止)?(?:${[
    `${YEAR}(?:${MONTH}|[一二三四]季度|上半年|下半年|春节)?${EDGE}{0,2}`,
    `${MONTH}${EDGE}{0,2}`,
    `(?:年|月|季度|本世纪中叶|本世纪|世纪)${EDGE}{1,2}`,
    `(?:上半年|下半年|[第]?[一二三四]季度|每年|每月|每季度|每两年|明后两年)${EDGE}{0,2}`,
    `“?十[一二三四五六七八九]五”?(?:时期|规划期|期间|期末|末|规划)${EDGE}{0,1}`,
    `(?:今后|未来|今明|接下来|下一步|当前|目前|近期)(?:[一二两三四五六七八九十\\d]{1,3}(?:至[\\d一二三四五]|—\\d)?个?(?:年|月))?(?:和今后一个时期|一个时期|一段时间|及今后一个时期)?(?:内|间|里)?`,
    `(?:[一二两三四五六七八九十\\d]{1,3})(?:—\\d|至[一二三四五六七八九十\\d])?个?(?:年|月)(?:左右)?(?:时间)?(?:内|之内|以内)`,
    `[一二两三四五六七八九十\\d]{1,2}年(?=累计)`,
    `(?:春节|汛期|秋冬季|冬季|夏季|国庆节|元旦|开学)(?:到来)?(?:前|之前|期间)`,
  ].join('|')})`,
  'y',
)
const MARKER =
  /(?:[—–-]{1,3}|[一二三四五六七八九十]{1,2}(?:是要|是|要|、)(?!体|级|批|个|项|流|产)|第[一二三四五六七八九十]{1,2}，?|首先|其次|再次|最后|一方面|另一方面)/y
const JOINING =
  /(?:既(?![有定往])|又|同时|此外|另外|并且|并|而且|还要|还|也要|也|进而|从而|以便|以此|由此|藉此|借此|为此|因此|特别是|尤其是|尤其|具体|原则上|到时|届时|，)/y
/** Words of obligation; 将 and 得 are told from other uses by what follows them. */
const MODAL =
  /(?:必须要|必须|务必要|务必|应当|应该|需要|需|须|应|要想方设法|要|可以|可|得以|我们将|我们要|我们|我|政府将|区政府将|市政府将|县政府将|省政府将)(?!求|素|点|害|闻|件|用性|持续发展|再生|行性|追溯|用于|视化|及性)/y

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  const match = matchAt(pattern, text, at)
  return match ? at + match[0].length : at
}

/** Where a time expression that opens a clause ends; the offset itself where none stands there. */
export function afterTime(text: string, at: number, to: number): number {
  const end = matchEnd(TIME, text, at)
  return end <= to ? end : at
}

/** Where the clause proper starts, behind marker, joining words, times and words of obligation, in any order. */
export function afterLead(text: string, at: number, to: number, words: WorkWords): number {
  let here = matchEnd(MARKER, text, at)
  for (let turn = 0; turn < 8; turn++) {
    // 要求, 应用, 并购 are verbs
    if ((words.verbAt(text, here)?.text.length ?? 0) > 1) break
    const next = [afterTime(text, here, to), matchEnd(JOINING, text, here), matchEnd(MODAL, text, here)].find(end => end > here)
    if (next === undefined || next >= to) break
    here = next
  }
  return here
}
