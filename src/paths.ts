import { sep } from 'node:path'

/** With / on Windows too, where \ divides folders. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)
