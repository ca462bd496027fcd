import type { Analysis } from '../analysis.ts'
import { MARKERS } from '../outline/markers/index.ts'
import type { Block, Piece } from '../source/types.ts'
import { countWhile } from '../text/bisect.ts'
import { fold } from '../text/fold.ts'
import type { AnyRule, Fault } from './types.ts'

/** How much of the clause before and behind a fault tells it from another with the same words. */
const AROUND = 12
/** Of a long fault so much of either end. */
const LONGEST = 40

/** A fault of a rule, with the faults that are one habit with it: itself first. */
interface Judged extends Fault {
  readonly rule: AnyRule
  readonly places: readonly Fault[]
}

export interface Fingerprints {
  /** Of the finding; a habit is known by its key, wherever it begins. */
  readonly whole: string
  /** Of each of its places: new places of a habit are told from old ones. */
  readonly places: readonly string[]
}

/**
 * For each finding what stays the same when paragraphs are moved, inserted, wrapped or renumbered, in whatever encoding: the rule, the
 * words, the clause around them without its marker, and what the message names. It doesn't depend on the language of messages. The same
 * thing said twice is numbered.
 */
export function fingerprints({ source, blocks }: Pick<Analysis, 'source' | 'blocks'>, found: readonly Judged[]): readonly Fingerprints[] {
  if (!found.length) return []
  const reader = readerOf(source.text, blocks())
  const prints = new Map<Fault, string>()
  const seen = new Map<string, number>()
  const places = found.flatMap(({ rule, places }) => places.map(fault => ({ rule, fault })))
  for (const { rule, fault } of places.sort((a, b) => a.fault.start - b.fault.start)) {
    const identity = `${rule.name}\n${identityOf(fault, reader)}`
    const nth = seen.get(identity) ?? 0
    seen.set(identity, nth + 1)
    prints.set(fault, digest(nth ? `${identity}\n${nth}` : identity))
  }
  return found.map(({ rule, habit, places }) => {
    const own = places.map(fault => prints.get(fault) ?? '')
    const [first = ''] = own
    return { whole: habit && places.length > 1 ? digest(`${rule.name}\nhabit\n${habit.key}`) : first, places: own }
  })
}

function identityOf({ start, end, about, message }: Fault, read: (start: number, end: number) => string): string {
  if (about !== undefined) return `about\n${about}`
  // two things may be wrong in one place: what a message names tells them apart, and is the same however it is put
  const named = [...message.zh.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => bare(withoutMarker(fold(words))))
  return [read(start, end), ...named].join('\n')
}

/** Reads the words of a range and those around them, up to the ends of their clause. */
function readerOf(text: string, blocks: readonly Block[]): (start: number, end: number) => string {
  const pieces = blocks.flatMap(block => block.pieces.map(piece => ({ block, piece }))).sort((a, b) => a.piece.start - b.piece.start)
  return (start, end) => {
    const at = countWhile(pieces, ({ piece }) => piece.start <= start) - 1
    const around = [pieces[at], pieces[at + 1]].find(one => one && start < endOf(one.piece) && one.piece.start < Math.max(end, start + 1))
    // page numbers, blank lines and what else is not text
    if (!around) return `|${shortened(bare(fold(text.slice(start, Math.min(end, start + 1000)))))}|`
    const { block, piece } = around
    const from = piece.at + Math.max(0, start - piece.start)
    return wordsAround(block.text, from, Math.max(from, lastIn(block, end)))
  }
}

const endOf = ({ start, length }: Piece): number => start + length

/** The offset in a block's text up to which it lies before an offset in the source. */
function lastIn({ pieces }: Block, end: number): number {
  const piece = pieces[countWhile(pieces, ({ start }) => start < end) - 1]
  return piece ? piece.at + Math.min(piece.length, end - piece.start) : 0
}

const BORDER = /[，。！？；：\t]/

function wordsAround(text: string, from: number, to: number): string {
  // blanks and marks are few: this much holds what is wanted
  const least = Math.max(0, from - 4 * AROUND)
  let clause = from
  while (clause > least && !BORDER.test(text.charAt(clause - 1))) clause--
  let end = to
  while (end < to + 4 * AROUND && end < text.length && !BORDER.test(text.charAt(end))) end++
  const ahead = text.slice(clause, Math.max(end, clause))
  // a marker is one only where a paragraph or a clause begins
  const begin = clause > least || clause === 0 ? clause + ahead.length - withoutMarker(ahead).length : clause
  const before = bare(text.slice(begin, Math.max(begin, from))).slice(-AROUND)
  const own = shortened(bare(text.slice(Math.max(begin, from), Math.max(begin, to))))
  const after = bare(text.slice(Math.max(begin, to), Math.max(begin, end))).slice(0, AROUND)
  return `${before}|${own}|${after}`
}

function withoutMarker(text: string): string {
  const trimmed = text.trimStart()
  for (const { read } of MARKERS) {
    const marker = read(trimmed, 0)
    if (marker) return trimmed.slice(marker.to)
  }
  return text
}

const bare = (text: string): string => text.replace(/\s+/g, '')

const shortened = (words: string): string => (words.length > 2 * LONGEST ? `${words.slice(0, LONGEST)}…${words.slice(-LONGEST)}` : words)

/** 64 bits of a text, hexadecimal: FNV-1a in two halves. No secret: it only has to tell texts apart. */
export function digest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b)
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  return hex(high ^ (high >>> 13)) + hex(low)
}
