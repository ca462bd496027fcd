import { ordinal } from '../../text/numerals.ts'
import { readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const NTH = /(?:第([一二三四五六七八九]|十[一二三四五六七八九]?)|其([一二三四五六七八九]))[，、]/y
const WORD = /(首先|其次|再次|最后)(?:，|(?=[要是必应]))/y
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
const nth = readWith(NTH, ([, a, b]) => ordinal(a ?? b ?? ''))
/** 最后 has the number after the last, which only the list can tell. */
const word = readWith(WORD, ([, said]) => WORDS[said ?? ''] ?? null)
const SIDE = /(另?)一方面(?!军)，?/y

export const ordinalWord: MarkerPattern = {
  name: 'ordinal-word',
  style: 'ordinal-word',
  inside: 'after-sentence',
  companions: true,
  read: (text, at) => nth(text, at) ?? word(text, at),
  yes: [
    '{第一，}要提高站位。{第二，}要狠抓落实。',
    '{首先，}抓思想。{其次，}抓作风。{最后，}抓纪律。',
    '{首先}要学习好。{其次}要宣传好。',
    '{其一，}摸清家底。{其二，}分类施策。',
  ],
  no: ['首先，我代表县委向大家表示感谢。下面讲意见。', '第一，青溪县做到了。', '这项工作首先要靠群众', '发展是第一、效益是关键'],
}

export const sides: MarkerPattern = {
  name: 'sides',
  style: 'sides',
  inside: 'after-clause',
  firstInside: 'after-sentence',
  companions: true,
  read: readWith(SIDE, ([, other]) => (other ? 2 : 1)),
  yes: ['{一方面，}扩大增量；{另一方面，}盘活存量。', '要两手抓：{一方面}抓生产，{另一方面}抓安全。'],
  no: ['红一方面军旧址保护', '这一方面的工作还不够', '一方面重视，成效就明显。', '集中攻坚阶段，一方面抓项目，另一方面抓日常。'],
}
