import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** 。。。 is an ellipsis of the wrong form, ？！ and ！！ may be meant. */
const MARKS = /[，。；：、]{2,}|[！？][，。；：、]+|[，。；：、][！？]+/g

export const repeatedMark = rule({
  name: 'text/repeated-mark',
  meaning: { zh: '点号不连用（。。 ，， ；。）', en: 'Marks do not follow one another (。。 ，， ；。)' },
  why: {
    zh: '一处停顿只用一个点号；连用多是删改后留下的（GB/T 15834—2011 4.1—4.7）',
    en: 'A pause has one mark; two are what an edit left behind (GB/T 15834—2011 4.1—4.7)',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '钱从哪里来？人往哪里去？！',
    '城乡建设、产业发展……都要统筹推进。',
    '实施“强基”“提质”“增效”三项工程。',
    '抓好春耕、秋收、冬藏，确保丰收。',
    '会上有人说：“抓紧干！”会场响起掌声。',
  ],
  bad: [
    '加快推进项目建设{。。}',
    '统筹城乡{，，}协调区域。',
    '完善农村水、电、路{、、}气等设施。',
    '压实各级责任{；。}',
    '推进改革{，。}扩大开放。',
    '做好以下工作{：，}一是抓项目。',
  ],
  check: analysis => proseOf(analysis).flatMap(repeated),
})

function repeated(prose: Prose): readonly Fault[] {
  if (prose.block.kind === 'row') return []
  const faults: Fault[] = []
  for (const { index, 0: marks } of prose.raw.matchAll(MARKS)) {
    const end = index + marks.length
    if (/^。{3,}$/.test(marks)) continue
    const same = [...marks].every(mark => mark === marks.charAt(0))
    const one = marks.charAt(0)
    faults.push({
      ...prose.placeOf(index, end),
      message: same
        ? { zh: `标点“${marks}”重复，应为“${one}”`, en: `Repeated mark “${marks}”, expected “${one}”` }
        : { zh: `标点“${marks}”连用，应只留一个`, en: `Marks “${marks}” follow one another, expected one of them` },
      // of 、、 an item may be gone, and of ，，， more
      edits: same && marks.length === 2 && one !== '、' ? prose.edit(index, end, one) : [],
    })
  }
  return faults
}
