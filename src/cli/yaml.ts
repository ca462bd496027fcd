import { Document, isScalar, visit } from 'yaml'

/** A tree as YAML for people: without anchors, a list of words on one line. */
export function yamlDocument(tree: unknown): Document {
  const document = new Document(tree, { aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
  })
  return document
}
