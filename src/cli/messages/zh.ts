import type { AUTO, Level, PresetName } from '../../check/config/types.ts'
import type { Kind } from '../../frame/types.ts'
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
    fix: '改正有把握的问题（全角数字、半角标点、错别字、序号写法等），写回原文件，编码、换行不变；标准输入的文稿改好后写到标准输出',
    fixDryRun: '只显示 --fix 会怎么改（统一差异格式，可用 patch -p1 或 git apply 应用），不写文件；报告要用 -f 格式=文件 另存',
    noErrorOnUnmatchedPattern: '通配符或文件夹里没有文稿时不算出错',
    stdinFilename: '标准输入的文稿当作叫这个名字：按它找规则文件、判断格式',
    hints: '另外指出规则文件里对所查文稿不起作用的内容：对不上的路径、选不到东西的要求、没出现的部分',
    baseline: '基线文件：其中已有的问题不再报告，只报新的',
    updateBaseline: '把这次查到的问题写入基线',
    cache: '没有改动的文稿不再重查（按内容、规则、选项和版本判断）',
    cacheLocation: '缓存文件（默认 node_modules/.cache/gangmu/check.json，没有 node_modules 则为 .gangmucache）',
    watch: '一直开着，文稿或规则文件一保存就重查',
    derive: '从写得好的文稿学出一份规则文件：有哪些部分、次序、字数、序号',
    rulesOutput: '写入文件（默认显示在屏幕上）',
    minShare: '占到这个份额的部分才列为必备：0.8（默认）或 80%',
    overwrite: '覆盖已有的文件',
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
    init: '写一个规则文件 gangmu.yaml，供修改后用于 check',
    initFolder: '写到哪个文件夹（默认当前文件夹）；规则对它以下的文稿都有效',
    initPreset:
      '以哪个预设为基础：auto 按文种自动选用，speech 讲话，work-report 政府工作报告，action-plan 实施方案，notice 通知，gongwen 各类公文',
    yes: '不提问，没有给 --preset 的用 auto',
    initForce: '覆盖已有的规则文件',
    rules: '列出全部检查规则',
    rulesFormat: '格式：text（默认）、json 或 md',
    rulesPreset: '按这个预设列出各条规则的级别（默认为没有规则文件时的级别）',
    explain: '说明一条规则：含义、依据、选项、正误示例、怎样设置和关闭',
    explainRule: '规则的名称，如 numbering/sequence；或一类规则，如 numbering',
    printConfig: '显示一份文稿最终适用的规则，以及每一项出自哪里',
    printConfigFormat: '格式：yaml（默认，带注释）或 json',
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
  gangmu check 讲话.txt --fix                          改正有把握的，报告剩下的
  gangmu check 讲话.txt --fix-dry-run                  先看看会怎么改
  cat 讲话.txt | gangmu check - --stdin-filename 讲话.txt
  gangmu check 草稿/ --baseline 已知.json --update-baseline   记下现有问题，以后只报新的
  gangmu check 草稿/ --cache                           没有改动的不重查
  gangmu check 草稿/ --watch                           一边写一边查

退出码：0 通过；1 有问题；2 没能检查（文件读不了、规则文件有错等）。`,
      init: `示例：
  gangmu init                                          按提问填写，写入 gangmu.yaml
  gangmu init --preset action-plan                     不提问，以“实施方案”预设为基础
  gangmu init 草稿/ --preset speech                    写入 草稿/gangmu.yaml
  gangmu init --yes --force                            重写，各文种自动选用预设`,
      rules: `示例：
  gangmu rules                                         全部规则，附级别和含义
  gangmu rules --preset speech                         在“领导讲话”预设下的级别
  gangmu rules -f md > 规则.md                         Markdown 表格
  gangmu rules -f json                                 供程序读取`,
      explain: `示例：
  gangmu explain numbering/sequence                    一条规则
  gangmu explain numbering                             一类规则
  gangmu explain target/deadline | less`,
      'print-config': `示例：
  gangmu print-config 讲话.txt                         这份文稿适用哪些规则、出自哪里
  gangmu print-config 方案.txt -c 规则.yaml            换一个规则文件
  gangmu print-config 讲话.txt -f json                 供程序读取
  gangmu print-config 讲话.txt > 全部规则.yaml         结果本身就是规则文件`,
      derive: `示例：
  gangmu derive 往年报告/                              在屏幕上显示
  gangmu derive 往年报告/ -o gangmu.yaml               写成规则文件，看过改好再用
  gangmu derive "方案/*.txt" --min-share 0.9 -o 方案规则.yaml
  gangmu check 今年报告.txt -c gangmu.yaml             用学得的规则检查

至少要 3 份同类文稿；份数越多，学得越准。

退出码：0 完成；2 有文件没能处理，或文稿不够。`,
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
    notAShare: (given: string) => `--min-share 要写成 0.5 到 1 的小数或 50% 到 100%，而不是“${given}”`,
    notANumber: (option: string, given: string) => `${option} 要写成 0 以上的整数，而不是“${given}”`,
    formatWithoutFile: (given: string) => `-f ${given} 的等号后面缺少文件名`,
    onePrinted: (formats: string) => `${formats} 不能都显示在屏幕上，请给其中一些指定文件，如 -f sarif=out.sarif`,
    sameReport: (path: string) => `两份报告都要写入 ${path}，请分开`,
    updateWhat: () => '--update-baseline 要用 --baseline 指明基线文件',
    notWhileWatching: (option: string) => `--watch 不能与 ${option} 同用`,
    locationOfWhat: () => '--cache-location 要与 --cache 同用',
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
  fixing: {
    mended: (places: number, documents: number) => `改正 ${places} 处（${documents} 份文稿）`,
    wouldMend: (places: number, documents: number) => `--fix 会改正 ${places} 处（${documents} 份文稿）；没有写入文件`,
    nothing: () => '没有可以自动改正的问题',
    unwritable: (path: string, places: number, encoding: string) =>
      `${path}：${places} 处没有改，编码 ${encoding} 里没有要换上的字；可以先另存为 UTF-8`,
    damaged: (path: string) => `${path}：文稿有无法还原的字符，或者编码存疑，没有改动；请先核对原文，或用 --encoding 指明编码`,
    changed: (path: string) => `${path}：检查期间被别的程序改过，没有写入；请再运行一次`,
    notAFile: (path: string) => `${path}：不是普通文件，不能写回；请用 - 从标准输入读取`,
    printed: (format: string) => `标准输出要用来显示改动，-f ${format} 的报告请写入文件：-f ${format}=文件名`,
  },
  check: {
    ignored: (count: number) => `${count} 份文稿按规则文件的 ignores 没有检查`,
    allIgnored: () => '没有检查任何文稿：都在规则文件的 ignores 之列',
    reportIsFolder: (path: string) => `${path}：这是文件夹，报告要写入文件`,
    hint: (hint: string) => `提示：${hint}`,
    moreHints: (count: number) => `提示：另有 ${count} 处没有列出`,
  },
  baseline: {
    isFolder: (path: string) => `${path}：这是文件夹；基线应为一个文件`,
    missing: (path: string) => `${path}：没有这个基线文件；加 --update-baseline 可以建立`,
    notJson: (path: string, line: number) =>
      `${path}:${line} 基线文件不是有效的 JSON（是否有未处理的合并冲突？）；请改正，或删去后用 --update-baseline 重建`,
    otherVersion: (path: string, version: string) => `${path}：基线文件的版本是 ${version}，本程序只认得 1`,
    wrongShape: (path: string, at: string) => `${path}：基线文件的“${at}”缺失或写法有误；请改正，或删去后用 --update-baseline 重建`,
    others: (count: number) => `（另有 ${count} 处已在基线中）`,
    known: (count: number) => `基线中已有的 ${count} 个问题没有列出`,
    gone: (count: number, path: string) => `基线 ${path} 中有 ${count} 个问题已经没有了；用 --update-baseline 可以从基线中去掉`,
    unknownRules: (rules: readonly string[], path: string) =>
      `基线 ${path} 中有不认识的规则：${rules.join('、')}（可能已改名或取消）；用 --update-baseline 可以更新`,
    written: (path: string, found: number, all: number) => `已写入基线 ${path}：这次 ${found} 个问题，共 ${all} 个`,
  },
  cache: {
    foreign: (path: string) => `${path} 已存在，且不是 gangmu 的缓存`,
    unwritten: (problem: string) => `缓存没有写入：${problem}`,
  },
  watch: {
    nothing: () => '没有可以关注的文件或文件夹',
    waiting: (documents: number) => `正在关注 ${documents} 份文稿，保存后自动重查（Ctrl-C 结束）`,
    failed: (why: string) => `无法关注文件的改动（${why}）`,
  },
  kinds: {
    speech: '讲话',
    'work-report': '政府工作报告',
    'action-plan': '实施方案',
    notice: '通知',
    other: '其他',
  } satisfies Record<Kind, string>,
  rules: {
    levels: { error: '错误', warn: '警告', info: '提示', off: '关闭' } satisfies Record<Level, string>,
    fixable: '可改',
    columns: ['规则', '级别', '自动改正', '含义'],
  },
  explain: {
    unknown: (name: string, meant: string | null) =>
      `没有“${name}”这条规则${meant === null ? '' : `；是否为 ${meant}？`}\n全部规则见：gangmu rules`,
    each: (name: string) => `逐条说明见：gangmu explain ${name}`,
    severity: (level: string) => `级别：${level}`,
    fixable: '可以自动改正',
    comma: '；',
    why: '依据',
    options: '选项',
    noOptions: '没有选项，只有级别',
    list: '不给级别，而给一串条目，写法见示例所附的规则文件',
    option: (type: string, value: string) => `${type}，默认 ${value}`,
    types: { number: '数字', boolean: 'true 或 false', words: '一串词' },
    wrong: '不对',
    right: '对',
    with: '规则文件中写有：',
    without: '规则文件中没有以上内容时：',
    configure: '在规则文件中设置',
    turnOff: '关闭',
    inFile: (line: string) => ['整条关闭，在规则文件中写：', `  rules:`, `    ${line}`] as readonly string[],
    inText: (comment: string) => ['只放过一处，在文稿中前一行写：', `  ${comment}`] as readonly string[],
    reason: '理由',
  },
  printConfig: {
    head: (path: string, kind: string) => `${path}（文种：${kind}）适用的规则，由以下各层依次叠加，后面的改写前面的：`,
    preset: (name: string) => `预设 ${name}`,
    line: (file: string, line: number) => `${file} 第${line}行`,
    override: (place: string) => `${place}的 overrides`,
    noFile: '没有找到规则文件，按文种选用预设',
    ignored: '注意：规则文件的 ignores 把这份文稿排除在外，check 不检查它',
    use: '没有注明出处的，是规则自己的级别。本文件就是一个规则文件，可以用 -c 引用。',
  },
  init: {
    noTerminal: '不在终端里，无法提问；请用 --preset 指定预设（如 --preset action-plan），或用 --yes',
    noFolder: (path: string) => `${path}：没有这个文件夹`,
    notFolder: (path: string) => `${path}：不是文件夹；规则文件要写在文件夹里`,
    exists: (path: string) => `${path}：已有规则文件，没有覆盖；确实要重写请加 --force`,
    written: (path: string) => `已写入 ${path}；下一步：gangmu check 文稿`,
    stopped: '已中止，什么都没有写',
    whichKind: '主要检查哪一类文稿？',
    choose: (count: number) => `请填 1—${count}（回车为 1）：`,
    where: '文稿放在哪个文件夹？规则文件就写在那里（回车为当前文件夹）：',
    whichSections: '这类文稿必备以下部分：',
    drop: '有不作要求的，请填编号，用空格隔开（回车为都要）：',
    presets: {
      auto: '几类都有，按每份文稿的文种自动选用',
      gongwen: '各类公文通用的行文规则，不规定必备部分',
      speech: '领导讲话',
      'work-report': '政府工作报告',
      'action-plan': '实施方案、行动计划',
      notice: '通知、意见、批复、函',
    } satisfies Record<PresetName | typeof AUTO, string>,
    required: '（必备）',
    has: (preset: string) => `# ${preset} 已规定的部分：`,
    head: [
      '# gangmu 的规则文件：本文件夹和其中各级文件夹里的文稿，gangmu check 都按它检查。',
      '# 以 # 开头的各段是示例，删去行首的“# ”就生效。',
      '# gangmu rules 列出全部规则；gangmu explain 规则名 说明一条规则；gangmu print-config 文稿 显示最终适用的规则。',
      '# 编辑器补全：gangmu schema rules 输出 JSON Schema，供 yaml-language-server 使用。',
    ] as readonly string[],
    extends: [
      '# 以哪个预设为基础：auto（按文种）、speech、work-report、action-plan、notice、gongwen；也可以是别的规则文件，如 ./base.yaml。',
    ] as readonly string[],
    sections: ['# 文稿必备的部分，按标题中的字样认定；写同一个 id 就是改写预设的那一条。'] as readonly string[],
    moreSections: [
      '#   - id: funding',
      '#     name: 资金保障',
      '#     heading: [资金, 经费]       # 标题中含其中任一字样',
      '#     required: true',
      '#     anywhere: true             # 不限于一级标题',
    ] as readonly string[],
    rules: [
      '# 改写规则的级别（off、info、warn、error）和选项。',
      '# rules:',
      '#   document/sentence: off',
      '#   announcement/count: warn',
      '#   text/forbidden:              # 定稿里不得出现的文字',
      '#     - {id: draft, text: 征求意见稿, message: 定稿前删去“征求意见稿”}',
      '#   plan/query:                  # 对任务分解表的要求，用 JSONPath 指明',
      '#     - id: lead-owner',
      '#       given: "$.directives[?@.leaf == true]"',
      '#       then: {field: owners, function: nonempty}',
      '#       message: 任务“{{text}}”没有牵头单位',
    ] as readonly string[],
    terms: ['# 本单位的规范用语。', '# terms:', '#   - {wrong: 农改办, right: 农村改革办公室}'] as readonly string[],
    overrides: [
      '# 只对某些文稿有效的规则；样式从本文件夹算起。',
      '# overrides:',
      '#   - files: "通知/**"',
      '#     rules: {document/date: off}',
    ] as readonly string[],
    ignores: ['# 不检查的文稿。', '# ignores: ["归档/**"]'] as readonly string[],
  },
  derive: {
    tooFew: (read: number, fewest: number) => `至少要 ${fewest} 份同类文稿才学得出规则，这里能用的只有 ${read} 份`,
    learnt: (documents: number, sections: number, required: number) =>
      `从 ${documents} 份文稿学得 ${sections} 个部分，其中必备的 ${required} 个；用之前请看一遍`,
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
