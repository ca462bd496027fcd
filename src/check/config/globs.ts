import { globMatcher } from './glob.ts'
import { listOf, type RulesFile } from './types.ts'

type Matches = (path: string) => boolean

/** Tests of paths, relative to the folder of a rules file: what its overrides name, one after the other, and what it ignores. */
export interface Globs {
  readonly overrides: readonly Matches[]
  readonly ignores: Matches
}

const known = new WeakMap<RulesFile, Globs>()

/** The globs of a rules file, made once. */
export function globsOf(file: RulesFile): Globs {
  const made = known.get(file) ?? {
    overrides: (file.overrides ?? []).map(({ files }) => globMatcher(listOf(files))),
    ignores: globMatcher(listOf(file.ignores)),
  }
  known.set(file, made)
  return made
}
