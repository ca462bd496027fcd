import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { Plan } from './schema.ts'

/** What is wrong with a plan file, and where. */
export interface ReadError {
  readonly line: number
  readonly column: number
  /** Where in the tree: directives[3].measures[0].span; empty for a fault of the YAML. */
  readonly path: string
  readonly message: string
}

export type ReadResult = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly errors: readonly ReadError[] }

/** Larger than any plan, and read in a few seconds. */
const MOST_CHARACTERS = 20_000_000

/** Reads a plan file, YAML or JSON, and holds it to the schema. Never throws: what is wrong comes with its line and column. */
export function readPlan(text: string): ReadResult {
  const tooLong = { line: 1, column: 1, path: '', message: `longer than ${MOST_CHARACTERS} characters` }
  if (text.length > MOST_CHARACTERS) return { ok: false, errors: [tooLong] }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true })
  const placed = (offset: number, path: string, message: string): ReadError => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), path, message }
  }
  const faults = document.errors.map(error => placed(error.pos[0], '', error.message))
  if (faults.length) return { ok: false, errors: faults }
  const value = treeOf(document)
  if (!value.ok) return { ok: false, errors: [placed(0, '', value.message)] }
  const parsed = Plan.safeParse(value.value)
  if (parsed.success) return { ok: true, plan: parsed.data }
  const errors = parsed.error.issues.map(issue => {
    // a key that is not known: the key itself is the place
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return placed(offsetOf(document, path, issue.code === 'unrecognized_keys'), pathText(path), issue.message)
  })
  return { ok: false, errors }
}

type Document = ReturnType<typeof parseDocument>

/** The tree. A plan has no aliases, so one with a hundred of them is no plan; neither is one that names an anchor it does not have. */
function treeOf(document: Document): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Where the innermost node that exists along a path starts; of the last one, where its key does. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const around: unknown = key && length === path.length ? document.getIn(path.slice(0, -1), true) : null
    const pair = isMap(around) ? around.items.find(item => isScalar(item.key) && item.key.value === path.at(-1)) : undefined
    const start = startOf(pair?.key) ?? startOf(node)
    if (start !== null) return start
  }
  return 0
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null)

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`)).join('')
