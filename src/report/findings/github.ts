import type { Reporter } from './types.ts'

export const github: Reporter = () => ''
