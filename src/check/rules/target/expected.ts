import { compiled } from '../../../lexicon/compiled.ts'

/** What the catalogue says of an indicator: its name, and the units that it is given in. */
export interface Expected {
  readonly name: string
  readonly units: readonly string[]
}

/** The entries of the catalogue (data/lexicon/indicators.txt) by id. */
export const expectedUnits = compiled(
  (lexicon): ReadonlyMap<string, Expected> =>
    new Map(lexicon.indicators.map(([id = '', name = '', , units = '']) => [id, { name, units: units.split('|').filter(Boolean) }])),
)
