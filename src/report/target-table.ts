import type { Plan, PlanItem, Target } from '../plan/schema.ts'
import type { Cell } from './cells.ts'

/** A column of the researchers' table: its name, what it holds, and how a row is asked for it. */
interface Column {
  readonly name: string
  readonly value: (row: Row) => Cell
}

interface Row {
  readonly plan: Plan
  readonly status: 'target' | 'result'
  readonly target: Omit<Target, 'id'>
  readonly section: string
}

/** The columns, the same in the same order always. `text`, `line`, `start` and `end` lead every cell back to its quote. */
const COLUMNS: readonly Column[] = [
  { name: 'document', value: ({ plan }) => plan.source.path },
  { name: 'region', value: ({ plan }) => plan.source.region },
  { name: 'level', value: ({ plan }) => plan.source.level },
  { name: 'year', value: ({ plan }) => plan.source.year },
  { name: 'kind', value: ({ target }) => target.kind },
  { name: 'indicator', value: ({ target }) => target.indicator },
  { name: 'indicatorId', value: ({ target }) => target.indicatorId },
  { name: 'sense', value: ({ target }) => target.sense },
  { name: 'relation', value: ({ target }) => target.relation },
  { name: 'value', value: ({ target }) => target.value },
  { name: 'upper', value: ({ target }) => target.upper },
  { name: 'unit', value: ({ target }) => target.unit },
  { name: 'unitCode', value: ({ target }) => target.unitCode },
  { name: 'baselineValue', value: ({ target }) => target.baseline?.value ?? null },
  { name: 'baselineText', value: ({ target }) => target.baseline?.text ?? null },
  { name: 'deadline', value: ({ target }) => target.deadline?.date ?? null },
  { name: 'deadlineText', value: ({ target }) => target.deadline?.text ?? null },
  { name: 'precision', value: ({ target }) => target.deadline?.precision ?? null },
  { name: 'horizon', value: ({ target }) => target.horizon?.years ?? null },
  { name: 'commitment', value: ({ target }) => target.commitment },
  { name: 'hedge', value: ({ target }) => target.hedge },
  { name: 'hardness', value: ({ target }) => target.hardness },
  { name: 'stretch', value: ({ target }) => target.stretch },
  { name: 'nature', value: ({ target }) => target.nature },
  { name: 'comparator', value: ({ target }) => target.comparator },
  { name: 'citedFrom', value: ({ target }) => target.citedFrom },
  { name: 'status', value: ({ status }) => status },
  { name: 'text', value: ({ target }) => target.text },
  { name: 'section', value: ({ section }) => section },
  { name: 'line', value: ({ target }) => target.span.line },
  { name: 'start', value: ({ target }) => target.span.start },
  { name: 'end', value: ({ target }) => target.span.end },
]

export const TARGET_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name)

/** The targets or the results of a plan, a row each. */
export function targetRows(plan: Plan, status: 'target' | 'result'): readonly (readonly Cell[])[] {
  const sections = sectionPaths(plan.outline)
  const list: readonly Omit<Target, 'id'>[] = status === 'target' ? plan.targets : plan.results
  return list.map(target => {
    const row = { plan, status, target, section: sections.get(target.item ?? '') ?? '' }
    return COLUMNS.map(({ value }) => value(row))
  })
}

/** The headings down to each item, by its id: 三、2026年主要工作 > （一）扩大内需. */
function sectionPaths(items: readonly PlanItem[], above = ''): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ id, marker, heading, items: below }) => {
      const path = `${above}${above ? ' > ' : ''}${marker ?? ''}${heading}`
      return [[id, path] as const, ...sectionPaths(below, path)]
    }),
  )
}
