/**
 * A string as YAML: plain where no reader of YAML 1.1 or 1.2 could take it for anything else, else in double quotes. JSON's quoting is
 * YAML's too; what JSON leaves as it is and a YAML reader refuses or takes for a line break is escaped besides.
 */
export const yamlString = (text: string): string => (isPlain(text) ? text : quoted(text))

/** A string in double quotes, as JSON and YAML read it, without a character that could act on a terminal. */
export const quoted = (text: string): string => escapeUnsafe(JSON.stringify(text))

/** JSON text, the characters that it may hold as they are but that could act on a terminal escaped. */
export const escapeUnsafe = (json: string): string => json.replace(UNSAFE, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** JSON as a report has it: indented, its last line ended, without a character that could act on a terminal. */
export const jsonText = (value: unknown): string => `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`

/** DEL and C1 controls, line separators, marks that turn the direction of text, byte order marks and what is no character. */
const UNSAFE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/**
 * Plain are identifiers (cn-comma, T4, speech.txt) and text with a Chinese character or mark in it, which no number, date or truth value
 * has. Signs that mean something to YAML in some place ( : # , [ ] { } & * ! | > ' " % @ ` ~ = ? - at the start) are never plain.
 */
const isPlain = (text: string): boolean => (text.charCodeAt(0) < 0x80 && IDENTIFIER.test(text) ? !RESERVED.test(text) : CHINESE.test(text))

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_./-]*$/
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i
const HAN = '\\u3007\\u4e00-\\u9fff'
const MARKS = '、。，．；：！？（）《》〈〉【】〔〕「」“”‘’—…·％\\u3000\\u2460-\\u249b\\u2160-\\u217f'
/** Begins with Han or a Chinese mark, or with letters and digits before the first one; ends with none of the spaces that YAML drops. */
const CHINESE = new RegExp(`^(?:[A-Za-z0-9]+(?:[.][A-Za-z0-9]+)?%?)?[${HAN}${MARKS}](?:[ ]?[A-Za-z0-9.%+/()~${HAN}${MARKS}-])*$`)
