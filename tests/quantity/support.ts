import { readFileSync } from 'node:fs'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { unitWords } from '../../src/quantity/units.ts'

const file = new URL('../../data/lexicon/units.txt', import.meta.url)

/** The units that the project ships. */
export const UNITS = unitWords(parseLexicon(new Map([['units', readFileSync(file, 'utf8')]])))
