import type { Reporter } from './types.ts'

export const gitlab: Reporter = () => ''
