import { fstatSync, writeSync } from 'node:fs'
import { printable } from '../text/printable.ts'

export { printable }

/** The report, and nothing but it, goes to standard output. */
export function report(text: string | Uint8Array): void {
  if (isFile(process.stdout.fd)) writeWhole(process.stdout.fd, Buffer.from(text))
  else process.stdout.write(text)
}

/** What a full disk has room for, Node writes to a file, and does not tell that the rest is lost: we go on until it is told. */
function writeWhole(fd: number, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
  } catch (error) {
    process.stdout.emit('error', error)
  }
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false
  }
}

/** Everything else goes to standard error: a line a message. */
export function tell(message: string): void {
  process.stderr.write(`${message.split('\n').map(printable).join('\n')}\n`)
}

/** What went wrong, as the line that says so; the exit code that goes with it. */
export function complain(problem: string): 2 {
  tell(`gangmu: ${problem}`)
  return 2
}

/** Columns on a terminal, where a Chinese character takes two. */
export const columns = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffe6]/.test(char) ? 2 : 1), 0)
