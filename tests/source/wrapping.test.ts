import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from './source.ts'

const CLOSERS = /[，。；：、！？”’）》〕％%]/
const OPENERS = /[“‘（《〔]/

/** Lines of a width: no closing mark at a line's start, no opening one at its end. */
function broken(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let rest = [...paragraph]
  while (rest.length) {
    let n = Math.min(width, rest.length)
    while (n < rest.length && CLOSERS.test(rest[n] ?? '')) n++
    while (n < rest.length && n > 1 && OPENERS.test(rest[n - 1] ?? '')) n--
    lines.push(rest.slice(0, n).join(''))
    rest = rest.slice(n)
  }
  return lines
}

interface Dress {
  readonly width: number
  readonly indent: string
  /** A page number after so many lines; 0 for none. */
  readonly page: number
  readonly between: string
}

function dressed(paragraphs: readonly string[], { width, indent, page, between }: Dress): string {
  const lines = paragraphs.flatMap(paragraph => broken(indent + paragraph, width))
  return lines.flatMap((line, n) => (page && n && n % page === 0 ? [`— ${n / page} —`, line] : [line])).join(between)
}

const pick = (words: readonly string[]) => fc.constantFrom(...words)
const verb = pick(['加快推进', '大力实施', '持续深化', '全面落实', '着力提升', '有效防范', '统筹抓好', '不断完善', '坚决守住', '积极培育'])
const noun = pick([
  '重点项目建设',
  '农村人居环境整治',
  '“三项行动”',
  '县域商业体系',
  '数字产业集群（一期）',
  '《青溪县条例》修订',
  '粮食生产9.5万亩',
  '基层治理能力',
  '城镇新增就业1.2万人',
  '教育、医疗、养老服务',
])
const clause = fc.tuple(verb, noun).map(([v, n]) => v + n)
const sentence = fc.array(clause, { minLength: 2, maxLength: 4 }).map(clauses => `${clauses.join('，')}。`)
const opening = fc.tuple(verb, noun).map(([v, n]) => `${v}${n}。`)
const prose = fc.tuple(opening, fc.array(sentence, { minLength: 4, maxLength: 9 })).map(([first, rest]) => first + rest.join(''))
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
/** Sections with a heading each and paragraphs below it. */
const document = fc
  .array(fc.tuple(clause, fc.array(prose, { minLength: 2, maxLength: 5 })), { minLength: 3, maxLength: 6 })
  .map(sections => [
    '青溪县2026年工作要点',
    ...sections.flatMap(([heading, paragraphs], i) => [`${numerals[i]}、${heading}`, ...paragraphs]),
  ])

const runs = { numRuns: 60, seed: 11 }
const widths = fc.integer({ min: 24, max: 48 })

describe('the same words in other clothes', () => {
  test('a paragraph per line stays a paragraph per line', () => {
    fc.assert(
      fc.property(document, pick(['\n', '\n\n', '\r\n', '\n　　']), (paragraphs, between) => {
        expect(read(paragraphs.join(between))).toEqual(paragraphs)
      }),
      runs,
    )
  })

  test('broken at a width with indents, page numbers between, it comes out the same', () => {
    fc.assert(
      fc.property(document, widths, pick(['\n', '\r\n', '\n\n']), (paragraphs, width, between) => {
        expect(read(dressed(paragraphs, { width, indent: '　　', page: 27, between }))).toEqual(paragraphs)
      }),
      runs,
    )
  })

  test('broken flush left, all but a few paragraphs come out the same', () => {
    let same = 0
    let all = 0
    fc.assert(
      fc.property(document, widths, (paragraphs, width) => {
        const found = read(dressed(paragraphs, { width, indent: '', page: 27, between: '\n' }))
        same += paragraphs.filter(paragraph => found.includes(paragraph)).length
        all += Math.max(paragraphs.length, found.length)
        expect(found.join('')).toBe(paragraphs.join(''))
      }),
      runs,
    )
    expect(same / all).toBeGreaterThan(0.94)
  })
})

describe('what looks broken and is not', () => {
  test.each([
    [
      'headings of one length',
      [
        '优化空间布局，推动城乡融合发展新格局',
        '提升功能品质，打造宜居宜业新家园区',
        '强化要素保障，盘活各类存量资源资产',
        '创新体制机制，激发全域发展新活力量',
      ],
    ],
    [
      'items of one length',
      ['1.加快县城道路改造，全年建成8条主干路', '2.加快农村饮水工程，全年建成6座供水厂', '3.加快学校建设改造，全年新增学位900个'],
    ],
    ['names of offices', ['青溪县人民政府办公室综合科秘书科', '青溪县发展和改革局项目管理办公室', '青溪县农业农村局乡村建设科技教育']],
  ])('%s', (_, lines) => {
    expect(read(lines.join('\n'))).toEqual(lines)
  })
})

test('a numbered list that runs on inside a paragraph does not start one at a line’s start', () => {
  const paragraph =
    '重点抓好以下工作。一是抓好项目建设，全年完成投资三十亿元以上。二是抓好招商引资，引进企业二十家以上。三是抓好营商环境，办事时限压减一半以上。四是抓好民生实事，新增学位一千个以上。'
  const text = [paragraph, `现将有关工作通知如下。${paragraph}`, `全县上下要真抓实干。${paragraph}`]
    .flatMap(each => broken(each, 30))
    .join('\n')
  expect(read(text).filter(line => /^[二三四]是/.test(line))).toEqual([])
})
