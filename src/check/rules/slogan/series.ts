import { addTo } from '../../../text/group.ts'
import { oncePer } from '../../../text/once.ts'
import { prefixes } from '../../../text/prefixes.ts'
import { type Formulation, type Formulations, holdsIn } from './formulations.ts'

/** A list that is a formulation's, but for a member left out or a place exchanged. */
export interface Broken {
  readonly from: number
  readonly to: number
  readonly right: Formulation
  /** '' where all are there, in another order. */
  readonly missing: string
}

interface Member {
  readonly word: string
  readonly from: number
  readonly to: number
}

interface Index {
  readonly words: ReturnType<typeof prefixes>
  readonly rows: ReadonlyMap<string, readonly Formulation[]>
}

const indexOf = oncePer((formulations: Formulations): Index => {
  const rows = new Map<string, Formulation[]>()
  for (const formulation of formulations.all) {
    if (formulation.members.length < 3) continue
    for (const member of formulation.members) addTo(rows, member, formulation)
  }
  return { words: prefixes(rows.keys()), rows }
})

/** What stands between two members of a list. */
const JOINT = /[、，；和与及]/

/** The lists of a text without quotes whose members are a formulation's, held to it. */
export function brokenIn(text: string, formulations: Formulations, year: number | null): readonly Broken[] {
  const { words, rows } = indexOf(formulations)
  const found: Broken[] = []
  let list: Member[] = []
  const close = () => {
    if (list.length > 2) found.push(...judged(list, text, rows, year))
    list = []
  }
  for (let at = words.next(text, 0); at < text.length; at = words.next(text, at)) {
    const word = words.at(text, at)
    if (!word) {
      at++
      continue
    }
    const last = list.at(-1)
    if (last && (at !== last.to + 1 || !JOINT.test(text.charAt(last.to)))) close()
    list.push({ word, from: at, to: at + word.length })
    at += word.length
  }
  close()
  return found
}

function judged(
  list: readonly Member[],
  text: string,
  rows: ReadonlyMap<string, readonly Formulation[]>,
  year: number | null,
): readonly Broken[] {
  const [first] = list
  const last = list.at(-1)
  if (!first || !last) return []
  const words = list.map(({ word }) => word)
  const known = (rows.get(first.word) ?? []).filter(({ members }) => words.every(word => members.includes(word)))
  // a list that goes on is another one
  if (!known.length || known.some(row => isRight(words, row)) || goesOn(text, first.from, last.to)) return []
  for (const right of known) {
    if (!holdsIn(right, year) || new Set(words).size < words.length) continue
    const missing = faultOf(words, right)
    if (missing !== null) return [{ from: first.from, to: last.to, right, missing }]
  }
  return []
}

const goesOn = (text: string, from: number, to: number): boolean =>
  text.charAt(from - 1) === '、' || /^(?:[、等和与及]|，?以及)/.test(text.slice(to, to + 3))

/** All of it, or a run of neighbours. */
function isRight(words: readonly string[], { members, kind }: Formulation): boolean {
  const start = members.indexOf(words[0] ?? '')
  const isRun = words.every((word, at) => members[start + at] === word)
  return isRun && (kind === 'run' || words.length === members.length)
}

/** What a list lacks of a formulation, '' where it is out of order only; null where it is no fault. */
function faultOf(words: readonly string[], { members, kind }: Formulation): string | null {
  const inOrder = words.every((word, at) => at === 0 || members.indexOf(word) > members.indexOf(words[at - 1] ?? ''))
  if (words.length === members.length) return inOrder ? null : ''
  if (!inOrder || kind === 'order' || members.length < 4) return null
  const reached = members.slice(members.indexOf(words[0] ?? ''), members.indexOf(words.at(-1) ?? '') + 1)
  // the first and last of a run may be left out, none between
  if (kind === 'run') return reached.find(member => !words.includes(member)) ?? null
  return words.length === members.length - 1 ? (members.find(member => !words.includes(member)) ?? null) : null
}
