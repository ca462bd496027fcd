import { analysisOf } from '../../analysis.ts'
import { openSettings } from '../../check/config/open.ts'
import { loadLexicon } from '../../lexicon/load.ts'
import { slashed } from '../../paths.ts'
import { jsonText } from '../../plan/scalar.ts'
import { jiebaSegmenter } from '../../segment/jieba.ts'
import { rulesFault } from '../check/documents.ts'
import { readDocument } from '../documents.ts'
import type { ExitCode } from '../main.ts'
import type { Messages } from '../messages/index.ts'
import { complain, report } from '../terminal.ts'
import { isEncoding } from '../values.ts'
import { layerPlaces, type Place, printedOf } from './config.ts'

export interface PrintConfigOptions {
  readonly config?: string
  readonly format?: 'yaml' | 'json'
  readonly encoding?: string
}

/** gangmu print-config: what holds for a document after extends and overrides, as a rules file, with where each part of it comes from. */
export async function printConfig(
  path: string,
  { config, format = 'yaml', encoding }: PrintConfigOptions,
  messages: Messages,
): Promise<ExitCode> {
  if (encoding !== undefined && !isEncoding(encoding)) return complain(messages.usage.notAnEncoding(encoding))
  const standardInput = path === '-'
  const name = standardInput ? 'stdin' : slashed(path)
  const read = await readDocument({ path: slashed(path), standardInput }, encoding, messages, name)
  if (!read.ok) return complain(read.message)
  const { kind } = analysisOf(read.source, loadLexicon(), { segmenter: jiebaSegmenter, date: null }).frame()
  const found = await openSettings({ configPath: config ?? null })(standardInput ? null : path, () => kind)
  if (!found.ok) return complain(found.faults.map(fault => rulesFault(fault, messages)).join('\n'))
  const printed = printedOf(found.layers)
  if (format === 'json') {
    report(jsonText(printed.config))
    return 0
  }
  const words = messages.printConfig
  const told = (place: Place): string => ('preset' in place ? words.preset(place.preset) : words.line(place.file, place.line))
  const head = [
    words.head(name, messages.kinds[kind]),
    ...layerPlaces(found.layers).map(({ place, override }, n) => {
      const what = 'file' in place && !override ? place.file : told(place)
      return `  ${n + 1}. ${override ? words.override(what) : what}`
    }),
    ...(found.rulesFile === null ? [words.noFile] : []),
    ...(found.ignored ? [words.ignored] : []),
    words.use,
  ]
  const { yamlOf } = await import('./yaml.ts')
  report(yamlOf(printed, head.map(oneLine), told))
  return 0
}

/** A file may be called anything; a comment ends with its line. */
const oneLine = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, '·')
