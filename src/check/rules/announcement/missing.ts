import type { Item } from '../../../outline/types.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { namesBefore } from './names.ts'
import { type Promised, promisesOf } from './promises.ts'

export const missing = rule({
  name: 'announcement/missing',
  meaning: {
    zh: '点了名的各项，下文都要写到',
    en: 'What is named beforehand is treated afterwards',
  },
  why: {
    zh: '“围绕产业、项目、民生三个方面”之后只写产业和项目，民生就没有着落',
    en: 'Where three subjects are named and two follow, nobody is told what to do about the third',
  },
  severity: 'warn',
  options: {},
  good: [
    '围绕产业、项目、民生三个方面抓落实：一是做强产业。抓链条。二是建好项目。抓开工。三是改善民生。办实事。',
    '围绕产业、项目、民生三个方面抓落实：一是做强产业。抓链条。二是建好项目。抓开工。三是办好实事。民生改善。',
    '抓好产业、项目、民生三个方面工作：一是认清形势。看到差距。二是压实责任。加强督查。三是强化保障。',
    '要抓好三个方面：一是做强产业。抓链条。二是建好项目。抓开工。三是办好实事。',
    '支持甲乡、乙乡、丙乡三个乡镇发展：一是给资金。二是给项目。三是给人才。',
  ],
  bad: [
    '围绕产业、项目、{民生}三个方面抓落实：一是做强产业。抓链条。二是建好项目。抓开工。三是强化保障。压责任。',
    '重点抓好招商、城建、{治污}三个方面工作。\n（一）全力招商。引进企业。\n（二）提速城建。修好道路。',
    '从教育、医疗、{养老}和就业四个方面发力：一是办好教育。建学校。二是改善医疗。建医院。三是扩大就业。开岗位。',
    '聚焦{水利}、交通、能源三个方面：一是畅通交通。修公路。二是保障能源。建电站。三是强化要素。保用地。',
    '突出工业、农业、{旅游}三个重点：一是工业提速。上项目。二是农业提质。调结构。三是城市提品。抓管理。',
  ],
  check(analysis) {
    return promisesOf(analysis).flatMap(faultsOf)
  },
})

/** A name that no item speaks of, where each of the others is in the heading of one. */
function faultsOf({ text, announced, items }: Promised): readonly Fault[] {
  const names = items.length > 1 ? namesBefore(text, announced) : null
  if (!names) return []
  const headings = items.map(({ heading }) => textOf(heading))
  const left = names.filter(name => !headings.some(heading => heading.includes(textOf(name))))
  const [name, ...more] = left
  if (!name || more.length || items.some(item => speaksOf(item, textOf(name)))) return []
  const said = textOf(name)
  return [
    {
      ...sourceRange(name),
      message: { zh: `“${said}”在前面点了名，下文各项没有写到`, en: `“${said}” is named here, and no item treats it` },
      hint: { zh: `补写“${said}”一项，或改正前面的提法`, en: `Add an item on “${said}”, or mend the sentence that names it` },
    },
  ]
}

const speaksOf = (item: Item, name: string): boolean =>
  [item.text, ...item.body].some(stretch => textOf(stretch).includes(name)) || item.items.some(child => speaksOf(child, name))
