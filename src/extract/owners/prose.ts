import { sentences } from '../../text/clauses.ts'
import { groups } from './labels.ts'
import { namesIn } from './lists.ts'
import type { Named, Organisations, OwnerPattern, OwnerPlace, OwnerRole } from './types.ts'

/** What follows a list of bodies and says which part they take. */
const PARTS: readonly (readonly [RegExp, OwnerRole])[] = [
  [/牵头(?:负责|落实|组织|实施|办理|推进|抓总|抓落实)?/, 'lead'],
  [/(?:密切|积极)?(?:支持配合|配合|协助|参与)(?:落实|实施|办理)?(?=[，；。、） ]|$|推进|加快|做好|开展|完成|建设)/, 'support'],
  [/(?:按照?(?:各自)?职责(?:分工)?|分工|分别|共同|具体)*(?:负责)(?:落实|实施|组织实施)?/, 'responsible'],
]
const PART = new RegExp(`(?:${PARTS.map(([part]) => part.source).join('|')})(?![人制的任单部])`, 'g')
const roleOf = (part: string): OwnerRole => PARTS.find(([shape]) => shape.test(part))?.[1] ?? 'responsible'

/** 县发改局牵头，县财政局配合: each part with the bodies before it. Nothing where what stands before the part is no list of bodies. */
function parts(text: string, from: number, to: number, organisations: Organisations): readonly Named[] {
  const found: Named[] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(PART)) {
    const at = from + match.index
    while (start < at && /[，；、。 由]/.test(text.charAt(start))) start++
    const names = namesIn(text, start, at, organisations)
    if (names.length && names.every(name => isBody(text.slice(name.from, name.to), organisations)))
      found.push({ role: roleOf(match[0]), from: start, to: at })
    start = at + match[0].length
  }
  return found
}
const isBody = (name: string, organisations: Organisations): boolean => organisations.isBody(name) || organisations.isBareEnding(name)

/** （县发改局牵头，县财政局配合） */
export const partsInBrackets: OwnerPattern = {
  name: 'parts in brackets',
  yes: [
    '新建养老服务站6个。（{lead:县民政局}牵头，{support:县财政局}、{support:各乡镇}配合）',
    '（{responsible:市水务局}、{responsible:市财政局}按职责分工负责）',
    '（{responsible:各县区党委、政府}负责）',
    '健全机制（{lead:县住建局}牵头）。',
  ],
  no: ['（企业负责人代表参加）', '（含校长负责制试点）', '（由业主自行负责）'],
  find: (text, from, to, organisations) =>
    groups(text, from, to).flatMap(group => {
      if (/：/.test(text.slice(group.from, group.to))) return []
      const named = parts(text, group.from + 1, group.to - 1, organisations)
      return named.length ? [{ named, taken: group }] : []
    }),
}

/** 由县住建局牵头、县财政局配合，…: in the sentence itself. It takes the clause up only where the clause says nothing else. */
export const partsInProse: OwnerPattern = {
  name: 'parts in prose',
  yes: [
    '由{lead:县住建局}牵头、{support:县财政局}配合，年内完成改造。',
    '{lead:市教育局}牵头，{responsible:市卫健委}、{responsible:各区政府}按职责分工负责。',
    '{responsible:县交通运输局}负责，6月底前建成通车。',
  ],
  no: [
    '强化车间主任责任，严格校长负责制。',
    '县委高度重视，牵头抓总。',
    '坚持党委领导、政府负责的体制。',
    '推动两县毗邻地区协同发展。',
    '村民参与治理的热情较高。',
  ],
  find(text, from, to, organisations) {
    const found: OwnerPlace[] = []
    if (!/牵头|配合|协助|参与|负责/.test(text)) return found
    for (const { clauses } of sentences(text, from, to)) {
      for (const clause of clauses) {
        if (text.charAt(clause.from) === '（') continue
        const named = parts(text, clause.from, clause.to, organisations)
        const last = named.at(-1)
        const first = named[0]
        if (!last || !first || text.slice(clause.from, first.from).replace('由', '').trim()) continue
        const rest = text.slice(last.to, clause.to).replace(PART, '')
        found.push({ named, taken: rest ? null : { from: clause.from, to: clause.to } })
      }
    }
    return found
  },
}

/** 干旱地区要…, 经济特区要…: a kind of place, not a body. */
const REGION = /^(?![各全]).{1,8}(?:地区|特区|园区|城镇|山区|牧区|灾区|老区|景区)$/

/** 各乡镇要…: a body as the subject of what is to be done. */
export const subjects: OwnerPattern = {
  name: 'subject of 要',
  yes: [
    '{responsible:各乡镇}要抓好秋冬生产。',
    '{responsible:市应急局}、{responsible:市公安局}要加强联动，严防事故。',
    '{responsible:各级各部门}必须压实责任。',
  ],
  no: [
    '全县上下要凝聚共识。',
    '就业要推进技能培训。',
    '市场主体要做大做强。',
    '各项工作要落到实处。',
    '领导干部要带头。',
    '高寒山区要改种耐寒作物。',
  ],
  find(text, from, to, organisations) {
    const found: OwnerPlace[] = []
    if (!/要|必须|应当|务必/.test(text)) return found
    for (const { clauses } of sentences(text, from, to)) {
      for (const clause of clauses) {
        const match = /^(?:同时)?([^，。；：“”]{2,40}?)(?:要|必须|应当|务必)(?![求素点])/.exec(text.slice(clause.from, clause.to))
        const subject = match?.[1]
        if (!match || !subject) continue
        const start = clause.from + match[0].indexOf(subject)
        const names = namesIn(text, start, start + subject.length, organisations)
        const said = names.map(name => text.slice(name.from, name.to))
        if (!said.length || !said.every(name => organisations.isBody(name)) || said.some(name => REGION.test(name))) continue
        found.push({ named: [{ role: 'responsible', from: start, to: start + subject.length }], taken: null })
      }
    }
    return found
  },
}
