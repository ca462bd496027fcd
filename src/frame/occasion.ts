import type { LinePattern } from './line.ts'

const EVENT = '(?:会议?|大会|全会|论坛|仪式|典礼|培训班|研讨班|专题班|党课|活动|现场|调研|考察|开幕式|闭幕式|座谈|启动|誓师|发布)'
const SPEECH =
  '(?:的?(?:重要|主旨|总结|动员|开班|闭幕|开幕|表态|主持|专题|任职|廉政)?(?:讲话|报告|致辞|讲稿|发言|主持词|演讲|讲话提纲|党课|辅导报告|政府工作报告)(?:（[^）]{1,12}）)?)'

/** When and where a text was read out: ——在全县招商引资大会上的讲话. What stands around (dashes, brackets) is not of it. */
export const OCCASION: readonly LinePattern[] = [
  {
    name: 'at an event',
    match: new RegExp(
      `^[—\\-―–\\s（(]{0,8}((?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[^，。；在]{0,12})?在[^。；！？]{2,70}?${EVENT}(?:(?:上|期间|时|中|开幕式上|闭幕式上)${SPEECH}?|${SPEECH}))(?=$|[\\s（）()—]|[^，。；的]{2,24}$|[^，。；]{2,24}作政府工作报告。?$)`,
    ),
    yes: [
      '——{在全县招商引资大会上的讲话}',
      '——{2026年1月20日在青溪县第九届人民代表大会第五次会议上}',
      '{在市委九届四次全会暨项目建设推进会上的讲话}',
      '（{2026年1月20日在云岭市第九届人民代表大会第一次会议上}）',
      '----{2026年1月15日张三市长在云岭市第九届人民代表大会第三次会议的政府工作报告}',
      '{2026年1月20日在云岭市第九届人民代表大会第一次会议上}云岭市市长 李四',
    ],
    no: [
      '在会议上，大家一致认为要加快发展。',
      '——坚持在发展中保障和改善民生',
      '全县经济工作会议召开',
      '——以会议精神为指引，推动全县高质量发展',
    ],
  },
]

/** The occasion on a line: half-open offsets. */
export function occasionOn(text: string): { readonly from: number; readonly to: number } | null {
  if (text.length > 160) return null
  for (const { match } of OCCASION) {
    const found = match.exec(text)?.[1]
    if (found !== undefined) {
      const from = text.indexOf(found)
      return { from, to: from + found.length }
    }
  }
  return null
}
