import { readFileSync } from 'node:fs'
import type { Said } from '../check/types.ts'
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

/** Why a file could not be written, in words where the usual ways to fail have some. */
export const reasonOf = (error: unknown, language: Messages['language']): string => REASONS.get(codeOf(error))?.[language] ?? codeOf(error)

const REASONS: ReadonlyMap<string, Said> = new Map([
  ['ENOENT', { zh: '没有这个文件夹', en: 'no such folder' }],
  ['ENOTDIR', { zh: '路径中有一段是文件，不是文件夹', en: 'a part of the path is a file, not a folder' }],
  ['EEXIST', { zh: '已有同名的文件', en: 'a file of that name is there' }],
  ['EISDIR', { zh: '这是文件夹', en: 'it is a folder' }],
  ['EACCES', { zh: '没有写入的权限', en: 'permission denied' }],
  ['EPERM', { zh: '没有写入的权限', en: 'permission denied' }],
  ['EROFS', { zh: '此处只能读取', en: 'the disk is read-only' }],
  ['ENOSPC', { zh: '磁盘已满', en: 'the disk is full' }],
])
