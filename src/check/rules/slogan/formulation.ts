import type { Edit } from '../../../source/splice.ts'
import { sourceRange, textOf } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Bare, bareText, unquotedText } from './bare.ts'
import { type Formulations, formulationsOf } from './formulations.ts'
import { type Misquotation, misquotedIn } from './misquoted.ts'
import { type Broken, brokenIn } from './series.ts'

export const formulation = rule({
  name: 'slogan/formulation',
  meaning: {
    zh: '标准提法引用准确、完整，次序不变',
    en: 'Standing formulations are quoted exactly, in full, and in their order',
  },
  why: {
    zh: '标准提法有固定表述，错一字、漏一项、颠倒次序都是政治性差错；词表在 data/check/formulations.txt，可以增补',
    en: 'These wordings are fixed: a character wrong, a member left out or moved is a political error in the eyes of its readers. The table is data/check/formulations.txt',
  },
  severity: 'warn',
  fixable: true,
  options: {},
  good: [
    '增强政治意识、大局意识、核心意识、看齐意识，坚定捍卫“两个确立”。',
    '牢固树立政治意识、大局意识、责任意识，做好本职工作。',
    '统筹推进经济建设、政治建设、文化建设、社会建设以及生态文明建设。',
    '坚持市场在资源配置中起决定性作用，更好发挥政府作用。',
    '不忘初心，牢记使命，永远奋斗。',
    '不忘初心、牢记嘱托，感恩奋进。',
    '深入贯彻创新、协调、绿色、开放、共享的新发展理念。',
    '以创新、绿色为方向，建设开放、共享的园区。',
    '以马克思列宁主义、毛泽东思想、邓小平理论为指导，解放思想。',
    '实现站起来、富起来到强起来，全面建设小康社会。',
    '坚持稳中求进总基调，更好地满足人民对美好生活的需要。',
    '既要绿水青山，又要金山银山；变绿水青山为金山银山。',
    '巩固拓展脱贫攻坚成果与乡村振兴有效衔接，守住不发生规模性返贫的底线。',
  ],
  bad: [
    '牢固树立{政治意识、大局意识、看齐意识}，坚决做到“两个维护”。',
    '开展“{不忘初心、牢记使使命}”主题教育。',
    '深入贯彻{创新、协调、绿色、共享}的新发展理念。',
    '深入贯彻{协调、创新、绿色、开放、共享}的新发展理念。',
    '践行“{绿水青山就是金水银山}”的理念。',
    '以{习近平新时代中国特色社会思想}为指导，抓好落实。',
    '{坚持稳中求进工作总总基调}，抓好落实。',
    '坚持{以人民为中的发展思想}。',
    '以{马克思列宁主义、毛泽东思想、“三个代表”重要思想、科学发展观}为指导。',
    '不断增强{自我净化、自我完善、自我提高}能力。',
    '践行{青山绿水就是金山银山}理念。',
    '坚持{房子是用来住的、不是用来抄的}定位。',
  ],
  check(analysis, _options, { tables }) {
    const formulations = formulationsOf(tables.formulations)
    const { year } = analysis.frame()
    return analysis
      .blocks()
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(block => faultsIn(block, formulations, year))
  },
})

function faultsIn(block: Block, formulations: Formulations, year: number | null): readonly Fault[] {
  const bare = bareText(block.text)
  const unquoted = unquotedText(block.text)
  const misquoted = misquotedIn(bare.text, formulations).map(found => misquotation(found, block, bare))
  const broken = brokenIn(unquoted.text, formulations, year).map(found => incomplete(found, block, unquoted))
  const wrong = formulations.wrong.flatMap(({ text, right }) => wrongForms(block, text, right.text))
  return once([broken, wrong, misquoted])
}

/** Faults that do not overlap: of two that do, the one of the earlier list. */
function once(lists: readonly (readonly Fault[])[]): readonly Fault[] {
  const ranked = lists.flatMap((faults, rank) => faults.map(fault => ({ fault, rank })))
  const kept: typeof ranked = []
  for (const one of ranked.sort((a, b) => a.fault.start - b.fault.start)) {
    const last = kept.at(-1)
    if (!last || last.fault.end <= one.fault.start) kept.push(one)
    else if (one.rank < last.rank) kept.splice(-1, 1, one)
  }
  return kept.map(({ fault }) => fault)
}

function misquotation({ from, to, right, edits }: Misquotation, block: Block, { places }: Bare): Fault {
  const stretch = { block, from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 }
  const said = textOf(stretch)
  const doubled = edits.every(({ has, wants }) => has.length === 1 && !wants)
  return {
    ...sourceRange(stretch),
    message: { zh: `“${said}”引用有误，应为“${right.text}”`, en: `Misquoted: “${said}”; the wording is “${right.text}”` },
    ...(doubled
      ? { edits: edits.map(({ at }): Edit => ({ ...sourceRange({ block, from: places[at] ?? 0, to: (places[at] ?? 0) + 1 }), text: '' })) }
      : {}),
  }
}

function incomplete({ from, to, right, missing }: Broken, block: Block, { places }: Bare): Fault {
  const stretch = { block, from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 }
  const said = textOf(stretch)
  return {
    ...sourceRange(stretch),
    message: missing
      ? { zh: `“${said}”不完整，缺“${missing}”，应为“${right.text}”`, en: `“${said}” lacks “${missing}”; the wording is “${right.text}”` }
      : { zh: `“${said}”次序有误，应为“${right.text}”`, en: `“${said}” is out of order; the wording is “${right.text}”` },
  }
}

function wrongForms(block: Block, wrong: string, right: string): readonly Fault[] {
  const found: Fault[] = []
  const quoted = wrong.startsWith('“') ? 1 : 0
  for (let at = block.text.indexOf(wrong); at >= 0; at = block.text.indexOf(wrong, at + wrong.length)) {
    const stretch = { block, from: at + quoted, to: at + wrong.length - quoted }
    const said = textOf(stretch)
    found.push({
      ...sourceRange(stretch),
      message: { zh: `“${said}”引用有误，应为“${right}”`, en: `Misquoted: “${said}”; the wording is “${right}”` },
    })
  }
  return found
}
