import { decode } from '../source/decode.ts'
import { type Edit, edited, encodes, splice } from '../source/splice.ts'
import type { Source } from '../source/types.ts'
import type { Finding } from './types.ts'

/** What one pass of fixing does: the edits, sorted and without overlap, and the findings that they mend. */
export interface Pass {
  readonly edits: readonly Edit[]
  readonly mended: readonly Finding[]
}

/**
 * The findings that can be mended at once: of those whose edits overlap the first in the document, the others wait for the next pass. All
 * edits of a finding are made, or none.
 */
export function passOf(findings: readonly Finding[]): Pass {
  const taken: Edit[] = []
  const mended: Finding[] = []
  // every offset that an edit touches, ends included: what one puts there is what the other might look at
  const touched = new Set<number>()
  for (const finding of findings) {
    const edits = [...(finding.fix?.edits ?? [])].sort(byPlace)
    if (!edits.length || edits.some(edit => touches(edit, touched)) || edits.some(overlapsNext)) continue
    for (const { start, end } of edits) for (let at = start; at <= end; at++) touched.add(at)
    taken.push(...edits)
    mended.push(finding)
  }
  return { edits: taken.sort(byPlace), mended }
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end

function touches({ start, end }: Edit, touched: ReadonlySet<number>): boolean {
  for (let at = start; at <= end; at++) if (touched.has(at)) return true
  return false
}

const overlapsNext = ({ end }: Edit, n: number, edits: readonly Edit[]): boolean => (edits[n + 1]?.start ?? end) < end

/** A document as it is read, with what is wrong in it. */
export interface Draft {
  readonly bytes: Uint8Array
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** A document as it is mended, with what is left. */
export interface Mended<D extends Draft> {
  readonly draft: D
  /** How many places were mended. */
  readonly places: number
  /** How many places were left because the encoding has no such character. */
  readonly unwritable: number
}

/** Passes that are made: what overlaps waits for the next, and no more than a few overlap. Rules that feed each other would go on. */
const PASSES = 20

/**
 * Mends a document in passes, until nothing is left to mend. Rules that undo each other, as two terms of a rules file might, would never
 * come to an end: what they find is left as it is. null where a text is damaged or may have been read in the wrong encoding: nothing in it is
 * certain, and its bytes might not be told from it.
 * `encoding`: that which the user named. `look` says what is wrong in a document, null where it can't.
 */
export async function mend<D extends Draft>(
  draft: D,
  encoding: string | undefined,
  look: (source: Source, bytes: Uint8Array) => Promise<D | null>,
): Promise<Mended<D> | null> {
  const { findings, source } = draft
  if (findings.some(({ fix }) => fix) && source.problems.some(({ code }) => DOUBTS.has(code))) return null
  const endless = new Set<string>()
  for (;;) {
    const made = await passes(draft, encoding, look, endless)
    if (!made || !('endless' in made)) return made
    for (const rule of made.endless) endless.add(rule)
  }
}

const DOUBTS = new Set<string>(['damaged-text', 'encoding-doubt'])

async function passes<D extends Draft>(
  first: D,
  encoding: string | undefined,
  look: (source: Source, bytes: Uint8Array) => Promise<D | null>,
  endless: ReadonlySet<string>,
): Promise<Mended<D> | { readonly endless: readonly string[] } | null> {
  const writable = await encodes(first.source.encoding)
  const seen = new Set([first.source.text])
  let draft = first
  let places = 0
  for (;;) {
    const fixable = draft.findings.filter(({ rule, fix }) => fix && !endless.has(rule))
    const unwritable = new Set(fixable.filter(({ fix }) => fix?.edits.some(({ text }) => !writable(text))))
    const { edits, mended } = passOf(fixable.filter(finding => !unwritable.has(finding)))
    if (!edits.length) return { draft, places, unwritable: count([...unwritable]) }
    const text = edited(draft.source.text, edits)
    if (seen.has(text) || seen.size > PASSES) return { endless: mended.map(({ rule }) => rule) }
    seen.add(text)
    const next = await after(draft, text, edits, encoding)
    const looked = next && (await look(next.source, next.bytes))
    if (!looked) return null
    draft = looked
    places += count(mended)
  }
}

/** The document after a pass, read anew: nothing may read its bytes as anything but the text that is meant. */
async function after(
  { bytes, source }: Draft,
  text: string,
  edits: readonly Edit[],
  encoding: string | undefined,
): Promise<{ readonly bytes: Uint8Array; readonly source: Source } | null> {
  const spliced = await splice(bytes, source.encoding, edits)
  if (!spliced) return null
  const decoded = decode(spliced, { path: source.path, format: source.format, encoding })
  if (!decoded.ok || decoded.source.text !== text) return null
  return { bytes: spliced, source: { ...decoded.source, sha256: '' } }
}

/** Of a finding that is a habit, the places with an edit in them. */
function count(findings: readonly Finding[]): number {
  return findings.reduce((sum, { start, end, also, fix }) => {
    const starts = (fix?.edits ?? []).map(edit => edit.start).sort((a, b) => a - b)
    let next = 0
    let places = 0
    for (const place of [{ start, end }, ...also].sort((a, b) => a.start - b.start)) {
      while ((starts[next] ?? Number.POSITIVE_INFINITY) < place.start) next++
      if ((starts[next] ?? Number.POSITIVE_INFINITY) <= place.end) places++
    }
    return sum + Math.max(1, places)
  }, 0)
}
