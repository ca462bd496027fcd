import { describe, expect, test } from 'vitest'
import { keywordsIn } from '../../src/keywords.ts'
import { jiebaSegmenter } from '../../src/segment/jieba.ts'
import { keywordTable } from '../../src/segment/keyword-table.ts'
import { METHODS, type Method } from '../../src/segment/keywords.ts'
import { byRarity, byTextRank } from '../../src/segment/rank.ts'
import { sourceRange } from '../../src/source/stretch.ts'
import { lexicon, sourceOf } from '../document.ts'

const { rarity, terms } = keywordTable()

function keywordsOf(text: string, method: Method = 'tfidf', stop: readonly string[] = [], own: readonly string[] = []) {
  const words = { rarity, terms, user: new Set(own), stop: new Set(stop) }
  return keywordsIn(sourceOf(text), lexicon(), { segmenter: jiebaSegmenter(), method, ...words })
}

const kindOf = (text: string, phrase: string) => keywordsOf(text).find(keyword => keyword.phrase === phrase)?.kind

describe('what policy readers want first is one phrase each', () => {
  test.each([
    ['要坚决做到“两个维护”。', '两个维护', 'slogan'],
    ['绿水青山就是金山银山，要久久为功。', '绿水青山就是金山银山', 'slogan'],
    ['要开展招商、提速、清障“三项行动”。', '三项行动', 'slogan'],
    ['社会消费品零售总额增长6%。', '社会消费品零售总额', 'indicator'],
    ['新建高标准农田2万亩。', '高标准农田', 'indicator'],
    ['推进放管服改革和新型城镇化建设。', '新型城镇化建设', 'term'],
    ['种葡萄十亩。', '葡萄', 'word'],
  ])('%s', (text, phrase, kind) => {
    expect(kindOf(text, phrase)).toBe(kind)
  })

  test('a formulation holds no other phrase, and a longer term goes before a shorter formulation in it', () => {
    expect(keywordsOf('绿水青山就是金山银山。').map(({ phrase }) => phrase)).toEqual(['绿水青山就是金山银山'])
  })

  test('they come before words that stand as often', () => {
    const phrases = keywordsOf('葡萄要管好，新质生产力要培育。葡萄要管好，新质生产力要培育。').map(({ phrase }) => phrase)
    expect(phrases.indexOf('新质生产力')).toBeLessThan(phrases.indexOf('葡萄'))
  })
})

test('places, people, bodies, numbers, times, verbs and single characters are none', () => {
  expect(keywordsOf('2026年，河北省石家庄市人民政府和习近平要求必须推进，去年增长12.5%，山很高。')).toEqual([])
})

test('stop words are none, however they are known', () => {
  const text = '推进水库建设，做到“两个维护”，粮食产量增长。'
  expect(keywordsOf(text, 'tfidf', ['水库', '水库建设', '两个维护', '粮食产量', '建设', '推进'])).toEqual([])
})

test('words of the user’s own are terms, whatever they are', () => {
  for (const own of ['葡萄', '推进']) expect(keywordsOf(`${own}。`, 'tfidf', [], [own])).toMatchObject([{ phrase: own, kind: 'term' }])
})

test('each is counted, wherever it stands, broken over two lines too, and has its first place', () => {
  const lines = [
    '　　全县各级各部门要扛牢责任、主动作为，一级做给一级看，加快推进高标准',
    '农田建设，让每一块田都旱能灌、涝能排；要盯紧时间节点，把高标准农田建',
    '设的好事办好，让乡村振兴早日见效。',
  ]
  const text = `${lines.join('\n')}\n`
  const found = keywordsOf(text)
  const farmland = found.find(({ phrase }) => phrase === '高标准农田建设')
  expect(farmland).toMatchObject({ count: 2 })
  expect(farmland && sourceRange(farmland.first)).toEqual({ start: text.indexOf('高标准'), end: text.indexOf('农田建设') + 4 })
  expect(found.find(({ phrase }) => phrase === '乡村振兴')).toMatchObject({ count: 1 })
})

test.each(METHODS)('%s: the weightiest first, the same twice, none twice', method => {
  const text = '推进乡村振兴，建设高标准农田，保障粮食安全。\n乡村振兴要靠产业集群，产业集群要靠龙头企业。\n乡村振兴要见效。\n'
  const found = keywordsOf(text, method)
  expect(found.length).toBeGreaterThan(3)
  expect(found[0]?.phrase).toBe('乡村振兴')
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(new Set(found.map(({ phrase }) => phrase)).size).toBe(found.length)
  expect(keywordsOf(text, method)).toEqual(found)
})

test.each(['', '\n', '，', '\0\ufffd'])('nothing in it: %j', text => {
  for (const method of METHODS) expect(keywordsOf(text, method)).toEqual([])
})

describe('weights', () => {
  test('by rarity: what is rare, and what stands often', () => {
    const weights = byRarity(
      [['甲', '乙', '乙'], ['丙']],
      new Map([
        ['甲', 4],
        ['乙', 4],
        ['丙', 8],
      ]),
    )
    expect(weights.get('甲')).toBe(4)
    expect(weights.get('乙')).toBeCloseTo(4 * (1 + Math.log(2)))
    expect(weights.get('丙')).toBe(8)
  })

  test('by TextRank: what stands among many others weighs most, and has the weight 1', () => {
    const weights = byTextRank(
      [
        ['甲', '中', '乙'],
        ['丙', '中', '丁'],
        ['戊', '中'],
      ],
      new Map(),
    )
    expect([...weights].toSorted((a, b) => b[1] - a[1])[0]).toEqual(['中', 1])
    for (const weight of weights.values()) expect(weight).toBeGreaterThan(0)
  })

  test('by TextRank: a phrase alone is tied to none', () => {
    expect(byTextRank([['甲']], new Map())).toEqual(new Map())
  })
})
