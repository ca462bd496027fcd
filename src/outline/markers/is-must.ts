import { readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const NUMERAL = '([一二三四五六七八九]|十[一二三四五六七八九]?)'
/** 一是一、二是二 counts nothing. */
const IS = new RegExp(`${NUMERAL}是(?!\\1(?![手把次体年月个批])|[否非])`, 'y')
/** 一要求, 三要素, 一要务: the 要 belongs to a noun. */
const MUST = new RegExp(`${NUMERAL}要(?![求素务点件闻害塞道领职义])`, 'y')

export const is: MarkerPattern = {
  name: 'is',
  style: 'is',
  inside: 'after-clause',
  read: readWith(IS),
  yes: [
    '{一是}区位优势。{二是}资源优势。',
    '主要做法：{一是}抓早；{二是}抓小；{十一是}抓实。',
    '工作中，{一是}统一是非标准，{二是}划清界限。',
    '{一是}一体推进三项改革。',
  ],
  no: ['坚持标准统一是前提', '排在第一是青溪县', '一是一、二是二，说到做到', '全镇人口增长率十三是历史最高', '唯一是非标准'],
}

export const must: MarkerPattern = {
  name: 'must',
  style: 'must',
  inside: 'after-clause',
  read: readWith(MUST),
  yes: ['{一要}提高认识；{二要}压实责任。', '{三要}以水定产，优化布局。', '下一步，{一要}抓进度，{二要}抓质量。'],
  no: ['对照这一要求抓整改', '发展是第一要务', '三要素齐备', '一要求就答应', '统一要抓落实'],
}
