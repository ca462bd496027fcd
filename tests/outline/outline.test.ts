import { describe, expect, test } from 'vitest'
import { outlineText, planOf } from '../document.ts'

/** A text of a paragraph a line, and the outline that it has. */
const CASES: readonly { readonly name: string; readonly text: string; readonly outline: readonly string[] }[] = [
  {
    name: 'a sequence that goes on across a higher heading is no gap, and the tree does not follow it',
    text: '一、夯实基础，补齐短板\n（一）整修灌渠。年内完成干渠衬砌。\n（二）改造农网。新建变电站一座。\n二、延伸链条，做强品牌\n（三）壮大加工。引进加工企业两家。\n（四）打响品牌。办好茶叶节。',
    outline: [
      '1 一、 夯实基础，补齐短板 <directive>',
      '1.1 （一） 整修灌渠 <directive>',
      '1.2 （二） 改造农网 <directive>',
      '2 二、 延伸链条，做强品牌 <directive>',
      '2.3 （三） 壮大加工 <directive>',
      '2.4 （四） 打响品牌 <directive>',
    ],
  },
  {
    name: 'levels may be skipped, and a second list under one parent has a letter',
    text: '一、抓好春耕生产\n1.备足农资。组织化肥下乡。\n2.检修农机。培训机手两批。\n重点盯住两头：一是盯住进度。每周通报一次。二是盯住质量。落实专人验收。',
    outline: [
      '1 一、 抓好春耕生产 <directive>',
      '1.1 1. 备足农资 <directive>',
      '1.2 2. 检修农机 <directive>',
      '1.2.1 一是 盯住进度 <directive>',
      '1.2.2 二是 盯住质量 <directive>',
    ],
  },
  {
    name: 'a heading of more than two clauses ends at its first ，, one of two does not',
    text: '一、提高站位，统一思想，凝聚共识\n全县上下要把认识统一到部署上来。\n二、盯紧目标，抓好落实\n各乡镇要倒排工期。',
    outline: ['1 一、 提高站位 <directive>', '2 二、 盯紧目标，抓好落实 <directive>'],
  },
  {
    name: 'in a list of one sentence an item the heading ends at the first ，',
    text: '一、落实四项制度\n一是建立会商制度，每月研判一次形势；二是建立通报制度，每季晾晒一次成绩；三是建立督办制度，对滞后项目挂牌督办。',
    outline: [
      '1 一、 落实四项制度 <directive>',
      '1.1 一是 建立会商制度 <directive>',
      '1.2 二是 建立通报制度 <directive>',
      '1.3 三是 建立督办制度 <directive>',
    ],
  },
  {
    name: 'a list inside a list of the same style ends where the outer one goes on',
    text: '一、整治三类问题\n一是整治河道。要做到：一是清淤；二是清障；三是清违；四是清乱。\n二是整治矿山。关停小矿点。',
    outline: [
      '1 一、 整治三类问题 <directive>',
      '1.1 一是 整治河道 <directive>',
      '1.1.1 一是 清淤 <directive>',
      '1.1.2 二是 清障 <directive>',
      '1.1.3 三是 清违 <directive>',
      '1.1.4 四是 清乱 <directive>',
      '1.2 二是 整治矿山 <directive>',
    ],
  },
  {
    name: 'short verb phrases closed by 。 are headings without a marker',
    text: '一、二〇二六年重点工作\n加快产业升级。实施技改项目三十个，培育专精特新企业五家。\n扩大有效投资。开工水库一座，续建公路两条。\n群众的事无小事。各级干部要多走一走。',
    outline: ['1 一、 二〇二六年重点工作 <directive>', '1.u1 · 加快产业升级 <directive>', '1.u2 · 扩大有效投资 <directive>'],
  },
  {
    name: 'items of description are no work, whatever verbs they hold',
    text: '一、认清形势，增强信心\n我县有三大优势：一是区位优势。两条高速在此交会。二是生态优势。森林覆盖率居全市前列。三是人文优势。古城远近闻名。\n二、突出重点，狠抓落实\n（一）加快项目建设。推进园区扩容。',
    outline: [
      '1 一、 认清形势，增强信心 <situation>',
      '1.1 一是 区位优势 <situation>',
      '1.2 二是 生态优势 <situation>',
      '1.3 三是 人文优势 <situation>',
      '2 二、 突出重点，狠抓落实 <directive>',
      '2.1 （一） 加快项目建设 <directive>',
    ],
  },
  {
    name: 'a review holds no work',
    text: '政府工作报告\n——2026年1月8日在云岭市第六届人民代表大会第二次会议上\n各位代表：\n一、2025年工作回顾\n（一）全力扩大投资。完成投资80亿元，增长9%。\n（二）扎实改善民生。新建学校4所。\n二、2026年工作安排\n（一）强化项目支撑。开工项目40个。',
    outline: [
      '1 一、 2025年工作回顾 <situation>',
      '1.1 （一） 全力扩大投资 <situation>',
      '1.2 （二） 扎实改善民生 <situation>',
      '2 二、 2026年工作安排 <directive>',
      '2.1 （一） 强化项目支撑 <directive>',
    ],
  },
  {
    name: '首先 and 其次 number a list only together; 最后 is one more than the last',
    text: '一、抓好三件事\n首先，抓学习。每周一课。其次，抓调研。每月一访。最后，抓整改。逐项销号。\n二、改进作风\n首先，我代表局党组表个态。各科室要带头。',
    outline: [
      '1 一、 抓好三件事 <directive>',
      '1.1 首先， 抓学习 <directive>',
      '1.2 其次， 抓调研 <directive>',
      '1.3 最后， 抓整改 <directive>',
      '2 二、 改进作风 <directive>',
    ],
  },
  {
    name: 'an annex numbered from 1 again stands for itself',
    text: '一、加强领导\n（一）压实责任。各乡镇要专题研究。\n附件1\n1.新建幼儿园两所\n2.改造危房百户',
    outline: [
      '1 一、 加强领导 <directive>',
      '1.1 （一） 压实责任 <directive>',
      'u1 · 附件1 <directive>',
      'u1.1 1. 新建幼儿园两所 <directive>',
      'u1.2 2. 改造危房百户 <directive>',
    ],
  },
]

test.each(CASES)('$name', ({ text, outline }) => {
  expect(outlineText(planOf(text))).toEqual(outline)
})

describe('numbering', () => {
  const problems = (text: string) =>
    planOf(text).problems.flatMap(({ code, span }) =>
      code.startsWith('numbering') ? [`${code} ${text.slice(span?.start, span?.end)}`] : [],
    )
  test.each([
    ['（一）修路。先通后畅。\n（二）治水。先清后绿。\n（四）兴业。先育后扶。', ['numbering-gap （四）']],
    ['（一）修路。先通后畅。\n（二）治水。先清后绿。\n（二）兴业。先育后扶。', ['numbering-repeat （二）']],
    ['（二）修路。先通后畅。\n（三）治水。先清后绿。', ['numbering-gap （二）']],
    ['一、修路\n（一）村道。硬化。\n二、治水\n（二）干渠。清淤。', []],
    ['一、修路\n（一）村道。硬化。\n二、治水\n（一）干渠。清淤。', []],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })
  test('nothing of a list with a gap is lost', () => {
    expect(outlineText(planOf('（一）修路。先通后畅。\n（四）兴业。先育后扶。'))).toHaveLength(2)
  })
})
