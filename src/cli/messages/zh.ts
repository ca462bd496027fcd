import type { KeywordKind } from '../../segment/keywords.ts'
import type { FileType } from '../../source/nottext.ts'
import type { Language } from '../language.ts'

/** 中文消息。Names of options and commands stay as they are typed. */
export const zh = {
  language: 'zh' as Language,
  help: {
    usage: '用法：',
    options: '选项：',
    globalOptions: '通用选项：',
    commands: '命令：',
    arguments: '参数：',
    commandHint: '[命令]',
    optionsHint: '[选项]',
    description: '纲目：读懂公文，把提纲、任务、举措、目标和提法整理成一份结构化的计划。离线运行，不联网。',
    version: '显示版本号',
    help: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    lang: '提示信息的语言：zh 或 en（默认按 LANG）',
    more: '“gangmu 命令 --help”给出每个命令的说明和示例。',
    extract: '从文稿中提取计划：提纲、任务、举措、目标、提法',
    files: '文稿、文件夹（取其中的 .txt 和 .md）或通配符；- 表示标准输入',
    output: '写入文件；以 / 结尾或已有的文件夹，则每份文稿各写一个 NAME.plan.yaml',
    format: '计划的格式：yaml（默认）或 json',
    table: '不出计划，只出表格：directives 任务分解表，measures 举措表，targets 目标表，results 完成情况表',
    tableFormat: '表格的格式：csv（默认，可用 Excel、WPS 打开）、md 或 jsonl',
    date: '文稿的日期，如 2026-01-20 或 2026-01（默认取文稿写明的日期）',
    encoding: '文稿的编码，如 gb18030、big5（默认按内容判断）',
    force: '覆盖人工改过的计划和其他已有文件',
    check: '按规则检查文稿：缺少的部分、编号、目标、提法、用字和标点',
    config: '规则文件（默认从文稿所在文件夹逐级向上找 gangmu.yaml）',
    findingsFormat:
      '报告的格式：auto（默认）、stylish、json、sarif、junit、github、gitlab、checkstyle、rdjson、markdown；写成 sarif=out.sarif 则写入文件，可以给几个',
    failSeverity: '有这一级或更重的问题就算不通过：error（默认）、warn 或 info',
    maxWarnings: '警告超过这个数就算不通过',
    quiet: '报告里只列算作不通过的问题（是否通过不受影响）',
    noErrorOnUnmatchedPattern: '通配符或文件夹里没有文稿时不算出错',
    stdinFilename: '标准输入的文稿当作叫这个名字：按它找规则文件、判断格式',
    outline: '以树状显示文稿的提纲',
    outlineFile: '文稿；- 表示标准输入',
    segment: '分词：每个词及其词性和位置',
    segmentFormat: '格式：text（默认，词/词性）、json 或 jsonl（每行一个词）',
    keywords: '按分量列出关键短语：提法、指标、术语和词',
    keywordsFormat: '格式：text（默认）、json 或 csv',
    top: '每份文稿列出前几个（默认 20）',
    method: '算法：tfidf（默认）或 textrank',
    stopWords: '另外不要的词，每行一个',
    userDict: '自己的词典，每行“词 [词频] [词性]”',
    fullDict: '用 jieba 的全部词语，而不只是常用词（启动慢约一秒）',
    schema: '输出数据格式的 JSON Schema',
    schemaName: 'plan：extract 的结果；rules：check 的规则文件',
    examples: {
      extract: `示例：
  gangmu extract 讲话.txt                              在屏幕上显示计划
  gangmu extract 讲话.txt -o 讲话.yaml                 写入文件
  gangmu extract 2026年/ "报告/*.txt" -o 计划/         整批处理，每份一个文件
  gangmu extract 方案.txt --table directives -o 任务分解表.csv
  gangmu extract 讲话.txt --table measures -F md       Markdown 举措表
  gangmu extract 报告/ --table targets -o 目标.csv     各地目标值，一行一个
  gangmu extract 讲话.txt -f json                      供程序读取
  cat 讲话.txt | gangmu extract -                      从标准输入读取

退出码：0 完成；2 有文件没能处理。`,
      check: `示例：
  gangmu check 讲话.txt                                按文种自动选用规则
  gangmu check 草稿/ -c gangmu.yaml                    用自己的规则文件
  gangmu check 方案.txt -f stylish -f sarif=out.sarif  屏幕上看，同时写一份 SARIF
  gangmu check "报告/*.txt" --max-warnings 0           有警告也算不通过
  cat 讲话.txt | gangmu check - --stdin-filename 讲话.txt

退出码：0 通过；1 有问题；2 没能检查（文件读不了、规则文件有错等）。`,
      outline: `示例：
  gangmu outline 讲话.txt
  gangmu outline 讲话.txt | less
  NO_COLOR=1 gangmu outline 讲话.txt                   不用颜色`,
      segment: `示例：
  gangmu segment 讲话.txt                              词/词性，每行对应原文一行
  gangmu segment 讲话.txt -f json                      附行、列和起止位置
  gangmu segment 报告/ -f jsonl > 词.jsonl             整批处理，每行一个词
  gangmu segment 讲话.txt --user-dict 本地词.txt

本地词.txt 用 UTF-8 编码，每行一个词，后面可以写词频和词性：
  数字青溪 100 nz
  田长制`,
      keywords: `示例：
  gangmu keywords 讲话.txt                             前 20 个关键短语
  gangmu keywords 讲话.txt --top 50 --method textrank
  gangmu keywords 报告/ -f csv > 关键词.csv            每份文稿各列一组
  gangmu keywords 讲话.txt --stop-words 不要的词.txt --user-dict 本地词.txt`,
      schema: `示例：
  gangmu schema plan > plan.schema.json
  gangmu schema rules > rules.schema.json`,
    },
  },
  usage: {
    unknownCommand: (name: string) => `没有“${name}”这个命令`,
    unknownOption: (name: string) => `没有“${name}”这个选项`,
    missingArgument: (name: string) => `缺少参数 ${name}`,
    optionMissingArgument: (option: string) => `选项 ${option} 后面缺少取值`,
    invalidChoice: (name: string, given: string, choices: string) => `${name} 不能是“${given}”，可以是：${choices}`,
    tooMany: (command: string) => `命令 ${command} 的参数太多`,
    didYouMean: (names: string) => `是不是想用 ${names}？`,
    seeHelp: (command: string) => `用法见：${command} --help`,
    notADate: (given: string) => `--date 要写成 2026-01-20、2026-01 或 2026 这样的日期，而不是“${given}”`,
    notAnEncoding: (given: string) => `--encoding 不认识“${given}”，可以用 utf-8、gb18030、gbk、big5、utf-16le、utf-16be 等`,
    notALanguage: () => '--lang 只能是 zh 或 en',
    tableHasOwnFormat: () => '--table 的格式用 -F csv、md 或 jsonl 指定，不能同时用 -f',
    tableFormatAlone: () => '-F 只用于表格，请同时用 --table directives、measures、targets 或 results',
    notACount: (given: string) => `--top 要写成 1 以上的整数，而不是“${given}”`,
    notANumber: (option: string, given: string) => `${option} 要写成 0 以上的整数，而不是“${given}”`,
    formatWithoutFile: (given: string) => `-f ${given} 的等号后面缺少文件名`,
    onePrinted: (formats: string) => `${formats} 不能都显示在屏幕上，请给其中一些指定文件，如 -f sarif=out.sarif`,
    sameReport: (path: string) => `两份报告都要写入 ${path}，请分开`,
    oneFile: (path: string) => `有多份文稿时，-o 要给文件夹（以 / 结尾），而不是文件 ${path}`,
  },
  input: {
    unknownEncoding: (path: string, encoding: string) => `${path} 的编码是 ${encoding.toUpperCase()}，读不了；请另存为 UTF-8 文本再试`,
    notFound: (path: string) => `${path}：没有这个文件`,
    noMatch: (pattern: string) => `${pattern}：没有匹配的文件`,
    emptyFolder: (path: string) => `${path}：文件夹里没有 .txt 或 .md 文件`,
    isFolder: (path: string) => `${path}：这是文件夹，请给一份文稿`,
    forbidden: (path: string) => `${path}：没有读取的权限`,
    unreadable: (path: string, why: string) => `${path}：读取失败（${why}）`,
    notText: (path: string, what: string) => `${path}：不是文本文件（${what}）。请打开后“另存为”纯文本（.txt，UTF-8），再处理`,
    kinds: {
      Word: 'Word 文档',
      Excel: 'Excel 表格',
      PowerPoint: 'PowerPoint 演示文稿',
      WPS: 'WPS 文档',
      OFD: 'OFD 版式文件',
      OpenDocument: 'OpenDocument 文档',
      PDF: 'PDF 文件',
      RTF: 'RTF 文档',
      image: '图片',
      archive: '压缩包',
      binary: '二进制数据',
    } satisfies Record<FileType, string>,
  },
  output: {
    sameName: (name: string, paths: string) => `${paths} 会写入同一个文件 ${name}；什么都没有写。请分开处理`,
    isInput: (path: string) => `${path}：输出会覆盖文稿本身`,
    edited: (path: string) => `${path}：这份计划被人工改过，没有覆盖；确实要覆盖请加 --force`,
    foreign: (path: string) => `${path}：已有这个文件，又不是未经改动的计划，没有覆盖；确实要覆盖请加 --force`,
    failed: (path: string, why: string) => `${path}：写入失败（${why}）`,
    counts: (items: number, directives: number, targets: number, problems: number) =>
      `${items} 个条目，${directives} 项任务，${targets} 个目标，${problems} 个疑点`,
    documents: (count: number, counts: string) => `${count} 份文稿：${counts}`,
    failures: (failed: number, total: number) => `${total} 份文稿中有 ${failed} 份没能处理`,
  },
  check: {
    ignored: (count: number) => `${count} 份文稿按规则文件的 ignores 没有检查`,
    allIgnored: () => '没有检查任何文稿：都在规则文件的 ignores 之列',
    reportIsFolder: (path: string) => `${path}：这是文件夹，报告要写入文件`,
  },
  segmenter: {
    SEGMENTER_MISSING: (why: string) =>
      `分词组件 nodejieba 无法加载（${why}）。请在安装目录里运行 npm rebuild nodejieba 重新编译（需要 C++ 编译器和 Python 3）；如果 npm 拦下了它的安装脚本，先在 package.json 中写上 "allowScripts": {"nodejieba": true}`,
    NO_TEMPORARY_FOLDER: (why: string) => `临时文件夹无法写入（${why}）；请用环境变量 TMPDIR 指定一个可以写的文件夹`,
    DICTIONARY_DAMAGED: (file: string) => `分词词典 ${file} 缺失或损坏，请重新安装 gangmu（在源码目录里运行 npm run build）`,
  },
  wordFile: {
    where: (file: string, line: number) => `${file} 第${line}行`,
    isFolder: (file: string) => `${file}：这是文件夹，请给一个词表文件`,
    tooLarge: (file: string, megabytes: number) => `${file}：超过 ${megabytes} MB，不像是词表`,
    empty: (file: string) => `${file}：里面没有词；每行写一个词`,
    binary: (where: string) => `${where}：不是文本；词表是纯文本，每行一个词`,
    notUtf8: (where: string) => `${where}：不是 UTF-8 编码；请另存为 UTF-8 后再用`,
    columns: (where: string, text: string) => `${where}：“${text}”列数不对；词典每行写“词 [词频] [词性]”，停用词每行只写一个词`,
    frequency: (where: string, text: string) => `${where}：“${text}”的词频不对，要写 1 到 1000000000 的整数`,
    tag: (where: string, text: string) => `${where}：“${text}”的词性不对，要写 n、nz、v 这样的字母`,
    cut: (where: string, text: string) => `${where}：“${text}”里有逗号或句号；jieba 总在这里断开，词里不能有`,
    tooLong: (where: string, most: number) => `${where}：词太长，最多 ${most} 个字`,
  },
  segment: {
    counts: (documents: number, tokens: number) => `${documents > 1 ? `${documents} 份文稿：` : ''}${tokens} 个词`,
  },
  keywords: {
    kinds: { slogan: '提法', indicator: '指标', term: '术语', word: '词　' } satisfies Record<KeywordKind, string>,
    count: (count: number) => `${count}次`,
    line: (line: number) => `第${line}行`,
    none: () => '没有找到关键短语',
  },
  outline: {
    roles: { directive: '任务', situation: '情况', objective: '目标', other: '' },
    line: (line: number) => `第${line}行`,
    none: () => '没有找到条目',
  },
  unexpected: (what: string) => `程序内部出错：${what}。这是 gangmu 的缺陷，请把这一行、所用的命令和文稿报告给维护者`,
}
