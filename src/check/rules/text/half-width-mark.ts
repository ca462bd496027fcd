import { isHan, isLetter } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

const WIDE: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' }
const MARK = /[,.;:?!](?![,.;:?!])/g
const CLOSES = /[”’）》】〉]/
const OPENS = /[“‘（《【〈]/

export const halfWidthMark = rule({
  name: 'text/half-width-mark',
  meaning: { zh: '汉字之间的标点用全角（，。；：？！）', en: 'Marks between Chinese characters are full-width (，。；：？！)' },
  why: {
    zh: '中文的点号占一个字的位置（GB/T 15834—2011 5.1）；半角逗号、句号多是没有切换输入法',
    en: 'A Chinese mark takes the room of a character (GB/T 15834—2011 5.1); half-width ones are slips of the keyboard',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '总投资1,200万元，比例为3:1，上午9:30开工。',
    '登录https://www.example.cn/a,b查询；邮箱为zhang.san@example.cn。',
    '1.加快推进项目建设。\n\n2.完善基础设施。',
    '附件为《实施方案.docx》，请查收。',
    '引进Amazon.com, Inc.等企业，提升R&D投入强度。',
    '一.夯实基础。要抓紧开工。',
  ],
  bad: [
    '坚持稳中求进{,}加快转型升级。',
    '各部门要密切配合{;}形成合力{.}',
    '工作目标{:}到年底全部完工。',
    '钱从哪里来{?}人往哪里去？',
    '要实现GDP稳步增长{,}增速达到6.5%{,}高于去年。',
    '同志们{!}让我们携手奋进。',
  ],
  check: analysis => proseOf(analysis).flatMap(marks),
})

function marks(prose: Prose): readonly Fault[] {
  const { raw, block } = prose
  if (block.kind === 'row') return []
  const faults: Fault[] = []
  for (const { index, 0: mark } of raw.matchAll(MARK)) {
    if (prose.exempt(index) || !isChinese(raw, index, mark)) continue
    const right = WIDE[mark] ?? mark
    faults.push({
      ...prose.placeOf(index, index + 1),
      message: { zh: `汉字之间出现半角“${mark}”，应为“${right}”`, en: `Half-width “${mark}” in Chinese text, expected “${right}”` },
      edits: prose.edit(index, index + 1, right),
      habit: {
        key: mark,
        message: count => ({
          zh: `全文${count}处汉字之间用了半角“${mark}”，应统一为“${right}”`,
          en: `${count} half-width “${mark}” in Chinese text, expected “${right}”`,
        }),
      },
    })
  }
  return faults
}

/** Whether a mark is one of the Chinese text around it, and not of a figure, a Latin word or a list's number. */
function isChinese(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const last = at === text.length - 1
  const left = isHan(before) || CLOSES.test(before)
  const right = isHan(after) || OPENS.test(after)
  // 一. is a list's number; 习近平.谈 may be anything
  if (mark === '.') return left && last && at > 3
  if (mark === ':') return left && (right || /[0-9]/.test(after))
  if (mark === ',') return left ? right || /[0-9A-Za-z]/.test(after) : right && at > 3 && (/[0-9%％]/.test(before) || isLetter(before))
  return left && (right || last)
}
