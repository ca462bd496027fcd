import { depths } from '../../text/brackets.ts'
import type { Organisations } from './types.ts'

export interface Name {
  readonly from: number
  readonly to: number
}

/** 等有关部门 at a list's end names nobody; so does what says how the work is shared out. */
const TAIL = /(?:等(?:各|有关|相关|其他)?(?:部门|单位|方面|机构|地)?|按(?:照)?(?:各自)?职责(?:分工)?|分工|分别|共同|具体|会同|会商)$/
const HEAD = /^(?:由|以及|会同|和|及|与|并由|等)/
/** Names that one 各 governs: 各县区党委、政府 is one owner. */
const SHARES = /^(?:党委|政府|人民政府|党组|党工委|管委会|街道|街道办事处|办事处|开发区|园区)$/

/** The names of a list: split at 、 and ，, and at 和 where what stands before it is whole; brackets stay with their name. */
export function namesIn(text: string, from: number, to: number, organisations: Organisations): readonly Name[] {
  const inside = depths(text.slice(from, to))
  const found: Name[] = []
  let start = from
  const push = (end: number) => {
    let a = start
    let b = end
    while (a < b && text.charAt(a) === ' ') a++
    while (b > a && text.charAt(b - 1) === ' ') b--
    const head = HEAD.exec(text.slice(a, b))
    if (head) a += head[0].length
    for (let tail = TAIL.exec(text.slice(a, b)); tail?.[0]; tail = TAIL.exec(text.slice(a, b))) b -= tail[0].length
    if (b - a < 2) return
    const before = found.at(-1)
    if (before && text.charAt(before.from) === '各' && SHARES.test(text.slice(a, b)) && a - before.to === 1)
      found[found.length - 1] = { from: before.from, to: b }
    else found.push({ from: a, to: b })
  }
  for (let at = from; at < to; at++) {
    if ((inside[at - from] ?? 0) > 0) continue
    const joint = /^(?:[、，；]|以及|[和及与])/.exec(text.slice(at, at + 2))?.[0]
    if (!joint) continue
    // 人力资源和社会保障局 is one name, 县教育局和县财政局 two
    if (
      /[和及与]/.test(joint) &&
      !(
        organisations.isBody(text.slice(start, at).replace(HEAD, '')) &&
        at + joint.length < to &&
        !/^(?:政府|人民政府)/.test(text.slice(at + joint.length))
      )
    )
      continue
    push(at)
    start = at + joint.length
    at = start - 1
  }
  push(to)
  return found
}
