import type { Analysis } from '../../../analysis.ts'
import { sourceRange } from '../../../source/stretch.ts'
import type { Block } from '../../../source/types.ts'
import { lineOf } from '../../line-of.ts'
import { rule } from '../../rule.ts'
import type { Fault, Habit } from '../../types.ts'
import { mention } from './mentioned.ts'
import { standing } from './standing.ts'
import { type Confusion, confusionsOf, isExcepted } from './words.ts'

export const confusion = rule({
  name: 'text/confusion',
  meaning: { zh: '没有错别字（布署、弛而不息、再接再励）', en: 'No word is written with a wrong character (布署, 弛而不息)' },
  why: {
    zh: '音近形近的别字多由拼音输入和扫描识别带来，印发以后有损文件的严肃性',
    en: 'Characters alike in sound or shape slip in with pinyin input and scanning; in print they cost a document its standing',
  },
  severity: 'error',
  fixable: true,
  options: {},
  good: [
    '要全面部署重点工作，驰而不息纠治“四风”，再接再厉推进整治。',
    '在官网公布署名文章，各单位自己经营、自己经办，毕竟争取支持不易。',
    '建成就序列完整、配套齐全的产业园，交通迅速改善。',
    '立即然后分两步实施，追究竞争企业的责任。',
    '公文中不得把“部署”写成“布署”。',
    '按装机容量配置储能，发挥马拉松驰名赛事的带动作用。',
  ],
  bad: [
    '会议对下半年工作作出{布署}。',
    '要{弛而不息}纠治“四风”。',
    '同志们，让我们{再接再励}，{一如继往}地抓好落实。',
    '深入推进环境{整冶}，加快{群防群冶}体系建设。',
    '一、{攻艰克难}，{脱贫攻艰}取得决定性进展\n（一）夯实产业基础。',
    '　　要持续优化营商环境，对各类企业{一视同人}，不搞例外。\n　　各乡镇{己经}完成摸底。',
    '| 任务 | 责任单位 |\n| --- | --- |\n| 泵站{按装调试} | 县水务局 |',
  ],
  check(analysis, _options, { tables }) {
    const { words, get } = confusionsOf(tables.confusions)
    const elsewhere = firstPlaces(analysis.source.text)
    return standing(analysis, words, (word, text, at) => {
      const found = get(word)
      return found && !isExcepted(text, at, found) && !isMentioned(text, at) ? found : null
    }).map(({ block, at, found }) => faultOf(analysis, block, at, found, elsewhere(found.right)))
  },
})

const isMentioned = mention(0)

/** Where a word first stands in a text, -1 where it does not; each is looked for once. */
function firstPlaces(text: string): (word: string) => number {
  const known = new Map<string, number>()
  return word => {
    const place = known.get(word) ?? text.indexOf(word)
    known.set(word, place)
    return place
  }
}

/** “布署”应为“部署”, 把“布署”改为“部署”: the word itself is meant. */
function isSpokenOf(text: string, at: number, word: string): boolean {
  const end = at + word.length
  if (!/[“‘「『]/.test(text.charAt(at - 1)) || !/[”’」』]/.test(text.charAt(end))) return false
  return /[将把]/.test(text.charAt(at - 2)) || /^(?:应|改|误|错|写|一词|[二两四]字)/.test(text.slice(end + 1, end + 3))
}

function faultOf({ source }: Analysis, block: Block, at: number, { wrong, right, severity }: Confusion, elsewhere: number): Fault {
  const place = sourceRange({ block, from: at, to: at + wrong.length })
  return {
    ...place,
    ...(severity && { atMost: severity }),
    message: { zh: `“${wrong}”应为“${right}”`, en: `“${wrong}”, expected “${right}”` },
    ...(elsewhere >= 0 && {
      hint: {
        zh: `第${lineOf(source, elsewhere)}行写作“${right}”`,
        en: `Line ${lineOf(source, elsewhere)} has “${right}”`,
      },
    }),
    // not where it is broken over two lines, nor where the word itself may be meant (“布署”应为“部署”), nor older norms
    ...(place.end - place.start === wrong.length &&
      !severity &&
      !isSpokenOf(block.text, at, wrong) && { edits: [{ ...place, text: right }] }),
    habit: severity ? normOf(wrong, right) : slipOf(wrong, right),
  }
}

/** The same slip again and again. */
const slipOf = (wrong: string, right: string): Habit => ({
  key: wrong,
  message: count => ({
    zh: `“${wrong}”应为“${right}”，全文共${count}处`,
    en: `“${wrong}”, expected “${right}”: ${count} places`,
  }),
})

/** Who keeps an older norm keeps it throughout: 帐户, 转帐 and 坏帐 are one habit, the character 帐. */
function normOf(wrong: string, right: string): Habit {
  const at = [...wrong].findIndex((char, n) => char !== right.charAt(n))
  const [old, now] = wrong.length === right.length ? [wrong.charAt(at), right.charAt(at)] : [wrong, right]
  return {
    key: `${old} ${now}`,
    from: 2,
    message: count => ({
      zh: `“${wrong}”等${count}处的“${old}”，现行规范写作“${now}”（“${right}”）`,
      en: `“${old}” in “${wrong}” and ${count - 1} more, now written “${now}” (“${right}”)`,
    }),
  }
}
