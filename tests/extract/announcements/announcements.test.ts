import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { announcementsOf } from '../../../src/extract/announcements/announcements.ts'
import { outlineOf } from '../../../src/outline/outline.ts'
import { textOf } from '../../../src/source/stretch.ts'
import { documentOf, lexiconOf } from './document.ts'

const read = (body: string) => {
  const frame = documentOf(body)
  return announcementsOf(frame, outlineOf(frame, lexiconOf()).outline)
}
/** Announcements as `八个方面 8/7`: what is announced and what is found. */
const promises = (body: string) => read(body).announcements.map(({ text, announced, found }) => `${textOf(text)} ${announced}/${found}`)

describe('a list and the count that announces it', () => {
  test('items below the sentence', () => {
    const { announcements } = read(`
      下面，我讲两点意见。
      一、认清形势，坚定信心
      去年，全县工作开局良好。
      二、突出重点，狠抓落实
      今年要做好三个方面工作：
      （一）建强产业。
      （二）改善民生。
      （三）守住安全。`)
    expect(announcements.map(({ noun, items }) => ({ noun, items }))).toEqual([
      { noun: '意见', items: ['1', '2'] },
      { noun: '工作', items: ['2.1', '2.2', '2.3'] },
    ])
  })

  test('items in the same paragraph', () => {
    expect(promises('当前，我县面临三大难得机遇：一是政策机遇。国家支持。二是区位机遇。高铁将通。三是产业机遇。链条延伸。')).toEqual([
      '三大难得机遇 3/3',
    ])
  })

  test('a promise that is not kept is told as it is', () => {
    expect(promises('今年重点抓好五项工作。\n一、发展产业。\n二、建设乡村。\n三、改善环境。\n四、服务群众。')).toEqual(['五项工作 5/4'])
  })

  test('the mention nearest before the list is the announcement, the others refer to it', () => {
    expect(
      promises(`
      一、发展思路
      做好三篇文章，走在全市前列。
      二、重点任务
      做好三篇文章，就是要抓住关键。
      （一）做好生态文章。植树造林。
      （二）做好交通文章。修路架桥。
      （三）做好旅游文章。兴办民宿。
      三、做好三篇文章，贵在落实
      久久为功。`),
    ).toEqual(['三篇文章 3/3'])
  })

  test('headings chapters away that carry the counted noun', () => {
    expect(
      promises(`
      一、总体要求
      大力实施三大行动，带动全局。
      坚持稳中求进。
      二、重点任务
      任务如期完成，责任到人。
      （一）龙头培育行动。
      （二）园区提质行动。
      （三）招商突破行动。`),
    ).toEqual(['三大行动 3/3'])
  })

  test('paragraphs without markers that begin alike', () => {
    const { announcements } = read(`
      写好两篇文章，就是坚持统筹兼顾。
      要以钉钉子的韧劲，写好“生态”文章。坚持造林护林。
      要以敢为人先的锐气，写好“旅游”文章。发展民宿。
      各级各部门要抓好落实。`)
    expect(announcements.map(({ announced, found, items }) => ({ announced, found, items }))).toEqual([
      { announced: 2, found: 2, items: [] },
    ])
  })

  test('a verb in quotes and the paragraphs that begin with it', () => {
    expect(promises('要做到“三个聚焦”：\n聚焦工业强县。\n办好园区。\n聚焦乡村振兴。\n建好乡村。\n聚焦民生改善。')).toEqual(['三个聚焦 3/3'])
  })

  test('sentences of one paragraph', () => {
    expect(promises('今年要打好两场硬仗。打好项目建设硬仗。开工项目50个。打好招商引资硬仗。签约30亿元。')).toEqual(['两场硬仗 2/2'])
  })

  test.each([
    ['抓好三件大事：修好一条环城路，建好一座水厂，办好一所职校。', '三件大事 3/3'],
    ['办好三件实事：开通服务热线，做到随打随接；设立产业基金，扶持小微；建成便民中心。', '三件实事 3/3'],
  ])('clauses in the same sentence: %s', (text, promise) => expect(promises(text)).toEqual([promise]))
})

describe('counts that promise nothing', () => {
  test.each([
    '去年取得五项突破。群众的日子更好了。',
    '落实“四个最严”要求，守护舌尖上的安全。',
    '建成8个标准化车间，新增3条生产线。',
    '坚定捍卫“两个确立”，坚决做到“两个维护”。\n（一）加强学习。\n（二）严守纪律。',
    '方案提出了3个方面的任务和2个方面的措施。\n一是任务具体。\n二是措施有力。',
    '开展招商、提速、清障“三项行动”。',
  ])('%s', text => expect(promises(text)).toEqual([]))
})

test('members beside a counted name make it a name', () => {
  const { announcements, counted } = read('（一）开展“三项行动”（招商、提速、清障）。\n（二）应对成本上升、订单减少“双重压力”。')
  expect(announcements).toEqual([])
  expect(counted.map(({ text, count, members }) => [textOf(text), count, members.map(textOf)])).toEqual([
    ['三项行动', 3, ['招商', '提速', '清障']],
    ['双重压力', 2, ['成本上升', '订单减少']],
  ])
})

test('whatever the text, what is found stands in it and counts what it says', () => {
  const pieces = [
    '一、',
    '（一）',
    '一是',
    '二是',
    '三个',
    '四',
    '大',
    '“',
    '”',
    '方面',
    '行动',
    '：',
    '。',
    '，',
    '、',
    '；',
    '做好',
    '和',
    '三',
    '2',
    '\n',
    '文章',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
      const { announcements, counted } = read(parts.join(''))
      for (const { text, announced, found, items } of announcements) {
        expect(textOf(text)).not.toBe('')
        expect(announced).toBeGreaterThan(1)
        expect(found).toBeGreaterThan(1)
        if (items.length) expect(new Set(items).size).toBe(found)
      }
      for (const { count, members } of counted) {
        expect(members).toHaveLength(count)
        for (const member of members) expect(textOf(member)).not.toBe('')
      }
    }),
  )
})
