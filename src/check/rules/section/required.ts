import type { Analysis } from '../../../analysis.ts'
import { byPlace, sourceRange } from '../../../source/stretch.ts'
import { rule } from '../../rule.ts'
import { type Matches, matchesOf } from '../../sections/match.ts'
import { nearestTo } from '../../sections/nearest.ts'
import type { Part } from '../../sections/parts.ts'
import { graded, titleOf } from '../../sections/say.ts'
import type { Range, Section } from '../../settings.ts'
import { type Fault, SEVERITIES } from '../../types.ts'
import { PARTS } from './examples.ts'

export const required = rule({
  name: 'section/required',
  meaning: { zh: '这类文稿必备的部分都要有', en: 'A document has the sections that its kind requires' },
  why: {
    zh: '缺了目标、任务或组织保障，工作就无从部署、无从督查；必备部分由规则文件的 sections 规定',
    en: 'Without aims, tasks or safeguards work can be neither assigned nor followed up; `sections` of the rules file says what is required',
  },
  severity: 'error',
  options: {},
  good: [
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n三、重点任务\n抓好春耕。\n四、组织保障\n加强领导。', rules: PARTS },
    {
      text: '一、形势\n基础较好。\n二、目标任务\n力争翻番，抓好春耕。\n（一）抓项目\n抓紧开工。\n（二）加强组织领导\n压实责任。',
      rules: PARTS,
    },
    { text: '第一章 形势\n基础较好。\n第二章 目标\n力争翻番。\n第三章 任务\n抓好春耕。\n第四章 组织保障\n加强领导。', rules: PARTS },
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n三、重点任务\n抓好春耕。\n加强领导。各级要压实责任。', rules: PARTS },
    '一、抓春耕\n要抓好春耕。',
  ],
  bad: [
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n三、重点任务\n抓好春耕。\n四、{强化保障}\n要有人管。', rules: PARTS },
    { text: '一、认清形势\n基础较好。\n二、{重点任务}\n抓好春耕。\n三、组织保障\n加强领导。', rules: PARTS },
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n三、{组织保障}\n加强领导。', rules: PARTS },
    {
      text: '一、2025年工作回顾\n成绩不小。\n二、认清形势\n基础较好。\n三、明确目标\n力争翻番。\n四、{组织保障}\n加强领导。',
      rules: PARTS,
    },
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n（一）{重点任务}\n抓好春耕。\n三、组织保障\n加强领导。', rules: PARTS },
    { text: '一、认清形势\n基础较好。\n二、明确目标\n力争翻番。\n三、重点任务\n抓好春{耕}', rules: PARTS },
    { text: '今年以来，各项工作都有进展，但也有一些困难。大家要继续努力，把工作做得更好{些}', rules: PARTS },
  ],
  check(analysis, _, { sections }) {
    if (isDamaged(analysis)) return []
    const matches = matchesOf(analysis, sections)
    const missing = sections.filter(({ id, required }) => required && !matches.found.get(id)?.length)
    if (missing.length > 1 && !analysis.outline().items.length) return [headless(analysis, missing)]
    const around = surroundings(sections, matches)
    return missing.map(section => ({ ...placeOf(analysis, section, matches, around), about: section.id, ...graded(section.severity) }))
  },
})

/** Whether so many characters are lost that sections may be there unread: what is wrong then is told by document/damaged. */
const isDamaged = ({ source: { text } }: Analysis): boolean => (text.match(/\ufffd/g)?.length ?? 0) > text.length / 500

/** A document without a single heading lacks them all, for one reason. */
function headless(analysis: Analysis, missing: readonly Section[]): Fault {
  const names = missing.map(({ name }) => `“${name}”`)
  // it may be of a kind that goes without (a table of tasks): the mildest of their severities
  const severity = SEVERITIES.find(one => missing.some(section => section.severity === one)) ?? null
  return {
    ...endOf(analysis),
    about: missing.map(({ id }) => id).join(' '),
    message: {
      zh: `全文没有小标题，未找到${names.join('')}部分`,
      en: `No headings, and so no sections ${names.join(', ')}`,
    },
    hint: { zh: '按“一、”“二、”分部分，各写小标题', en: 'Divide the text into parts (一、 二、), each under a heading' },
    ...graded(severity),
  }
}

/** What is asked of each section that is missing, worked out once for all. */
interface Surroundings {
  /** Parts that are no section. */
  readonly free: readonly Part[]
  /** Of each section the first part of those that the rules file lists later. */
  readonly next: ReadonlyMap<string, Part | null>
}

function surroundings(sections: readonly Section[], { found, parts }: Matches): Surroundings {
  const taken = new Set([...found.values()].flat().map(({ item }) => item))
  const next = new Map<string, Part | null>()
  let first: Part | null = null
  for (const { id } of sections.toReversed()) {
    next.set(id, first)
    first = earlier(found.get(id)?.[0] ?? null, first)
  }
  return { free: parts.filter(({ item }) => !taken.has(item)), next }
}

const earlier = (one: Part | null, other: Part | null): Part | null =>
  one && other ? (byPlace(one.heading, other.heading) <= 0 ? one : other) : (one ?? other)

/** What to say of a section that is missing, and where: at a heading that may be meant, or where it should stand. */
function placeOf(analysis: Analysis, section: Section, matches: Matches, { free, next: later }: Surroundings): Fault {
  const { name } = section
  const zh = `未找到“${name}”部分`
  const en = `No section “${name}”`
  const deeper = matches.elsewhere(section)[0]
  if (deeper) {
    const level = section.depth ?? 1
    return {
      ...sourceRange(deeper.heading),
      message: {
        zh: `${zh}：“${titleOf(deeper)}”在第${deeper.depth}层，应在第${level}层`,
        en: `${en}: “${titleOf(deeper)}” stands at level ${deeper.depth}, expected at level ${level}`,
      },
      hint: { zh: `把它列为第${level}层标题`, en: `Make it a heading of level ${level}` },
    }
  }
  const near = nearestTo(section, free)
  if (near)
    return {
      ...sourceRange(near.heading),
      message: { zh: `${zh}；是否为“${titleOf(near)}”？`, en: `${en}; is it “${titleOf(near)}”?` },
      hint: wordsOf(section),
    }
  const next = section.before.reduce<Part | null>(
    (first, id) => earlier(matches.found.get(id)?.[0] ?? null, first),
    later.get(section.id) ?? null,
  )
  return {
    ...(next ? sourceRange(next.heading) : endOf(analysis)),
    message: next
      ? { zh: `${zh}，应写在“${titleOf(next)}”之前`, en: `${en}, expected before “${titleOf(next)}”` }
      : { zh: `${zh}，应在文末补写`, en: `${en}, expected at the end` },
    hint: wordsOf(section),
  }
}

const wordsOf = ({ name, heading }: Section) => {
  const words = heading.map(({ source }) => source).filter(source => !source.startsWith('/'))
  const some = words.length ? words.slice(0, 6) : [name]
  return {
    zh: `补写这一部分，标题中写明${some.join('、')}等字样`,
    en: `Write the section; its heading has words such as ${some.join(', ')}`,
  }
}

/** The document's last character that is no blank. */
function endOf({ source: { text } }: Analysis): Range {
  const end = text.trimEnd().length
  return { start: Math.max(0, end - 1), end }
}
