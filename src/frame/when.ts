import { afterFrontMatter } from '../source/markdown.ts'
import { physicalLines } from '../source/physical.ts'
import type { Block, Source } from '../source/types.ts'
import { type Dated, datesIn, parseDate } from './dates.ts'
import type { DatePrecision, Kind } from './types.ts'

export interface DocumentDate {
  readonly date: string
  readonly precision: DatePrecision
}

/** What may tell a document's date. */
export interface Witnesses {
  readonly given: string | null
  readonly occasion: string
  /** A date on a line of its own in the head. */
  readonly dated: Dated | null
  readonly signed: Dated | null
  /** By the page above the text, by its front matter, by a line below it. */
  readonly published: readonly (DocumentDate | null)[]
  readonly title: string
  readonly body: readonly Block[]
}

/** The document's own date, from the surest witness that speaks: the user, the occasion, a date line, the signature, the page, the title, the text. */
export function dateOf({ given, occasion, dated, signed, published, title, body }: Witnesses): DocumentDate | null {
  const user = given === null ? null : parseDate(given)
  if (user) return user
  const held = datesIn(occasion)
  const found = held.find(({ precision }) => precision !== 'year') ?? dated ?? signed ?? published.find(date => date !== null) ?? held[0]
  if (found) return { date: found.date, precision: found.precision }
  const year = yearIn(title) ?? yearOfText(body)
  return year === null ? null : { date: String(year), precision: 'year' }
}

/** The date of a Markdown document's front matter: 发布日期: 2026-01-20. */
export function frontMatterDate(source: Source): DocumentDate | null {
  if (source.format !== 'markdown') return null
  const head = physicalLines(source.text.slice(0, 8000))
  for (const line of head.slice(0, afterFrontMatter(source.text, head))) {
    const [, value] =
      /^(?:发布日期|成文日期|发文日期|印发日期|日期|时间|date)\s*[:：]\s*["']?([^"']{4,30})/i.exec(source.text.slice(line.from, line.to)) ??
      []
    const date = value === undefined ? undefined : (datesIn(value)[0] ?? parseDate(value))
    if (date) return { date: date.date, precision: date.precision }
  }
  return null
}

/** The year that a document is about: that of its title where the title is a year's report or plan, else that of its date. */
export function yearOf(kind: Kind, title: string, date: DocumentDate | null): number | null {
  const named =
    kind === 'work-report' || kind === 'action-plan' || /\d{4}年度?[^，。]{0,16}(?:工作|任务|要点)/.test(title) ? yearIn(title) : null
  return named ?? (date ? Number(date.date.slice(0, 4)) : null)
}

/** 2026年…政府工作报告: the one year in a title that is no end of a period (2021—2025年, 到2030年). */
function yearIn(title: string): number | null {
  const found = datesIn(title)
  const [only] = found
  if (!only || found.length > 1 || /[—\-－～至到第0-9]$/.test(title.slice(0, only.from))) return null
  return Number(only.date.slice(0, 4))
}

/** 2026年是…之年: the latest year of which the text says what it is. */
function yearOfText(body: readonly Block[]): number | null {
  let latest: number | null = null
  for (const { text } of body) {
    for (const { 1: year } of text.matchAll(/((?:19|20)\d{2})年是[^。；]{2,80}?(?:之年|一年|元年|年份)/g))
      latest = Math.max(latest ?? 0, Number(year))
  }
  return latest
}
