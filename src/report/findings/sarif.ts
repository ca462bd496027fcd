import type { Reporter } from './types.ts'

export const sarif: Reporter = () => ''
