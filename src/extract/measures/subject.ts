import { matchAt } from '../../text/match-at.ts'
import { type Clause, open } from './clause.ts'

/** Who has a duty without a word of obligation: 县住建局负责…, 各乡镇、各部门按照分工…. */
const BODY =
  /(?:各|有关|相关|[省市县区镇乡州]|国家|国务院|中央)[^，；。：“”（）的]{0,24}?(?:部门|单位|委员会|[^党]委|局|办公室|[^举承主协兴开创]办|乡镇|街道|街镇|镇街|政府|机构|领导小组|专班|指挥部)(?=负责|牵头|统筹|按照|根据|依据|结合|要|应|按|依|[定分积全加建完制落严组强切及抓认细])/y

/** Where what a body is to do begins; 0 where no body opens the clause. */
export function afterSubject(clause: Clause, at: number): number {
  const { text, to, words } = clause
  if (!STARTS.has(text.charAt(at))) return 0
  const match = matchAt(BODY, text, at)
  const end = match ? at + match[0].length : 0
  if (!end || end >= to - 4 || !open(clause, end)) return 0
  return words.manners.at(text, end).length > 1 || words.verbAt(text, end) || words.adjunctAt(text, end) ? end : 0
}
const STARTS = new Set('各有相省市县区镇乡州国中')
