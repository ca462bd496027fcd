import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUNDS } from '../../src/quantity/bounds.ts'
import { CHANGES } from '../../src/quantity/change.ts'
import { NAMES } from '../../src/quantity/names.ts'
import { numbersIn, quantitiesIn } from '../../src/quantity/quantities.ts'
import { timesIn } from '../../src/quantity/time.ts'
import { fold } from '../../src/text/fold.ts'
import { check, plain } from '../marked.ts'
import { UNITS } from './support.ts'

const found = (text: string) => quantitiesIn(text, UNITS)
const marks = (text: string) => found(text).map(q => ({ label: q.relation, start: q.from, end: q.to }))
/** Value, upper bound and unit of each, as a reader would jot them down. */
const jotted = (text: string) => found(fold(text)).map(q => `${q.value}${q.upper === null ? '' : `..${q.upper}`} ${q.unit}`.trim())

describe('relations and where a quantity stands', () => {
  it.each([
    '地区生产总值增长{~:6.5%左右}，力争{=:7%}',
    '固定资产投资增长{>=:8%以上}、力争{=:9%}',
    '单位能耗{>=:不低于3%}，失业率控制在{<=:5.5%以内}',
    '失业率控制在{~:5.5%左右}',
    '总量{>:突破200亿元}，增幅{>:超10%}，占比{>:超过三成}',
    '占比{<:不到3%}，{<:低于20个}，{<:不足百户}',
    '增长{~:近3%}，{~:约20万人}，{~:接近500亿元}',
    '增长{between:6%—6.5%}，新建{between:5到6个}，投资{between:5—6亿元}',
    '增长{between:4.5-5%}，占{between:6%至7%}，降{between:4.5%～5%}',
    '用地{between:300亩至500亩}，每户{between:七八个}',
    '增速在{between:5%和6%之间}',
    '拆除{>:5300多栋}，投入{>:500多亿元}，惠及{>:300余万户}，建{>:十余个}',
    '涉及{>:几十家}企业、{>=:上百个}村、{>:数千人}',
    '产值{>:突破百亿元}，{~:近千家}企业，{>:超万亿元}',
    '由{=:5%}提高到{=:8%}，从{=:2%}到{=:3%}',
    '规模{=:翻一番}，收入{=:翻两番}，产值{=:倍增}。',
    '规模{~:翻近两番}，增长{=:1.5倍}，增长{>:3倍多}',
    '隐患动态{=:清零}，实现{=:零死亡}、{=:零增长}',
    '高于全国平均水平{=:1个百分点}，提高{=:2个百分点}',
    '{=:50万吨}、{=:80万吨}、{=:30万吨}',
    '分别达到{=:80%}、{>=:50%以上}',
    '新建学校{=:5}、{=:6}、{=:7个}',
    '总产值{>:突破5000亿}，',
    '安排{>=:不少于2000万元}',
  ])('%s', marked => check(marked, marks))
})

describe('values and units', () => {
  it.each([
    ['130万千瓦', ['1300000 千瓦']],
    ['3千瓦、5千克、2千米', ['3 千瓦', '5 千克', '2 千米']],
    ['8．5％', ['8.5 %']],
    ['百分之八点五', ['8.5 %']],
    ['两成、三成半、三分之一、半数以上', ['20 %', '35 %', '33.33 %', '50 %']],
    ['1万名、86万人、106万人次', ['10000 名', '860000 人', '1060000 人次']],
    ['600万亩、1300亿斤、12亿立方米', ['6000000 亩', '130000000000 斤', '1200000000 立方米']],
    ['29微克/立方米、300元/人、0.52吨标准煤/万元', ['29 微克/立方米', '300 元/人', '0.52 吨标准煤/万元']],
    ['3.68万亿元、500万元人民币、20亿美元', ['3680000000000 元', '5000000 元', '2000000000 美元']],
    ['1,200元、一千二百万元', ['1200 元', '12000000 元']],
    ['0.5个百分点、3‰、千分之三', ['0.5 个百分点', '3 ‰', '3 ‰']],
    ['5—6亿元、三至五百人、1000—1500万吨', ['500000000..600000000 元', '300..500 人', '10000000..15000000 吨']],
    ['5万平方米、3万平方公里、200公顷', ['50000 平方米', '30000 平方公里', '200 公顷']],
    ['惠及43万儿童', ['430000 null']],
    ['新增用户5、6、7万户', ['50000 户', '60000 户', '70000 户']],
    ['压缩到3个工作日', ['3 个工作日']],
    ['增长-2.1%', ['-2.1 %']],
    ['零下15℃、零下四摄氏度', ['-15 ℃', '-4 摄氏度']],
    ['减负2500亿元', ['250000000000 元']],
    ['五元三角、一吨半、两倍半', ['5.3 元', '1.5 吨', '2.5 倍']],
    ['82.4亿元、2317.53万亿元、0.0824万吨', ['8240000000 元', '2317530000000000 元', '824 吨']],
    ['3分/千瓦时、0.6元/千瓦时、7千瓦时/平方米', ['3 分/千瓦时', '0.6 元/千瓦时', '7 千瓦时/平方米']],
    ['80元/人·月、30元/（人·月）、5元/吨·公里', ['80 元/人·月', '30 元/（人·月）', '5 元/吨·公里']],
    ['2万吨/日、3人/平方公里、12元/千克、9万元/百户', ['20000 吨/日', '3 人/平方公里', '12 元/千克', '90000 元/百户']],
    ['0.5元每千瓦时、8克每立方米', ['0.5 元每千瓦时', '8 克每立方米']],
    ['3万吨/5万吨', ['30000 吨', '50000 吨']],
    ['30万标箱、40万国际标准箱、5平米、6km、80公斤', ['300000 标箱', '400000 国际标准箱', '5 平米', '6 km', '80 公斤']],
    ['2亿美金、600万港币、人民币30亿元', ['200000000 美金', '6000000 港币', '3000000000 元']],
    ['港币600万元、500万元港币、新台币2亿元', ['6000000 港元', '5000000 港元', '200000000 新台币']],
    ['育苗2.4亿棒、制种7000万穗，出栏3亿蓬以上', ['240000000 棒', '70000000 穗', '300000000 蓬']],
    ['惠及20万群众，覆盖30万农户，突破5000亿，达300万之多', ['200000 null', '300000 null', '500000000000 null', '3000000 null']],
    ['半个百分点、半小时内、两个半小时、三个多月', ['0.5 个百分点', '0.5 小时', '2.5 个小时', '3 个月']],
    ['2小时30分、1年6个月以上、3天12小时', ['2.5 小时', '1.5 年', '3.5 天']],
    ['自受理之日起20日内、公示不少于10日', ['20 日', '10 日']],
    ['百分之三十到四十、两到三成、负百分之二', ['30..40 %', '20..30 %', '-2 %']],
    ['1，200亿元、36，500.5万元', ['120000000000 元', '365005000 元']],
    ['1万（含）—5万元、50万元（含）以上', ['10000..50000 元', '500000 元']],
    ['两个亿、一万六七千亩、三千两百两', ['200000000 null', '16000..17000 亩', '3200 两']],
    ['提高1.2个和0.8个百分点、0.5个到1个百分点', ['1.2 个百分点', '0.8 个百分点', '0.5..1 个百分点']],
    ['建设20个亿元以上项目', ['20 个']],
    ['死亡率降到12/10万以下、3/10万', ['12 /10万', '3 /10万']],
    ['2000元—3000元/人', ['2000..3000 元/人']],
    ['2.5万、3万和5万人', ['25000 人', '30000 人', '50000 人']],
    ['压缩至半个工作日', ['0.5 个工作日']],
    ['再延长30年、缩短到5天', ['30 年', '5 天']],
  ])('%s', (text, expected) => expect(jotted(text)).toEqual(expected))

  it.each([
    ['5亿元', 'CNY'],
    ['5亿美元', 'USD'],
    ['6%', '%'],
    ['3万千瓦', 'kW'],
    ['5万平方米', 'm2'],
    ['29微克/立方米', 'ug/m3'],
    ['500吨', 't'],
    ['3吨/公顷', 't/har'],
    ['300元/人', null],
    ['16个', null],
  ])('%s has the code %s', (text, code) => expect(found(text)[0]?.unitCode).toBe(code))

  it('multiplies as one would on paper', () => {
    const group = fc.constantFrom(['', 0], ['千', 3], ['万', 4], ['亿', 8], ['万亿', 12] as const)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }), group, (digits, decimals, [name, zeros]) => {
        const written = (digits / 10 ** Number(decimals)).toFixed(decimals)
        expect(found(`${written}${name}元`)[0]?.value).toBe(Number(`${written}e${zeros}`))
      }),
    )
  })

  it('names bound and verb apart', () => {
    expect(found('失业率控制在5.5%左右')[0]).toMatchObject({ hedge: '左右', verb: { text: '控制在' }, numberFrom: 6, numberTo: 9 })
    expect(found('占比不低于6.5%')[0]).toMatchObject({ hedge: '不低于', relation: '>=' })
  })

  it('tells how a count is written', () => {
    expect(found('建设八个基地')[0]?.written).toBe('chinese')
    expect(found('建设8个基地')[0]?.written).toBe('digits')
  })
})

describe('what is no quantity', () => {
  it.each([
    '三年行动方案',
    '创建4A级景区',
    '5G网络',
    '“3+2”产业体系',
    '中央一号文件',
    '进入第一方阵',
    '召开第三届博览会',
    '开工220千伏变电站工程',
    '三级联动',
    '“十百千”工程',
    '咨询电话010-88886666',
    '县政发〔2024〕12号',
    '第十四届人大',
    '2026年1月20日',
    '共建一带一路',
    '服务三农工作',
    'PM2.5浓度',
    '24小时开放',
    '一刻钟便民生活圈',
    '15分钟健身圈',
    '1.1 总体要求',
    '下午3:30分',
    '一些地方、一批项目、一系列措施、一体推进、一流环境、一方面',
    '进一步统一思想，唯一办法，防止万一，千方百计',
    '每万人口、每10万人、每千名儿童',
    '列全省前10位',
    '两位数增长',
    '万吨级码头、百亿级产业、30万吨级泊位',
    '培育百亿元企业',
    '百年一遇、50年一遇',
    '党的二十大精神',
    '省委八次全会',
    '汽车零部件、陆家嘴、二十四节气',
    '一户一档、一村一品',
    '“金融20条”落地',
    '统一零售价',
    '实现正增长',
    '多少起案件',
    '近零排放示范区',
    '倍增计划',
    '清零行动',
    '自6月20日起，3月5日左右',
    '5月10日至20日',
    '庆祝建区40周年',
    '上半小时、过半百姓',
    '十折',
  ])('%s', text => expect(found(fold(text))).toEqual([]))
})

describe('patterns keep to their examples', () => {
  it.each(BOUNDS.flatMap(pattern => pattern.yes.map(text => [pattern.name, pattern.relation, text] as const)))(
    '%s: %s in %s',
    (_, relation, marked) =>
      check(marked, text =>
        marks(text)
          .filter(m => m.label === relation)
          .map(m => ({ ...m, label: '' })),
      ),
  )
  it.each(BOUNDS.flatMap(pattern => pattern.no.map(text => [pattern.name, pattern.relation, text] as const)))(
    '%s: no %s in %s',
    (_, relation, text) => {
      expect(marks(text).filter(m => m.label === relation)).toEqual([])
    },
  )
  it.each(CHANGES.flatMap(pattern => pattern.yes.map(text => [pattern.name, text] as const)))('%s: %s', (_, marked) =>
    check(marked, text => marks(text).map(m => ({ ...m, label: '' }))),
  )
  it.each(CHANGES.flatMap(pattern => pattern.no.map(text => [pattern.name, text] as const)))('%s: none in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
  it.each(NAMES.flatMap(pattern => pattern.yes.map(text => [pattern.name, text] as const)))(
    '%s: a number and no quantity in %s',
    (_, marked) => {
      check(marked, text =>
        numbersIn(text, UNITS)
          .map(q => ({ label: '', start: q.from, end: q.to }))
          .filter(m => marked.includes(`{${text.slice(m.start, m.end)}}`)),
      )
      expect(found(plain(marked))).toEqual([])
    },
  )
  it.each(NAMES.flatMap(pattern => pattern.no.map(text => [pattern.name, text] as const)))('%s: a quantity in %s', (_, text) => {
    expect(found(text)).toHaveLength(1)
  })
})

describe('numbersIn', () => {
  const cell = (text: string) => numbersIn(text, UNITS).map(q => `${q.relation} ${q.value}${q.upper === null ? '' : `..${q.upper}`}`)
  it.each([
    ['86.4', ['= 86.4']],
    ['≥6.5', ['>= 6.5']],
    ['5—6', ['between 5..6']],
    ['6.5左右', ['~ 6.5']],
    ['-3.2', ['= -3.2']],
    ['1,200', ['= 1200']],
    ['约20万', ['~ 200000']],
  ])('reads the cell %s', (text, expected) => expect(cell(text)).toEqual(expected))
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '十',
      '百',
      '千',
      '万',
      '亿',
      '一',
      '两',
      '三',
      '五',
      '零',
      '点',
      '分之',
      '成',
      '折',
      '半',
      '多',
      '余',
      '几',
      '8',
      '12',
      '3.5',
      '%',
      ' ',
      '至',
      '—',
      '、',
    ],
    ...[
      '个',
      '元',
      '千瓦',
      '人次',
      '以上',
      '不低于',
      '突破',
      '左右',
      '翻',
      '番',
      '倍增',
      '“',
      '”',
      '年',
      '/',
      '-',
      '负',
      '万元',
      '\u{1F600}',
      '\ud800',
      '￥',
    ],
  )
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

  it('gives quantities in order, apart and inside the text', () => {
    fc.assert(
      fc.property(text, sample => {
        let end = 0
        for (const q of found(sample)) {
          expect(q.from).toBeGreaterThanOrEqual(end)
          expect(q.numberFrom).toBeGreaterThanOrEqual(q.from)
          expect(q.numberTo).toBeLessThanOrEqual(q.to)
          expect(q.numberTo).toBeGreaterThan(q.numberFrom)
          expect(q.to).toBeLessThanOrEqual(sample.length)
          expect(Number.isFinite(q.value)).toBe(true)
          if (q.upper !== null) expect(q.upper).toBeGreaterThan(q.value)
          expect((q.relation === 'between') === (q.upper !== null)).toBe(true)
          end = q.to
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['亿万', '一又', '一', '1', '1,', '第一', '十', '翻', '百分之', '5至', '5、', 'X.', '“5个', '年', '前'])(
    'takes a long row of %s in its stride',
    unit => {
      const row = unit.repeat(20000)
      expect(found(row).every(q => Number.isFinite(q.value))).toBe(true)
      expect(timesIn(row, { year: 2026 }).every(time => time.to <= row.length)).toBe(true)
    },
  )

  it('reads a part of a text within its ends', () => {
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        const whole = before + middle + after
        for (const q of quantitiesIn(whole, UNITS, before.length, before.length + middle.length)) {
          expect(q.from).toBeGreaterThanOrEqual(before.length)
          expect(q.to).toBeLessThanOrEqual(before.length + middle.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
