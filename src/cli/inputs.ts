import { type Dirent, readdirSync, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { slashed } from '../paths.ts'
import type { Messages } from './messages/index.ts'

/** A document to read. */
export interface Input {
  /** As given on the command line, with /; - is standard input. */
  readonly path: string
  readonly standardInput: boolean
}

export interface Inputs {
  readonly inputs: readonly Input[]
  /** What was asked for and is not there. */
  readonly problems: readonly string[]
}

/** The documents that arguments name: files, the .txt and .md of folders, globs, each once and in the order given. */
export async function findInputs(args: readonly string[], messages: Messages): Promise<Inputs> {
  const problems: string[] = []
  const found = new Map<string, Input>()
  for (const arg of args) {
    const named = await inputsOf(arg)
    if (named.problem) problems.push(messages.input[named.problem](slashed(arg)))
    for (const folder of named.closed ?? []) problems.push(messages.input.forbidden(slashed(folder)))
    for (const path of named.paths) {
      const key = path === '-' ? '-' : resolve(path)
      if (!found.has(key)) found.set(key, { path: slashed(path), standardInput: path === '-' })
    }
  }
  return { inputs: [...found.values()], problems }
}

interface Named {
  readonly paths: readonly string[]
  readonly problem?: 'noMatch' | 'emptyFolder'
  /** Folders that may not be looked into. */
  readonly closed?: readonly string[]
}

async function inputsOf(arg: string): Promise<Named> {
  const kind = arg === '-' ? 'file' : kindOf(arg)
  if (kind === 'folder') {
    const closed: string[] = []
    const paths = documentsIn(arg, closed)
    return paths.length || closed.length ? { paths, closed } : { paths, problem: 'emptyFolder' }
  }
  // what is neither there nor a glob is told when it is read
  if (kind === 'file' || !/[*?[{]/.test(arg)) return { paths: [arg] }
  const { glob } = await import('tinyglobby')
  const paths = (await glob(slashed(arg), { absolute: isAbsolute(arg), expandDirectories: false })).sort()
  return paths.length ? { paths } : { paths, problem: 'noMatch' }
}

/** What a path leads to, null for nothing. What can't be looked at counts as a file: reading it tells why. */
export function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat ? (stat.isDirectory() ? 'folder' : 'file') : null
  } catch {
    return 'file'
  }
}

/** The documents in a folder and the folders below it, hidden ones left out, in the order of their names; `closed` takes what can't be opened. */
function documentsIn(folder: string, closed: string[]): readonly string[] {
  const base = /[/\\]$/.test(folder) ? folder.slice(0, -1) : folder
  return entriesOf(folder, closed).flatMap(entry => {
    const path = `${base}/${entry.name}`
    if (entry.isDirectory()) return documentsIn(path, closed)
    return /\.(?:txt|md|markdown)$/i.test(entry.name) && !isEndless(path, entry) ? [path] : []
  })
}

/** A pipe, a socket or a device, by itself or by a link: nobody asked for it by name, and reading it might never end. */
function isEndless(path: string, entry: Dirent): boolean {
  if (entry.isFile()) return false
  try {
    const stat = statSync(path)
    return !stat.isFile() && !stat.isDirectory()
  } catch {
    // reading it tells why
    return false
  }
}

function entriesOf(folder: string, closed: string[]): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith('.')).sort(byName)
  } catch {
    closed.push(folder)
    return []
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)
