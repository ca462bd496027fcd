import { prefixes } from '../text/prefixes.ts'

/** A verb of level or change, as half-open offsets. */
export interface LevelVerb {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What a number stands right behind: a level that is reached or kept, a change that is made. */
const VERBS = prefixes([
  ...[
    '达到',
    '达',
    '高达',
    '达到了',
    '实现',
    '完成',
    '保持',
    '保持在',
    '稳定在',
    '稳定',
    '维持在',
    '控制在',
    '控制到',
    '落在',
    '为',
    '占',
    '占到',
    '位于',
  ],
  ...[
    '增长',
    '增加',
    '提高',
    '提升',
    '上升',
    '下降',
    '降低',
    '减少',
    '压减',
    '压降',
    '缩减',
    '回落',
    '扩大',
    '增幅',
    '降幅',
    '收窄',
    '高出',
    '低',
  ],
  ...[
    '增长到',
    '增加到',
    '提高到',
    '提升到',
    '上升到',
    '下降到',
    '降低到',
    '减少到',
    '压减到',
    '压缩到',
    '扩大到',
    '发展到',
    '壮大到',
    '拓展到',
  ],
  ...[
    '增至',
    '升至',
    '降至',
    '减至',
    '提高至',
    '提升至',
    '增加至',
    '增长至',
    '降低至',
    '下降至',
    '压减至',
    '压缩至',
    '扩大至',
    '上升至',
    '缩短至',
    '缩短到',
    '控制至',
  ],
  ...[
    '新增',
    '建成',
    '建设',
    '新建',
    '改造',
    '培育',
    '引进',
    '打造',
    '创建',
    '实施',
    '开展',
    '完成',
    '发展',
    '减少',
    '压缩',
    '缩短',
    '延长',
  ],
  ...['年均增长', '同比增长', '累计增长', '年均下降', '同比下降', '累计下降', '增长了', '增加了', '提高了', '下降了', '降低了', '减少了'],
])

/** The verb that ends at an offset; null where none does. */
export function verbBefore(text: string, at: number): LevelVerb | null {
  const word = VERBS.before(text, at)
  return word ? { from: at - word.length, to: at, text: word } : null
}
