import type { Messages } from './index.ts'

export const en: Messages = {
  help: {
    usage: 'Usage:',
    options: 'Options:',
    globalOptions: 'Options of all commands:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    commandHint: '[command]',
    optionsHint: '[options]',
    description: 'Reads Chinese policy documents: outline, directives, measures, targets and slogans as a structured plan. Works offline.',
    version: 'print the version',
    help: 'show help',
    helpCommand: 'show the help of a command',
    lang: 'language of messages: zh or en (default: from LANG)',
    more: '`gangmu COMMAND --help` explains each command, with examples.',
    extract: 'extract the plan of documents: outline, directives, measures, targets, slogans',
    files: 'documents, folders (their .txt and .md) or globs; - is standard input',
    output: 'write to a file; to a folder (ends with /, or exists): NAME.plan.yaml for each document',
    format: 'format of the plan: yaml (default) or json',
    table: 'a table instead of the plan: directives (任务分解表), measures, targets or results',
    tableFormat: 'format of the table: csv (default, for Excel and WPS), md or jsonl',
    date: "the document's date, 2026-01-20 or 2026-01 (default: as the document says)",
    encoding: 'encoding of the documents: gb18030, big5, … (default: told from the bytes)',
    force: 'overwrite plans that a person has edited, and other files',
    outline: 'show the outline of a document as a tree',
    outlineFile: 'a document; - is standard input',
    schema: 'print the JSON Schema of a format',
    schemaName: 'plan, for now',
    examples: {
      extract: `Examples:
  gangmu extract speech.txt                            print the plan
  gangmu extract speech.txt -o speech.yaml             write it to a file
  gangmu extract 2026/ "reports/*.txt" -o plans/       many at once, a file each
  gangmu extract plan.txt --table directives -o tasks.csv
  gangmu extract speech.txt --table measures -F md     measures, in Markdown
  gangmu extract reports/ --table targets -o targets.csv   one row a target
  gangmu extract speech.txt -f json                    for programs
  cat speech.txt | gangmu extract -                    from standard input

Exit codes: 0 done, 2 something could not be done.`,
      outline: `Examples:
  gangmu outline speech.txt
  gangmu outline speech.txt | less
  NO_COLOR=1 gangmu outline speech.txt                 without colours`,
      schema: `Examples:
  gangmu schema plan > plan.schema.json`,
    },
  },
  usage: {
    unknownCommand: name => `there is no command "${name}"`,
    unknownOption: name => `there is no option "${name}"`,
    missingArgument: name => `${name} is missing`,
    optionMissingArgument: option => `option ${option} needs a value`,
    invalidChoice: (name, given, choices) => `${name} can't be "${given}"; it is one of: ${choices}`,
    tooMany: command => `too many arguments for ${command}`,
    didYouMean: names => `Did you mean ${names}?`,
    seeHelp: command => `See: ${command} --help`,
    notADate: given => `--date takes a date like 2026-01-20, 2026-01 or 2026, not "${given}"`,
    notAnEncoding: given => `--encoding does not know "${given}"; it takes utf-8, gb18030, gbk, big5, utf-16le, utf-16be and others`,
    notALanguage: () => '--lang is zh or en',
    tableHasOwnFormat: () => 'the format of --table is given by -F csv or -F md, not by -f',
    tableFormatAlone: () => '-F is for tables: add --table directives, measures, targets or results',
    oneFile: path => `with several documents -o takes a folder (ending with /), not the file ${path}`,
  },
  input: {
    notFound: path => `${path}: no such file`,
    noMatch: pattern => `${pattern}: no file matches`,
    emptyFolder: path => `${path}: the folder holds no .txt or .md file`,
    isFolder: path => `${path}: this is a folder; name a document`,
    forbidden: path => `${path}: no permission to read it`,
    unreadable: (path, why) => `${path}: can't be read (${why})`,
    notText: (path, what) => `${path}: not text (${what}). Open it, save it as plain text (另存为 .txt, UTF-8), and try again`,
    kinds: {
      Word: 'a Word document',
      Excel: 'an Excel workbook',
      PowerPoint: 'a PowerPoint presentation',
      WPS: 'a WPS document',
      OFD: 'an OFD document',
      OpenDocument: 'an OpenDocument file',
      PDF: 'a PDF',
      RTF: 'an RTF document',
      image: 'an image',
      archive: 'an archive',
      binary: 'binary data',
    },
  },
  output: {
    sameName: (name, paths) => `${paths} would all be written to ${name}; nothing was written. Run them apart`,
    isInput: path => `${path}: this would overwrite the document itself`,
    edited: path => `${path}: a person has edited this plan; not overwritten (--force does)`,
    foreign: path => `${path}: exists and is no untouched plan; not overwritten (--force does)`,
    failed: (path, why) => `${path}: can't be written (${why})`,
    counts: (items, directives, targets, problems) =>
      `${count(items, 'item')}, ${count(directives, 'directive')}, ${count(targets, 'target')}, ${count(problems, 'problem')}`,
    documents: (documents, counts) => `${count(documents, 'document')}: ${counts}`,
    failures: (failed, total) => `${failed} of ${count(total, 'document')} could not be done`,
  },
  segmenter: {
    SEGMENTER_MISSING: why =>
      `the word segmenter nodejieba can't be loaded (${why}). Run npm rebuild nodejieba where gangmu is installed (it needs a C++ compiler and Python 3); where npm has blocked its install script, first allow it in package.json: "allowScripts": {"nodejieba": true}`,
    DICTIONARY_DAMAGED: file =>
      `the segmenter's dictionary ${file} is missing or damaged: install gangmu again (in a checkout: npm run build)`,
  },
  outline: {
    roles: { directive: 'directive', situation: 'situation', objective: 'objective', other: '' },
    line: line => `line ${line}`,
    none: () => 'no items found',
  },
  unexpected: what => `internal error: ${what}. This is a bug of gangmu: please report this line, the command and the document`,
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
