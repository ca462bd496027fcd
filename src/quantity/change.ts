import { matchAt } from '../text/match-at.ts'
import type { Pattern } from '../text/pattern.ts'
import { type Bound, boundBefore } from './bounds.ts'
import { numeralAt } from './numeral.ts'
import type { UnitClass } from './units.ts'

/** A change in a word: 翻一番, 倍增, 清零, 零死亡. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly numberFrom: number
  readonly numberTo: number
  readonly value: number
  readonly unit: string
  readonly class: UnitClass
  readonly bound: Bound | null
}

interface ChangePattern extends Pattern {
  /** Characters that it starts with. */
  readonly starts: string
  readonly read: (text: string, at: number) => Change | null
}

const whole = (from: number, to: number, value: number, unit: string, kind: UnitClass): Change => ({
  from,
  to,
  numberFrom: from,
  numberTo: to,
  value,
  unit,
  class: kind,
  bound: null,
})

const DOUBLED = /倍增(?![\p{Script=Han}“”])|倍增(?=目标|的)/uy
/** What doubles, or a verb that says that something does. */
const DOUBLES =
  /(?:值|量|额|数|收入|规模|利润|营收|税收|面积|产能|产出|效益|主体|人口|人次|体量|能力|总额|资产|实力|贡献)$|(?:实现|力争|确保|推动|促进|达到|完成|再|加快|努力)[^，。；、“”]{0,10}$/
/** 翻番行动 is a name. */
const NAMED = /^(?:计划|行动|工程|攻坚|方案|战略|专项|规划|任务书)/
const CLEARED = /(?:清零|归零)(?!行动|方案|攻坚|工程|机制|政策|总方针|计划|地)/y
const NONE =
  /零(?:死亡|增长|事故|发生|新增|投诉|上访|感染|差错|伤亡|违规|填埋|直排|拖欠|输出|返贫|负增长|案件|发案|命案|缺陷|失误|亡人|漏报|遗漏|积压|延误|欠薪|就业家庭(?:动态)?(?:清零|归零))/y

export const CHANGES: readonly ChangePattern[] = [
  {
    name: 'doubling',
    starts: '翻',
    read(text, at) {
      let numberFrom = at + 1
      if (text.charAt(numberFrom) === '了') numberFrom++
      let bound: Bound | null = null
      for (const length of [1, 2]) {
        const found = boundBefore(text, numberFrom + length)
        if (found && found.from === numberFrom) bound = found
      }
      if (bound) numberFrom = bound.to
      const numeral = numeralAt(text, numberFrom)
      const numberTo = numeral ? numeral.to : numberFrom
      if (text.charAt(numberTo) !== '番' || /[茄身新样]/.test(text.charAt(numberTo + 1))) return null
      if (NAMED.test(text.slice(numberTo + 1, numberTo + 4))) return null
      const value = numeral ? numeral.value : 1
      return {
        from: at,
        to: numberTo + 1,
        numberFrom: numeral ? numberFrom : at,
        numberTo: numeral ? numberTo : numberTo + 1,
        value,
        unit: '番',
        class: 'fold',
        bound,
      }
    },
    yes: ['总量{翻一番}', '收入{翻两番}', '产值{翻番}'],
    no: ['翻番茄地', '农民收入翻番计划', '产值翻一番行动'],
  },
  {
    name: 'doubled',
    starts: '倍',
    read(text, at) {
      DOUBLED.lastIndex = at
      return DOUBLED.test(text) && !isListedName(text, at) ? whole(at, at + 2, 1, '番', 'fold') : null
    },
    yes: ['产业规模{倍增}。', '实现产值{倍增}、效益提升', '旅游人数、收入{倍增}，', '推动税收{倍增}'],
    no: ['倍增计划', '成倍增长', '开展工业倍增、城乡提质“双百行动”', '实施园区提质、企业倍增，', '旅游人次倍增行动'],
  },
  {
    name: 'cleared',
    starts: '清归',
    read(text, at) {
      CLEARED.lastIndex = at
      return CLEARED.test(text) ? whole(at, at + 2, 0, '', 'number') : null
    },
    yes: ['隐患全部{清零}', '投诉{归零}。'],
    no: ['清零行动'],
  },
  {
    name: 'none-at-all',
    starts: '零',
    read(text, at) {
      const found = matchAt(NONE, text, at)
      if (!found || /[近一二两三四五六七八九十百千万亿]/.test(text.charAt(at - 1))) return null
      return whole(at, NONE.lastIndex, 0, '', 'number')
    },
    yes: ['实现{零死亡}', '债务{零增长}'],
    no: ['零售额增长', '近零排放'],
  },
]

/** 工业倍增、城乡提质: in a list it is a name, unless a verb or what doubles stands before it. */
function isListedName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  return /、|“/.test(text.charAt(at + 2) + before.slice(-5)) && !DOUBLES.test(before)
}

/** The change that starts at an offset. */
export function changeAt(text: string, at: number): Change | null {
  const char = text.charAt(at)
  for (const pattern of CHANGES) {
    if (!pattern.starts.includes(char)) continue
    const found = pattern.read(text, at)
    if (found) return found
  }
  return null
}
