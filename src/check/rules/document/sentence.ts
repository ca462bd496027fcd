import { insideOf, sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

/** A member of a list joined by ； stands for itself. */
const ENDS = new Set(['。', '！', '？', '；', '\n'])
/** The sentence that names what guides the work is handed down whole, however long. */
const GUIDING = /思想为指导|马克思列宁主义|伟大旗帜|指导思想|总体要求|总的要求/
const LONG = '青溪'.repeat(60)

export const sentence = rule({
  name: 'document/sentence',
  meaning: { zh: '句子不要过长', en: 'No sentence is too long' },
  why: {
    zh: '几百字一逗到底的句子，念不断也记不住；分成几句，或者用分号列举',
    en: 'A sentence of hundreds of characters can be neither read out nor remembered; make it several, or a list with ；',
  },
  severity: 'info',
  options: {
    max: {
      type: 'number',
      default: 220,
      min: 20,
      about: {
        zh: '一句（到句号、问号、叹号或分号为止）最多多少字，引号和括号里的不算',
        en: 'Characters that a sentence (up to 。 ？ ！ or ；) may have, without what stands in quotes and brackets',
      },
    },
  },
  good: [
    '要抓紧开工，要加快进度，要压实责任。',
    `${LONG}；${LONG}。`,
    `要学好文件（${LONG}${LONG}）。`,
    `以科学理论思想为指导，${LONG}${LONG}。`,
    { text: '要抓紧开工，要加快进度，要压实责任。', options: { max: 20 } },
  ],
  bad: [
    `{${LONG}${LONG}}。`,
    { text: '{要抓紧开工，要加快进度，要压实责任，要保证质量}。要服务企业。', options: { max: 20 } },
    { text: '要服务企业。{要抓紧开工，要加快进度，要压实责任，要保证质量}', options: { max: 20 } },
    { text: '要服务企业；{要抓紧开工，要加快进度，要压实责任，要保证质量}！', options: { max: 20 } },
    { text: '{要抓紧“三项行动”开工，要加快进度，要压实责任，要保证质量}。', options: { max: 20 } },
  ],
  check(analysis, { max }) {
    return analysis.blocks().flatMap(block => (block.kind === 'row' || block.text.length <= max ? [] : tooLong(block, max)))
  },
})

function tooLong(block: Block, max: number): readonly Fault[] {
  const { text } = block
  const inside = insideOf(block)
  const faults: Fault[] = []
  let from = 0
  let count = 0
  for (let at = 0; at <= text.length; at++) {
    const open = inside[at] === 0
    if (at < text.length && !(open && ENDS.has(text.charAt(at)))) {
      if (open) count++
      continue
    }
    if (count > max && !GUIDING.test(text.slice(from, at))) {
      const start = from + text.slice(from, at).search(/\S/)
      faults.push({
        ...sourceRange({ block, from: start, to: at }),
        message: { zh: `一句有${count}字，超过${max}字`, en: `A sentence of ${count} characters; more than ${max} are too many` },
        hint: { zh: '断成几句，或用分号分开列举', en: 'Make it several sentences, or a list with ；' },
      })
    }
    from = at + 1
    count = 0
  }
  return faults
}
