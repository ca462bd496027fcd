import type { Block, Problem } from '../source/types.ts'

export const KINDS = ['speech', 'work-report', 'action-plan', 'notice', 'other'] as const
export type Kind = (typeof KINDS)[number]
export const LEVELS = ['national', 'province', 'city', 'county', 'township'] as const
export type Level = (typeof LEVELS)[number]
export type DatePrecision = 'day' | 'month' | 'year'

/** What stands around the text proper, and the text proper: title block, salutation, closing, glossary and page furniture taken off. */
export interface Frame {
  readonly kind: Kind
  /** Lines joined by one space. */
  readonly title: string | null
  readonly titleBlocks: readonly Block[]
  readonly occasion: string | null
  readonly speaker: string | null
  /** The document's own, YYYY-MM-DD | YYYY-MM | YYYY by precision. */
  readonly date: string | null
  readonly datePrecision: DatePrecision | null
  /** 河北省, from the title, occasion or issuer. */
  readonly region: string | null
  readonly level: Level | null
  /** The year the document is about: the report's year, else that of its date. */
  readonly year: number | null
  /** The paragraphs of the text proper, in order. */
  readonly body: readonly Block[]
  /** The closing appeal, when there is one: no items in it, but slogans and aims may be. */
  readonly closing: readonly Block[]
  readonly problems: readonly Problem[]
}
