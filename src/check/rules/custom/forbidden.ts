import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { placesOf } from './places.ts'

const VAGUE = { rules: { 'text/forbidden': [{ id: 'vague', text: ['有关单位', '相关部门'], message: '责任单位要写明名称' }] } }
const DRAFT = { rules: { 'text/forbidden': [{ text: '/（(?:送审|征求意见)稿）/', severity: 'error' }] } }
const WORD = { rules: { 'text/forbidden': [{ text: '大干快上' }] } }

export const forbidden = rule({
  name: 'text/forbidden',
  meaning: { zh: '规则文件禁用的文字不得出现', en: 'Text that the rules file forbids is not there' },
  why: {
    zh: '各单位有不用的提法和只在草稿中用的字样，定稿前要清掉',
    en: 'Every office has wordings that it does not use, and marks of a draft that must go before it is final',
  },
  severity: 'error',
  options: {},
  good: [
    { text: '此项工作由县农业农村局牵头。', rules: VAGUE },
    { text: '春季造林实施方案', rules: DRAFT },
    { text: '要蹄疾步稳，有序推进。', rules: WORD },
    { text: '各相关单位的部门负责人要到场。', rules: VAGUE },
    '此项工作由有关单位牵头。',
  ],
  bad: [
    { text: '此项工作由{有关单位}牵头，{相关部门}配合。', rules: VAGUE },
    { text: '春季造林实施方案{（送审稿）}', rules: DRAFT },
    { text: '春季造林实施方案{(征求意见稿)}', rules: DRAFT },
    { text: '要迅速掀起{大干快上}的热潮。', rules: WORD },
    { text: '一、{大干快上}，抢抓机遇。', rules: WORD },
  ],
  check(analysis, _, settings) {
    if (!settings.forbidden.length) return []
    const places = placesOf(analysis.blocks(), settings.forbidden, ({ wording }, text) => wording.find(text, analysis.tag))
    return places.map(({ entry: { id, message, severity }, stretch, found }): Fault => {
      const zh = message ?? `出现“${found}”，按规则文件不得使用`
      const en = message ?? `"${found}" stands here, which the rules file forbids`
      return {
        ...sourceRange(stretch),
        message: { zh, en },
        habit: { key: id, message: count => ({ zh: `${zh}（全文 ${count} 处）`, en: `${en} (${count} places)` }) },
        ...(severity ? { severity } : {}),
      }
    })
  },
})
