import { readWith } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const DASH = /(?:—{1,2}|--?|[●◆■▲★◇□])(?=[\p{Script=Han}“《])/uy

export const dash: MarkerPattern = {
  name: 'dash',
  style: 'dash',
  inside: 'never',
  read: readWith(DASH, () => null),
  yes: ['{——}坚持生态优先。', '{—}突出重点', '{●}完善机制'],
  no: ['这就是青溪速度——全县干部用脚步量出来的速度', '—3—', '2021—2025年'],
}
