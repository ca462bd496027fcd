/** What a rules file may give once or as a list. */
export type OneOrMore<T> = T | readonly T[]

export const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] => (value === undefined ? [] : isList(value) ? value : [value])
const isList = <T>(value: OneOrMore<T>): value is readonly T[] => Array.isArray(value)
