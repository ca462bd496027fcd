import type { Kind } from '../../frame/types.ts'
import type { Role, Style } from '../../outline/types.ts'
import { ceilingOf, floorOf } from './bounds.ts'
import type { Extent } from './measure.ts'
import type { DerivedSection, Description } from './types.ts'

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  speech: '领导讲话',
  'work-report': '政府工作报告',
  'action-plan': '实施方案',
  notice: '通知',
  other: '其他文稿',
}

/** How each role is called in: 通篇部署工作的. */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  situation: '通篇回顾过去、分析现状',
  objective: '通篇讲目标要求',
  directive: '通篇部署工作',
  other: '',
}

const STYLE_NAMES: Readonly<Record<Style, string>> = {
  chapter: '第一章',
  section: '第一节',
  article: '第一条',
  'cn-comma': '一、',
  'cn-paren': '（一）',
  'arabic-dot': '1.',
  'arabic-paren': '（1）',
  'arabic-half-paren': '1）',
  decimal: '1.1',
  circled: '①',
  is: '一是',
  must: '一要',
  'ordinal-word': '第一，',
  sides: '一方面',
  dash: '——',
  none: '不编号',
}
const LEVEL_NAMES = ['一级', '二级', '三级']

/** Where comments stand, in columns, two for a Chinese character. */
const COMMENT_AT = 46

/** A description as a rules file that a person can read and change: what was learnt, and for each part what it rests on. */
export function rulesText(description: Description): string {
  const { sections } = description
  return `${[
    ...opening(description),
    '',
    aside('extends: [gongwen]', '错别字、标点、数字、序号等通用规则照样检查'),
    '',
    ...(sections.length
      ? ['sections:', ...sections.flatMap(section => [...sectionLines(section, description), ''])]
      : ['sections: []', '']),
    ...rareLines(description),
    ...numberingLines(description),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function opening({ documents, kinds, minShare, undivided, level }: Description): readonly string[] {
  const kind = kinds.map(({ kind, documents }) => `${KIND_NAMES[kind]}${documents}份`).join('、')
  return [
    `# 从${documents}份文稿（${kind}）学得的规则，由 gangmu derive 生成。`,
    `# “3/${documents}”表示${documents}份中有3份如此。占${percent(minShare)}以上的部分列为必备（required: true），文稿缺了就不通过；`,
    '# 次序、字数、条数只作警告。请逐条看过，按本地要求增删；改好后存为 gangmu.yaml，放在文稿所在的文件夹，',
    '# 用 gangmu check 检查文稿时会自动采用。',
    ...(undivided ? [`# 其中${undivided}份没有小标题，没有学到什么。`] : []),
    ...(level > 1 ? ['# 这些文稿的各部分在第二级标题（depth: 2）。'] : []),
  ]
}

function sectionLines(section: DerivedSection, { documents, level }: Description): readonly string[] {
  const { id, words, role, required, before, found, headings } = section
  const share = `${found.documents}/${documents}份有此部分`
  const { characters, items, targets } = found.extents
  const measured = required
    ? [
        ...bound('min', 'characters', floorOf(characters.least), `最短的${characters.least}字，取其一半`),
        ...bound('max', 'characters', ceilingOf(characters.most), `最长的${characters.most}字，取其两倍`),
        ...itemsLine(items),
        ...(targets.least > 1
          ? [
              aside(
                `    contains: {targets: ${floorOf(targets.least)}}`,
                `目标（有数值的）至少这么多项：最少的${targets.least}项，取其一半`,
              ),
            ]
          : []),
      ]
    : []
  return [
    `  # ${share}：${headings.slice(0, 3).map(plain).join('；')}${headings.length > 3 ? '等' : ''}`,
    `  - id: ${id}`,
    ...(words.length ? [aside(`    heading: [${words.join(', ')}]`, '标题里有其中一个词，就算这一部分')] : []),
    ...(role ? [aside(`    role: ${role}`, `${words.length ? '标题里没有这些词，但' : ''}${ROLE_WORDS[role]}的，也算`)] : []),
    ...(level > 1 ? [`    depth: ${level}`] : []),
    ...(required ? [aside('    required: true', '必备')] : [aside('    required: false', '可有可无；要求必备就改成 true')]),
    ...(before.length ? [aside(`    before: [${before.join(', ')}]`, '排在这些部分之前')] : []),
    ...measured,
  ]
}

const bound = (key: 'min' | 'max', name: string, value: number, why: string): readonly string[] =>
  value > 0 ? [aside(`    ${key}: {${name}: ${value}}`, why)] : []

function itemsLine({ least, most }: Extent): readonly string[] {
  // where documents differ much there is nothing to hold others to
  if (least < 3 || most > 5 * least) return []
  return [
    aside(
      `    items: {min: ${floorOf(least)}, max: ${ceilingOf(most)}}`,
      `其下的条数：${least === most ? least : `${least}至${most}`}条，放宽一倍`,
    ),
  ]
}

function rareLines({ rare, documents }: Description): readonly string[] {
  if (!rare.length) return []
  return [
    '# 只见于个别文稿的标题，不作规定：',
    ...rare.map(({ heading, documents: n }) => `#   ${plain(heading)}（${n}/${documents}）`),
    '',
  ]
}

function numberingLines({ numbering, documents }: Description): readonly string[] {
  if (!numbering.length) return []
  const levels = numbering.map(({ depth, documents: n, styles }) => {
    const used = styles.map(({ style, documents }) => `“${STYLE_NAMES[style]}”${documents}份`).join('，')
    return `#   ${LEVEL_NAMES[depth - 1] ?? ''}：${used}${n < documents ? `（${documents - n}份没有这一级序号）` : ''}`
  })
  const first = numbering[0]
  const agreed = first !== undefined && first.styles.length === 1 && first.documents === documents
  return [
    '# 各级标题的序号：',
    ...levels,
    ...(agreed
      ? [
          '# 一级标题的序号各份一致。序号用错层次、写法不一缺省只是警告，要从严就去掉下面三行开头的“# ”：',
          '# rules:',
          '#   numbering/level: error',
          '#   numbering/mixed: error',
        ]
      : []),
  ]
}

/** A line with what is to be said about it, in a column of its own where there is room. */
function aside(line: string, comment: string): string {
  const width = [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
  return `${line}${' '.repeat(Math.max(2, COMMENT_AT - width))}# ${comment}`
}

/** Within a comment, which ends with its line. */
const plain = (heading: string): string => heading.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`
