import { slipsIn } from '../../../outline/numbering.ts'
import { renumbered } from '../../../outline/renumbered.ts'
import { followersIn, listsIn, opensParagraph } from '../../../outline/series.ts'
import type { Item, Style } from '../../../outline/types.ts'
import { unreadIn } from '../../../outline/unread.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import type { Stretch } from '../../../source/types.ts'
import { rule } from '../../rule.ts'

/** Styles whose first number promises a second. */
const LISTS = new Set<Style>(['chapter', 'section', 'cn-comma', 'cn-paren', 'arabic-dot', 'arabic-paren'])

export const alone = rule({
  name: 'numbering/alone',
  meaning: { zh: '有“一”就要有“二”：只有一条的，不编序号', en: 'What is number one has a number two: a single item needs no number' },
  why: {
    zh: '一个层次下只有一条，不成层次；多半是后面的条目漏了，或者序号写错了样式',
    en: 'A level with a single item is no level; most likely the next item was lost, or is numbered in another style',
  },
  severity: 'warn',
  options: {},
  good: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。',
    '一、强化统筹\n（一）建专班。抽调人员。\n二、强化督导\n（二）勤检查。每月通报。\n三、强化考核\n（三）严奖惩。年底兑现。',
    '一、抓好春耕\n一是备足种子。要早动手。\n二、抓好水利\n要清淤干渠。',
    '一、加强领导\n各级要把“1.0版”方案升级。\n二、加强督导\n各单位要对照清单逐项整改。',
    '一、抓好项目\n1.签约项目抓开工。\n2，开工项目抓进度。\n二、抓好服务\n提高效率。',
  ],
  bad: [
    '一、总体要求\n坚持稳字当头。\n二、重点任务\n{（一）}抓春耕。备足种子化肥。\n三、保障措施\n压实责任。',
    '在全县农业工作会议上的讲话\n{一、}抓好春耕生产\n要备足种子化肥，做好田间管理。',
    '一、抓好项目\n{1.}签约项目抓开工。\n二、抓好服务\n1.优化流程。\n2.压缩时限。',
    '（一）抓开工。倒排工期。\n{（1）}明确专人负责。\n（二）抓投产。强化服务。',
    '{第一章}　总则\n第一条　为了规范管理，制定本办法。\n第二条　本办法自印发之日起施行。',
  ],
  check(analysis) {
    const { items } = analysis.outline()
    const body = analysis.frame().body
    const next = followersIn(items)
    const unread = unreadIn(body)
    // what is wrong with its number already is told by numbering/sequence and numbering/restart
    const wrong = new Set(slipsIn(items, body).map(({ like }) => like))
    const alone = listsIn(items).flatMap(list => list.filter((item, n) => isAlone(item, list[n + 1], wrong)))
    return alone.flatMap(item => {
      if (!item.marker) return []
      const after = next.get(item)
      const marker = textOf(item.marker)
      const two = renumbered(marker, 2)
      // its second may stand under the next heading, or be there, written as no marker is
      if (after?.ordinal === 2 || two === null || unread(two, item.marker, after?.marker ?? null)) return []
      return [
        {
          ...sourceRange(item.marker),
          message: {
            zh: `有“${marker}”，没有“${two}”：应补上后面的条目，或者去掉序号`,
            en: `“${marker}” without “${two}”: add what is missing, or take the number off`,
          },
        },
      ]
    })
  },
})

/** Whether a number one has no other number behind it in its list, or another one. */
function isAlone(item: Item, second: Item | undefined, wrong: ReadonlySet<Stretch>): boolean {
  if (!item.marker || item.ordinal !== 1 || !LISTS.has(item.style) || !opensParagraph(item) || wrong.has(item.marker)) return false
  return !second?.marker || (second.ordinal === 1 && !wrong.has(second.marker))
}
