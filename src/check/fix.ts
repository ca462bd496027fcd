import type { Edit } from '../source/splice.ts'
import type { Finding } from './types.ts'

/** What one pass of fixing does: the edits, sorted and without overlap, and the findings that they mend. */
export interface Pass {
  readonly edits: readonly Edit[]
  readonly mended: readonly Finding[]
}

/**
 * The findings that can be mended at once: of those whose edits overlap the first in the document, the others wait for the next pass. All
 * edits of a finding are made, or none.
 */
export function passOf(findings: readonly Finding[]): Pass {
  const taken: Edit[] = []
  const mended: Finding[] = []
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? []
    if (!edits.length || edits.some(edit => taken.some(other => clash(edit, other)))) continue
    taken.push(...edits)
    mended.push(finding)
  }
  return { edits: taken.sort((a, b) => a.start - b.start || a.end - b.end), mended }
}

/** Edits that touch clash too: what one puts there is what the other might look at. */
const clash = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end

/** A text with edits made; sorted, without overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}
