import type { Pattern } from '../text/pattern.ts'

/** A time that an event tells, without a date in the text: 春节前, 汛期到来前. */
export interface EventTime {
  readonly from: number
  readonly to: number
}

const FEASTS =
  '春节|元旦|国庆节?|中秋节?|“?五一”?|“?七一”?|“?十一”?|清明节?|端午节?|劳动节|元宵节?|春运|(?:全国|省|市)?“?两会”?|高考|中考|主?汛期|雨季|台风季|入汛|入冬|入夏|入秋|上冻|封冻|采暖季|供暖季|采暖期|供暖期|冬季采暖|秋冬季|春耕|春播|备耕|秋种|秋播|麦收|夏收|秋收|“?三夏”?|“?三秋”?|防火期|旅游旺季|暑期|暑假|寒假|开学|新学期|秋季学期|春季学期|用电高峰|迎峰度夏|换届|任期届满'
const OPENS = '召开|到来|来临|开幕|开始|结束|闭幕|举办|举行|开学|举行|成立|来到'
const BEFORE = new RegExp(
  `(?:${FEASTS})(?:${OPENS})?之?前$|(?:党的[一二三四五六七八九十]+(?:大|届[一二三四五六七八九十]中全会)|[\\p{Script=Han}“”]{2,10}(?:会议|大会|运动会|冬奥会|亚运会|全运会|博览会|进博会|峰会|论坛))(?:${OPENS})之?前$`,
  'u',
)
const WITHIN = /(?:任期内|本届政府任期|规划期内|汛期内)$/u
const FAR = 22

/** The event that ends at an offset, after 前 or 内. `to` is that offset. */
export function eventBefore(text: string, to: number): EventTime | null {
  const near = text.slice(Math.max(0, to - FAR), to)
  // 春节前后 says about, 会议前列 is no time
  if (/[后列景沿]/.test(text.charAt(to))) return null
  const start =
    Math.max(near.lastIndexOf('，'), near.lastIndexOf('。'), near.lastIndexOf('；'), near.lastIndexOf('、'), near.lastIndexOf('：')) + 1
  const found = BEFORE.exec(near.slice(start)) ?? WITHIN.exec(near.slice(start))
  return found ? { from: to - found[0].length, to } : null
}

export const EVENTS: Pattern = {
  name: 'event',
  yes: ['{春节前}兑现到位', '{汛期到来前}完工', '{党的二十一大召开前}'],
  no: ['春节前后', '会议前排'],
}
