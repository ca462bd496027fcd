import type { Analysis } from '../analysis.ts'
import { type Place, placesIn } from '../source/lines.ts'
import { markupIn, reachesInto } from '../source/markup.ts'
import type { Source } from '../source/types.ts'
import { addTo } from '../text/group.ts'
import { silencer } from './comments.ts'
import { type Fingerprints, fingerprints } from './fingerprint.ts'
import { RULES } from './rules/index.ts'
import type { Settings } from './settings.ts'
import { type AnyRule, type Edit, type Fault, type Finding, type Said, SEVERITIES, type Severity } from './types.ts'

/** So many faults of one habit are one finding. */
const HABIT = 4

/** Holds a document to the rules that are on: what is wrong with it, in the order of the document. */
export function check(analysis: Analysis, settings: Settings, language: keyof Said): readonly Finding[] {
  const { text } = analysis.source
  const silencing = silencer(text)
  const sure = withoutMarkup(analysis.source)
  const used = new Set<number>()
  const run = { names: NAMES, used }
  const found = RULES.flatMap(rule => {
    const setting = settings.rules.get(rule.name)
    if (!setting) return []
    const faults = rule.check(analysis, setting.options, settings, run).filter(({ start }) => {
      const comment = silencing(rule.name, start)
      if (comment) used.add(comment.start)
      return !comment
    })
    return gathered(faults.map(sure)).map(fault => ({ ...fault, rule, setting }))
  }).sort((a, b) => a.start - b.start || a.end - b.end || (a.rule.name < b.rule.name ? -1 : a.rule.name > b.rule.name ? 1 : 0))
  const prints = fingerprints(analysis, found)
  const at = placesIn(text)
  return found.map((fault, n) => findingOf(fault, prints[n] ?? { whole: '', places: [] }, language, at))
}

/** An edit in the markup of a Markdown text, or one that makes markup of it, is not certain: the fault stays, and a person mends it. */
function withoutMarkup(source: Source): (fault: Fault) => Fault {
  if (source.format !== 'markdown') return fault => fault
  const markup = markupIn(source)
  const makesItem = ({ end, text }: Edit) => /\d[.)]$/.test(text) && /^[ \t\r\n]?$/.test(source.text.charAt(end))
  return fault => {
    const { edits = [] } = fault
    return edits.some(edit => reachesInto(markup, edit.start, edit.end) || makesItem(edit)) ? { ...fault, edits: [] } : fault
  }
}

const NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name))

/** A fault, or faults of one habit, with the places of the others. */
interface Gathered extends Fault {
  /** As they were found, the first of them this one. */
  readonly places: readonly Fault[]
}

/** Faults of one habit as one, at the first of them. */
function gathered(faults: readonly Fault[]): readonly Gathered[] {
  const habits = new Map<string, Fault[]>()
  for (const fault of faults) {
    const key = fault.habit?.key
    if (key !== undefined) addTo(habits, key, fault)
  }
  const many = new Map([...habits].filter(([, same]) => same.length >= (same[0]?.habit?.from ?? HABIT)))
  const single = faults.filter(({ habit }) => !habit || !many.has(habit.key)).map(fault => ({ ...fault, places: [fault] }))
  const merged = [...many.values()].flatMap(([first, ...also]) => (first ? [together([first, ...also])] : []))
  return [...single, ...merged]
}

function together(places: readonly [Fault, ...Fault[]]): Gathered {
  const [first] = places
  const edits = places.flatMap(({ edits = [] }) => edits)
  return { ...first, message: first.habit?.message(places.length) ?? first.message, edits, places }
}

interface Judged extends Gathered {
  readonly rule: AnyRule
  readonly setting: { readonly severity: Severity }
}

function findingOf(fault: Judged, prints: Fingerprints, language: keyof Said, at: (offset: number) => Place): Finding {
  const { rule, setting, severity, atMost, start, end, message, hint, edits, places } = fault
  const last = at(end)
  return {
    rule: rule.name,
    severity: lower(severity ?? setting.severity, atMost),
    message: message[language],
    hint: hint?.[language] ?? null,
    ...at(start),
    endLine: last.line,
    endColumn: last.column,
    start,
    end,
    fix: edits?.length ? { edits } : null,
    also: places.slice(1).map(other => ({ ...at(other.start), start: other.start, end: other.end })),
    fingerprint: prints.whole,
    fingerprints: prints.places,
  }
}

/** The milder of two severities. */
const lower = (severity: Severity, atMost: Severity = severity): Severity =>
  SEVERITIES.indexOf(atMost) < SEVERITIES.indexOf(severity) ? atMost : severity
