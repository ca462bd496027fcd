/** A text without the marks that join the parts of a wording, and where each of its characters stood. */
export interface Bare {
  readonly text: string
  readonly places: Int32Array
}

/** Marks that make no difference to a formulation: joins and quotes. */
const JOINS = new Set('、，； “”‘’')
const QUOTES = new Set('“”‘’')

export const bareText = (text: string): Bare => without(text, JOINS)
export const unquotedText = (text: string): Bare => without(text, QUOTES)

function without(text: string, marks: ReadonlySet<string>): Bare {
  const places = new Int32Array(text.length)
  let bare = ''
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !marks.has(text.charAt(at))) {
      places[bare.length + at - from] = at
      continue
    }
    bare += text.slice(from, at)
    from = at + 1
  }
  return { text: bare, places }
}
