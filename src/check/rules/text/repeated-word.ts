import { compiled } from '../../../lexicon/compiled.ts'
import { isHan } from '../../../source/characters.ts'
import { matchAt } from '../../../text/match-at.ts'
import { rule } from '../../rule.ts'
import type { Fault } from '../../types.ts'
import { type Prose, proseOf } from './prose.ts'

/** Function words that are never doubled, but where one of the two belongs to the word beside it: 目的的, 饱和和, 了了解. */
const FUNCTION =
  /(?<![目标有众端]|的)的的(?!的|确)|(?<![为除受不完好了])了了(?![了解然却结])|(?<![中温缓共饱柔总调随祥谐平附和])和和(?![和气美睦善平风谐])|(?<![参给赋授寄付与])与与(?!会|与)|(?<![普涉危波顾以触企提惠埃推论兼及])及及(?![时早格第及])|(?<![即主干部老女大小名上中少健悍将])将将(?![士军领官来近会要将])|(?<!被)被被(?!子褥动告害选|被)|(?<![并吞合归兼一])并并(?![非不且购网])|(?<![国于就还正但可总凡若或也都不乃则便算只倒硬真老像即是])是是(?![非否的是])|(?<![或])或或(?!者|或)|(?<!从)从从(?!容|前|来|业|事|众|而|此|严|不|从)/g

/** Longest repeated stretch that is looked for. */
const LONGEST = 24
/** What people do double: have a talk about it, step by step. */
const DOUBLED = new Set(
  '研究 讨论 商量 学习 考虑 参谋 打听 比较 休息 锻炼 合计 琢磨 盘算 检查 体验 交流 了解 总结 反思 准备 活动'.split(' '),
)

export const repeatedWord = rule({
  name: 'text/repeated-word',
  meaning: { zh: '词语不无故重复（推进推进、的的）', en: 'No word stands twice for nothing (推进推进, 的的)' },
  why: {
    zh: '重复的字词多是改稿、粘贴时留下的，朗读时尤其显眼',
    en: 'Doubled words are what editing and pasting leave behind; read aloud they stand out',
  },
  severity: 'warn',
  options: {},
  good: [
    '为了了解实际情况，以招商为目的的活动要坚持好。',
    '天天有进展、常常抓落实，一步一步往前走，一件一件抓到位。',
    '各部门要认真研究研究、讨论讨论，拿出办法。',
    '实实在在为民办事，家家户户用上清洁能源，户户通、村村通。',
    '推进深化文化文艺体制改革，支持数字产业创业创新。',
    '学习、学习、再学习，落实、落实、再落实。',
    '推动碳中和和绿色转型，及时研究涉及及早谋划的事项。',
    '全面发展发展中地区的友好往来。',
  ],
  bad: [
    '要{推进推进}重点项目建设。',
    '全县{的的}发展基础更加牢固。',
    '城市{和和}农村统筹发展。',
    '取得{了了}明显成效。',
    '大力实施{乡村振兴乡村振兴}战略。',
    '要{进一步进一步}压实责任。',
    '要{全面深化农村改革，全面深化农村改革，}激发活力。',
  ],
  check: analysis => {
    const verbs = verbsOf(analysis.lexicon)
    return proseOf(analysis).flatMap(prose => [...functionWords(prose), ...stretches(prose, verbs)])
  },
})

const verbsOf = compiled(lexicon => new Set(lexicon.verbs.flatMap(([verb]) => (verb?.length === 2 ? [verb] : []))))

/** What is quickly looked for: most paragraphs have none, and need no more. */
const TWICE = /([的了和与及将被并是或从])\1/

function functionWords(prose: Prose): readonly Fault[] {
  if (!TWICE.test(prose.text)) return []
  return [...prose.text.matchAll(FUNCTION)].map(({ index, 0: both }) => faultOf(prose, index, both.length / 2))
}

/** Two characters that are a verb, or more of any kind, that stand again right after themselves. */
function stretches(prose: Prose, verbs: ReadonlySet<string>): readonly Fault[] {
  const { text, block } = prose
  if (block.kind === 'row') return []
  const faults: Fault[] = []
  let free = 0
  const hits: { at: number; length: number }[] = []
  for (const length of distancesIn(text)) {
    // how many characters up to here stand again so far behind
    let run = 0
    for (let at = 0; at + length < text.length; at++) {
      run = text.charCodeAt(at) === text.charCodeAt(at + length) ? run + 1 : 0
      // what stands three times and more is a pattern, and not looked at again and again
      if (run < length || run >= 2 * length || !isWord(text, at - length + 1, length, verbs)) continue
      hits.push({ at: at - length + 1, length })
      run = 0
    }
  }
  for (const { at, length } of hits.sort((a, b) => a.at - b.at || a.length - b.length)) {
    if (at < free) continue
    faults.push(faultOf(prose, at, length))
    free = at + 2 * length
  }
  return faults
}

/** Places are told apart by a hash of their two characters; two pairs of one hash make a distance that is looked at for nothing. */
const PAIRS = 4096

/** Lengths of stretches that may stand again right after themselves, in order: as many pairs as such a stretch has stand again so far behind. */
function distancesIn(text: string): readonly number[] {
  const last = new Int32Array(PAIRS).fill(-1 - LONGEST)
  const previous = new Int32Array(text.length)
  const pairs = new Int32Array(LONGEST + 1)
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % PAIRS
    const before = last[pair] ?? 0
    for (let place = before; at - place <= LONGEST; place = previous[place] ?? 0) pairs[at - place] = (pairs[at - place] ?? 0) + 1
    previous[at] = before
    last[pair] = at
  }
  return [...pairs.keys()].filter(distance => distance > 1 && (pairs[distance] ?? 0) >= distance - 1)
}

const CLAUSE_END = /[，。；]/
const NUMBERS = /[一二三四五六七八九十百千万亿〇零两几]/

function isWord(text: string, at: number, length: number, verbs: ReadonlySet<string>): boolean {
  const word = text.slice(at, at + length)
  const next = text.slice(at + 2 * length, at + 2 * length + 2)
  if (length === 2) return verbs.has(word) && !DOUBLED.has(word) && !/^[中性型]/.test(next) && !/^(?:$|[，。；、！？”）])/.test(next)
  if (NUMBERS.test(word.charAt(0)) && length <= 3) return false
  const chars = [...word]
  if (chars.every(isHan))
    return length >= 3 && new Set(chars).size >= Math.min(3, length) && !/^(.)\1/.test(word.slice(-2) + word.charAt(0))
  // a clause and its mark, right after the mark that ends another
  const marks = chars.filter(char => !isHan(char))
  return length >= 7 && marks.length === 1 && CLAUSE_END.test(chars.at(-1) ?? '') && (at === 0 || matchAt(STARTS, text, at - 1) !== null)
}

/** What a clause may follow: a mark, or a word that opens it. */
const STARTS = /[，。；：！？要是]/y

function faultOf(prose: Prose, at: number, length: number): Fault {
  const word = prose.text.slice(at, at + length)
  return {
    ...prose.placeOf(at, at + 2 * length),
    message: { zh: `“${word}”重复，应只留一个`, en: `“${word}” stands twice, expected once` },
  }
}
