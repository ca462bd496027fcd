import { readFileSync } from 'node:fs'
import { parseRows } from '../lexicon/parse.ts'
import type { Row } from '../lexicon/types.ts'
import { packageFile } from '../package.ts'
import { once } from '../text/once.ts'
import { TABLE_NAMES, type Tables } from './settings.ts'

/** The word lists of this package that rules look things up in: data/check. Each is read when it is first looked at. */
export function loadTables(): Tables {
  const tables = TABLE_NAMES.map(name => {
    const rows = once((): readonly Row[] => parseRows(readFileSync(packageFile(`data/check/${name}.txt`), 'utf8')))
    return [name, { enumerable: true, get: rows }] as const
  })
  return Object.defineProperties({}, Object.fromEntries(tables)) as Tables
}
