import { createInterface } from 'node:readline/promises'
import type { Messages } from '../messages/index.ts'
import { type Answers, askAll } from './ask.ts'

/** Asks at the terminal. Null where the user breaks off. Questions go to standard error, as all that is no report. */
export async function questions(folder: string | undefined, messages: Messages): Promise<Answers | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // a question that is never answered would keep the command waiting without end
  const closed = new Promise<null>(resolve => terminal.once('close', () => resolve(null)))
  try {
    return await Promise.race([askAll(question => terminal.question(question), folder ?? null, messages), closed])
  } catch (error) {
    // Ctrl+C
    if (error instanceof Error && error.name === 'AbortError') return null
    throw error
  } finally {
    terminal.close()
  }
}
