import { describe, expect, test } from 'vitest'
import { numberingRules } from '../../src/check/rules/numbering/index.ts'
import { renumbered } from '../../src/outline/renumbered.ts'
import { inChinese, ordinal } from '../../src/text/numerals.ts'
import { analysisOfText, faultsOf } from './document.ts'

/** What all rules on numbering say of a text, in its order. */
const said = (text: string) => {
  const analysis = analysisOfText(text)
  return numberingRules
    .flatMap(rule => faultsOf(rule, analysis).map(({ start, message }) => ({ start, line: `${rule.name.slice(10)} ${message.zh}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line)
}

const PLAN = [
  '青溪县农业工作实施方案',
  '一、总体要求',
  '坚持稳字当头，2025年粮食产量达到1.5万吨，第一季度实现开门红，一、二、三产业协调发展。',
  '二、重点任务',
  '（一）抓春耕。备足种子化肥，3月底前全部到户。',
  '（二）抓水利。清淤干渠12.5公里。',
  '（三）抓农机。检修到位，一是查机具，二是查油料。',
  '三、保障措施',
  '（一）压实责任。逐级签状。',
  '（二）严格考核。年底兑现。',
  '四、工作要求',
  '各级要通力协作。',
]
const planted = (line: number, from: string, to: string) => PLAN.map((text, n) => (n === line ? text.replace(from, to) : text)).join('\n')

test('a document in order has nothing', () => {
  expect(said(PLAN.join('\n'))).toEqual([])
})

describe('one fault for each mistake, with what should stand there', () => {
  test.each([
    ['a number twice', planted(7, '三、', '二、'), ['sequence 序号“二、”重复出现，应为“三、”']],
    ['a number skipped, the next ones right', planted(5, '（二）', '（四）'), ['sequence 序号“（四）”与前后不连续，应为“（二）”']],
    ['a number skipped at the end', planted(10, '四、', '五、'), ['sequence 序号“五、”之前缺“四、”']],
    ['two numbers skipped', planted(10, '四、', '六、'), ['sequence 序号“六、”之前缺“四、”至“五、”']],
    ['a first number wrong', planted(4, '（一）', '（二）'), ['sequence 序号“（二）”与前后不连续，应为“（一）”']],
    ['a run-in number skipped', planted(6, '二是', '三是'), ['sequence 序号“三是”之前缺“二是”']],
    ['half-width brackets', planted(6, '（三）', '(三)'), ['form 序号“(三)”应为“（三）”']],
    ['a mark behind brackets', planted(5, '（二）', '（二）、'), ['form 序号“（二）、”应为“（二）”']],
    ['a comma behind a Chinese number', planted(7, '三、', '三，'), ['form 序号“三，”应为“三、”']],
    ['the same at the end of a list', planted(10, '四、', '四，'), ['form 序号“四，”应为“四、”']],
    ['a full stop behind a heading', planted(3, '任务', '任务。'), ['heading-mark 标题“重点任务”独立成行，末尾不应有“。”']],
    ['a lone item', planted(9, '（二）', ''), ['alone 有“（一）”，没有“（二）”：应补上后面的条目，或者去掉序号']],
    [
      'a level skipped',
      PLAN.join('\n').replace('（一）压', '1.压').replace('（二）严', '2.严'),
      ['level “三、”之下直接用“1.”，跳过一层：别处隔着“（一）”，此处也应用“（一）”'],
    ],
    ['a list that begins again', planted(10, '四、', '一、'), ['restart 序号又从“一、”开始，应为“四、”']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('what looks like a number and is none', () => {
  test.each([
    ['a table of contents', '一、总体要求……1\n二、重点任务……2\n一、总体要求\n坚持稳字当头。\n二、重点任务\n抓好春耕生产。'],
    ['a flattened table', '一、任务清单\n序号\n任务\n1\n修路\n2\n治水\n3.5\n公里\n二、保障措施\n压实责任。'],
    [
      'dates and decimals at the start of paragraphs',
      '一、活动安排\n5.12防灾减灾日开展演练。\n12.4国家宪法日开展宣讲。\n二、经费\n1.5万元以内。',
    ],
    ['quotations', '一、学习精神\n会议指出：“一、要提高认识；二、要抓好落实。”\n二、贯彻落实\n抓好春耕生产。'],
    [
      'articles that go on through chapters',
      '第一章　总则\n第一条　为了规范管理，制定本办法。\n第二章　附则\n第二条　本办法自印发之日起施行。',
    ],
    ['items of a rule', '第一条　有下列情形的，不予补助：\n（一）弄虚作假的；\n（二）逾期不报的。\n第二条　本办法自印发之日起施行。'],
    ['damaged text', '涓銆佹€讳綋瑕佹眰\n浜屻€侀噸鐐逛换鍔�\n一、�体要求\n二、重�任务'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

test('markers with another number', () => {
  const cases = [
    ['一、', 12, '十二、'],
    ['（九）', 10, '（十）'],
    ['3.', 4, '4.'],
    ['３．', 14, '１４．'],
    ['2.3', 4, '2.4'],
    ['③', 21, null],
    ['第一百条', 103, '第一百零三条'],
    ['——', 2, null],
  ] as const
  for (const [marker, number, expected] of cases) expect(renumbered(marker, number)).toBe(expected)
  for (let number = 1; number < 200; number++) expect(ordinal(inChinese(number))).toBe(number)
})

test('work grows with the text', () => {
  const long = Array.from({ length: 20000 }, (_, n) => `${'一二三四五六七八九'[(n * 4) % 9]}是抓好春耕；`).join('')
  const started = performance.now()
  said(long)
  said('（一）抓春耕生产。\n'.repeat(10000))
  said('三、'.repeat(30000))
  expect(performance.now() - started).toBeLessThan(5000)
})
