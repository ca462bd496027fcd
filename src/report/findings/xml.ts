/**
 * An XML element with its attributes, and what stands in it: elements of their own lines, or text. Writing XML takes no more than this, so
 * there is no library behind it; libxml2 reads what it writes in the tests.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string = [],
): string {
  const head = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`
  if (!content.length) return `${head}/>`
  return typeof content === 'string' ? `${head}>${escaped(content)}</${name}>` : `${head}>\n${indented(content)}\n</${name}>`
}

export const xmlText = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

/** Line breaks in text and attributes are escaped, so that every line is one of the markup and can be indented. */
const indented = (elements: readonly string[]): string => elements.join('\n').replace(/^/gm, '  ')

/** For text and for attributes. What XML 1.0 has no way to write is U+FFFD; what would turn the text of a terminal is written as a number. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, char => NAMED[char] ?? `&#${char.charCodeAt(0)};`)

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
