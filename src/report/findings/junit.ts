import type { Reporter } from './types.ts'

export const junit: Reporter = () => ''
