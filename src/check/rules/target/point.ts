import { indicatorIn } from '../../../extract/targets/catalogue.ts'
import type { Lexicon } from '../../../lexicon/types.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Range } from '../../settings.ts'
import type { Fault } from '../../types.ts'
import { expectedUnits } from './expected.ts'

/** Rates and shares whose change is told in points. Rates of things that happen (死亡率, 发病率) and of work (效率) change by so many per cent. */
const RATE =
  '(?:(?:城镇化|城市化|覆盖|普及|合格|达标|失业|就业|参保|入学|入园|巩固|优良|机械化|满意|知晓|回收|处理|综合利用|贡献|签约|办结|不良贷款|绿化|绿地|漏损|收集|无害化|安全利用|资源化利用|循环利用|再生水利用|保有|转化|治理|认可|网办|占有|渗透|电气化|数控化|赤字|资产负债|优良天数比)率|占比|比重|满意度|盖度|优良天数比例|增速|增幅|涨幅|增长率)'
const BY = '(?:提高|提升|上升|增加|增长|下降|降低|减少|回落|收窄|加快|放缓|扩大)(?:了|约|近|超过?)?'
/** Words between a rate and its change that make nothing else of it: 占比大的企业产值增长20% is no change of a share. */
const MEANWHILE =
  '(?:[比较][^，。；：、%]{1,10}?|同比|环比|年均|每年|平均|要|再|将|已|也|均|都|预期|预计|力争|确保|争取|计划|分别|稳步|持续|进一步|逐年|累计|总体|显著|明显|大幅){0,3}'
const REACHED = '(?:要|已|达|为|是|保持|稳定|控制|在|到|至|约|近|超|超过){0,4}\\d{1,3}(?:\\.\\d{1,4})?%(?:左右|以上|以内|以下)?'
/** 城镇化率提高1.2%, 城镇化率达到65%，提高1.2%. */
const CHANGED = new RegExp(`${RATE}[”）]?(?:${REACHED}[、，])?${MEANWHILE}${BY}(\\d{1,3}(?:\\.\\d{1,4})?%)`, 'g')
/** What may follow a percentage that is itself a number of something: 提高20%的企业. */
const OF = /^(?:的[^，。；]|[—～-]\d)/
const LEVEL =
  /([^，。；：、\d]{2,24}?)(?:同比|比上年|较上年|年均|每年|分别|预期|力争|要|将){0,3}(?:增长|递增)(?:了|约|近|超过?)?(\d+(?:\.\d+)?个百分点)/g
const FOLD =
  /(?:下降|减少|降低|缩小|缩短|减小|下跌|萎缩|压减|压缩)(?:了|约|近|超过?)?((?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+|[数几]十?)[多余]?倍)(?![差数以率])/g

/** 由51.2%提高到56.8%，提高5.6%: both values stand there, and the change is their difference. */
const FROM_TO =
  /(?:由|从)[^，。；：%]{0,12}?(\d{1,3}(?:\.\d{1,2})?)%[^，。；：%]{0,8}?(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)(?:到|至)[^，。；：%]{0,8}?(\d{1,3}(?:\.\d{1,2})?)%(?:左右|以上|以内|以下)?[，、](?:累计|年均|共|净)?(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)(?:了|约|近)?((\d{1,3}(?:\.\d{1,2})?)%)/g

export const point = rule({
  name: 'target/point',
  meaning: {
    zh: '百分数的增减用“个百分点”，数量的增减用“%”，减少不用“倍”',
    en: 'Rates change by 个百分点, amounts by %, and nothing falls by 倍',
  },
  why: {
    zh: '城镇化率由60%“提高2%”可以读作62%，也可以读作61.2%；减少一倍就没有了',
    en: 'A rate of 60 % that rises by 2 % may be 62 % or 61.2 %; what falls onefold is gone',
  },
  severity: 'warn',
  options: {},
  good: [
    '常住人口城镇化率提高1.2个百分点，达到65%。',
    '森林覆盖率提高到46%。',
    '生产安全事故死亡率下降10%。',
    '全员劳动生产率提高6%。',
    '地区生产总值增长6%，高于全国1个百分点。',
    '规上工业增加值增速比上年增长2个百分点。',
    '城乡居民收入倍差缩小到2倍以内。',
    '主导产业占比提高，产值增长20%。',
    '贷款利率由4%下降到3%，下降25%。',
    '城镇化率由51.2%提高到56.8%，提高5.6个百分点。',
    '占比大的企业产值增长20%，合格率高的产品产量增长5%。',
  ],
  bad: [
    '常住人口城镇化率提高{1.2%}。',
    '城镇调查失业率比上年下降{0.3%}。',
    '服务业增加值占比提升{2%}左右。',
    '固定资产投资增速加快{3%}。',
    '森林覆盖率达到46%以上，比上年提高{0.5%}，城镇化率较2025年提高{1%}。',
    '地区生产总值增长{6个百分点}。',
    '常住人口城镇化率由51.2%提高到56.8%，提高{5.6%}。',
    '资产负债率从62%降低到58.5%，累计降低{3.5%}。',
    '单位产品能耗下降{1倍}，办理时间缩短{三倍}。',
  ],
  check(analysis) {
    return analysis.blocks().flatMap(block => (block.kind === 'row' || !/[%点倍]/.test(block.text) ? [] : mixed(block, analysis.lexicon)))
  },
})

function pointed(figure: string, place: Range): Fault {
  const points = `${figure.slice(0, -1)}个百分点`
  return { ...place, message: { zh: `百分数的增减出现“${figure}”，应为“${points}”`, en: `A rate changes by ${figure}; write ${points}` } }
}

/** Where a pattern stands in a text; what it is never without is found sooner. */
const within = (text: string, mark: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.includes(mark) ? text.matchAll(pattern) : []

function mixed(block: Block, lexicon: Lexicon): readonly Fault[] {
  const { text } = block
  const at = ({ index, 0: all, 1: figure = '' }: RegExpExecArray, length = figure.length) =>
    sourceRange({ block, from: index + all.length - length, to: index + all.length })
  const faults: Fault[] = []
  for (const found of within(text, '%', CHANGED)) {
    const [all, figure = ''] = found
    if (OF.test(text.slice(found.index + all.length, found.index + all.length + 2))) continue
    // 增速增长 tells of a growth; 效率 and its like are caught by what stands before the rate
    faults.push({
      ...pointed(figure, at(found)),
      hint: { zh: '若确指相对变化，写明“由…提高到…”', en: 'If a relative change is meant, write both values' },
    })
  }
  for (const found of within(text, '%', FROM_TO)) {
    const [, from, to, figure = '', by] = found
    if (Math.abs(Math.abs(Number(from) - Number(to)) - Number(by)) < 0.006) faults.push(pointed(figure, at(found, figure.length)))
  }
  for (const found of within(text, '个百分点', LEVEL)) {
    const [, subject = '', figure = ''] = found
    if (/率|占|比重|比例|增速|增幅|涨幅|速度|度$|水平|份额/.test(subject)) continue
    const indicator = indicatorIn(subject, lexicon)
    const expected = indicator && expectedUnits(lexicon).get(indicator.id)
    if (!expected?.units.includes('%') || expected.units.length < 2 || expected.units.includes('个百分点')) continue
    const percent = `${figure.replace('个百分点', '')}%`
    faults.push({
      ...at(found, figure.length),
      message: { zh: `“${indicator?.name}”的增长出现“${figure}”，应为“${percent}”`, en: `An amount grows by ${percent}, not by ${figure}` },
      hint: { zh: '若指增速加快，写“增速提高…个百分点”', en: 'If its growth is faster by so much, say 增速提高…个百分点' },
    })
  }
  for (const found of within(text, '倍', FOLD)) {
    faults.push({
      ...at(found),
      message: { zh: `减少不能用“${found[1]}”`, en: `Nothing falls by ${found[1]}` },
      hint: {
        zh: '改写为“减少百分之几”或“减少到原来的几分之几”',
        en: 'Write the percentage, or to what part of the former value it falls',
      },
    })
  }
  return faults.sort((a, b) => a.start - b.start)
}
