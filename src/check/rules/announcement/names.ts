import type { Stretch } from '../../../source/types.ts'

/** What leads up to the first of the names. */
const VERBS =
  /^(?:重点|着重|主要|具体|将|要|我们|必须|围绕|聚焦|突出|抓好|抓住|做好|把握|瞄准|立足|针对|就|从|在|对|以|加强|推进|推动|统筹|强化|紧扣|紧盯|按照)*/
const LONGEST = 10

/** The names before a count, as many as it counts: 围绕产业、项目、民生三个方面. Null where they are not surely names. */
export function namesBefore({ block, from }: Stretch, count: number): readonly Stretch[] | null {
  const start = Math.max(0, from - 60)
  const [run = ''] = /[〇㐀-鿿、]+$/.exec(block.text.slice(start, from)) ?? []
  const names: Stretch[] = []
  let at = from - run.length
  for (const part of run.split('、')) {
    names.push({ block, from: at, to: at + part.length })
    at += part.length + 1
  }
  const [first] = names
  const last = names.at(-1)
  if (count < 3 || !first || !last || names.length < 2) return null
  const lead = VERBS.exec(block.text.slice(first.from, first.to))?.[0].length ?? 0
  names[0] = { ...first, from: first.from + lead }
  // 产业、项目和民生三个方面
  const joint = block.text.slice(last.from, last.to).search(/(?<=..)[和与及](?=..)/)
  if (names.length === count - 1 && joint > 0)
    names.splice(-1, 1, { ...last, to: last.from + joint }, { ...last, from: last.from + joint + 1 })
  return names.length === count && names.every(({ from, to }) => to - from > 1 && to - from <= LONGEST) ? names : null
}
