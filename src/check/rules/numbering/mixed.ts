import { listsIn, opensParagraph } from '../../../outline/series.ts'
import type { Item } from '../../../outline/types.ts'
import { sourceRange } from '../../../source/stretch.ts'
import { addTo } from '../../../text/group.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

export const mixed = rule({
  name: 'numbering/mixed',
  meaning: { zh: '同一列序号的写法要一致', en: 'The numbers of one list are written in one way' },
  why: {
    zh: '“1.”“2．”“⒊”混用，多半是几个人的稿子拼在一起；排版后宽窄不一，自动编号也接不上',
    en: '1., 2．and ⒊ in one list betray that several drafts were put together; widths differ in print, and automatic numbers break off',
  },
  severity: 'warn',
  options: {},
  good: [
    '1.备足种子。\n2.备足化肥。\n3.备足农膜。',
    '1．备足种子。\n2．备足化肥。\n3．备足农膜。',
    '一、抓好春耕\n1.备足种子。\n2.备足化肥。\n二、抓好水利\n1．清淤干渠。\n2．加固堤坝。',
    '（一）抓春耕。备足种子化肥。\n（二）抓水利。清淤干渠。',
    '㈠抓春耕。备足种子化肥。\n㈡抓水利。清淤干渠。',
  ],
  bad: [
    '1.备足种子。\n2.备足化肥。\n{3．}备足农膜。',
    '1．备足种子。\n{2.}备足化肥。\n3．备足农膜。',
    '1.备足种子。\n{２.}备足化肥。\n3.备足农膜。',
    '（一）抓春耕。备足种子化肥。\n{㈡}抓水利。清淤干渠。\n（三）抓农机。检修到位。',
    '（1）摸清底数。\n（2）建立台账。\n{⑶}逐一销号。',
  ],
  check: analysis => listsIn(analysis.outline().items).flatMap(list => faultsIn(list.filter(opensParagraph), analysis.source.text)),
})

function faultsIn(list: readonly Item[], source: string): readonly Fault[] {
  const shapes = new Map<string, { readonly start: number; readonly end: number }[]>()
  for (const { marker } of list) {
    if (!marker) continue
    const range = sourceRange(marker)
    const shape = shapeOf(source.slice(range.start, range.end))
    if (shape !== null) addTo(shapes, shape, range)
  }
  const [most, ...others] = [...shapes.values()].sort((a, b) => b.length - a.length)
  const model = most?.[0]
  if (!model) return []
  const usual = source.slice(model.start, model.end)
  return others.flat().map(range => ({
    ...range,
    message: {
      zh: `序号“${source.slice(range.start, range.end)}”与同一列的“${usual}”写法不一，应统一`,
      en: `“${source.slice(range.start, range.end)}” is written in another way than “${usual}” in the same list`,
    },
  }))
}

/**
 * What can differ between the numbers of a list without any of them being wrong. Null for a form that is wrong by itself (1、, (一)), which
 * numbering/form tells.
 */
function shapeOf(written: string): string | null {
  if (/[()、，\s]/.test(written)) return null
  return written
    .replace(/[零〇一二三四五六七八九十百]+/, '一')
    .replace(/\d+/g, '1')
    .replace(/[０-９]+/g, '１')
    .replace(/[①-⑳]/, '①')
    .replace(/[⑴-⒇]/, '⑴')
    .replace(/[⒈-⒛]/, '⒈')
    .replace(/[㈠-㈩]/, '㈠')
}
