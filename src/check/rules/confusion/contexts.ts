import type { Row } from '../../../lexicon/types.ts'
import { groupBy } from '../../../text/group.ts'
import { once, oncePer } from '../../../text/once.ts'
import { type Prefixes, prefixes } from '../../../text/prefixes.ts'
import type { Severity } from '../../types.ts'
import { severityOf } from './words.ts'

/** A word that is the wrong one of two in certain contexts. */
export interface Confusable {
  readonly wrong: string
  readonly right: string
  /** Where it is not the rule's own. */
  readonly severity: Severity | null
  /** Why, in a few words. */
  readonly reason: string
  /** Whether it is wrong where it stands: at an offset of a folded text. */
  readonly isWrong: (text: string, at: number) => boolean
}

/** The table made ready: its words to be looked up at a place in a text. No word of it is the beginning of another. */
export interface Confusables {
  readonly words: Prefixes
  readonly get: (wrong: string) => readonly Confusable[]
}

/** How far around a word its context reaches: more than any context of the table is long. */
const REACH = 16

/** What the rows of data/check/confusables.txt say; contexts are compiled when their word is first met. */
export const confusablesOf = oncePer((rows: readonly Row[]): Confusables => {
  const byWrong = groupBy(rows.map(confusableOf), ({ wrong }) => wrong)
  return { words: prefixes(byWrong.keys()), get: wrong => byWrong.get(wrong) ?? [] }
})

/** A row's columns: wrong, right, contexts in which it is wrong, contexts in which it is right all the same, severity, reason. */
export function confusableOf([wrong = '', right = '', contexts = '', passes = '', severity = '', reason = '']: Row): Confusable {
  const isMet = once(() => contextOf(contexts))
  const isPassed = once(() => (passes ? contextOf(passes) : null))
  return {
    wrong,
    right,
    severity: severityOf(severity),
    reason,
    isWrong: (text, at) => {
      const around = windowOf(text, at, at + wrong.length)
      return isMet().test(around) && !isPassed()?.test(around)
    },
  }
}

/** What stands around a word, ~ in its place (folded text has none) and a line end where the text ends. */
function windowOf(text: string, from: number, to: number): string {
  const before = from > REACH ? text.slice(from - REACH, from) : `\n${text.slice(0, from)}`
  const after = to + REACH < text.length ? text.slice(to, to + REACH) : `${text.slice(to)}\n`
  return `${before}~${after}`
}

const EDGE = '[\\n\\s，。；：、！？…—（）“”‘’《》]'
const SYNTAX: Readonly<Record<string, string>> = {
  '|': '|',
  '(': '(?:',
  '/': '|',
  ')': ')',
  '~': '~',
  '^': EDGE,
  $: EDGE,
  '0': '[0-9〇一二三四五六七八九十两百]{1,4}',
  '*': '[\\u4e00-\\u9fff]{0,6}?',
}

/**
 * A context as the table writes it: alternatives separated by |, in each ~ for the word itself, (甲/乙) for either, 0 for a figure,
 * ^ and $ for the edge of a clause, * for up to six characters of the same clause. It is tested against a short window alone, so what it
 * costs does not grow with the text.
 */
function contextOf(notation: string): RegExp {
  return new RegExp(
    [...notation].map(char => SYNTAX[char] ?? (/[\u4e00-\u9fffA-Za-z1-9%，。；：、“”《》]/.test(char) ? char : `\\${char}`)).join(''),
  )
}
