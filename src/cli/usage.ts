import type { CommanderError } from 'commander'
import type { Messages } from './messages/index.ts'

/** What commander says of a command line that it can't take, in the user's language: its code tells what, its message holds the names. */
export function usageError({ code, message }: CommanderError, command: string, { usage }: Messages): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, name = '']) => name)
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  return [problem(code, message, first, second, usage), near === undefined ? '' : usage.didYouMean(near), usage.seeHelp(command)]
    .filter(Boolean)
    .join('\n')
}

function problem(code: string, message: string, first: string, second: string, usage: Messages['usage']): string {
  switch (code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(first)
    case 'commander.unknownOption':
      return usage.unknownOption(first)
    case 'commander.missingArgument':
      return usage.missingArgument(first)
    case 'commander.optionMissingArgument':
      return usage.optionMissingArgument(first)
    case 'commander.invalidArgument':
      // of an option: its name, then what was given; of an argument the other way round
      return usage.invalidChoice(
        ...(message.startsWith('error: option') ? ([first, second] as const) : ([second, first] as const)),
        /Allowed choices are (.+)\.$/.exec(message)?.[1] ?? '',
      )
    case 'commander.excessArguments':
      return usage.tooMany(first)
    default:
      return message.replace(/^error: /, '')
  }
}
