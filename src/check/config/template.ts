/** Longer values are cut: a message is one line. */
const LONGEST = 60

/** A message with {{name}} and {{name.of.name}} filled in from a value. What is not there is left out. */
export const filled = (message: string, value: unknown): string =>
  message.replace(/\{\{([^{}]{0,200})\}\}/g, (_, name: string) => inWords(valueAt(value, name.trim())))

/** What stands at a dotted name in a value; undefined where nothing does. */
export function valueAt(value: unknown, name: string): unknown {
  if (!name) return value
  let here = value
  for (const part of name.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = Reflect.get(here, part)
  }
  return here
}

/** A value as a reader wants it: of a thing its text or name, of a list its members. */
export function inWords(value: unknown): string {
  const words = plain(value)
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.slice(0, 10).map(plain).filter(Boolean).join('、')
  if (typeof value !== 'object') return String(value)
  const name = valueAt(value, 'text') ?? valueAt(value, 'name') ?? valueAt(value, 'heading') ?? valueAt(value, 'id')
  return typeof name === 'object' ? '' : plain(name)
}
