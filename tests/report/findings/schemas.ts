import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect } from 'vitest'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const read = (name: string): string => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')

/** Holds JSON text to a schema of this folder, and gives what is in it. */
export function validJson(text: string, schema: string): unknown {
  // SARIF's schema is not ours to change: a pattern of it is none with the flag u
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const value: unknown = JSON.parse(text)
  ajv.validate(JSON.parse(read(schema)), value)
  expect(ajv.errors ?? []).toEqual([])
  return value
}

/** Holds XML to a schema of this folder; each of the texts is read by libxml2. */
export async function validXml(texts: readonly string[], schema: string): Promise<void> {
  const xml: readonly XMLFileInfo[] = texts.map((contents, n) => ({ fileName: `${n}.xml`, contents }))
  const { valid, errors } = await validateXML({ xml, schema: read(schema) })
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
  expect(valid).toBe(true)
}
