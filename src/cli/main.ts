import { CommanderError } from 'commander'
import { isSegmenterFault } from '../segment/fault.ts'
import { languageOf } from './language.ts'
import { messagesIn } from './messages/index.ts'
import { program } from './program.ts'
import { tell } from './terminal.ts'
import { usageError } from './usage.ts'

/** 0 done, 1 a check found something, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** Runs a command line. Never throws: what goes wrong is told on standard error, without a stack trace. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const language = languageOf(args, process.env)
  const messages = messagesIn(language ?? 'zh')
  const fail = (message: string): ExitCode => {
    tell(`gangmu: ${message}`)
    return 2
  }
  if (!language) return fail(messages.usage.notALanguage())
  let code: ExitCode = 0
  const commandLine = program(messages, result => {
    code = result
  })
  try {
    await commandLine.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (isSegmenterFault(error)) return fail(messages.segmenter[error.code](error.detail))
    if (!(error instanceof CommanderError)) return fail(messages.unexpected(error instanceof Error ? error.message : String(error)))
    // help and version are told already
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') return 2
    const command = commandLine.commands.find(known => args.includes(known.name()))
    return fail(usageError(error, command ? `gangmu ${command.name()}` : 'gangmu', messages))
  }
}
