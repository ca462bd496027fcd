import { CN, readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

/** 一、 is no marker where the list of numerals goes on: 一、二、三产, 三、四线城市. */
const MARKER = new RegExp(`(${CN})(?:、|\\.(?!\\d))(?!${CN}(?:[、线级季类产期等审层楼月流方]|者|手|日))`, 'y')

export const cnComma: MarkerPattern = {
  name: 'cn-comma',
  style: 'cn-comma',
  inside: 'after-sentence',
  read: readWith(MARKER),
  yes: [
    '{一、}总体要求',
    '{十二、}加强组织领导',
    '{二.}重点任务',
    '{一、}二〇二五年工作回顾',
    '{三、}2026年重点工作',
    '讲三点意见。{一、}认清形势。{二、}抓好落实。',
    '{三、}一年来的工作',
  ],
  no: ['一、二、三产融合发展', '三、四线城市去库存', '一、二级响应同时启动', '推进一、二、三产深度融合', '三七、四六分成'],
}
