import type { Named, OwnerPattern } from './types.ts'

const LABEL =
  /((?:[省市县区]级|第一|主要|共同)?(?:牵头|责任|主责|主办|协办|承办|配合|参与|参加|协同|协助|落实|完成|实施|督办|指导)(?:[省市县区]级|[省市县区])?(?:责任)?(?:单位|部门|领导|科室|主体|人)|(?:完成|办结|落实|整改)?(?:时限|期限|时间|时间节点|时间要求)|时间进度)：/g

/** Roles by the label's own words: who leads, who helps; all others are answerable. */
function roleOf(label: string): Named['role'] {
  if (/时限|期限|时间/.test(label)) return 'deadline'
  if (/牵头|主办|主责|第一/.test(label)) return 'lead'
  return /配合|协办|参与|参加|协同|协助/.test(label) ? 'support' : 'responsible'
}

/** What each label of a stretch names, up to the next label. */
export function labelled(text: string, from: number, to: number): readonly Named[] {
  const labels = [...text.slice(from, to).matchAll(LABEL)]
  return labels.map((label, n) => {
    const start = from + label.index + label[0].length
    const next = labels[n + 1]
    let end = next ? from + next.index : to
    while (end > start && /[；，。、 ]/.test(text.charAt(end - 1))) end--
    return { role: roleOf(label[1] ?? ''), from: start, to: end }
  })
}

/** （牵头单位：…；配合单位：…） anywhere in a paragraph. */
export const bracketed: OwnerPattern = {
  name: 'labels in brackets',
  yes: [
    '建设3个口袋公园。（责任单位：{responsible:市园林局}、{responsible:各区政府}）',
    '（牵头单位：{lead:县教育局}；配合单位：{support:县财政局}、{support:县人社局}）',
    '完善管网。（责任单位：{responsible:区水务局（区河长办）}，{responsible:各街镇}；完成时限：{deadline:2026年6月底}）',
    '（主办单位：{lead:县文旅局} 协办单位：{support:县融媒体中心}）',
    '（责任部门：{responsible:市人力资源和社会保障局}和{responsible:市民政局}等部门）',
  ],
  no: ['（单位：万元）', '压实主体责任（见附件）', '落实单位责任。'],
  find: (text, from, to) =>
    groups(text, from, to).flatMap(group => {
      const named = labelled(text, group.from + 1, group.to - 1)
      return named.some(({ role }) => role !== 'deadline') ? [{ named, taken: group }] : []
    }),
}

/** 责任单位：… on a line of its own, or closing a paragraph without brackets. */
export const onLine: OwnerPattern = {
  name: 'labels on a line',
  yes: [
    '责任单位：{responsible:县农业农村局}、{responsible:各乡镇}',
    '牵头单位：{lead:市商务局}；责任单位：{responsible:市财政局}；完成时限：{deadline:2027年底前}',
    '改造老旧小区20个。牵头单位：{lead:县住建局}。配合单位：{support:县财政局}。',
  ],
  no: ['责任单位要切实负起责任。', '落实时间表：分三步走。'],
  find(text, from, to) {
    const match =
      /(?:^|[。；：）\s])((?:[省市县区]级|第一|主要|共同)?(?:牵头|责任|主责|主办|配合|承办|落实|完成)(?:[省市县区]级|[省市县区])?(?:责任)?(?:单位|部门|领导|科室|主体|人)：)/.exec(
        text.slice(from, to),
      )
    if (!match) return []
    const start = from + match.index + match[0].length - (match[1]?.length ?? 0)
    const opening = text.lastIndexOf('（', start)
    if (opening >= from && text.indexOf('）', opening) > start) return []
    return [{ named: labelled(text, start, to), taken: { from: start, to } }]
  },
}

/** Bracket groups that do not nest in another. */
export function groups(text: string, from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  if (!text.includes('（')) return found
  let depth = 0
  let start = from
  for (let at = from; at < to; at++) {
    const char = text.charAt(at)
    if (char === '（' && depth++ === 0) start = at
    else if (char === '）' && depth > 0 && --depth === 0) found.push({ from: start, to: at + 1 })
  }
  return found
}
