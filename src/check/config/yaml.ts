import { CST, isAlias, isMap, isNode, isPair, isScalar, isSeq, Lexer, parseDocument } from 'yaml'
import type { Said } from '../types.ts'
import { DEEPEST, MOST_ALIASES, MOST_BYTES, MOST_TOKENS, MOST_VALUES } from './limits.ts'
import type { Path } from './types.ts'
import { fullWidthIn, yamlMessage } from './yaml-messages.ts'

/** A value of a YAML text, and where it stands. */
interface Tree {
  readonly value: unknown
  readonly start: number
  /** Of keys and places: the value, and where the key starts. */
  readonly below: ReadonlyMap<string | number, { readonly key: number; readonly tree: Tree }>
}

export interface YamlFault {
  readonly offset: number
  readonly message: Said
}

export type Yaml =
  | {
      readonly ok: true
      readonly value: unknown
      /** Where the innermost value along a path starts; of the last one, with `key`, where its key does. */
      readonly offsetOf: (path: Path, key?: boolean) => number
    }
  | { readonly ok: false; readonly faults: readonly YamlFault[] }

/** Reads a YAML text of a stranger: its values and their places, within bounds. Never throws. */
export function readYaml(text: string): Yaml {
  const tooMuch = excess(text)
  if (tooMuch) return { ok: false, faults: [tooMuch] }
  // the library compares each key of a map with all others: we do it ourselves
  const document = parseDocument(hidden(text), { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  // what is wrong first makes much else look wrong
  const [wrong] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (wrong) return { ok: false, faults: [fullWidthIn(text) ?? { offset: wrong.pos[0], message: yamlMessage(wrong.code, wrong.message) }] }
  const faults: YamlFault[] = []
  const tree = treeOf(document.contents, faults)
  if (faults.length) return { ok: false, faults }
  return { ok: true, value: tree.value, offsetOf: (path, key = false) => offsetIn(tree, path, key) }
}

/**
 * {{name}} in a message need not be quoted, though YAML would have it so between braces: while the text is parsed, others stand for its
 * braces, which Unicode says are no characters.
 */
const hidden = (text: string): string => text.replace(/\{\{([^{}\r\n]{1,200})\}\}/g, '\ufdd0\ufdd0$1\ufdd1\ufdd1')
const shown = (text: string): string => text.replaceAll('\ufdd0', '{').replaceAll('\ufdd1', '}')

/** What is more than a rules file needs, found before anything is parsed. */
function excess(text: string): YamlFault | null {
  if (text.length > MOST_BYTES) return { offset: 0, message: tooLarge }
  let tokens = 0
  let offset = 0
  let brackets = 0
  /** Marks of lists and keys on this line, and how far it is indented: what block nesting is made of. */
  let marks = 0
  let lineStart = true
  let inScalar = false
  for (const lexeme of new Lexer().lex(hidden(text))) {
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme)
    // the lexer puts markers between lexemes, which have no place in the text
    inScalar = type === 'scalar'
    if (inScalar || type === 'doc-mode' || type === 'flow-error-end') continue
    if (++tokens > MOST_TOKENS) return { offset, message: tooMany }
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets++
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1)
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') marks += brackets ? 0 : 1
    const indent = type === 'space' && lineStart ? lexeme.length : 0
    if (brackets > DEEPEST || marks > DEEPEST || indent > 4 * DEEPEST) return { offset, message: tooDeep }
    lineStart = type === 'newline'
    if (lineStart) marks = 0
    offset += lexeme.length
  }
  return null
}

const tooLarge: Said = {
  zh: `规则文件超过 1 MB；请拆成几个文件，用 extends 引用`,
  en: 'the rules file is larger than 1 MB; split it and use extends',
}
const tooMany: Said = {
  zh: `规则文件内容过多（超过 ${MOST_TOKENS} 个词和符号）；请拆成几个文件，用 extends 引用`,
  en: `too much for one rules file (more than ${MOST_TOKENS} words and marks); split it and use extends`,
}
const tooDeep: Said = { zh: `嵌套过深（超过 ${DEEPEST} 层）`, en: `nested too deeply (more than ${DEEPEST} levels)` }
const tooMuchRepeated: Said = {
  zh: `别名（*）重复的内容过多；请把内容写出来，或用 extends 引用`,
  en: 'aliases (*) repeat too much; write it out, or use extends',
}

/** The tree of a document. Keys are words, each once; what aliases repeat is counted each time. */
function treeOf(contents: unknown, faults: YamlFault[]): Tree {
  const anchors = new Map<string, unknown>()
  let values = 0
  let aliases = 0
  const leaf = (value: unknown, start: number): Tree => ({
    value: typeof value === 'string' ? shown(value) : value,
    start,
    below: new Map(),
  })
  const visit = (node: unknown, depth: number, inAlias: boolean): Tree => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0
    const stop = (message: Said): Tree => {
      faults.push({ offset: start, message })
      return leaf(null, start)
    }
    if (faults.length) return leaf(null, start)
    if (++values > MOST_VALUES) return stop(tooMuchRepeated)
    if (depth > DEEPEST) return stop(tooDeep)
    if (isAlias(node)) {
      if (++aliases > MOST_ALIASES) return stop(tooMuchRepeated)
      const meant = anchors.get(node.source)
      return meant === undefined ? stop(noAnchor(node.source)) : { ...visit(meant, depth + 1, true), start }
    }
    if (!inAlias && isNode(node) && 'anchor' in node && typeof node.anchor === 'string') {
      // an alias inside what its anchor names would never end
      anchors.delete(node.anchor)
      const tree = inside(node, depth, inAlias, start)
      anchors.set(node.anchor, node)
      return tree
    }
    return inside(node, depth, inAlias, start)
  }
  const inside = (node: unknown, depth: number, inAlias: boolean, start: number): Tree => {
    if (isScalar(node)) return leaf(typeof node.value === 'bigint' ? Number(node.value) : node.value, start)
    if (isSeq(node)) {
      const list = node.items.map(item => visit(isPair(item) ? null : item, depth + 1, inAlias))
      return { value: list.map(({ value }) => value), start, below: new Map(list.map((tree, n) => [n, { key: tree.start, tree }])) }
    }
    if (!isMap(node)) return leaf(null, start)
    const below = new Map<string, { readonly key: number; readonly tree: Tree }>()
    for (const { key, value } of node.items) {
      const at = isNode(key) ? (key.range?.[0] ?? start) : start
      const fault = (message: Said) => faults.push({ offset: at, message })
      const name = isScalar(key) ? shown(String(key.value)) : ''
      if (!isScalar(key) || typeof key.value === 'object') fault(noWord)
      else if (below.has(name)) fault(twice(name))
      else below.set(name, { key: at, tree: visit(value ?? null, depth + 1, inAlias) })
      if (faults.length) break
    }
    // by definition, so that __proto__ is a key like any other
    const value = Object.defineProperties(
      {},
      Object.fromEntries(
        [...below].map(([key, { tree }]) => [key, { value: tree.value, enumerable: true, writable: true, configurable: true }]),
      ),
    )
    return { value, start, below }
  }
  return visit(contents, 0, false)
}

const noAnchor = (name: string): Said => ({ zh: `没有名为“${name}”的锚点（&${name}）`, en: `there is no anchor &${name}` })
const noWord: Said = { zh: '键应为一个词', en: 'a key must be a word' }
const twice = (key: string): Said => ({ zh: `“${key}”写了两次`, en: `"${key}" is given twice` })

function offsetIn(tree: Tree, path: Path, key: boolean): number {
  let here = tree
  let offset = tree.start
  for (const [n, part] of path.entries()) {
    const next = here.below.get(part)
    // one where there may be several is its own list
    if (!next && typeof part === 'number') continue
    if (!next) break
    here = next.tree
    offset = key && n === path.length - 1 ? next.key : here.start
  }
  return offset
}
