import { lineAt, lineStarts } from '../source/lines.ts'
import { fold } from '../text/fold.ts'
import type { Finding } from './types.ts'

/** Findings that are known: by document, by rule, by fingerprint, with the words that were at fault for whoever reads the file. */
export type Baseline = ReadonlyMap<string, Known>
export type Known = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface Held {
  /** Those that the baseline does not know; of a habit the places that it does not. */
  readonly fresh: readonly Finding[]
  /** How many of its entries were met. */
  readonly known: number
  /** Entries of which nothing is left, by rule. */
  readonly gone: ReadonlyMap<string, number>
}

/** Holds the findings of one document against what is known of it. It knows identities, never counts: another fault in place of one that was mended is new. */
export function holdTo(known: Known | undefined, findings: readonly Finding[], text: string, others: (count: number) => string): Held {
  const met = new Set<string>()
  const fresh = findings.flatMap((finding): readonly Finding[] => {
    const { rule, fingerprints } = finding
    const isNew = fingerprints.map(print => !known?.get(rule)?.has(print))
    for (const [n, print] of fingerprints.entries()) if (!isNew[n]) met.add(`${rule}\n${print}`)
    if (!isNew.includes(true)) return []
    return isNew.includes(false) ? [newPart(finding, isNew, text, others)] : [finding]
  })
  const gone = new Map<string, number>()
  for (const [rule, prints] of known ?? [])
    for (const print of prints.keys()) if (!met.has(`${rule}\n${print}`)) gone.set(rule, (gone.get(rule) ?? 0) + 1)
  return { fresh, known: met.size, gone }
}

/** Of a habit the new places alone, with their edits; `others` says how many are known. */
function newPart(finding: Finding, isNew: readonly boolean[], text: string, others: (count: number) => string): Finding {
  const places = [finding, ...finding.also]
  const [first = finding, ...also] = places.filter((_, n) => isNew[n])
  // a place ends where the next begins, at the latest: edits stand inside their place
  const edits = finding.fix?.edits.filter(edit => isNew[places.findLastIndex(({ start }) => start <= edit.start)]) ?? []
  const starts = lineStarts(text)
  const endLine = lineAt(starts, first.end)
  return {
    ...finding,
    message: `${finding.message}${others(isNew.filter(one => !one).length)}`,
    line: first.line,
    column: first.column,
    start: first.start,
    end: first.end,
    endLine,
    endColumn: first.end - (starts[endLine - 1] ?? 0) + 1,
    also: also.map(({ line, column, start, end }) => ({ line, column, start, end })),
    fix: edits.length ? { edits } : null,
    fingerprints: finding.fingerprints.filter((_, n) => isNew[n]),
  }
}

/** What a baseline holds of a document's findings. */
export function knownOf(findings: readonly Finding[], text: string): Known {
  const known = new Map<string, Map<string, string>>()
  for (const finding of findings) {
    const prints = known.get(finding.rule) ?? new Map<string, string>()
    known.set(finding.rule, prints)
    const places = [finding, ...finding.also]
    for (const [n, print] of finding.fingerprints.entries()) {
      const { start, end } = places[n] ?? finding
      prints.set(print, shortened(text.slice(start, Math.min(end, start + 200))))
    }
  }
  return known
}

const LONGEST = 30

function shortened(words: string): string {
  const characters = [...fold(words).replace(/\s+/g, '')]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')
}

const VERSION = 1
const MARK = 'gangmu-baseline'

/** A baseline as JSON: sorted, an entry to a line, so that it can be read in a diff and merged. Documents without entries are left out. */
export function writeBaseline(baseline: Baseline): string {
  const documents = sorted(baseline).flatMap(([path, known]) => {
    const rules = sorted(known).filter(([, prints]) => prints.size)
    return rules.length
      ? [[path, Object.fromEntries(rules.map(([rule, prints]) => [rule, Object.fromEntries(sorted(prints))]))] as const]
      : []
  })
  return `${JSON.stringify({ [MARK]: VERSION, documents: Object.fromEntries(documents) }, null, 2)}\n`
}

/** By code units: the same everywhere. */
const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** What is wrong with a baseline: a line that is no JSON, or something that does not belong at a place in it. */
export type BaselineFault =
  | { readonly code: 'json'; readonly line: number }
  | { readonly code: 'version'; readonly version: string }
  | { readonly code: 'shape'; readonly at: string }

export type ReadBaseline = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly fault: BaselineFault }

/** Reads a baseline. Never throws. */
export function readBaseline(text: string): ReadBaseline {
  const tree = parsed(text)
  if (tree === undefined) return { ok: false, fault: { code: 'json', line: lineOfFault(text) } }
  const shape = (at: string): ReadBaseline => ({ ok: false, fault: { code: 'shape', at } })
  if (!isMap(tree) || !Object.hasOwn(tree, MARK)) return shape(MARK)
  if (tree[MARK] !== VERSION) return { ok: false, fault: { code: 'version', version: JSON.stringify(tree[MARK]) } }
  const { documents } = tree
  if (!isMap(documents)) return shape('documents')
  const baseline = new Map<string, Known>()
  for (const [path, rules] of Object.entries(documents)) {
    if (!isMap(rules)) return shape(`documents → ${path}`)
    const known = new Map<string, ReadonlyMap<string, string>>()
    for (const [rule, prints] of Object.entries(rules)) {
      if (!isMap(prints)) return shape(`documents → ${path} → ${rule}`)
      const entries = new Map<string, string>()
      for (const [print, words] of Object.entries(prints)) {
        if (typeof words !== 'string') return shape(`documents → ${path} → ${rule} → ${print}`)
        entries.set(print, words)
      }
      known.set(rule, entries)
    }
    baseline.set(path, known)
  }
  return { ok: true, baseline }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ENTRY = /^(?:\{|\},?|"(?:[^"\\]|\\.)*": ?(?:\{|\{\},?|\d+,?|"(?:[^"\\]|\\.)*",?))$/

/** The line on which a text stops being what we write: engines tell the place of a fault each in their own way, or not at all. 1-based. */
function lineOfFault(text: string): number {
  const lines = text.split(/\r?\n/).map(line => line.trim())
  const strange = lines.findIndex(line => line && !ENTRY.test(line))
  if (strange >= 0) return strange + 1
  const wrong = lines.findIndex((line, n) => {
    const next = lines.slice(n + 1, n + 10).find(Boolean) ?? ''
    if (!line || line.endsWith('{')) return false
    return line.endsWith(',') ? !next.startsWith('"') : next.startsWith('"')
  })
  return wrong < 0 ? lines.length : wrong + 1
}
