import type * as Crypto from 'node:crypto'
import { createRequire } from 'node:module'

/** In hexadecimal. Node's cryptography is loaded when it is first wanted: it takes a good part of the time that a command starts in. */
export function sha256(data: string | Uint8Array): string {
  const { createHash }: typeof Crypto = createRequire(import.meta.url)('node:crypto')
  return createHash('sha256').update(data).digest('hex')
}
