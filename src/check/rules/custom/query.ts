import { planOf } from '../../../analyze.ts'
import { rule } from '../../rule.ts'

const OWNER = {
  rules: {
    'plan/query': [
      {
        id: 'lead-owner',
        given: '$.directives[?@.leaf == true]',
        // biome-ignore lint/suspicious/noThenProperty: no promise, but the key that Spectral has
        then: { field: 'owners', function: 'nonempty' },
        message: '任务“{{text}}”没有牵头单位',
      },
    ],
  },
}
const SHORT = {
  rules: {
    'plan/query': [
      // biome-ignore lint/suspicious/noThenProperty: no promise, but the key that Spectral has
      { id: 'short', given: '$.outline..[?@.depth == 1].heading', then: { function: 'length', max: 12 }, severity: 'error' },
    ],
  },
}

export const query = rule({
  name: 'plan/query',
  meaning: { zh: '规则文件对任务分解表的要求要满足', en: 'What the rules file asks of the extracted plan holds' },
  why: {
    zh: '任务、举措、目标、时限要不要齐全，各单位要求不同；不写程序，用 JSONPath（RFC 9535）指明查哪里、要怎样',
    en: 'How complete tasks, targets and deadlines must be each office decides; JSONPath (RFC 9535) says where to look, without code',
  },
  severity: 'warn',
  options: {},
  good: [
    { text: '一、扎实推进造林绿化。要加快苗木调运。（牵头单位：县林业局）', rules: OWNER },
    { text: '一、扎实推进造林绿化\n要加快苗木调运。', rules: SHORT },
    '一、扎实推进造林绿化。要加快苗木调运。',
  ],
  bad: [
    { text: '一、{扎实推进造林绿化}。要加快苗木调运。', rules: OWNER },
    { text: '一、{扎实推进造林绿化}。要加快苗木调运。\n二、{加快发展特色农业}。要扩大种植规模。', rules: OWNER },
    { text: '{一、坚定不移扎实推进全县造林绿化工作提档升级\n要加快苗木调运。}', rules: SHORT },
  ],
  check: (analysis, _, { queries }) => {
    if (!queries.length) return []
    const plan = planOf(analysis)
    return queries.flatMap(({ run, severity }) => run(plan).map(fault => ({ ...fault, ...(severity ? { severity } : {}) })))
  },
})
