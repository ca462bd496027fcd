import { printable } from '../text/printable.ts'

export { printable }

/** The report, and nothing but it, goes to standard output. */
export function report(text: string | Uint8Array): void {
  process.stdout.write(text)
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
