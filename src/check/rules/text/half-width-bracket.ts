import { isHan } from '../../../source/characters.ts'
import { rule } from '../../rule.ts'
import type { Edit, Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** No bracket reaches further. */
const FARTHEST = 200
/** (一) and (3) number a list: what is wrong with them is said there. */
const NUMBER = /^[一二三四五六七八九十\d]{1,3}$/

export const halfWidthBracket = rule({
  name: 'text/half-width-bracket',
  meaning: { zh: '中文里的括号用全角（ ）', en: 'Brackets in Chinese text are full-width （ ）' },
  why: {
    zh: '括号是标号，与汉字同排时占一个字的位置（GB/T 15834—2011 4.9）；一半全角一半半角更不成对',
    en: 'Brackets among Chinese characters take the room of one (GB/T 15834—2011 4.9); a pair of one kind each is no pair',
  },
  severity: 'info',
  fixable: true,
  options: {},
  good: [
    '加快建设智慧园区（一期）。',
    '(一)加快推进项目建设。要抓紧开工。',
    '采用f(x)模型测算。',
    '安装CO2(g)检测装置。',
    '重点抓好(1)开工、(2)投产两个环节。',
    '附件为方案(终稿).docx，请查收。',
  ],
  bad: [
    '加快建设智慧园区{(一期)}。',
    '各乡镇{(街道)}要压实责任。',
    '地区生产总值{(GDP)}增长6.5%。',
    '各乡镇{（街道)}要压实责任。',
    '完成投资{(含续建）}8亿元。',
  ],
  check: analysis => proseOf(analysis).flatMap(brackets),
})

function brackets(prose: Prose): readonly Fault[] {
  const { raw, block } = prose
  if (block.kind === 'row' || !/[()]/.test(raw)) return []
  const faults: Fault[] = []
  const open: number[] = []
  for (const { index, 0: mark } of raw.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined || index - start > FARTHEST) continue
    const held = raw.slice(start + 1, index)
    const first = raw.charAt(start)
    if ((first === '（' && mark === '）') || prose.exempt(start) || prose.exempt(index) || prose.exempt(index + 1) || NUMBER.test(held))
      continue
    if (!isChinese(raw, start, index) || !held) continue
    const edits: Edit[] = []
    if (first === '(') edits.push(...prose.edit(start, start + 1, '（'))
    if (mark === ')') edits.push(...prose.edit(index, index + 1, '）'))
    faults.push({
      ...prose.placeOf(start, index + 1),
      message: {
        zh: `中文里出现半角括号“${first}${mark}”，应为“（）”`,
        en: `Half-width brackets “${first}${mark}” in Chinese text, expected “（）”`,
      },
      edits,
      habit: {
        key: 'brackets',
        message: count => ({
          zh: `全文${count}处中文里用了半角括号，应统一为“（）”`,
          en: `${count} pairs of half-width brackets in Chinese text, expected “（）”`,
        }),
      },
    })
  }
  return faults
}

/** Chinese stands in them, or right before them. */
function isChinese(text: string, start: number, end: number): boolean {
  if (isHan(text.charAt(start - 1))) return true
  for (let at = start + 1; at < end; at++) if (isHan(text.charAt(at))) return true
  return false
}
