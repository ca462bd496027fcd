import type { Reporter } from './types.ts'

export const markdown: Reporter = () => ''
