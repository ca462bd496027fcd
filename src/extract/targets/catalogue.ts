import { compiled } from '../../lexicon/compiled.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import { matchAt } from '../../text/match-at.ts'
import { prefixes } from '../../text/prefixes.ts'
import { AFTER, BEFORE, isPlace, NARROWER, NOWHERE, PLACE, SPELLINGS } from './spelling.ts'

export interface Indicator {
  readonly id: string
  /** Its canonical name. */
  readonly name: string
  /** Where the phrase names it, without scope, time and verb: half-open offsets. */
  readonly from: number
  readonly to: number
}

/**
 * The indicator of the catalogue that a folded phrase names as a whole: 全县GDP年均增速 is gdp, but 单位GDP能耗 and GDP核算制度改革 are
 * not. Scope, time, verbs and the words of growth or level around it say nothing of which indicator it is; any other word makes it
 * another one, and what the catalogue does not hold is null.
 */
export function indicatorIn(text: string, lexicon: Lexicon): Indicator | null {
  const known = catalogue(lexicon)
  const pieces = piecesOf(text)
  const begins = idle(pieces, BEGINS)
  const narrows = idle(pieces, NARROWS)
  return find(pieces, 0, begins, known) ?? find(pieces, begins + 1, narrows, known) ?? inPlace(text, pieces, known)
}

/** A word of a phrase as the catalogue's keys spell it, or a run of characters that are no such word. */
interface Piece {
  readonly isWord: boolean
  spelt: string
  readonly from: number
  to: number
}

type Catalogue = ReadonlyMap<string, { readonly id: string; readonly name: string }>

const catalogue = compiled((lexicon): Catalogue => {
  const entries = new Map<string, { id: string; name: string }>()
  for (const [id = '', name = '', synonyms = ''] of lexicon.indicators) {
    const indicator = { id, name }
    for (const wording of `${name}|${synonyms}`.split('|')) {
      const key = keyOf(piecesOf(wording))
      if (key && !entries.has(key)) entries.set(key, indicator)
    }
  }
  return entries
})

const BEGINS: ReadonlySet<string> = new Set(BEFORE)
const NARROWS: ReadonlySet<string> = new Set([...BEFORE, ...NARROWER])
const ENDS: ReadonlySet<string> = new Set(AFTER)
/** No phrase has more idle words at one end; so the work stays linear. */
const MOST = 6

/** The longest run of pieces that is an entry, begins at a place from `low` to `high`, and has words of AFTER alone behind it. */
function find(pieces: readonly Piece[], low: number, high: number, known: Catalogue): Indicator | null {
  const shortest = pieces.length - idleAtEnd(pieces)
  for (let start = low; start <= high; start++) {
    for (let end = pieces.length; end >= shortest; end--) {
      const entry = known.get(keyOf(pieces, start, end))
      const first = pieces[start]
      const last = pieces[end - 1]
      if (entry && first && last) return { id: entry.id, name: entry.name, from: first.from, to: last.to }
    }
  }
  return null
}

/** How many pieces at the start are among the words. */
function idle(pieces: readonly Piece[], words: ReadonlySet<string>): number {
  let count = 0
  while (count < MOST && words.has(pieces[count]?.spelt ?? '')) count++
  return count
}

/** How many pieces at the end are words of AFTER. */
function idleAtEnd(pieces: readonly Piece[]): number {
  let count = 0
  while (count < MOST && ENDS.has(pieces[pieces.length - 1 - count]?.spelt ?? '')) count++
  return count
}

/** The indicator of a named place: 青溪县GDP, 云岭市青溪县GDP. */
function inPlace(text: string, pieces: readonly Piece[], known: Catalogue): Indicator | null {
  let rest: readonly Piece[] = pieces.slice(idle(pieces, BEGINS))
  for (let turn = 0; turn < 3; turn++) {
    const start = rest[0]?.from ?? text.length
    const place = PLACE.exec(text.slice(start, start + 12))?.[0]
    if (!place || !isPlace(place)) return null
    rest = piecesOf(text, start + place.length)
    const found = find(rest, 0, idle(rest, BEGINS), known)
    if (found) return found
  }
  return null
}

/**
 * The pieces joined, each spelling once where it would stand twice (地表水水质). In a share 与 is 占, and 增加值 goes without saying:
 * 种植业增加值占农业增加值比重 is 种植业占农业比重.
 */
function keyOf(pieces: readonly Piece[], from = 0, to = pieces.length): string {
  const share = SHARES.has(pieces[to - 1]?.spelt ?? '')
  let key = ''
  let last = ''
  for (let n = from; n < to; n++) {
    const { spelt = '', isWord = false } = pieces[n] ?? {}
    const twice = isWord && spelt.length > 1 && spelt === last
    last = spelt
    if (twice || (share && spelt === '增加值')) continue
    key += share && spelt === '与' ? '占' : spelt
  }
  return key
}

const SHARES: ReadonlySet<string> = new Set(['比重', '占比'])
const SPELT = new Map([
  ...[...BEFORE, ...NARROWER, ...AFTER].map(word => [word, word] as const),
  ...NOWHERE.map(word => [word, ''] as const),
  ...SPELLINGS.flatMap(words => words.map(word => [word, words[0] ?? word] as const)),
])
const WORDS = prefixes(SPELT.keys())
const YEAR = /\d{4}年(?:末|底)?/y
const ASIDE = /（[^（）]{0,40}）/y

/** The words of a phrase from `from` that say which indicator it is. What stands in brackets is a unit or an aside: （亿元）, （不含农户）. */
function piecesOf(text: string, from = 0): readonly Piece[] {
  const pieces: Piece[] = []
  let run: Piece | null = null
  for (let at = from; at < text.length; ) {
    const word = WORDS.at(text, at)
    const char = text.charAt(at)
    const aside = word ? 0 : char === '（' ? lengthOf(ASIDE, text, at) : char >= '0' && char <= '9' ? lengthOf(YEAR, text, at) : 0
    const to = at + (word.length || aside || 1)
    const spelt = word ? SPELT.get(word) : aside ? '' : char
    // a quotation mark goes with its word
    const end = text.charAt(to) === '”' ? to + 1 : to
    // 与 stands alone: in a share it is spelt otherwise
    const joins = !word && !aside && char !== '与'
    if (run && joins) {
      run.spelt += char
      run.to = end
    } else {
      run = null
      if (spelt) {
        const piece: Piece = { isWord: word !== '', spelt, from: text.charAt(at - 1) === '“' ? at - 1 : at, to: end }
        pieces.push(piece)
        if (joins) run = piece
      }
    }
    at = to
  }
  return pieces
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0
}
