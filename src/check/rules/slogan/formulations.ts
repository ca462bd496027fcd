import type { Row } from '../../../lexicon/types.ts'
import { oncePer } from '../../../text/once.ts'
import { bareText } from './bare.ts'

/** 标准提法: a wording of common currency, quoted in full and unchanged. */
export interface Formulation {
  /** As it is to be written. */
  readonly text: string
  readonly bare: string
  readonly kind: 'text' | 'series' | 'order' | 'run' | 'also'
  /** Without marks; one for kinds that are no list. */
  readonly members: readonly string[]
  /** Years in which its list counts as incomplete or out of order. */
  readonly since: number | null
  readonly until: number | null
}

export interface Formulations {
  readonly all: readonly Formulation[]
  /** Wordings that are always wrong, without marks but for quotes, and what they stand for. */
  readonly wrong: readonly { readonly text: string; readonly right: Formulation }[]
}

const KINDS = ['text', 'series', 'order', 'run', 'also'] as const

/** The table of formulations, read once. */
export const formulationsOf = oncePer((rows: readonly Row[]): Formulations => {
  const all = rows.map(formulationOf)
  const wrong = rows.flatMap(([, , , forms = ''], at) => {
    const right = all[at]
    return right ? forms.split('|').flatMap(text => (text ? [{ text, right }] : [])) : []
  })
  return { all, wrong }
})

function formulationOf([text = '', given, period = '']: Row): Formulation {
  const kind = KINDS.find(one => one === given) ?? 'text'
  const [, since, until] = /^(\d{4})?-(\d{4})?$/.exec(period) ?? []
  const members = kind === 'text' || kind === 'also' ? [text] : text.split(/[、，；]/)
  return {
    text,
    bare: bareText(text).text,
    kind,
    members: members.map(member => bareText(member).text),
    since: since ? Number(since) : null,
    until: until ? Number(until) : null,
  }
}

/** Whether a document of a year is held to it; one without a year is taken for one of today. */
export const holdsIn = ({ since, until }: Formulation, year: number | null): boolean =>
  year === null ? until === null : (since === null || year >= since) && (until === null || year <= until)
