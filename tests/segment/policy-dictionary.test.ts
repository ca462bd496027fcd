import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jiebaSegmenter } from '../../src/segment/jieba.ts'

const FOLDER = new URL('../../data/dictionary/', import.meta.url)
const TAGS = ['n', 'ns', 'nt', 'nz', 'j', 'v', 'l', 'i']

const files = readdirSync(FOLDER).map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))
const entries = files.flatMap(({ name, text }) =>
  text
    .split('\n')
    .map((line, index) => ({ line, place: `${name}:${index + 1}` }))
    .filter(({ line }) => line && !line.startsWith('#')),
)

/** A word that jieba knows, by itself, or term, frequency and tag: else the build would leave the line out. */
function wellFormed(line: string): boolean {
  const [term = '', frequency, tag, ...rest] = line.split(' ')
  if (!/^\p{Script=Han}+$/u.test(term) || rest.length > 0) return false
  return frequency === undefined || (/^[1-9]\d*$/.test(frequency) && tag !== undefined && TAGS.includes(tag))
}

test('every line is a word, or a term with frequency and tag', () => {
  expect(entries.filter(({ line }) => !wellFormed(line))).toEqual([])
})

test.each([
  '',
  '放管服 nz',
  '放管服 100',
  '放管服 100 ',
  '放管服 0 nz',
  '放管服 nz 100',
  '放管服  100 nz',
  '5G 100 n',
  '放管服 100 x',
  '放管服 100 nz 改革',
])('a line like %j would be found', line => {
  expect(wellFormed(line)).toBe(false)
})

test('no term stands twice, in one file or in two', () => {
  const places = new Map<string, string>()
  const twice = entries.flatMap(({ line, place }) => {
    const [term = ''] = line.split(' ')
    const first = places.get(term)
    places.set(term, first ?? place)
    return first === undefined ? [] : [`${term}: ${first} and ${place}`]
  })
  expect(twice).toEqual([])
})

test('each file says what belongs in it', () => {
  expect(files.filter(({ text }) => !/^# \S/.test(text)).map(({ name }) => name)).toEqual([])
})

test('the field has 3,000 terms and more', () => {
  expect(entries.filter(({ line }) => line.includes(' ')).length).toBeGreaterThan(3000)
})

describe('a term of the field stays whole', () => {
  const { tag } = jiebaSegmenter()
  const words = (text: string) => tag(text).map(token => token.text)

  test.each([
    ...['两个维护', '习近平新时代中国特色社会主义思想', '全面从严治党', '习近平总书记', '枫桥经验'],
    ...['放管服', '一网通办', '双随机一公开', '简政放权', '营商环境'],
    ...['一般公共预算收入', '规模以上工业增加值', '固定资产投资', '社会消费品零售总额', '地方政府专项债券'],
    ...['新质生产力', '专精特新', '战略性新兴产业', '科技成果转化', '供给侧结构性改革'],
    ...['高标准农田', '乡村振兴', '粮食安全', '农村人居环境整治', '新型城镇化'],
    ...['碳达峰', '碳中和', '生态保护红线', '河长制', '城市更新'],
    ...['保障性租赁住房', '最低生活保障', '高校毕业生', '安全生产', '公共文化服务体系'],
    // jieba knows these too, but so seldom that it would cut them
    ...['国际机场', '先进个人', '重大任务'],
    ...['京津冀', '粤港澳大湾区', '一带一路', '国家发展改革委', '人大常委会'],
  ])('%s', term => {
    expect(words(term)).toEqual([term])
    expect(words(`要坚持${term}的要求`)).toContain(term)
    expect(words(`云岭市把${term}作为大事，围绕${term}开展调研`).filter(word => word === term)).toHaveLength(2)
  })
})
