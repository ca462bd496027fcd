import type { Stretch } from '../../source/types.ts'
import type { Governed } from './governed.ts'
import type { Run } from './runs.ts'
import type { FoundTarget } from './types.ts'

/** 在实际工作中争取更好结果: a better outcome than the aim before it. */
const STRETCH =
  /(?:在(?:实际)?工作中|实际工作中|并)?(?:全力|努力|力争|争取|尽力|积极|，)*(?:力争|争取|实现|取得)[^，。；]{0,6}更(?:好|高|快|优|大)(?:的)?(?:结果|成绩|成效|水平|效果|速度)?$/

export function stretchIn({ stretch: { block } }: Run, { from, to, text }: Governed): Stretch | null {
  if (!text.includes('更')) return null
  const part = text.lastIndexOf('、') + 1
  return text.length - part <= 24 && STRETCH.test(text.slice(part)) ? { block, from: from + part, to } : null
}

/** The end of what stands before a part of a clause: its 、 or ， is of neither. */
const beforeMark = (text: string, at: number): number => (/[、，]/.test(text.charAt(at - 1)) ? at - 1 : at)

/** An aim with the better outcome hoped for beside it, which may stand in the aim's own clause: 增长5%左右、力争更好结果. */
export function withStretch(target: FoundTarget, stretch: Stretch): FoundTarget {
  const { text } = target
  const to = text.to > stretch.from ? beforeMark(text.block.text, stretch.from) : text.to
  return { ...target, text: { ...text, to }, stretch }
}
