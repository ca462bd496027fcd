import { spawnSync } from 'node:child_process'
import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFile, version } from '../../src/package.ts'
import { folder, gangmu, SPEECH } from './run.ts'

test('--version tells the version', () => {
  for (const args of [['--version'], ['-V'], ['extract', '--version']])
    expect(gangmu(args)).toEqual({ code: 0, out: `${version()}\n`, err: '' })
})

describe('help', () => {
  test.each([['extract'], ['init'], ['rules'], ['explain'], ['print-config'], ['outline'], ['segment'], ['keywords'], ['schema']])(
    '%s --help has examples, in the language asked for',
    command => {
      const chinese = gangmu([command, '--help'])
      expect(chinese).toMatchObject({ code: 0, err: '' })
      expect(chinese.out).toMatch(new RegExp(`用法：.*选项：.*示例：\\n  gangmu ${command} `, 's'))
      const english = gangmu([command, '--help', '--lang', 'en'])
      expect(english.out).toMatch(new RegExp(`Usage:.*Options:.*Examples:\\n  gangmu ${command} `, 's'))
      expect(english.out.replaceAll('任务分解表', '')).not.toMatch(/[一-鿿]/)
      expect(gangmu(['help', command]).out).toBe(chinese.out)
    },
  )

  test('names every command', () => {
    const { code, out } = gangmu(['--help'])
    expect(code).toBe(0)
    for (const command of ['extract', 'init', 'rules', 'explain', 'print-config', 'outline', 'segment', 'keywords', 'schema'])
      expect(out).toMatch(new RegExp(`^ +${command} .*[一-鿿]`, 'm'))
  })

  test('without a command it goes to standard error', () => {
    expect(gangmu([])).toMatchObject({ code: 2, out: '', err: gangmu(['--help']).out })
  })
})

describe('the language of messages', () => {
  test.each([
    [{}, '没有这个文件'],
    [{ LANG: 'zh_CN.UTF-8' }, '没有这个文件'],
    [{ LANG: 'C.UTF-8' }, '没有这个文件'],
    [{ LANG: 'en_US.UTF-8' }, 'no such file'],
    [{ LANG: 'de_DE' }, 'no such file'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW' }, '没有这个文件'],
  ])('%j', (env, told) => {
    expect(gangmu(['extract', 'gone.txt'], { env }).err).toContain(told)
  })

  test('--lang goes before the environment, wherever it stands', () => {
    const env = { LANG: 'zh_CN.UTF-8' }
    for (const args of [
      ['--lang', 'en', 'extract', 'gone'],
      ['extract', 'gone', '--lang=en'],
    ])
      expect(gangmu(args, { env }).err).toContain('no such file')
    expect(gangmu(['--lang', 'fr', 'extract', 'gone'])).toMatchObject({ code: 2, err: expect.stringContaining('--lang') })
  })
})

describe('what it cannot take is told in one language, with the way on, and exit code 2', () => {
  test.each([
    [['extrct', 'a'], /没有“extrct”.*\n.*extract/],
    [['extract', 'a', '--forse'], /没有“--forse”.*\n.*--force/],
    [['extract'], /files/],
    [['extract', 'a', '-o'], /--output/],
    [['extract', 'a', '-f', 'xml'], /“xml”.*yaml, json/],
    [['extract', 'a', '--table', 'x'], /“x”.*directives, measures/],
    [['extract', 'a', '--table', 'measures', '-f', 'json'], /-F/],
    [['extract', 'a', '-F', 'md'], /--table/],
    [['extract', 'a', '--date', '2026-02-30'], /2026-02-30/],
    [['extract', 'a', '--encoding', 'klingon'], /klingon/],
    [['outline'], /file/],
    [['outline', 'a', 'b'], /outline/],
    [['segment'], /files/],
    [['segment', 'a', '-f', 'xml'], /“xml”.*text, json, jsonl/],
    [['keywords', 'a', '--method', 'x'], /“x”.*tfidf, textrank/],
    [['keywords', 'a', '--top', '0'], /--top.*“0”/],
    [['keywords', 'a', '--top', '3.5'], /--top.*“3.5”/],
    [['schema', 'plam'], /“plam”.*plan/],
    [['init', '--preset', 'x'], /“x”.*auto, gongwen/],
    [['rules', '-f', 'x'], /“x”.*text, json, md/],
    [['rules', '--preset', 'auto'], /“auto”.*gongwen/],
    [['explain'], /rule/],
    [['explain', 'a', 'b'], /explain/],
    [['print-config'], /file/],
    [['print-config', 'a', '-f', 'x'], /“x”.*yaml, json/],
  ])('%j', (args, told) => {
    const { code, out, err } = gangmu(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(told)
    expect(err).not.toMatch(/ at .*:\d+:\d+|error:/)
    expect(gangmu([...args, '--lang', 'en']).err).not.toMatch(/[一-鿿]/)
  })
})

test('schema plan prints the published schema', () => {
  const { code, out } = gangmu(['schema', 'plan'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  })
})

describe('outline', () => {
  const outline = (env: Readonly<Record<string, string>>, ...more: string[]) =>
    gangmu(['outline', 'speech.txt', ...more], { cwd: folder({ 'speech.txt': SPEECH }), env })

  test('is a tree: marker, heading, role and line', () => {
    const { code, out, err } = outline({})
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^齐心协力抓落实　奋楫扬帆启新程\n/)
    expect(out).toMatch(/^一、肯定成绩，坚定信心 .*第7行$/m)
    expect(out).toMatch(/^├─ （一）以项目为抓手，做大工业经济 +任务 第10行$/m)
    expect(out).toMatch(/^└─ （二）以增收为目标，做优特色农业 +任务 第11行$/m)
    expect(outline({}, '--lang', 'en').out).toMatch(/^├─ （一）.* directive line 10$/m)
  })

  test('is coloured on a terminal or by FORCE_COLOR, and plain in a pipe, in CI and by NO_COLOR', () => {
    const plain = outline({}).out
    expect(plain).not.toContain('\x1b')
    expect(outline({ CI: 'true', GITHUB_ACTIONS: 'true' }).out).toBe(plain)
    const coloured = outline({ FORCE_COLOR: '1' }).out
    expect(coloured).toContain('\x1b[')
    expect(coloured.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain)
    expect(outline({ FORCE_COLOR: '0' }).out).toBe(plain)
    expect(outline({ NO_COLOR: '1' }).out).toBe(plain)
  })

  test('says so where there is nothing to show, and what it cannot read', () => {
    expect(gangmu(['outline', '-'], { input: '今天天气很好。' })).toMatchObject({ code: 0, err: expect.stringContaining('没有找到条目') })
    expect(gangmu(['outline', 'gone.txt'])).toMatchObject({ code: 2, out: '', err: 'gangmu: gone.txt：没有这个文件\n' })
    expect(gangmu(['outline', folder()])).toMatchObject({ code: 2, err: expect.stringContaining('这是文件夹') })
  })
})

test.skipIf(process.platform === 'win32')('a reader that has read enough is no failure', () => {
  const cwd = folder({ 'speech.txt': SPEECH.repeat(300) })
  const script = 'set -o pipefail; "$0" "$1" extract speech.txt | head -1'
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, packageFile('dist/gangmu.js')], {
    cwd,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'gangmu: 1\n' })
  expect(stderr).not.toMatch(/Error|EPIPE| at /)
})

test.skipIf(process.platform === 'win32')('output cut short by a full disk is a failure, and told', () => {
  const cwd = folder({ 'speech.txt': SPEECH.repeat(300) })
  const script = 'ulimit -f 4; "$0" "$1" extract speech.txt > plan.yaml'
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, packageFile('dist/gangmu.js')], { cwd, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('gangmu: EFBIG')
})

describe('a segmenter that cannot be loaded is one line that says what to do', () => {
  /** A copy of the program, with or without the add-on, whose dictionary can be damaged. */
  function copy(addOn: boolean): string {
    const cwd = folder()
    for (const part of ['dist', 'data', 'package.json']) cpSync(packageFile(part), join(cwd, part), { recursive: true })
    if (addOn) symlinkSync(packageFile('node_modules'), join(cwd, 'node_modules'))
    return cwd
  }
  const run = (cwd: string, command = 'segment', ...options: string[]) =>
    spawnSync(process.execPath, ['dist/gangmu.js', command, 'data/samples/county-speech.txt', ...options], {
      cwd,
      encoding: 'utf8',
      env: {},
    })

  test('the add-on is not there: what needs words says so, all else works', () => {
    const cwd = copy(false)
    for (const args of [['segment'], ['keywords'], ['segment', '--full-dict']]) {
      const [command, ...options] = args
      const { status, stdout, stderr } = run(cwd, command, ...options)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^gangmu: .*nodejieba.*npm rebuild nodejieba.*\n$/)
    }
    expect(run(cwd, 'outline')).toMatchObject({ status: 0, stderr: '' })
    expect(run(cwd, '--help').status).toBe(0)
  })

  test.each([
    ['damaged', '加快 300 v\n加快\n'],
    ['cut short', '加快 300 v\n'],
  ])('the add-on’s own dictionary is %s', (_, text) => {
    const cwd = copy(false)
    cpSync(packageFile('node_modules/nodejieba'), join(cwd, 'node_modules/nodejieba'), { recursive: true })
    writeFileSync(join(cwd, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), text)
    expect(run(cwd, 'segment').status).toBe(0)
    const { status, stdout, stderr } = run(cwd, 'segment', '--full-dict')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^gangmu: .*jieba\.dict\.utf8:2 .*\n$/)
  })

  test('what keywords are weighed by is damaged', () => {
    const cwd = copy(true)
    expect(run(cwd, 'keywords').status).toBe(0)
    writeFileSync(join(cwd, 'dist/dictionary/keywords.utf8'), '加快 4.10\n加快\n')
    const { status, stderr } = run(cwd, 'keywords')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^gangmu: .*keywords\.utf8:2 .*\n$/)
  })

  test.each(['words.utf8', 'hmm.utf8', 'idf.utf8', 'stop.utf8'])('the dictionary is damaged: %s', name => {
    const cwd = copy(true)
    expect(run(cwd).status).toBe(0)
    writeFileSync(join(cwd, 'dist/dictionary', name), '')
    const { status, stderr } = run(cwd)
    expect(status).toBe(2)
    expect(stderr).toMatch(new RegExp(`^gangmu: .*${name}.*\\n$`))
  })
})
