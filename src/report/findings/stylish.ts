import type { Reporter, Terminal } from './types.ts'

export const stylish =
  (_terminal: Terminal): Reporter =>
  () =>
    ''
