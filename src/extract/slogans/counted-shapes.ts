import type { Shape } from './shape.ts'
import { bare } from './wording.ts'

const NUMBER = '(?:十[一二三四五六七八九]|[二三四五六七八九]?十|[两二三四五六七八九])'
const MEASURED = new RegExp(`^${NUMBER}(?:个|项|大|种|条|类|场|篇|块|张|道|重|件|支|把|本|方面)([〇㐀-鿿]{1,7})$`)
/** What is measured is time, people, places, money, papers: not what is to be done. */
const PLAIN_COUNT =
  /^(?:月|年|周|天|小时|百分点|人|村|县|市|省|乡镇|国家|地区|企业|台阶|字|数字)$|^[千万亿]|(?:指标|补贴|经费|资金|队伍|榜单|差距|人员|项目|试点|措施|举措|品牌|[图病癌账表卡证费款税])$/

/** 三个必须, 六项举措: a number, a measure word and what it counts. */
export const measured: Shape = {
  name: 'measured',
  kind: 'counted',
  yes: [
    '坚决落实“{三个必须}”要求',
    '打好“{五场硬仗}”，补齐短板',
    '围绕“{四大定位}”，谋划工作',
    '做到“{十个严禁}”',
    '坚持“{两个优先}”，加快发展',
  ],
  no: [
    '取得“一个突破”',
    '“三个月”攻坚',
    '“两个1000万”目标',
    '“五年倍增”',
    '“三个千亿”工程建设提速',
    '“六大能力”提升行动',
    '“三项指标”好于预期',
    '“三张图”',
  ],
  holds: ({ text }) => {
    const [, counted] = MEASURED.exec(text) ?? []
    return counted !== undefined && !PLAIN_COUNT.test(counted)
  },
}

const ALTERNATING = /^(?:[一二两三四五六七八九十](?:(?![一二两三四五六七八九十])[〇㐀-鿿]){1,4}){2,5}$/
const TERM = /([一二两三四五六七八九十])([^一二两三四五六七八九十]+)/g
/** Last words of a layout, a body or a grade: 两轴三带, 一院两所, 四级三类. */
const LAYOUT =
  /(?:[纵横轴带核廊圈翼环区极副屏点域港江河湖山海湾岛城镇村园院所委厅馆厂国网库图级类站线链群路桥谷片]|基地|高地|中心|板块|目的地|规划|纲要|清单|平台)$/

/** 三无三可, 四提四促: numbers and what they count in turn. */
export const alternating: Shape = {
  name: 'alternating',
  kind: 'counted',
  yes: [
    '开展“{四查四看}”，抓好整改',
    '坚持“{三不四勤}”作风',
    '打造“{三零三优}”的营商环境',
    '推行“{五包五保、三帮三促}”',
    '严格落实“{三禁一限}”规定',
  ],
  no: [
    '“两轴三带”',
    '构建“一核两翼四区”空间布局',
    '“四级三类”规划体系',
    '“一院两所”',
    '“一统一”',
    '“三年五倍”',
    '“一户一策”',
    '“四位一体”机制',
  ],
  holds: ({ text }) => {
    const words = bare(text)
    if (!ALTERNATING.test(words)) return false
    const terms = [...words.matchAll(TERM)]
    if (terms.every(([, number]) => number === '一')) return false
    return !terms.some(([, , counted = '']) => LAYOUT.test(counted) || /^(?:年|月|天|倍|个|位|级|体)/.test(counted))
  },
}

const VERBAL = new RegExp(`^${NUMBER}([〇㐀-鿿]{2,3})$`)

/** What was reached, not what is to be done. */
const OUTCOME = /下降|增长|上升|翻番|减少|回升|突破/

/** 四不放过, 五带头: a number and what is to be done. */
export const verbal: Shape = {
  name: 'verbal',
  kind: 'counted',
  yes: ['按照“{四不放过}”原则', '党员干部要做到“{五带头}”', '落实“{三必查}”制度', '实现“{四提升}”'],
  no: ['“三农人”', '“三北”', '两“双”', '“四季度”', '“双提升”工程', '“三下降”'],
  holds: ({ text }, { verbs }) => {
    const [, counted = ''] = VERBAL.exec(text) ?? []
    return /^[不无必带零]/.test(counted) || (verbs.has(counted) && !OUTCOME.test(counted))
  },
}
