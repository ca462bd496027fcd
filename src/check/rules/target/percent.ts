import { type Quantity, quantitiesIn, unitWords } from '../../../quantity/quantities.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'

/** Rates that are a part of a whole, and so end at 100 %. What may pass it (毛入学率, 完成率, 自给率, 产能利用率) is none of them. */
const PART_OF_WHOLE =
  /(?:城镇化|城市化|覆盖|普及|合格|达标|优良|优秀|满意|知晓|认可|就业|失业|及格|及时|巩固|办结|办复|答复|回复|回收|处理|处置|无害化|签约|建档|通过|入户|挂牌|持证|治愈|治理|监测|可办|网办|在线|到位|竣工|整改|落实|机械化|盖|森林覆盖|绿地|绿化覆盖|绿化|收集|销号|验收|成活|保存|修复|优良天数比|安全利用|资源化利用|综合利用|粪污利用|漏损|渗漏|不良贷款|贫困发生|入住|空置|出席|参与|受理|录用|识别|在位)率$|(?:占比|比重|满意度|知晓度|优良天数比例|盖度|覆盖面)$|占[^，。；]{1,16}的?(?:比例|比率|比重)$/
/** What may stand between such a rate and its figure. A growth (增长120%) is none of these words. */
const LINK = /(?:要|需|须|均|都|应|力争|确保|争取|已|再|稳定|保持|维持|控制|提高|提升|上升|达|实现|为|是|约|占|到|至|在|于|了|[：: ])+$/
/** Ratios of two things may pass 100 %: 拨备覆盖率 175%, 债务占GDP比重. */
const RATIO = /拨备|流动性|偿付|资本|利息|保障倍数|债|贷|存款|融资|进出口|外贸|出口|货币|市值|毛|投保|参保|目标|任务|计划/
const SHRINKS = /(?:下降|降低|减少|压减|缩减|削减|缩短)(?:了|约|近|超过?)?$/
/** These may fall below nothing. */
const MAY_TURN = /利润|净|收益|盈|效益|差额|顺差|逆差|增速|增幅|价差|结余/
/** How far back the rate is looked for. */
const REACH = 40

export const percent = rule({
  name: 'target/percent',
  meaning: { zh: '部分占整体的比率不超过100%，减少的幅度也不超过100%', en: 'A part of a whole is at most 100 %, and so is a reduction' },
  why: {
    zh: '覆盖率、合格率、占比超过100%，多是小数点错位、漏写“增长”，或者该写“完成率”',
    en: 'A coverage, pass rate or share above 100 % is a slipped decimal point, a growth written as a level, or a completion rate',
  },
  severity: 'warn',
  options: {},
  good: [
    '到2027年，行政村5G覆盖率达到100%。',
    '园区投资完成率达到120%，超额完成年度任务。',
    '银行拨备覆盖率保持在180%以上。',
    '高中阶段毛入学率达到102%。',
    '新能源汽车充电桩覆盖率大幅提升，充电量增长135%。',
    '企业利润下降130%，由盈转亏。',
  ],
  bad: [
    '到2027年，行政村快递服务覆盖率达到{120%}。',
    '农产品质量安全监测合格率稳定在{980%}以上。',
    '服务业增加值占地区生产总值比重提高到{155%}。',
    '群众满意度要保持在{百分之一百零五}以上。',
    '常住人口城镇化率达{685%}左右。',
    '安全事故起数下降{110%}。',
  ],
  check(analysis) {
    const words = unitWords(analysis.lexicon)
    const faults: Fault[] = []
    for (const block of analysis.blocks()) {
      if (block.kind === 'row' || !/[1-9]\d{2}(?:\.\d+)?%|分之[一二两三四五六七八九]百/.test(block.text)) continue
      for (const quantity of quantitiesIn(block.text, words)) {
        const fault = overfull(block, quantity)
        if (fault) faults.push(fault)
      }
    }
    return faults
  },
})

function overfull(block: Block, quantity: Quantity): Fault | null {
  if (quantity.class !== 'percent' || quantity.unit !== '%' || (quantity.upper ?? quantity.value) <= 100) return null
  const before = block.text.slice(Math.max(0, quantity.from - REACH), quantity.from)
  const clause = before.slice(Math.max(...['，', '。', '；', '、', '：'].map(mark => before.lastIndexOf(mark))) + 1)
  const figure = { block, from: quantity.numberFrom, to: quantity.numberTo + (block.text.charAt(quantity.numberTo) === '%' ? 1 : 0) }
  const written = block.text.slice(figure.from, figure.to)
  if (SHRINKS.test(clause)) {
    if (MAY_TURN.test(clause)) return null
    return {
      ...sourceRange(figure),
      message: { zh: `减少${written}：减少的幅度不能超过100%`, en: `A reduction by ${written} is more than there is` },
      hint: {
        zh: '核对数字；若是与基期相比的倍数，改写为“减少到原来的几分之几”',
        en: 'Check the figure, or say to what part of the former value it falls',
      },
    }
  }
  const subject = clause.replace(LINK, '')
  const rate = PART_OF_WHOLE.exec(subject)?.[0]
  if (!rate || subject === clause + rate || RATIO.test(subject)) return null
  return {
    ...sourceRange(figure),
    message: {
      zh: `“${subject.slice(-12)}”为${written}，不应超过100%`,
      en: `A part of a whole (${subject.slice(-12)}) cannot be ${written}`,
    },
    hint: {
      zh: '核对小数点；若指增长幅度或任务完成率，写明“增长”或“完成率”',
      en: 'Check the decimal point; if growth or completion is meant, say so',
    },
  }
}
