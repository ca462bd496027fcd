import { oncePer } from '../../text/once.ts'
import { globMatcher } from './glob.ts'
import { listOf, type RulesFile } from './types.ts'

type Matches = (path: string) => boolean

/** Tests of paths, relative to the folder of a rules file: what its overrides name, one after the other, and what it ignores. */
export interface Globs {
  readonly overrides: readonly Matches[]
  readonly ignores: Matches
}

/** The globs of a rules file, made once. */
export const globsOf = oncePer(
  (file: RulesFile): Globs => ({
    overrides: (file.overrides ?? []).map(({ files }) => globMatcher(listOf(files))),
    ignores: globMatcher(listOf(file.ignores)),
  }),
)
