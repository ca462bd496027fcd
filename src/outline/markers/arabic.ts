import { ordinal } from '../../text/numerals.ts'
import { readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

/** A number that a list may have: 2026. is a year, 1.5 a decimal, 1. before 年 half a date. */
const DOT = /(\d{1,2})[.、](?![\d.])|([⒈-⒛])/y
const PAREN = /（(\d{1,2})）、?|([⑴-⒇])/y
const HALF_PAREN = /(\d{1,2})）、?/y
const CIRCLED = /[①-⑳]/y
/** What follows 1.1 at a paragraph's start when it is a decimal: a unit or a sign. */
const DECIMAL = /(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%‰/～—-])(?![万亿千百倍元米里亩吨度版级个名人户家处座公平立年月日时分秒成折])/y

export const arabicDot: MarkerPattern = {
  name: 'arabic-dot',
  style: 'arabic-dot',
  inside: 'after-sentence',
  read: readWith(DOT, ([, number, sign]) => (sign ? sign.charCodeAt(0) - 0x2487 : ordinal(number ?? ''))),
  yes: ['{1.}强化监管', '{12、}做好防汛工作', '{⒉}优化流程', '重点抓三件事：{1.}修路。{2.}治水。{3.}兴业。'],
  no: ['1.5公里的道路', '2026.3.1前完成', '全长12.6公里。'],
}

export const arabicParen: MarkerPattern = {
  name: 'arabic-paren',
  style: 'arabic-paren',
  inside: 'after-clause',
  read: readWith(PAREN, ([, number, sign]) => (sign ? sign.charCodeAt(0) - 0x2473 : ordinal(number ?? ''))),
  yes: ['{（1）}完善制度', '{⑵}严格考核', '包括：{（1）}修缮校舍；{（2）}更新设备。'],
  no: ['（2022年）', '《通知》（2026）明确', '甲类（1）号仓库', '增长（1.5）%'],
}

export const arabicHalfParen: MarkerPattern = {
  name: 'arabic-half-paren',
  style: 'arabic-half-paren',
  inside: 'after-sentence',
  read: readWith(HALF_PAREN),
  yes: ['{1）}摸清底数', '要求如下：{1）}按时报送。{2）}专人负责。'],
  no: ['（见表1）', '（截至6月30）'],
}

export const circled: MarkerPattern = {
  name: 'circled',
  style: 'circled',
  inside: 'after-clause',
  read: readWith(CIRCLED, ([sign]) => sign.charCodeAt(0) - 0x245f),
  yes: ['{①}建立台账；{②}逐一销号。', '{⑩}办好食堂'],
  no: ['参见图①', '按①类标准'],
}

export const decimal: MarkerPattern = {
  name: 'decimal',
  style: 'decimal',
  inside: 'never',
  read: readWith(DECIMAL, ([, number]) => ordinal(number?.split('.').pop() ?? '')),
  yes: ['{1.1}编制目的', '{2.3.1}信息报告'],
  no: ['1.5公里的道路', '8.5%左右', '2.0版系统上线', '3.2万亩高标准农田', '1.2—1.5倍'],
}
