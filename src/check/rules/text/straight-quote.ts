import { isHan } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** A quotation of policy text is no longer. */
const FARTHEST = 120

export const straightQuote = rule({
  name: 'text/straight-quote',
  meaning: { zh: '引号用“ ”，不用直引号 " "', en: 'Quotation marks are “ ”, not straight ones' },
  why: {
    zh: '引号的形式是双引号“ ”和单引号‘ ’（GB/T 15834—2011 4.8）；直引号分不出前后',
    en: 'Quotation marks are “ ” and ‘ ’ (GB/T 15834—2011 4.8); straight ones do not tell opening from closing',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '大力弘扬“马上就办”作风。',
    '采购55"显示屏2块。',
    '统筹抓好“三农”工作，用好‘一把尺子’。',
    '运行命令"gangmu --help"查看。',
    '坚持稳中求进，推进"一网通办。',
    '采购55"屏和65"屏各2块。',
    '抓好“强链"和"补链”两项工作。',
  ],
  bad: [
    '大力弘扬{"马上就办"}作风。',
    '深化{"放管服"}改革，推进{"一网通办"}。',
    '{"十五五"}时期是关键时期。',
    '实施{"强链5+N"}产业行动。',
    '打造{"互联网+"}平台，擦亮{"零跑腿"}品牌。',
  ],
  check: analysis => proseOf(analysis).flatMap(quotes),
})

function quotes(prose: Prose): readonly Fault[] {
  const { raw } = prose
  const at = [...raw.matchAll(/"/g)].map(({ index }) => index).filter(index => !prose.exempt(index))
  // an odd one leaves open which is which
  if (at.length % 2) return []
  const faults: Fault[] = []
  for (let i = 0; i + 1 < at.length; i += 2) {
    const from = at[i] ?? 0
    const to = at[i + 1] ?? 0
    // 55" is a length; among quotes of the right form it is open which of them a straight one belongs to
    if (/\d/.test(raw.charAt(from - 1)) || !isClear(raw, from, to)) return []
    if (to - from > FARTHEST || to - from < 2 || ![...raw.slice(from + 1, to)].some(isHan)) return []
    faults.push({
      ...prose.placeOf(from, to + 1),
      message: { zh: '出现直引号"…"，应为“…”', en: 'Straight quotation marks, expected “…”' },
      edits: [...prose.edit(from, from + 1, '“'), ...prose.edit(to, to + 1, '”')],
      habit: {
        key: 'quotes',
        message: count => ({
          zh: `全文${count}处用了直引号"…"，应统一为“…”`,
          en: `${count} pairs of straight quotation marks, expected “…”`,
        }),
      },
    })
  }
  return faults
}

/** Whether no “ ” is open where a straight pair opens, and those within it close. */
function isClear(text: string, from: number, to: number): boolean {
  const open = (part: string) => [...part].reduce((depth, char) => depth + (char === '“' ? 1 : char === '”' ? -1 : 0), 0)
  return open(text.slice(Math.max(0, from - FARTHEST), from)) === 0 && open(text.slice(from, to)) === 0
}
