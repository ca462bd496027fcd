import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { finder, readText, waysTo } from '../../check/config/find.ts'
import type { Finding } from '../../check/types.ts'
import { slashed } from '../../paths.ts'
import { sha256 } from '../../sha256.ts'
import { codeOf, readDocument } from '../documents.ts'
import type { Input } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import { isFolder, overwrite } from '../outputs.ts'
import type { Checker, Outcome } from './documents.ts'
import { editionOf } from './edition.ts'
import type { CheckOptions } from './options.ts'

/** What was found in a document, and all that it depends on. */
interface Entry {
  /** Of the document's bytes, its name and place, the options, and which rules file holds. */
  readonly key: string
  /** The rules files that were read for it, with what was in them. */
  readonly rules: readonly (readonly [path: string, digest: string])[]
  /** null: the rules file ignores it. */
  readonly findings: readonly Finding[] | null
}

export interface Cache {
  readonly checker: Checker
  /** Gives what went wrong, null where nothing did. */
  readonly save: () => string | null
}

/** Where a cache goes that no file was named for. */
const DEFAULT = ['node_modules/.cache/gangmu/check.json', '.gangmucache'] as const

function locationOf({ cacheLocation }: CheckOptions): string {
  if (cacheLocation === undefined) return existsSync('node_modules') ? DEFAULT[0] : DEFAULT[1]
  return isFolder(cacheLocation) ? join(cacheLocation, DEFAULT[1]) : cacheLocation
}

/**
 * Checks only documents that changed, or whose rules did: told by what is in the files, never by their times, and with nothing loaded that
 * reads documents. Paths are relative to the cache's folder, so that it may move with the documents.
 */
export function cached(options: CheckOptions, messages: Messages, checker: Checker): Cache {
  const location = locationOf(options)
  const folder = dirname(resolve(location))
  const edition = editionOf()
  const before = read(location, edition)
  const now = new Map<string, Entry>()
  const find = finder()
  const contents = new Map<string, string>()
  const contentOf = (path: string): string => {
    const known = contents.get(path) ?? contentAt(resolve(folder, path))
    contents.set(path, known)
    return known
  }
  const keyOf = (path: string, bytes: Uint8Array): string => {
    const rules = options.config === undefined ? find(dirname(resolve(path))) : resolve(options.config)
    const places = [waysTo(folder, resolve(path)), rules === null ? null : waysTo(folder, rules)]
    const parts = [path, places, options.date ?? null, options.encoding ?? null, messages.language]
    return createHash('sha256')
      .update(`${JSON.stringify(parts)}\n`)
      .update(bytes)
      .digest('hex')
  }
  const checkOne = async (input: Input): Promise<Outcome> => {
    if (input.standardInput) return checker.checkOne(input)
    const document = await readDocument(input, options.encoding, messages)
    if (!document.ok) return { kind: 'failed', failure: { path: input.path, message: document.message } }
    const { source, bytes } = document
    const name = slashed(relative(folder, resolve(input.path)))
    const key = keyOf(input.path, bytes)
    const known = before.get(name)
    if (known?.key === key && known.rules.every(([path, digest]) => contentOf(path) === digest)) {
      now.set(name, known)
      const { findings, rules } = known
      const rulesFiles = rules.map(([path, digest]) => ({ path: resolve(folder, path), digest }))
      if (findings === null) return { kind: 'ignored', bytes, rulesFiles }
      return {
        kind: 'checked',
        file: { path: input.path, text: source.text, encoding: source.encoding, findings },
        bytes,
        source,
        rulesFiles,
      }
    }
    const outcome = await checker.checkSource(input, source, bytes)
    if (outcome.kind !== 'failed') {
      const rules = outcome.rulesFiles.map(({ path, digest }) => [slashed(relative(folder, path)), digest] as const)
      now.set(name, { key, rules, findings: outcome.kind === 'checked' ? outcome.file.findings : null })
    }
    return outcome
  }
  return {
    checker: { ...checker, checkOne },
    save() {
      // nothing was looked at: the run could not begin
      if (!now.size) return null
      if (options.cacheLocation !== undefined && isForeign(location)) return messages.cache.foreign(slashed(location))
      const kept = [...before].filter(([name]) => !now.has(name) && existsSync(resolve(folder, name)))
      return write(location, edition, new Map([...kept, ...now]), messages)
    },
  }
}

/** What a rules file holds now. */
function contentAt(path: string): string {
  const read = readText(path)
  return read.ok ? sha256(read.text) : ''
}

/** The entries of a cache. One of another edition, damaged, or not there has none: it will be written anew. */
function read(location: string, edition: string): ReadonlyMap<string, Entry> {
  try {
    const text = readFileSync(location, 'utf8')
    const end = text.indexOf('\n')
    if (text.slice(0, end) !== sealOf(edition, text.slice(end + 1))) return new Map()
    // the seal says that this program has written it
    return new Map(Object.entries(JSON.parse(text.slice(end + 1)) as Readonly<Record<string, Entry>>))
  } catch {
    return new Map()
  }
}

/** Whether something else stands where a cache was to go. A cache that a crash left empty is none of anybody's. */
function isForeign(location: string): boolean {
  try {
    return /^(?!gangmu-cache )[^\0]/.test(readFileSync(location, 'utf8'))
  } catch {
    return false
  }
}

function write(location: string, edition: string, entries: ReadonlyMap<string, Entry>, messages: Messages): string | null {
  const body = `${JSON.stringify(Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))))}\n`
  const text = `${sealOf(edition, body)}\n${body}`
  try {
    if (existsSync(location) && readFileSync(location, 'utf8') === text) return null
    mkdirSync(dirname(location), { recursive: true })
  } catch (error) {
    return messages.output.failed(slashed(location), codeOf(error))
  }
  return overwrite(location, text, messages)
}

const sealOf = (edition: string, body: string): string => `gangmu-cache ${edition} ${sha256(body)}`
