import { readFileSync, statSync } from 'node:fs'
import { analysisOf } from '../analysis.ts'
import { presetLayers } from '../check/config/presets.ts'
import { presetOf } from '../check/config/types.ts'
import { derive as describe, FEWEST } from '../check/derive/derive.ts'
import { rulesText } from '../check/derive/write.ts'
import type { Kind } from '../frame/types.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { jiebaSegmenter } from '../segment/jieba.ts'
import { readDocument } from './documents.ts'
import { findInputs } from './inputs.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import { isFolder, leadsTo, overwrite } from './outputs.ts'
import { complain, report, tell } from './terminal.ts'
import { isEncoding } from './values.ts'

export interface DeriveOptions {
  readonly output?: string
  readonly minShare?: string
  readonly encoding?: string
  readonly force?: boolean
}

const SHARE = '0.8'

/** gangmu derive: a rules file learnt from good documents. */
export async function derive(files: readonly string[], options: DeriveOptions, messages: Messages): Promise<ExitCode> {
  const { output, minShare = SHARE, encoding, force = false } = options
  const share = shareOf(minShare)
  if (share === null) return complain(messages.usage.notAShare(minShare))
  if (encoding !== undefined && !isEncoding(encoding)) return complain(messages.usage.notAnEncoding(encoding))
  if (output !== undefined && isFolder(output)) return complain(messages.check.reportIsFolder(output))
  const { inputs, problems } = await findInputs(files, messages)
  for (const problem of problems) complain(problem)
  if (output !== undefined && leadsTo(inputs)(output)) return complain(messages.output.isInput(output))

  const lexicon = loadLexicon()
  const read = []
  for (const input of inputs) {
    const document = await readDocument(input, encoding, messages)
    if (document.ok) read.push(analysisOf(document.source, lexicon, { segmenter: jiebaSegmenter }))
    else complain(document.message)
  }
  if (read.length < FEWEST) return complain(messages.derive.tooFew(read.length, FEWEST))
  const segmenter = jiebaSegmenter()
  const description = describe(read, { cut: segmenter.tag, minShare: share, known: sectionsOf })
  const text = rulesText(description)
  if (output === undefined) report(text)
  else {
    const problem = !force && differs(output, text) ? messages.init.exists(output) : overwrite(output, text, messages)
    if (problem) return complain(problem)
  }
  const required = description.sections.filter(section => section.required).length
  if (output !== undefined || !required) tell(messages.derive.learnt(read.length, description.sections.length, required))
  return read.length < inputs.length || problems.length ? 2 : 0
}

/** Those that the preset of a kind has. */
const sectionsOf = (kind: Kind) => presetLayers([presetOf(kind)], kind).flatMap(({ layer: { sections = [] } }) => sections)

/** Whether there is a file that says something else: a person may have changed it. */
function differs(path: string, text: string): boolean {
  try {
    return statSync(path).isFile() && readFileSync(path, 'utf8') !== text
  } catch {
    // what can't be looked at can't be written either, and writing tells why
    return false
  }
}

/** 0.8 or 80%; at least half, for what fewer have is no rule. */
function shareOf(given: string): number | null {
  const [, digits, sign] = /^(\d{1,3}(?:\.\d{1,4})?)(%?)$/.exec(given) ?? []
  if (digits === undefined) return null
  const share = sign ? Number(digits) / 100 : Number(digits)
  return share >= 0.5 && share <= 1 ? share : null
}
