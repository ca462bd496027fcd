import { type Document, isCollection, isMap, isScalar, type Scalar } from 'yaml'
import type { Path } from '../../check/config/types.ts'
import { yamlDocument } from '../yaml.ts'
import type { Printed } from './config.ts'

/** A rules file as YAML, with comments: at its head, and on each part where it comes from. */
export function yamlOf(
  { config, origins }: Printed,
  head: readonly string[],
  said: (from: Printed['origins'][number]['from']) => string,
): string {
  const document = yamlDocument(config)
  document.commentBefore = head.map(line => ` ${line}`).join('\n')
  for (const { path, from } of origins) comment(document, path, ` ${said(from)}`)
  return document.toString({ lineWidth: 0 })
}

/** A word has its comment behind it; what takes several lines has it before. */
function comment(document: Document, path: Path, text: string): void {
  const node = document.getIn(path, true)
  if (isScalar(node)) node.comment = text
  if (!isCollection(node)) return
  const key = keyOf(document.getIn(path.slice(0, -1), true), path.at(-1))
  if (key) key.commentBefore = text
  else node.commentBefore = text
}

/** The key itself, where it stands in a map. */
function keyOf(map: unknown, key: string | number | undefined): Scalar | null {
  const keys: readonly unknown[] = isMap(map) ? map.items.map(pair => pair.key) : []
  return keys.filter(one => isScalar(one)).find(({ value }) => value === key) ?? null
}
