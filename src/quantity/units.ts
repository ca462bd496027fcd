import { compiled } from '../lexicon/compiled.ts'
import type { Lexicon } from '../lexicon/types.ts'
import { matchAt } from '../text/match-at.ts'
import { type Prefixes, prefixes } from '../text/prefixes.ts'
import { boundAfter } from './bounds.ts'

export const UNIT_CLASSES = [
  'money',
  'percent',
  'point',
  'multiple',
  'fold',
  'count',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'duration',
  'temperature',
  'concentration',
  'speed',
  'data',
  'score',
  'other',
  'number',
] as const
/** What a quantity measures. `number` has no unit of its own. */
export type UnitClass = (typeof UNIT_CLASSES)[number]

/** A unit as it stands in a text: half-open offsets, its name without 万 or 亿 before it, its code. */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly class: UnitClass
  /** UCUM or ISO 4217, where one exists. */
  readonly code: string | null
}

interface UnitWord {
  /** As written; of money in yuan 元 (元人民币, 元整). */
  readonly name: string
  readonly class: UnitClass
  readonly code: string | null
  /** Read only after figures in digits: 二期 is a name, 5期 a count. */
  readonly digits: boolean
  /** Characters with which it makes another word: 处 before 于. */
  readonly notBefore: string
}

/** The units of a lexicon, ready to be looked up. */
export interface UnitWords {
  readonly words: Prefixes
  readonly about: ReadonlyMap<string, UnitWord>
  /** Every character that one starts with. */
  readonly firsts: ReadonlySet<string>
}

const isClass = (word: string | undefined): word is UnitClass => UNIT_CLASSES.some(name => name === word)

/** The units and measure words of data/lexicon/units.txt. */
export const unitWords: (lexicon: Lexicon) => UnitWords = compiled(lexicon => {
  const about = new Map<string, UnitWord>()
  for (const [word = '', kind, code = '', name = '', reading = '', notBefore = ''] of lexicon.units)
    about.set(word, {
      name: name || word,
      class: isClass(kind) ? kind : 'other',
      code: code || null,
      digits: reading === 'digits',
      notBefore,
    })
  return { words: prefixes(about.keys()), about, firsts: new Set([...about.keys()].map(word => word.charAt(0))) }
})

/** What 吨标准煤 is counted by: /万元, /100平方米. */
const PER = /(?:\d+)?[十百千万亿]{0,2}/y
/** Under a stroke these are units; anywhere else 3月 and 5日 are dates. */
const UNDER: ReadonlyMap<string, string | null> = new Map([
  ['月', 'mo'],
  ['日', 'd'],
  ['季', null],
  ['时', 'h'],
  ['人日', null],
])
const LATIN = /[A-Za-z\d³²]/
/** 元/人·月, 元/吨/年: no unit has more parts. */
const MOST_PARTS = 4
/** What a rate in words has over 每: 微克每立方米, 克每千瓦时. */
const RATED: readonly UnitClass[] = ['mass', 'volume', 'length', 'energy', 'power', 'data', 'money']

/** The unit that starts at an offset: the longest, with what follows its stroke (元/人, 吨标准煤/万元, 元/人·月). */
export function unitAt(text: string, at: number, words: UnitWords, written: 'digits' | 'chinese'): Unit | null {
  const from = text.charAt(at) === ' ' ? (text.charAt(at + 1) === ' ' ? at + 2 : at + 1) : at
  const name = unitName(text, from, words, written)
  if (!name) return null
  const about = words.about.get(name)
  if (!about) return null
  let unit: Unit = { from, to: from + name.length, name: about.name, class: about.class, code: about.code }
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const part = partAt(text, unit, words)
    if (!part) break
    const code = parts === 1 && part.joint !== '·' && unit.code && part.code && unit.class !== 'money' ? `${unit.code}/${part.code}` : null
    // 分/千瓦时 is money by its look and no score
    unit = { ...unit, to: part.to, name: text.slice(from, part.to), code, class: unit.class === 'score' ? 'other' : unit.class }
  }
  return unit
}

interface UnitPart {
  readonly to: number
  readonly joint: string
  /** UCUM composes (t/har); money has no place in it, and neither has /100平方米. */
  readonly code: string | null
}

/** One more part of a compound unit, after / · or 每. */
function partAt(text: string, unit: Unit, words: UnitWords): UnitPart | null {
  const joint = text.charAt(unit.to)
  if (joint !== '/' && joint !== '·' && !(joint === '每' && RATED.includes(unit.class))) return null
  const bracket = joint === '/' && text.charAt(unit.to + 1) === '（'
  const start = unit.to + (bracket ? 2 : 1)
  // 千瓦时 before 千 and 瓦时
  let under = underName(text, start, words)
  let amount = ''
  if (!under && joint === '/') {
    amount = matchAt(PER, text, start)?.[0] ?? ''
    under = amount && underName(text, start + amount.length, words)
  }
  // 3万吨/5万吨 are two
  if (!under || (/\d/.test(amount) && unit.name.endsWith(under))) return null
  const to = start + amount.length + under.length
  const about = words.about.get(under)
  if (joint === '每' && (about?.class === 'count' || (about?.class === 'duration' && !/[时秒钟]$/.test(under)))) return null
  const code = amount || about?.class === 'money' ? null : (about?.code ?? UNDER.get(under) ?? null)
  if (!bracket) return { to, joint, code }
  const second = text.charAt(to) === '·' ? underName(text, to + 1, words) : ''
  const end = second ? to + 1 + second.length : to
  return text.charAt(end) === '）' ? { to: end + 1, joint, code: second ? null : code } : null
}

function underName(text: string, from: number, words: UnitWords): string {
  const name = unitName(text, from, words, 'digits')
  if (name) return name
  for (const word of UNDER.keys()) if (text.startsWith(word, from)) return word
  return ''
}

function unitName(text: string, from: number, words: UnitWords, written: 'digits' | 'chinese'): string {
  for (let name = words.words.at(text, from); name; name = shorter(name, words)) {
    const about = words.about.get(name)
    if (about?.digits && written === 'chinese') continue
    const next = text.charAt(from + name.length)
    if (next && about?.notBefore.includes(next)) continue
    // 5kg is one, the k of 5key none
    if (LATIN.test(name.charAt(name.length - 1)) && /[A-Za-z0-9]/.test(next)) continue
    return name
  }
  return ''
}

/** The next shorter unit that a word begins with: 个月 → 个. */
function shorter(name: string, words: UnitWords): string {
  for (let length = name.length - 1; length > 0; length--) if (words.about.has(name.slice(0, length))) return name.slice(0, length)
  return ''
}

/** What stands where a measure word would and is none. */
const NO_MEASURE = /[的了起上下内外中间后前来者等及其为与和或之级档型计企倍多余是在到以至比高低增减元]/

/** A measure word that no list has: after 万 or 亿, one character (or two: 羽次) right before a stop or a bound (2.4亿棒、). */
export function unknownUnitAt(text: string, at: number): Unit | null {
  for (const length of [1, 2]) {
    const name = text.slice(at, at + length)
    const after = at + length
    if (!/^\p{Script=Han}+$/u.test(name) || NO_MEASURE.test(name)) return null
    if (length === 2 && !/[次份箱时包桶瓶袋件支套粒片]$/.test(name)) return null
    if (/[、，；。）！]/.test(text.charAt(after)) || boundAfter(text, after))
      return { from: at, to: after, name, class: 'count', code: null }
  }
  return null
}
