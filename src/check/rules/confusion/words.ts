import type { Row } from '../../../lexicon/types.ts'
import { oncePer } from '../../../text/once.ts'
import { type Prefixes, prefixes } from '../../../text/prefixes.ts'
import { SEVERITIES, type Severity } from '../../types.ts'

/** A wrong word and the right one. */
export interface Confusion {
  readonly wrong: string
  readonly right: string
  /** Longer wordings in which it is right. */
  readonly exceptions: readonly string[]
  /** Where it is not the rule's own. */
  readonly severity: Severity | null
}

/** The table made ready: its words to be looked up at a place in a text. */
export interface Confusions {
  readonly words: Prefixes
  readonly get: (wrong: string) => Confusion | null
}

/** What the rows of data/check/confusions.txt say; worked out once for a table. */
export const confusionsOf = oncePer((rows: readonly Row[]): Confusions => {
  const byWrong = new Map(rows.map(row => [row[0] ?? '', row]))
  return {
    words: prefixes(byWrong.keys()),
    get: wrong => {
      const row = byWrong.get(wrong)
      return row ? confusionOf(row) : null
    },
  }
})

/** A row's columns: wrong, right, exceptions, severity. */
export function confusionOf([wrong = '', right = '', exceptions = '', severity = '']: Row): Confusion {
  return { wrong, right, exceptions: exceptions ? exceptions.split('|') : [], severity: severityOf(severity) }
}

/** The cell of a table that says how bad a word is; null where it is empty. */
export const severityOf = (cell: string): Severity | null => SEVERITIES.find(severity => severity === cell) ?? null

/** Whether the wrong word that starts at an offset belongs to one of the wordings in which it is right. */
export function isExcepted(text: string, at: number, { wrong, exceptions }: Confusion): boolean {
  return exceptions.some(wording => {
    for (let inside = wording.indexOf(wrong); inside >= 0; inside = wording.indexOf(wrong, inside + 1))
      if (at >= inside && text.startsWith(wording, at - inside)) return true
    return false
  })
}
