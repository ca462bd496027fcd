import { analysisOf } from '../../analysis.ts'
import { isCostly } from '../../check/config/costly.ts'
import { openSettings } from '../../check/config/open.ts'
import type { RulesFault } from '../../check/config/types.ts'
import { check } from '../../check/engine.ts'
import { loadLexicon } from '../../lexicon/load.ts'
import type { CheckedFile, Failure } from '../../report/findings/types.ts'
import { isSegmenterFault } from '../../segment/fault.ts'
import { jiebaSegmenter } from '../../segment/jieba.ts'
import type { Source } from '../../source/types.ts'
import { once } from '../../text/once.ts'
import { readDocument } from '../documents.ts'
import { type Input, slashed } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import type { CheckOptions } from './check.ts'

/** What came of one document. */
export type Outcome =
  | { readonly kind: 'checked'; readonly file: CheckedFile; readonly bytes: Uint8Array; readonly source: Source }
  | { readonly kind: 'ignored'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: Failure }

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
    const failed = (message: string): Outcome => ({ kind: 'failed', failure: { path: name, message } })
    try {
      const analysis = analysisOf(source, lexicon(), { segmenter: jiebaSegmenter, date: options.date ?? null })
      const found = await settingsFor(named(input, options) ? name : null, () => analysis.frame().kind)
      if (!found.ok) return failed(found.faults.map(fault => rulesFault(fault, messages)).join('\n'))
      if (found.ignored) return { kind: 'ignored', bytes }
      const findings = check(analysis, found.settings, messages.language)
      return { kind: 'checked', file: { path: name, text: source.text, encoding: source.encoding, findings }, bytes, source }
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

/** What a document is called: the name that standard input goes by, or the path. */
const nameOf = ({ path, standardInput }: Input, { stdinFilename }: CheckOptions): string =>
  standardInput ? slashed(stdinFilename ?? 'stdin') : path

const named = ({ standardInput }: Input, { stdinFilename }: CheckOptions): boolean => !standardInput || stdinFilename !== undefined

/** What is wrong with a rules file: place, message, and the line with the place marked. */
const rulesFault = ({ path, line, column, message, excerpt }: RulesFault, { language }: Messages): string =>
  `${path}:${line}:${column} ${message[language]}${excerpt ? `\n${excerpt}` : ''}`
