import type { Frame } from '../../frame/types.ts'
import type { Lexicon } from '../../lexicon/types.ts'
import { textOf } from '../../source/stretch.ts'
import type { Block, Stretch } from '../../source/types.ts'
import type { FoundCounted } from '../announcements/types.ts'
import { judge } from './judge.ts'
import { merge } from './merge.ts'
import { placesOf } from './occurrences.ts'
import { quotedIn } from './quotes.ts'
import { repeatedSeries } from './repeated.ts'
import { titleWatchword } from './title.ts'
import type { FoundSlogan, SloganKind } from './types.ts'
import { bare } from './wording.ts'
import { type Known, known } from './words.ts'

/**
 * The watchwords of a document (提法、口号), each once with all its places: of the title, in quotes, counted names, and unquoted ones
 * that are known or that the text repeats.
 */
export function slogansOf(frame: Frame, counted: readonly FoundCounted[], lexicon: Lexicon): readonly FoundSlogan[] {
  const words = known(lexicon)
  const text = [...frame.body, ...frame.closing]
  const blocks = [...new Set([...frame.titleBlocks, ...text])].sort((a, b) => a.index - b.index)
  const kinds = kindsOf(frame.titleBlocks, text, counted, words)
  const places = placesOf(kinds.keys(), blocks)
  const members = membersOf(counted)
  return merge(places, kinds).map(({ key, ...slogan }) => ({
    ...slogan,
    count: slogan.kind === 'counted' ? countOf(key) : null,
    members: members.get(key) ?? [],
  }))
}

/** The document's watchwords by bare wording, each with the kind that its clearest place gives it. */
function kindsOf(
  title: readonly Block[],
  text: readonly Block[],
  counted: readonly FoundCounted[],
  words: Known,
): ReadonlyMap<string, SloganKind> {
  const kinds = new Map<string, SloganKind>()
  const add = (wording: string, kind: SloganKind) => {
    const key = bare(wording)
    if (!kinds.has(key)) kinds.set(key, kind)
  }
  for (const block of title) {
    const line = titleWatchword.find(block)
    if (line) add(textOf(line), 'title')
  }
  // spelled out beside it, even a mere name (新三样) is one that counts
  for (const { text: name } of counted) add(textOf(name), 'counted')
  for (const block of text)
    for (const quoted of quotedIn(block)) {
      const kind = judge(quoted, words)
      if (kind) add(quoted.text, kind)
    }
  for (const series of repeatedSeries(text)) add(series, 'parallel')
  for (const key of words.unquoted) add(key, words.slogans.get(key) ?? 'parallel')
  return kinds
}

/** The first spelling out of each counted name. */
function membersOf(counted: readonly FoundCounted[]): ReadonlyMap<string, readonly Stretch[]> {
  const members = new Map<string, readonly Stretch[]>()
  for (const { text, members: own } of counted) {
    const key = bare(textOf(text))
    if (!members.has(key)) members.set(key, own)
  }
  return members
}

const NUMBERS = '一二三四五六七八九十'

/** The number of a counted name that has one only: 两个维护 2, 三严三实 none. */
function countOf(key: string): number | null {
  const [number, ...more] = key.match(/[一二两双三四五六七八九十]+/g) ?? []
  if (!number || more.length || !key.startsWith(number)) return null
  if (number === '两' || number === '双') return 2
  if (number.length === 1) return NUMBERS.indexOf(number) + 1
  return number.startsWith('十') ? 10 + NUMBERS.indexOf(number.charAt(1)) + 1 : null
}
