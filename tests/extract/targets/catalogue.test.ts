import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { indicatorIn } from '../../../src/extract/targets/catalogue.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import { mark } from '../../marked.ts'

const lexicon = loadLexicon()

/** The phrase with braces around what names the indicator and its id in front, as the tables below write it. */
function marked(phrase: string): string {
  const found = indicatorIn(phrase, lexicon)
  return found ? mark(phrase, [{ label: found.id, start: found.from, end: found.to }]) : phrase
}
const plain = (phrase: string) => phrase.replace(/\{[a-z0-9-]+:|\}/g, '')

const CASES: Readonly<Record<string, readonly string[]>> = {
  'scope and time around a name': [
    '全县{gdp:地区生产总值}',
    '{gdp:地区生产总值}年均增速',
    '2026年全市{gdp:生产总值}增长',
    '“十五五”时期{gdp:GDP}年均增长',
    '{gdp:国内生产总值}',
    '我省{gdp:经济}增长',
    '青溪县{gdp:地区生产总值}',
    '云岭市青溪县{general-public-budget-revenue:一般公共预算收入}',
    '市本级{general-public-budget-revenue:一般公共预算收入}',
    '地方{general-public-budget-revenue:一般公共预算收入}',
    '预计完成{fixed-asset-investment:固定资产投资}',
    '全社会{fixed-asset-investment:固定资产投资}（不含农户）增速',
    '力争{retail-sales:社会消费品零售总额}增幅',
    '全年{urban-new-jobs:城镇新增就业}人数',
    '{gdp:地区生产总值}（亿元）',
  ],
  'a longer name is another indicator': [
    '{gdp-per-capita:人均地区生产总值}',
    '{marine-gdp:海洋生产总值}',
    '{carbon-intensity:单位国内生产总值二氧化碳排放}降低',
    '{energy-intensity:单位GDP能源消耗}下降',
    '{energy-intensity:万元生产总值能耗}',
    '{water-intensity:万元国内生产总值用水量}',
    '{gdp-accident-death-rate:亿元地区生产总值生产安全事故死亡率}',
    '{urban-income:城镇居民人均可支配收入}',
    '{resident-income:居民人均可支配收入}',
    '{resident-income:城乡居民收入}',
    '{rural-income:农村居民人均可支配收入}增速',
    '{rural-income:农牧民人均可支配收入}',
    '{rural-net-income:农民人均纯收入}',
    '{formerly-poor-county-income:脱贫县农村居民人均可支配收入}',
    '{income-ratio:城乡居民收入比}',
    '{industrial-value-added-above-size:规模以上工业增加值}',
    '{industrial-value-added-above-size:规模工业增加值}增长',
    '全部{industrial-value-added:工业增加值}',
    '{culture-tourism-value-added:文旅产业增加值}',
    '{high-tech-manufacturing-value-added:高技术制造业增加值}',
    '{industrial-profit:规上工业企业利润总额}',
    '{private-investment:民间投资}',
    '{industrial-investment:工业投资}增速',
    '{online-goods-retail:实物商品网上零售额}',
    '{above-limit-retail:限额以上社会消费品零售额}',
    '{good-air-days:空气质量优良天数}',
    '{good-air-days-ratio:空气质量优良天数比例}',
    '{household-savings:城乡居民储蓄存款余额}',
    '{registered-urbanisation-rate:户籍人口城镇化率}',
    '{grain-area:粮食播种面积}',
    '{new-market-entities:新增市场主体}',
  ],
  'shares, however they are worded': [
    '全社会{rd-intensity:研发支出相当于全县生产总值的比例}',
    '全社会{rd-intensity:研究与试验发展（R&D）经费投入占GDP比重}',
    '{rd-intensity:研发经费与地区生产总值之比}',
    '{rd-intensity:研发投入强度}',
    '{high-tech-industry-share:高新技术产业占规上工业增加值比重}',
    '{equipment-manufacturing-share:装备制造业占规模以上工业增加值的比重}',
    '{digital-core-share:数字经济核心产业占地区生产总值的比重}',
    '{private-economy-share:民营经济占GDP的比重}',
    '{tax-share:税收占全县一般公共预算收入比例}',
    '{tax-share:税收占比}',
    '{tertiary-share:服务业增加值占生产总值比重}',
    '{firm-rd-intensity:规模以上工业企业研发投入占营业收入的比重}',
    '{surface-water-good-ratio:地表水达到或好于III类水体比例}',
    '{surface-water-good-ratio:国考断面水质优良率}',
    '{nonfossil-share:非化石能源占能源消费总量比重}',
  ],
  'spellings and abbreviations': [
    '{cpi:居民消费价格}涨幅',
    '{cpi:居民消费价格}总水平上涨幅度',
    '{pm25:细颗粒物（PM2.5）平均浓度}',
    '{pm25:PM2.5浓度}',
    '全省{rd-spending:研究与试验发展经费支出}',
    '{fdi-used:实际利用外资额}',
    '{fdi-used:实际使用外商直接投资}',
    '{trade-total:外贸进出口}总值',
    '{exports:外贸出口}',
    '{market-entities:市场主体}总量',
    '{little-giants:专精特新“小巨人”企业}',
    '{above-size-firms:“四上”企业}',
    '{high-speed-rail:高速铁路营业里程}',
    '{doctors-per-1000:每千人口执业（助理）医师数}',
    '{nursery-places-per-1000:每千人口拥有婴幼儿托位数}',
    '{urban-subsistence:城市最低生活保障标准}',
    '{compulsory-education-retention:九年义务教育巩固率}',
    '全社会{electricity-consumption:用电量}',
    '{forest-coverage:森林覆盖率}',
    '{urban-unemployment-surveyed:城镇调查失业率}',
  ],
  'verbs that make or find what is counted': [
    '新增{high-tech-firms:高新技术企业}',
    '建成{high-standard-farmland:高标准农田}',
    '新建改建{rural-roads:农村公路}',
    '改造{old-communities:老旧小区}',
    '接待{tourists:国内外游客}',
    '新增{elderly-care-beds:养老床位}',
    '筹集{affordable-rental-housing:保障性租赁住房}',
    '{cod:化学需氧量}重点工程减排量',
  ],
  'another head, another thing, or nothing of the kind': [
    '固定资产投资统计',
    '地区生产总值核算方法',
    '规上工业企业融资成本',
    '高新技术企业研发人员占比',
    '高新技术企业培育库',
    '居民人均可支配收入差距',
    '生态农业增加值率',
    '粮食产业园',
    '出口退税',
    '贫困县居民人均可支配收入',
    '青云开发区地区生产总值',
    '青云湾区经济总量',
    '装机容量',
    '水耗',
    '高新区规上工业总产值',
    '县域经济',
    '旅游',
    '人口',
    '人才',
    '投资',
    '消费',
    '占比',
    '营业收入',
    '年均增长',
    '重点项目',
    '一般公共预算收入和税收收入',
    '新能源投资',
    '城市',
    '',
  ],
}

describe('indicatorIn', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    test.each(cases)(`${name}: %s`, expected => expect(marked(plain(expected))).toBe(expected))
  }

  it('gives the canonical name, whichever wording is used', () => {
    expect(indicatorIn('全县规模工业增加值增速', lexicon)?.name).toBe('规模以上工业增加值')
    expect(indicatorIn('GDP', lexicon)?.name).toBe('地区生产总值')
  })

  it('names the same indicator in what it points to, whatever stands around it', () => {
    const name = fc.constantFrom(...lexicon.indicators.map(([, canonical = '']) => canonical))
    const around = fc.string({
      unit: fc.constantFrom('全县', '年均', '增长', '确保', '的', '新增', '总量', '“', '（', '）', '省', '业', '2025年'),
      maxLength: 6,
    })
    fc.assert(
      fc.property(around, name, around, (before, middle, after) => {
        const text = before + middle + after
        const found = indicatorIn(text, lexicon)
        if (found) expect(indicatorIn(text.slice(found.from, found.to), lexicon)?.id).toBe(found.id)
      }),
    )
  })
})

describe('data/lexicon/indicators.txt', () => {
  it('holds each id once, in small letters', () => {
    const ids = lexicon.indicators.map(([id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('finds every name and synonym as its own entry', () => {
    const lost = lexicon.indicators.flatMap(([id, name = '', synonyms = '']) =>
      [name, ...synonyms.split('|')].filter(wording => wording && indicatorIn(wording, lexicon)?.id !== id),
    )
    expect(lost).toEqual([])
  })

  it('has no synonym that its entry does without', () => {
    const idle = lexicon.indicators.flatMap(([id = '', name = '', synonyms = '']) => {
      const words = synonyms.split('|').filter(Boolean)
      return words.filter((word, n) => indicatorIn(word, { ...lexicon, indicators: [[id, name, words.slice(0, n).join('|')]] }))
    })
    expect(idle).toEqual([])
  })

  it('names units that can be read, and a direction', () => {
    const units = new Set(['%', '‰', ...lexicon.units.map(([word = '']) => word)])
    const odd = lexicon.indicators.filter(
      ([, , , unit = '', direction = '']) =>
        !['up', 'down', 'hold', 'none'].includes(direction) ||
        unit.split('|').some(word => word && !units.has(word) && !word.split('/').every(part => units.has(part))),
    )
    expect(odd).toEqual([])
  })
})
