import type { Reporter } from './types.ts'

export const checkstyle: Reporter = () => ''
