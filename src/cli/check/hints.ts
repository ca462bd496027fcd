import { resolve } from 'node:path'
import { analysisOf } from '../../analysis.ts'
import { isCostly } from '../../check/config/costly.ts'
import { watcher } from '../../check/config/hints.ts'
import { openSettings } from '../../check/config/open.ts'
import { loadLexicon } from '../../lexicon/load.ts'
import { jiebaSegmenter } from '../../segment/jieba.ts'
import { once } from '../../text/once.ts'
import { readDocument } from '../documents.ts'
import { findInputs } from '../inputs.ts'
import type { Messages } from '../messages/index.ts'
import { tell } from '../terminal.ts'
import type { CheckOptions } from './options.ts'

/** Hints that are told; one file with many faults should not bury the report. */
const MOST = 20

/**
 * Tells what of the rules files met none of the documents, after they have been checked. It looks at them anew: what a cache or a fix
 * spares a check, a hint must have seen. Standard input is gone by then.
 */
export async function tellHints(files: readonly string[], options: CheckOptions, messages: Messages): Promise<void> {
  const { inputs } = await findInputs(
    files.filter(file => file !== '-'),
    messages,
  )
  const settingsFor = openSettings({ configPath: options.config ?? null })
  const lexicon = once(loadLexicon)
  const { see, hints } = watcher()
  for (const input of inputs) {
    const read = await readDocument(input, options.encoding, messages)
    if (!read.ok) continue
    const analysis = analysisOf(read.source, lexicon(), { segmenter: jiebaSegmenter, date: options.date ?? null })
    try {
      const found = await settingsFor(input.path, () => analysis.frame().kind)
      if (found.ok) await see(analysis, resolve(input.path), found)
    } catch (error) {
      // the check has told of it
      if (!isCostly(error)) throw error
    }
  }
  const all = hints()
  for (const { path, line, column, message } of all.slice(0, MOST))
    tell(messages.check.hint(`${path}:${line}:${column} ${message[messages.language]}`))
  if (all.length > MOST) tell(messages.check.moreHints(all.length - MOST))
}
