import { textOf } from '../../source/stretch.ts'
import type { Severity } from '../types.ts'
import type { Part } from './parts.ts'

const LONGEST = 24

/** A part as messages name it: its marker and heading, shortened. */
export function titleOf({ item, heading }: Part): string {
  const words = textOf(heading)
  const marker = item?.marker ? textOf(item.marker).trim() : ''
  return `${marker}${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}`
}

/** A fault's own severity, where the section says one. */
export const graded = (severity: Severity | null): { readonly severity?: Severity } => (severity ? { severity } : {})
