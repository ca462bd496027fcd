/** What a rules file of a stranger may cost. All of it is far from what rules need. */

/** Bytes of a rules file: more are not even parsed. */
export const MOST_BYTES = 1_000_000
/** Words and marks of YAML in it. */
export const MOST_TOKENS = 300_000
/** Lists and keys inside one another; the YAML library's recursion, driven deeper, ends the process. */
export const DEEPEST = 50
/** Values, those that aliases repeat among them. */
export const MOST_VALUES = 200_000
export const MOST_ALIASES = 200
/** Faults that are told of one file. */
export const MOST_FAULTS = 20
/** Files that may stand behind one another through `extends`. */
export const MOST_FILES = 100
/** Units of a pattern; steps of the program that it becomes, and of all programs together. */
export const LONGEST_PATTERN = 1_000
export const LARGEST_PROGRAM = 1_000
export const MOST_PROGRAMS = 15_000
/** Units of a glob, and its wildcards: what it becomes backtracks. */
export const LONGEST_GLOB = 200
/** Units of a query; what all queries together may look at in a plan, more for each unit of its document, and select of it. */
export const LONGEST_QUERY = 1_000
export const MOST_LOOKS = 2_000_000
export const LOOKS_FOR_EACH = 20
export const MOST_SELECTED = 50_000
