import { existsSync, readFileSync } from 'node:fs'
import { packageFile } from '../package.ts'
import { parseLexicon } from './parse.ts'
import { LEXICON_NAMES, type Lexicon } from './types.ts'

/** The lexicon of this package: data/lexicon. */
export function loadLexicon(): Lexicon {
  const folder = packageFile('data/lexicon/')
  const present = LEXICON_NAMES.filter(name => existsSync(`${folder}${name}.txt`))
  return parseLexicon(new Map(present.map(name => [name, readFileSync(`${folder}${name}.txt`, 'utf8')])))
}
