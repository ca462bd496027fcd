import { matchAt } from './sticky.ts'
import type { MarkerPattern } from './types.ts'

const DASH = /(?:—{1,2}|--?|[●◆■▲★◇□])(?=[\p{Script=Han}“《])/uy

export const dash: MarkerPattern = {
  name: 'dash',
  style: 'dash',
  inside: 'never',
  read(text, at) {
    const found = matchAt(DASH, text, at)
    return found ? { to: at + found[0].length, ordinal: null } : null
  },
  yes: ['{——}坚持生态优先。', '{—}突出重点', '{●}完善机制'],
  no: ['这就是青溪速度——全县干部用脚步量出来的速度', '—3—', '2021—2025年'],
}
