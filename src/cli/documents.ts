import { readFileSync } from 'node:fs'
import { decode } from '../source/decode.ts'
import type { Source } from '../source/types.ts'
import type { Input } from './inputs.ts'
import type { Messages } from './messages/index.ts'

export type Read =
  | { readonly ok: true; readonly source: Source; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string }

/**
 * Reads a document: its bytes and its text, not yet its checksum; or tells why it can't be read and what to do. `name`: what it goes by,
 * where that is not its path.
 */
export async function readDocument(input: Input, encoding: string | undefined, messages: Messages, name = input.path): Promise<Read> {
  const bytes = await bytesOf(input, messages)
  if (typeof bytes === 'string') return { ok: false, message: bytes }
  const decoded = decode(bytes, { path: name, encoding })
  if (decoded.ok) return { ok: true, source: { ...decoded.source, sha256: '' }, bytes }
  const { reason } = decoded
  if (reason.code === 'unknown-encoding') return { ok: false, message: messages.input.unknownEncoding(name, reason.encoding) }
  return { ok: false, message: messages.input.notText(name, messages.input.kinds[reason.type]) }
}

async function bytesOf({ path, standardInput }: Input, { input }: Messages): Promise<Uint8Array | string> {
  try {
    if (!standardInput) return readFileSync(path)
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    return codeOf(error) === 'EISDIR' ? input.isFolder(path) : unreadable(path, error, input)
  }
}

/** Why a file could not be read, for the person who named it. */
export function unreadable(path: string, error: unknown, input: Messages['input']): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return input.notFound(path)
    case 'EACCES':
    case 'EPERM':
      return input.forbidden(path)
    default:
      return input.unreadable(path, codeOf(error))
  }
}

/** ENOENT, EACCES, …: how the system names what went wrong. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error && typeof error.code === 'string' ? error.code : error.message) : String(error)
