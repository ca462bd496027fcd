import type { Options, Values } from './options.ts'
import type { AnyRule, Rule, Run } from './types.ts'

/** A rule among others, the types of its options known to its own `check`. What a rules file does not give is filled in. */
export const rule = <const O extends Options>(rule: Rule<O>): AnyRule => ({
  ...rule,
  check: (analysis, given, settings, run = ALONE) => rule.check(analysis, valuesOf(rule.options, given), settings, run),
})

/** Given values come from presets and from rules files, both held to the schema that is made of the same options. */
const valuesOf = <O extends Options>(options: O, given: Readonly<Record<string, unknown>>): Values<O> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, given[name] ?? option.default])) as Values<O>

/** A rule that runs alone: no other has found anything. */
const ALONE: Run = { names: new Set(), used: new Set() }
