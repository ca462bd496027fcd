import type { Reporter } from './types.ts'

export const rdjson: Reporter = () => ''
