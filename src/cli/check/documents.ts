import { resolve } from 'node:path'
import { analysisOf } from '../../analysis.ts'
import type { FileLink } from '../../check/config/chain.ts'
import { isCostly } from '../../check/config/costly.ts'
import type { Layer } from '../../check/config/layers.ts'
import { openSettings } from '../../check/config/open.ts'
import type { RulesFault } from '../../check/config/types.ts'
import { check } from '../../check/engine.ts'
import { loadLexicon } from '../../lexicon/load.ts'
import { slashed } from '../../paths.ts'
import type { CheckedFile, Failure } from '../../report/findings/types.ts'
import { isSegmenterFault } from '../../segment/fault.ts'
import { jiebaSegmenter } from '../../segment/jieba.ts'
import { sha256 } from '../../sha256.ts'
import type { Source } from '../../source/types.ts'
import { once, oncePer } from '../../text/once.ts'
import { readDocument } from '../documents.ts'
import type { Input } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import type { CheckOptions } from './options.ts'

/** What came of one document. */
export type Outcome =
  | {
      readonly kind: 'checked'
      readonly file: CheckedFile
      readonly bytes: Uint8Array
      readonly source: Source
      readonly rulesFiles: readonly RulesRead[]
    }
  | { readonly kind: 'ignored'; readonly bytes: Uint8Array; readonly rulesFiles: readonly RulesRead[] }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly rulesFiles?: readonly RulesRead[] }

/** A rules file that was read for a document: where it is, and what was in it. */
export interface RulesRead {
  readonly path: string
  readonly digest: string
}

/** Holds documents to their rules, one after the other: what is read for the first, rules and lexicon, serves them all. */
export interface Checker {
  readonly checkOne: (input: Input) => Promise<Outcome>
  /** A document that has been read; `bytes` are those of its text. */
  readonly checkSource: (input: Input, source: Source, bytes: Uint8Array) => Promise<Outcome>
}

export function checker(options: CheckOptions, messages: Messages): Checker {
  const settingsFor = openSettings({ configPath: options.config ?? null })
  const lexicon = once(loadLexicon)
  const checkSource: Checker['checkSource'] = async (input, source, bytes) => {
    const name = nameOf(input, options)
    const failed = (message: string) => ({ kind: 'failed' as const, failure: { path: name, message } })
    try {
      const analysis = analysisOf(source, lexicon(), { segmenter: jiebaSegmenter, date: options.date ?? null })
      const found = await settingsFor(named(input, options) ? name : null, () => analysis.frame().kind)
      if (!found.ok)
        return {
          ...failed(found.faults.map(fault => rulesFault(fault, messages)).join('\n')),
          rulesFiles: found.faults.map(({ path }) => ({ path: resolve(path), digest: '' })),
        }
      const rulesFiles = rulesRead(found.layers)
      if (found.ignored) return { kind: 'ignored', bytes, rulesFiles }
      const findings = check(analysis, found.settings, messages.language)
      return { kind: 'checked', file: { path: name, text: source.text, encoding: source.encoding, findings }, bytes, source, rulesFiles }
    } catch (error) {
      // no document should make a rule throw; should one all the same, the others are still checked
      if (isSegmenterFault(error)) throw error
      if (isCostly(error)) return failed(`${name}: ${error.said[messages.language]}`)
      return failed(messages.unexpected(`${name}: ${error instanceof Error ? error.message : String(error)}`))
    }
  }
  return {
    checkSource,
    async checkOne(input) {
      const name = nameOf(input, options)
      const read = await readDocument(input, options.encoding, messages, name)
      return read.ok ? checkSource(input, read.source, read.bytes) : { kind: 'failed', failure: { path: name, message: read.message } }
    },
  }
}

const digestOf = oncePer(({ text }: FileLink): string => sha256(text))

/** The files among the layers that hold for a document. */
function rulesRead(layers: readonly Layer[]): readonly RulesRead[] {
  const files = new Set(layers.flatMap(({ from }) => (from.kind === 'file' ? [from.file] : [])))
  return [...files].map(file => ({ path: resolve(file.path), digest: digestOf(file) }))
}

/** What a document is called: the name that standard input goes by, or the path. */
const nameOf = ({ path, standardInput }: Input, { stdinFilename }: CheckOptions): string =>
  standardInput ? slashed(stdinFilename ?? 'stdin') : path

const named = ({ standardInput }: Input, { stdinFilename }: CheckOptions): boolean => !standardInput || stdinFilename !== undefined

/** A fault of a rules file, for the person who wrote it, with the line and the place marked; of one that can't be read there is no place to tell. */
export const rulesFault = ({ path, line, column, message, excerpt }: RulesFault, { language }: Messages): string =>
  excerpt ? `${path}:${line}:${column} ${message[language]}\n${excerpt}` : `${path}${language === 'zh' ? '：' : ': '}${message[language]}`
