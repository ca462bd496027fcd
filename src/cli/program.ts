import { Argument, Command, Option } from 'commander'
import { PRESETS } from '../check/config/types.ts'
import { version } from '../package.ts'
import type { CheckOptions } from './check/options.ts'
import type { DeriveOptions } from './derive.ts'
import type { ExtractOptions } from './extract.ts'
import type { InitOptions } from './init/init.ts'
import type { KeywordsOptions } from './keywords.ts'
import type { ExitCode } from './main.ts'
import type { Messages } from './messages/index.ts'
import type { PrintConfigOptions } from './print-config/print-config.ts'
import type { RulesOptions } from './rules/rules.ts'
import type { SchemaName } from './schema.ts'
import type { SegmentOptions } from './segment.ts'
import { columns } from './terminal.ts'
import { wrap } from './wrap.ts'

/** The command line: what can be asked for, and the help. Each command loads its module when it runs, and hands its exit code to `done`. */
export function program(messages: Messages, done: (code: ExitCode) => void): Command {
  const { help } = messages
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  }
  const inWords = (usage: string) => usage.replace('[options]', help.optionsHint).replace('[command]', help.commandHint)
  const gangmu = new Command('gangmu')
    .exitOverride()
    // main tells what is wrong
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
      displayWidth: columns,
      boxWrap: wrap,
      showGlobalOptions: true,
      optionDescription: option => option.description,
      argumentDescription: argument => argument.description,
    })
    .description(help.description)
    .version(version(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', `\n${help.more}`)
    .option('--lang <zh|en>', help.lang)

  gangmu
    .command('extract')
    .description(help.extract)
    .argument('<files...>', help.files)
    .option('-o, --output <path>', help.output)
    .addOption(new Option('-f, --format <format>', help.format).choices(['yaml', 'json']))
    .addOption(new Option('--table <table>', help.table).choices(['directives', 'measures', 'targets', 'results']))
    .addOption(new Option('-F, --table-format <format>', help.tableFormat).choices(['csv', 'md', 'jsonl']))
    .option('--date <date>', help.date)
    .option('--encoding <name>', help.encoding)
    .option('--force', help.force)
    .addHelpText('after', `\n${help.examples.extract}`)
    .action(async (files: string[], options: ExtractOptions) =>
      done(await (await import('./extract.ts')).extract(files, options, messages)),
    )

  gangmu
    .command('check')
    .description(help.check)
    .argument('<files...>', help.files)
    .option('-c, --config <file>', help.config)
    .option('-f, --format <format>', help.findingsFormat, several)
    .addOption(new Option('--fail-severity <severity>', help.failSeverity).choices(['error', 'warn', 'info']))
    .option('--max-warnings <n>', help.maxWarnings)
    .option('--quiet', help.quiet)
    .option('--fix', help.fix)
    .option('--fix-dry-run', help.fixDryRun)
    .option('--no-error-on-unmatched-pattern', help.noErrorOnUnmatchedPattern)
    .option('--stdin-filename <name>', help.stdinFilename)
    .option('--hints', help.hints)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline)
    .option('--cache', help.cache)
    .option('--cache-location <file>', help.cacheLocation)
    .option('--watch', help.watch)
    .option('--date <date>', help.date)
    .option('--encoding <name>', help.encoding)
    .addHelpText('after', `\n${help.examples.check}`)
    .action(async (files: string[], options: CheckOptions) =>
      done(await (await import('./check/check.ts')).check(files, options, messages)),
    )

  gangmu
    .command('init')
    .description(help.init)
    .argument('[folder]', help.initFolder)
    .addOption(new Option('--preset <name>', help.initPreset).choices(['auto', ...PRESETS]))
    .option('--yes', help.yes)
    .option('--force', help.initForce)
    .addHelpText('after', `\n${help.examples.init}`)
    .action(async (folder: string | undefined, options: InitOptions) =>
      done(await (await import('./init/init.ts')).init(folder, options, messages)),
    )

  gangmu
    .command('rules')
    .description(help.rules)
    .addOption(new Option('-f, --format <format>', help.rulesFormat).choices(['text', 'json', 'md']))
    .addOption(new Option('--preset <name>', help.rulesPreset).choices(PRESETS))
    .addHelpText('after', `\n${help.examples.rules}`)
    .action(async (options: RulesOptions) => done(await (await import('./rules/rules.ts')).rules(options, messages)))

  gangmu
    .command('explain')
    .description(help.explain)
    .argument('<rule>', help.explainRule)
    .addHelpText('after', `\n${help.examples.explain}`)
    .action(async (rule: string) => done(await (await import('./rules/explain.ts')).explain(rule, messages)))

  gangmu
    .command('print-config')
    .description(help.printConfig)
    .argument('<file>', help.outlineFile)
    .option('-c, --config <file>', help.config)
    .addOption(new Option('-f, --format <format>', help.printConfigFormat).choices(['yaml', 'json']))
    .option('--encoding <name>', help.encoding)
    .addHelpText('after', `\n${help.examples['print-config']}`)
    .action(async (file: string, options: PrintConfigOptions) =>
      done(await (await import('./print-config/print-config.ts')).printConfig(file, options, messages)),
    )

  gangmu
    .command('derive')
    .description(help.derive)
    .argument('<files...>', help.files)
    .option('-o, --output <file>', help.rulesOutput)
    .option('--min-share <share>', help.minShare)
    .option('--encoding <name>', help.encoding)
    .option('--force', help.overwrite)
    .addHelpText('after', `\n${help.examples.derive}`)
    .action(async (files: string[], options: DeriveOptions) => done(await (await import('./derive.ts')).derive(files, options, messages)))

  gangmu
    .command('outline')
    .description(help.outline)
    .argument('<file>', help.outlineFile)
    .option('--encoding <name>', help.encoding)
    .addHelpText('after', `\n${help.examples.outline}`)
    .action(async (file: string, options: { readonly encoding?: string }) =>
      done(await (await import('./outline.ts')).outline(file, options.encoding, messages)),
    )

  gangmu
    .command('segment')
    .description(help.segment)
    .argument('<files...>', help.files)
    .addOption(new Option('-f, --format <format>', help.segmentFormat).choices(['text', 'json', 'jsonl']))
    .option('--user-dict <file>', help.userDict)
    .option('--full-dict', help.fullDict)
    .option('--encoding <name>', help.encoding)
    .addHelpText('after', `\n${help.examples.segment}`)
    .action(async (files: string[], options: SegmentOptions) =>
      done(await (await import('./segment.ts')).segment(files, options, messages)),
    )

  gangmu
    .command('keywords')
    .description(help.keywords)
    .argument('<files...>', help.files)
    .addOption(new Option('-f, --format <format>', help.keywordsFormat).choices(['text', 'json', 'csv']))
    .option('--top <n>', help.top)
    .addOption(new Option('--method <method>', help.method).choices(['tfidf', 'textrank']))
    .option('--stop-words <file>', help.stopWords)
    .option('--user-dict <file>', help.userDict)
    .option('--full-dict', help.fullDict)
    .option('--encoding <name>', help.encoding)
    .addHelpText('after', `\n${help.examples.keywords}`)
    .action(async (files: string[], options: KeywordsOptions) =>
      done(await (await import('./keywords.ts')).keywords(files, options, messages)),
    )

  gangmu
    .command('schema')
    .description(help.schema)
    .addArgument(new Argument('<name>', help.schemaName).choices(['plan', 'rules']))
    .addHelpText('after', `\n${help.examples.schema}`)
    .action(async (name: SchemaName) => done((await import('./schema.ts')).schema(name)))

  return gangmu
}

/** The values of an option that may be given more than once. */
const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
