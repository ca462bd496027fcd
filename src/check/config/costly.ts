import type { Said } from '../types.ts'

/** A pattern or query of a rules file that would take too long on a document: thrown where it runs, and told by the command. */
export interface CostlyRule extends Error {
  readonly code: 'RULE_TOO_COSTLY'
  readonly said: Said
}

export const costly = (source: string): CostlyRule => {
  const said = {
    zh: `规则文件中的“${source.slice(0, 80)}”在这篇文稿上要查的太多，已停止；请写得更具体`,
    en: `"${source.slice(0, 80)}" of the rules file has too much to look at in this document, and was stopped; make it more specific`,
  }
  return Object.assign(new Error(said.zh), { code: 'RULE_TOO_COSTLY' as const, said })
}

export const isCostly = (error: unknown): error is CostlyRule =>
  error instanceof Error && 'code' in error && error.code === 'RULE_TOO_COSTLY'

/** What the patterns of a rules file come to, all together. */
export interface Meter {
  /** Steps of their programs. */
  program: number
  /** Units that they looked at, again and again where a look finds something, and units that they were given. */
  spent: number
  read: number
  /** How many looks at each unit are too many. */
  readonly looks: number
}

/** A meter for patterns on documents; a file's tests of its own rules are given less. */
export const newMeter = (looks = 100): Meter => ({ program: 0, spent: 0, read: 0, looks })
