import type { Messages } from './index.ts'

export const en: Messages = {
  language: 'en',
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
    check: 'hold documents to rules: missing parts, numbering, targets, formulations, wording, punctuation',
    config: 'rules file (default: gangmu.yaml, looked for upwards from each document)',
    findingsFormat:
      'format of the report: auto (default), stylish, json, sarif, junit, github, gitlab, checkstyle, rdjson, markdown; sarif=out.sarif writes to a file; several may be given',
    failSeverity: 'findings of this severity or worse fail the check: error (default), warn or info',
    maxWarnings: 'more warnings than this fail the check',
    quiet: 'show only findings that fail the check (what fails stays the same)',
    fix: 'mend what is certain (full-width figures, half-width marks, wrong characters, forms of numbers) in the file itself, in its encoding and line ends; standard input is mended on its way to standard output',
    fixDryRun: 'only show what --fix would change, as a unified diff for patch -p1 or git apply; reports go to files (-f FORMAT=FILE)',
    noErrorOnUnmatchedPattern: 'a glob or folder without documents is no error',
    stdinFilename: 'the name that a document from standard input goes by: for its rules file and its format',
    hints: 'tell besides what of the rules files had nothing to do: globs, queries and sections that met none of the documents',
    baseline: 'a file of findings that are known: only new ones are reported, and fail',
    updateBaseline: 'write what is found into the baseline',
    cache: 'check only what changed: documents, rules, options or version (told by content)',
    cacheLocation: 'the file of the cache (default: node_modules/.cache/gangmu/check.json, without node_modules .gangmucache)',
    watch: 'stay, and check again whatever is saved, documents or rules files',
    derive: 'learn a rules file from good documents: their parts, order, length, numbering',
    rulesOutput: 'write to a file (on the screen by default)',
    minShare: 'the share of documents that makes a part required: 0.8 (default) or 80%',
    overwrite: 'replace a file that is there',
    outline: 'show the outline of a document as a tree',
    outlineFile: 'a document; - is standard input',
    segment: 'cut documents into words, with part of speech and place',
    segmentFormat: 'format: text (default, word/tag), json, or jsonl (a word to a line)',
    keywords: 'list key phrases, the weightiest first: formulations, indicators, terms, words',
    keywordsFormat: 'format: text (default), json or csv',
    top: 'how many of each document (default: 20)',
    method: 'tfidf (default) or textrank',
    stopWords: 'more words to leave out, one to a line',
    userDict: 'a dictionary of your own, `word [frequency] [tag]` to a line',
    fullDict: "all of jieba's words, not only the common ones (starts a second later)",
    init: 'write a rules file, gangmu.yaml, to begin with',
    initFolder: 'the folder to write it to (default: this one); it holds for the documents below',
    initPreset:
      'the preset to start from: auto (by the kind of each document), speech, work-report, action-plan, notice, or gongwen for all kinds',
    yes: 'ask nothing; without --preset it is auto',
    initForce: 'overwrite a rules file that is there',
    rules: 'list all rules of check',
    rulesFormat: 'format: text (default), json or md',
    rulesPreset: 'severities as this preset sets them (default: as without a rules file)',
    explain: 'explain a rule: meaning, why, options, right and wrong, how to set it and turn it off',
    explainRule: 'the name of a rule, numbering/sequence; or of a family, numbering',
    printConfig: 'show the rules that hold for a document, and where each comes from',
    printConfigFormat: 'format: yaml (default, with comments) or json',
    schema: 'print the JSON Schema of a format',
    schemaName: 'plan: what extract writes; rules: the rules file of check',
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
      check: `Examples:
  gangmu check speech.txt                              rules chosen by the kind of document
  gangmu check drafts/ -c gangmu.yaml                  a rules file of your own
  gangmu check plan.txt -f stylish -f sarif=out.sarif  on the screen, and as SARIF in a file
  gangmu check "reports/*.txt" --max-warnings 0        warnings fail the check too
  gangmu check speech.txt --fix                        mend what is certain, report what is left
  gangmu check speech.txt --fix-dry-run                see first what would change
  cat speech.txt | gangmu check - --stdin-filename speech.txt
  gangmu check drafts/ --baseline known.json --update-baseline   note what there is: only new findings are reported
  gangmu check drafts/ --cache                         check only what changed
  gangmu check drafts/ --watch                         check while you write

Exit codes: 0 passed, 1 findings, 2 could not run (a file that can't be read, a wrong rules file, …).`,
      init: `Examples:
  gangmu init                                          asks, and writes gangmu.yaml
  gangmu init --preset action-plan                     asks nothing
  gangmu init drafts/ --preset speech                  writes drafts/gangmu.yaml
  gangmu init --yes --force                            anew, the preset by the kind of each document`,
      rules: `Examples:
  gangmu rules                                         all rules, with severity and meaning
  gangmu rules --preset speech                         with the severities of a preset
  gangmu rules -f md > rules.md                        Markdown tables
  gangmu rules -f json                                 for programs`,
      explain: `Examples:
  gangmu explain numbering/sequence                    a rule
  gangmu explain numbering                             a family of rules
  gangmu explain target/deadline | less`,
      'print-config': `Examples:
  gangmu print-config speech.txt                       what holds for it, and where that comes from
  gangmu print-config plan.txt -c rules.yaml           by another rules file
  gangmu print-config speech.txt -f json               for programs
  gangmu print-config speech.txt > all.yaml            what it prints is a rules file`,
      derive: `Examples:
  gangmu derive reports/                               on the screen
  gangmu derive reports/ -o gangmu.yaml                as a rules file: read it before you use it
  gangmu derive "plans/*.txt" --min-share 0.9 -o plans.yaml
  gangmu check report.txt -c gangmu.yaml               hold a document to what was learnt

It takes at least 3 documents of one kind; the more there are, the better.

Exit codes: 0 done, 2 a file could not be read, or too few documents.`,
      outline: `Examples:
  gangmu outline speech.txt
  gangmu outline speech.txt | less
  NO_COLOR=1 gangmu outline speech.txt                 without colours`,
      segment: `Examples:
  gangmu segment speech.txt                            word/tag, a line for each line
  gangmu segment speech.txt -f json                    with line, column and offsets
  gangmu segment reports/ -f jsonl > words.jsonl       many at once, a word to a line
  gangmu segment speech.txt --user-dict local.txt

local.txt is UTF-8, a word to a line, with its frequency and tag if you like:
  WORD 100 nz
  WORD`,
      keywords: `Examples:
  gangmu keywords speech.txt                           the first 20 key phrases
  gangmu keywords speech.txt --top 50 --method textrank
  gangmu keywords reports/ -f csv > keywords.csv       those of each document
  gangmu keywords speech.txt --stop-words no.txt --user-dict local.txt`,
      schema: `Examples:
  gangmu schema plan > plan.schema.json
  gangmu schema rules > rules.schema.json`,
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
    tableHasOwnFormat: () => 'the format of --table is given by -F csv, md or jsonl, not by -f',
    tableFormatAlone: () => '-F is for tables: add --table directives, measures, targets or results',
    notACount: given => `--top takes a whole number from 1, not "${given}"`,
    notAShare: given => `--min-share is a number from 0.5 to 1, or 50% to 100%, not "${given}"`,
    notANumber: (option, given) => `${option} takes a whole number from 0 up, not “${given}”`,
    formatWithoutFile: given => `-f ${given}: no file name after the equals sign`,
    onePrinted: formats => `${formats} can't all go to standard output; give some of them a file, as in -f sarif=out.sarif`,
    sameReport: path => `two reports would go to ${path}; give each its own file`,
    updateWhat: () => '--update-baseline needs a file: --baseline FILE',
    notWhileWatching: option => `--watch does not go with ${option}`,
    locationOfWhat: () => '--cache-location goes with --cache',
    oneFile: path => `with several documents -o takes a folder (ending with /), not the file ${path}`,
  },
  input: {
    unknownEncoding: (path, encoding) => `${path} is in ${encoding.toUpperCase()}, which can't be read: save it as UTF-8 text`,
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
  fixing: {
    mended: (places, documents) =>
      `mended ${places} ${places === 1 ? 'place' : 'places'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    wouldMend: (places, documents) =>
      `--fix would mend ${places} ${places === 1 ? 'place' : 'places'} in ${documents} ${documents === 1 ? 'document' : 'documents'}; nothing was written`,
    nothing: () => 'nothing to mend',
    unwritable: (path, places, encoding) =>
      `${path}: ${places} ${places === 1 ? 'place' : 'places'} not mended: ${encoding} lacks the right character; save it as UTF-8 first`,
    damaged: path =>
      `${path}: has damaged characters or a doubtful encoding, and was not mended; look at the text, or name its encoding with --encoding`,
    changed: path => `${path}: another program changed it meanwhile; nothing was written, run the check again`,
    notAFile: path => `${path}: is no ordinary file and can't be mended in place; read it from standard input (-)`,
    printed: format => `standard output is for the changes; write the report to a file: -f ${format}=FILE`,
  },
  check: {
    ignored: count => `${count} ${count === 1 ? 'document' : 'documents'} not checked: ignored by the rules file`,
    allIgnored: () => 'nothing was checked: the rules file ignores every document',
    reportIsFolder: path => `${path}: is a folder; a report goes to a file`,
    hint: hint => `hint: ${hint}`,
    moreHints: count => `hint: ${count} more not listed`,
  },
  baseline: {
    isFolder: path => `${path}: is a folder; a baseline is a file`,
    missing: path => `${path}: no such baseline; --update-baseline makes one`,
    notJson: (path, line) =>
      `${path}:${line} the baseline is no valid JSON (a merge conflict?); mend it, or remove it and make it anew with --update-baseline`,
    otherVersion: (path, version) => `${path}: the baseline is of version ${version}; this program knows 1`,
    wrongShape: (path, at) =>
      `${path}: "${at}" is missing or wrong in the baseline; mend it, or remove it and make it anew with --update-baseline`,
    others: count => ` (${count} more known to the baseline)`,
    known: count => `${count} not listed: known to the baseline`,
    gone: (count, path) => `${count} of the baseline ${path} found no more; --update-baseline takes them out`,
    unknownRules: (rules, path) =>
      `the baseline ${path} names rules that there are not: ${rules.join(', ')} (renamed, or gone); --update-baseline brings it up to date`,
    written: (path, found, all) => `baseline ${path} written: ${found} found now, ${all} in all`,
  },
  cache: {
    foreign: path => `${path} exists, and is no cache of gangmu`,
    unwritten: problem => `the cache was not written: ${problem}`,
  },
  watch: {
    nothing: () => 'there is no file or folder to watch',
    waiting: documents => `watching ${count(documents, 'document')}: whatever is saved is checked again (Ctrl-C ends)`,
    failed: why => `changes of files can't be watched (${why})`,
  },
  kinds: { speech: 'speech', 'work-report': 'work report', 'action-plan': 'action plan', notice: 'notice', other: 'other' },
  rules: {
    levels: { error: 'error', warn: 'warning', info: 'info', off: 'off' },
    fixable: 'fix',
    columns: ['Rule', 'Severity', 'Mends', 'Meaning'],
  },
  explain: {
    unknown: (name, meant) => `there is no rule "${name}"${meant === null ? '' : `; did you mean ${meant}?`}\nAll rules: gangmu rules`,
    each: name => `One by one: gangmu explain ${name}`,
    severity: level => `severity: ${level}`,
    fixable: 'can be mended by itself',
    comma: '; ',
    why: 'Why',
    options: 'Options',
    noOptions: 'none but its severity',
    list: 'instead of a severity a list of entries, as in the examples',
    option: (type, value) => `${type}, ${value} unless given`,
    types: { number: 'a number', boolean: 'true or false', words: 'a list of words' },
    wrong: 'Wrong',
    right: 'Right',
    with: 'with this in the rules file:',
    without: 'without the above in the rules file:',
    configure: 'In a rules file',
    turnOff: 'To turn it off',
    inFile: line => ['altogether, in a rules file:', '  rules:', `    ${line}`],
    inText: comment => ['in one place, on the line before, in the document:', `  ${comment}`],
    reason: 'why',
  },
  printConfig: {
    head: (path, kind) => `What holds for ${path} (kind: ${kind}); each of these stands over those before it:`,
    preset: name => `preset ${name}`,
    line: (file, line) => `${file} line ${line}`,
    override: place => `overrides, ${place}`,
    noFile: 'No rules file was found: the preset is that of the kind of document',
    ignored: 'Note: the rules file ignores this document, check leaves it out',
    use: "Where no origin is given, the severity is the rule's own. This is a rules file itself, for -c.",
  },
  init: {
    noTerminal: 'no terminal to ask at; name a preset (--preset action-plan), or give --yes',
    noFolder: path => `${path}: no such folder`,
    notFolder: path => `${path}: no folder; a rules file is written to a folder`,
    exists: path => `${path}: there is a rules file already; not overwritten (--force does)`,
    written: path => `wrote ${path}; next: gangmu check DOCUMENT`,
    stopped: 'stopped; nothing was written',
    whichKind: 'What kind of documents are to be checked?',
    choose: count => `1 to ${count} (Enter: 1): `,
    where: 'In which folder do they lie? The rules file goes there (Enter: this folder): ',
    whichSections: 'A document of this kind must have these sections:',
    drop: 'Numbers of those that yours need not have, with blanks between them (Enter: none): ',
    presets: {
      auto: 'several; by the kind of each document',
      gongwen: 'what holds for official documents of all kinds, without required sections',
      speech: 'speeches',
      'work-report': 'government work reports',
      'action-plan': 'implementation and action plans',
      notice: 'notices, opinions, replies, letters',
    },
    required: ' (required)',
    has: preset => `# Sections that ${preset} has:`,
    head: [
      '# The rules file of gangmu: gangmu check holds the documents in this folder and below to it.',
      '# What follows are samples; take away the "# " at the start of their lines, and they hold.',
      '# All rules: gangmu rules. One rule: gangmu explain RULE. What holds for a document in the end: gangmu print-config DOCUMENT.',
      '# For completion in an editor, gangmu schema rules prints the JSON Schema that yaml-language-server wants.',
    ],
    extends: [
      '# What it starts from: auto (by kind), speech, work-report, action-plan, notice, gongwen; or another rules file, ./base.yaml.',
    ],
    sections: [
      '# Sections that a document must have, told by words in their headings; the id of a section of the preset changes that one.',
    ],
    moreSections: [
      '#   - id: funding',
      '#     name: 资金保障',
      '#     heading: [资金, 经费]       # any of these words stands in its heading',
      '#     required: true',
      '#     anywhere: true             # not only at the top level',
    ],
    rules: [
      '# Severities (off, info, warn, error) and options of rules.',
      '# rules:',
      '#   document/sentence: off',
      '#   announcement/count: warn',
      '#   text/forbidden:              # what must not be left in',
      '#     - {id: draft, text: 征求意见稿, message: take out 征求意见稿}',
      '#   plan/query:                  # on the extracted plan, by JSONPath',
      '#     - id: lead-owner',
      '#       given: "$.directives[?@.leaf == true]"',
      '#       then: {field: owners, function: nonempty}',
      '#       message: no lead owner for {{text}}',
    ],
    terms: ['# Wording of your own that must give way to another.', '# terms:', '#   - {wrong: 农改办, right: 农村改革办公室}'],
    overrides: [
      '# What holds for some documents only; globs from this folder.',
      '# overrides:',
      '#   - files: "notices/**"',
      '#     rules: {document/date: off}',
    ],
    ignores: ['# Documents that are not checked.', '# ignores: ["archive/**"]'],
  },
  derive: {
    tooFew: (read, fewest) => `it takes at least ${fewest} documents of one kind to learn rules; only ${read} can be used`,
    learnt: (documents, sections, required) =>
      `learnt from ${documents} documents: ${sections} parts, of which ${required} are required; read them before you use them`,
  },
  segmenter: {
    SEGMENTER_MISSING: why =>
      `the word segmenter nodejieba can't be loaded (${why}). Run npm rebuild nodejieba where gangmu is installed (it needs a C++ compiler and Python 3); where npm has blocked its install script, first allow it in package.json: "allowScripts": {"nodejieba": true}`,
    NO_TEMPORARY_FOLDER: why =>
      `the folder for temporary files can't be written (${why}); name one that can in the environment variable TMPDIR`,
    DICTIONARY_DAMAGED: file =>
      `the segmenter's dictionary ${file} is missing or damaged: install gangmu again (in a checkout: npm run build)`,
  },
  wordFile: {
    where: (file, line) => `${file}, line ${line}`,
    isFolder: file => `${file}: this is a folder; name a file of words`,
    tooLarge: (file, megabytes) => `${file}: larger than ${megabytes} MB, which no list of words is`,
    empty: file => `${file}: no words in it; write one to a line`,
    binary: where => `${where}: not text; a list of words is plain text, a word to a line`,
    notUtf8: where => `${where}: not UTF-8; save the file as UTF-8 and try again`,
    columns: (where, text) =>
      `${where}: the columns of "${text}" are wrong; a dictionary has \`word [frequency] [tag]\` to a line, a list of stop words one word`,
    frequency: (where, text) => `${where}: the frequency in "${text}" is wrong; it is a whole number from 1 to 1000000000`,
    tag: (where, text) => `${where}: the tag in "${text}" is wrong; it is letters, like n, nz or v`,
    cut: (where, text) => `${where}: "${text}" holds a comma or full stop; jieba always cuts there, so a word can't`,
    tooLong: (where, most) => `${where}: the word is too long; the most is ${most} characters`,
  },
  segment: {
    counts: (documents, tokens) => (documents > 1 ? `${count(documents, 'document')}: ` : '') + count(tokens, 'word'),
  },
  keywords: {
    kinds: { slogan: 'formulation', indicator: 'indicator  ', term: 'term       ', word: 'word       ' },
    count: count => `${count}×`,
    line: line => `line ${line}`,
    none: () => 'no key phrases found',
  },
  outline: {
    roles: { directive: 'directive', situation: 'situation', objective: 'objective', other: '' },
    line: line => `line ${line}`,
    none: () => 'no items found',
  },
  unexpected: what => `internal error: ${what}. This is a bug of gangmu: please report this line, the command and the document`,
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
