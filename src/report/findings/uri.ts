/** A path with / as a URI: relative where the path is, file: where it is absolute, on Windows with a drive or a server too. */
export function uriOf(path: string): string {
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`
  if (path.startsWith('//')) return `file:${encoded(path)}`
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(plainPath(path))
}

/** A path as services know it, which hold it against those of the repository: ./drafts/a.txt is drafts/a.txt. */
export const plainPath = (path: string): string => path.replace(/^(?:\.\/+)+/, '')

export const isAbsoluteUri = (uri: string): boolean => uri.startsWith('file:')

const encoded = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
