import { ordinal } from '../../text/numerals.ts'
import { CN, readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const MARKER = new RegExp(`（(${CN})）、?|([㈠-㈩])、?`, 'y')

export const cnParen: MarkerPattern = {
  name: 'cn-paren',
  style: 'cn-paren',
  inside: 'after-sentence',
  read: readWith(MARKER, ([, number, sign]) => (sign ? sign.charCodeAt(0) - 0x321f : ordinal(number ?? ''))),
  yes: ['{（一）}坚持党的领导。', '{㈡}强化要素保障', '{（十一）、}做好信访工作', '主要做好以下工作。{（一）}稳住农业。{（二）}做强工业。'],
  no: ['具体办法见（一）所述', '参照第（二）项执行', '王某（一）班', '（一季度）完成'],
}
