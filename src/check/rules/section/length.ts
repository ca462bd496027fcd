import { sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { amount, counterOf, miscount } from '../../sections/count.ts'
import { matchesOf } from '../../sections/match.ts'
import { partsOf, topItems } from '../../sections/parts.ts'
import { graded, titleOf } from '../../sections/say.ts'
import type { Fault } from '../../types.ts'
import { LENGTHS } from './examples.ts'

export const length = rule({
  name: 'section/length',
  meaning: { zh: '各部分的字数和条数在规定的范围内', en: 'Sections are as long, and have as many items, as is laid down' },
  why: {
    zh: '过短的部分没有写实，过长的部分没有人读；范围由规则文件的 min、max、items 规定',
    en: 'A section too short says nothing, one too long is not read; `min`, `max` and `items` of the rules file lay down the range',
  },
  severity: 'warn',
  options: {
    characters: {
      type: 'number',
      default: 0,
      min: 0,
      about: {
        zh: '任何一级标题之下至少要有的字数，0为不限',
        en: 'The least number of characters below any heading of the top level; 0 for any',
      },
    },
  },
  good: [
    { text: '一、形势\n经济总量和质量都有提高。\n二、任务\n（一）抓春耕\n备足种子。\n（二）抓防汛\n清理河道。', rules: LENGTHS },
    {
      text: '一、任务\n要抓两件事：一是快，二是稳，三是准，四是实。\n（一）抓春耕，备足种子、化肥和农机具。\n（二）抓防汛，及时清理河道和排水管网。',
      rules: LENGTHS,
    },
    '一、形势\n好。',
    { text: '一、形势\n基础较好。\n二、任务\n抓好春耕。', options: { characters: 5 } },
    { text: '一、其他\n无。', rules: LENGTHS },
  ],
  bad: [
    { text: '一、{形势}\n基础较好。\n二、保障\n加强领导。', rules: LENGTHS },
    { text: '一、{任务}\n抓好春耕。', rules: LENGTHS },
    {
      text: '一、{任务}\n（一）抓春耕\n备足种子。\n（二）抓防汛\n清理河道。\n（三）抓防火\n管好火源。\n（四）抓招商\n多跑多看。',
      rules: LENGTHS,
    },
    { text: '一、形势\n基础较好，大有可为。\n二、{其他}\n无。', options: { characters: 5 } },
    {
      text: '一、{保障}\n加强领导，压实责任，一级抓一级，层层抓落实，把各项任务分解到岗、落实到人，做到件件有着落、事事有回音。',
      rules: LENGTHS,
    },
  ],
  check(analysis, { characters }, { sections }): readonly Fault[] {
    const count = counterOf(analysis)
    const { found } = matchesOf(analysis, sections)
    const listed = sections.flatMap(({ id, holds, severity }): readonly Fault[] => {
      const parts = found.get(id) ?? []
      const [first] = parts
      if (!first) return []
      const wrong = (['characters', 'items'] as const).flatMap(name => {
        const limits = holds[name]
        const counts = limits ? parts.map(part => count(part, name)) : []
        return (limits && miscount(name, counts, limits)) ?? []
      })
      return wrong.map(said => ({
        ...sourceRange(first.heading),
        message: { zh: `“${titleOf(first)}”${said.zh}`, en: `“${titleOf(first)}” ${said.en}` },
        ...graded(severity),
      }))
    })
    const told = new Set(listed.map(({ start }) => start))
    if (!characters) return listed
    const short = partsOf(topItems(analysis)).filter(part => part.depth === 1 && count(part, 'characters') < characters)
    return [
      ...listed,
      ...short
        .map(part => ({
          ...sourceRange(part.heading),
          message: {
            zh: `“${titleOf(part)}”只有${amount('characters', count(part, 'characters')).zh}，应不少于${amount('characters', characters).zh}`,
            en: `“${titleOf(part)}” has ${amount('characters', count(part, 'characters')).en}, expected at least ${amount('characters', characters).en}`,
          },
        }))
        .filter(({ start }) => !told.has(start)),
    ]
  },
})
