/** 2026-01-20, 2026-01 or 2026, of a day that there is. */
export function isDate(text: string): boolean {
  const time = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A name that the Encoding Standard knows. */
export function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}
