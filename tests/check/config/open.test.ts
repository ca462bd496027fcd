import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSettings, type SettingsResult } from '../../../src/check/config/open.ts'
import type { Kind } from '../../../src/frame/types.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-rules-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const settingsFor = (path: string | null, { config, kind = 'notice' }: { readonly config?: string; readonly kind?: Kind } = {}) =>
  openSettings({ configPath: config === undefined ? null : join(folder, config) })(path === null ? null : join(folder, path), () => kind)

function good(result: SettingsResult) {
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message.zh).join('\n'))
  return result
}

/** How bad a rule is for a document, or off. */
async function levelOf(rule: string, path: string | null, options?: Parameters<typeof settingsFor>[1]): Promise<string> {
  return good(await settingsFor(path, options)).settings.rules.get(rule)?.severity ?? 'off'
}

/** What is wrong: file:line:column message. */
async function faultsFor(path: string | null, options?: Parameters<typeof settingsFor>[1]): Promise<readonly string[]> {
  const result = await settingsFor(path, options)
  if (result.ok) return []
  return result.faults.map(
    fault => `${fault.path.replaceAll('\\', '/').split('/').at(-1)}:${fault.line}:${fault.column} ${fault.message.zh}`,
  )
}

const TITLE = (level: string) => `extends: []\nrules: {document/title: ${level}}\n`

describe('without a rules file the preset of the kind holds', () => {
  test.each([
    ['speech', 'leadership'],
    ['work-report', 'review'],
    ['action-plan', 'safeguards'],
  ] as const)('%s', async (kind, section) => {
    const { rulesFile, ignored, settings } = good(await settingsFor('a.txt', { kind }))
    expect({ rulesFile, ignored }).toEqual({ rulesFile: null, ignored: false })
    expect(settings.sections.map(({ id }) => id)).toContain(section)
    expect(settings.rules.size).toBeGreaterThan(20)
  })
  test('other kinds have rules of writing alone', async () => {
    expect(good(await settingsFor('a.txt', { kind: 'other' })).settings.sections).toEqual([])
  })
})

describe('which file holds', () => {
  test('the nearest above the document, by any of its names', async () => {
    write({ 'gangmu.yaml': TITLE('info'), 'a/.gangmu.yml': TITLE('error'), 'a/b/x.txt': '', 'c/x.txt': '' })
    expect(await levelOf('document/title', 'a/b/x.txt')).toBe('error')
    expect(await levelOf('document/title', 'c/x.txt')).toBe('info')
  })
  test('gangmu.yaml before .gangmu.yaml', async () => {
    write({ 'gangmu.yaml': TITLE('info'), '.gangmu.yaml': TITLE('error') })
    expect(await levelOf('document/title', 'x.txt')).toBe('info')
  })
  test('the one that is named before any other', async () => {
    write({ 'gangmu.yaml': TITLE('info'), 'other/rules.yaml': TITLE('error') })
    expect(await levelOf('document/title', 'x.txt', { config: 'other/rules.yaml' })).toBe('error')
    expect(await levelOf('document/title', null, { config: 'other/rules.yaml' })).toBe('error')
  })
  test('a folder of that name is none', async () => {
    write({ 'gangmu.yaml': TITLE('info'), 'a/gangmu.yaml/x.txt': '' })
    expect(await levelOf('document/title', 'a/x.txt')).toBe('info')
  })
  test('one that is named and is not there is a fault', async () => {
    expect(await faultsFor('x.txt', { config: 'no.yaml' })).toEqual([expect.stringMatching(/^no\.yaml:1:1 没有这个文件$/)])
  })
  test('one in GB18030 is read', async () => {
    // 规则文件 in a comment
    writeFileSync(
      join(folder, 'gangmu.yaml'),
      Buffer.concat([Buffer.from('# '), Buffer.from('b9e6d4f2cec4bcfe', 'hex'), Buffer.from(`\n${TITLE('info')}`)]),
    )
    expect(await levelOf('document/title', 'x.txt')).toBe('info')
  })
  test('one that is no text is a fault', async () => {
    writeFileSync(join(folder, 'gangmu.yaml'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0, 1, 2, 3]))
    expect(await faultsFor('x.txt')).toEqual([expect.stringMatching(/^gangmu\.yaml:1:1 .*不是文本文件$/)])
  })
})

describe('extends', () => {
  test('later ones win, and the file over them', async () => {
    write({
      'base.yaml': 'extends: []\nrules: {document/title: info, document/date: info, document/sentence: info}\n',
      'more/team.yaml': 'extends: []\nrules: {document/title: warn, document/date: warn}\n',
      'gangmu.yaml': 'extends: [./base.yaml, more/team.yaml]\nrules: {document/title: error}\n',
    })
    expect(await levelOf('document/title', 'x.txt')).toBe('error')
    expect(await levelOf('document/date', 'x.txt')).toBe('warn')
    expect(await levelOf('document/sentence', 'x.txt')).toBe('info')
  })
  test('paths are relative to the file that names them', async () => {
    write({ 'a/one.yaml': 'extends: b/two.yaml\n', 'a/b/two.yaml': TITLE('error'), 'gangmu.yaml': 'extends: ./a/one.yaml\n' })
    expect(await levelOf('document/title', 'x.txt')).toBe('error')
  })
  test('without it the preset of the kind; [] is none', async () => {
    write({ 'gangmu.yaml': 'rules: {document/title: error}\n', 'none/gangmu.yaml': 'extends: []\n' })
    expect(good(await settingsFor('x.txt', { kind: 'speech' })).settings.sections.length).toBeGreaterThan(0)
    expect(good(await settingsFor('none/x.txt', { kind: 'speech' })).settings.sections).toEqual([])
  })
  test('a section of a preset is changed by its id, and taken out by off', async () => {
    write({ 'gangmu.yaml': 'extends: speech\nsections:\n  - {id: leadership, severity: error}\n  - {id: goals, severity: off}\n' })
    const { sections } = good(await settingsFor('x.txt')).settings
    const leadership = sections.find(({ id }) => id === 'leadership')
    expect(leadership?.severity).toBe('error')
    expect(leadership?.heading.length).toBeGreaterThan(3)
    expect(sections.some(({ id }) => id === 'goals')).toBe(false)
  })
  test('an option given later leaves the others', async () => {
    write({
      'base.yaml': 'extends: []\nrules: {target/deadline: {severity: error, indicators: [gdp]}}\n',
      'gangmu.yaml': 'extends: ./base.yaml\nrules: {target/deadline: info}\n',
    })
    const rule = good(await settingsFor('x.txt')).settings.rules.get('target/deadline')
    expect(rule?.severity).toBe('info')
    expect(rule?.options.indicators).toEqual(['gdp'])
  })
  test('a circle is named where it closes', async () => {
    write({ 'gangmu.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends:\n  - speech\n  - ./c.yaml\n', 'c.yaml': 'extends: ["./b.yaml"]\n' })
    expect(await faultsFor('x.txt')).toEqual(['c.yaml:1:11 extends 循环引用：b.yaml → c.yaml → b.yaml'])
  })
  test('only what is a rules file by its own name is read: no other content is told, and no pipe waited for', async () => {
    write({ 'secret.txt': 'password: 1\n', 'named.yaml': 'extends: ./secret.txt\n', 'linked.yaml': 'extends: ./link.yaml\n' })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'link.yaml'))
    for (const config of ['named.yaml', 'linked.yaml']) {
      const [fault = '', ...more] = await faultsFor('x.txt', { config })
      expect(fault).toMatch(/^.*:1:10 .*不是规则文件（文件名应以 \.yaml、\.yml 或 \.json 结尾）$/)
      expect(more).toEqual([])
    }
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'))
    write({ 'device.yaml': 'extends: ./zero.yaml\n' })
    expect((await faultsFor('x.txt', { config: 'device.yaml' }))[0]).toMatch(
      process.platform === 'win32' ? /没有这个文件/ : /不是普通文件$/,
    )
  })
  test('a file that extends itself is a circle, through a link too', async () => {
    write({ 'gangmu.yaml': 'extends: ./link.yaml\n' })
    symlinkSync(join(folder, 'gangmu.yaml'), join(folder, 'link.yaml'))
    expect(await faultsFor('x.txt')).toEqual(['gangmu.yaml:1:10 extends 循环引用：gangmu.yaml → link.yaml'])
  })
  test('files that extend the same two again and again are read once', async () => {
    const both = (n: number) => `extends: [./${n + 1}a.yaml, ./${n + 1}b.yaml]\n`
    const files = Array.from({ length: 30 }, (_, n) => [
      [`${n}a.yaml`, both(n)],
      [`${n}b.yaml`, both(n)],
    ]).flat()
    write({ ...Object.fromEntries(files), '30a.yaml': TITLE('error'), '30b.yaml': 'extends: []\n', 'gangmu.yaml': both(-1) })
    expect(await levelOf('document/title', 'x.txt')).toBe('error')
  })
  test.each([
    ['extends: speach\n', 'gangmu.yaml:1:10 没有预设“speach”；是否为“speech”？'],
    ['extends: [speech, base]\n', 'gangmu.yaml:1:19 没有预设“base”；是否为“./base”？'],
    [
      'extends: xyzzy\n',
      'gangmu.yaml:1:10 没有预设“xyzzy”；预设有 gongwen、speech、work-report、action-plan、notice、auto；引用文件要写路径，如 ./base.yaml',
    ],
    ['extends: []\nsections:\n  - {id: goals, before: [gaols, goal]}\n', 'gangmu.yaml:3:26 没有 id 为“gaols”的部分；是否为“goals”？'],
    ['extends: []\ngroups:\n  - one_of: [goals, work]\n', 'gangmu.yaml:3:14 没有 id 为“goals”的部分'],
    ['extends: ./bad.yaml\n', 'bad.yaml:2:1 不认识的键“rulse”；是否为“rules”？'],
  ])('%s', async (text, fault) => {
    write({ 'gangmu.yaml': text, base: '', 'bad.yaml': '# a comment\nrulse: {}\n' })
    expect((await faultsFor('x.txt'))[0]).toBe(fault)
  })
  test('a file that is not there is told where it is asked for', async () => {
    write({ 'gangmu.yaml': 'extends:\n  - speech\n  - ./no.yaml\n' })
    expect(await faultsFor('x.txt')).toEqual([expect.stringMatching(/^gangmu\.yaml:3:5 .*no\.yaml：没有这个文件$/)])
  })
})

describe('overrides', () => {
  test('stand for documents relative to the file that they stand in', async () => {
    write({
      'gangmu.yaml': 'extends: [./shared/rules/base.yaml]\noverrides:\n  - {files: "drafts/*.txt", rules: {document/date: error}}\n',
      'shared/rules/base.yaml':
        'extends: []\nrules: {all: off}\noverrides:\n  - {files: "drafts/*.txt", rules: {document/title: error}}\n  - {files: "../../drafts/*.txt", rules: {document/sentence: error}}\n',
      'drafts/x.txt': '',
    })
    expect(await levelOf('document/date', 'drafts/x.txt')).toBe('error')
    expect(await levelOf('document/title', 'drafts/x.txt')).toBe('off')
    expect(await levelOf('document/sentence', 'drafts/x.txt')).toBe('error')
    expect(await levelOf('document/title', 'shared/rules/drafts/x.txt', { config: 'gangmu.yaml' })).toBe('error')
  })
  test('of what is extended give way to the file, and later ones to none', async () => {
    write({
      'base.yaml': `${TITLE('info')}overrides:\n  - {files: "*", rules: {document/title: error}}\n`,
      'gangmu.yaml':
        'extends: ./base.yaml\nrules: {document/title: warn}\noverrides:\n  - {files: a.txt, rules: {document/title: info}}\n  - {files: ["a.*", b.txt], rules: {document/title: off}}\n',
    })
    expect(await levelOf('document/title', 'a.txt')).toBe('off')
    expect(await levelOf('document/title', 'b.txt')).toBe('off')
    expect(await levelOf('document/title', 'c.txt')).toBe('warn')
  })
  test('may bring sections', async () => {
    write({ 'gangmu.yaml': 'extends: []\noverrides:\n  - {files: a.txt, sections: [{id: one, heading: 一, required: true}]}\n' })
    expect(good(await settingsFor('a.txt')).settings.sections.length).toBe(1)
    expect(good(await settingsFor('b.txt')).settings.sections.length).toBe(0)
  })
  test('a document reached through a linked folder is the same', async () => {
    write({
      'real/gangmu.yaml': `${TITLE('info')}overrides:\n  - {files: "drafts/**", rules: {document/title: error}}\n`,
      'real/drafts/x.txt': '',
    })
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    symlinkSync(join(folder, 'real/drafts'), join(folder, 'short'))
    expect(await levelOf('document/title', 'link/drafts/x.txt')).toBe('error')
    expect(await levelOf('document/title', 'short/x.txt', { config: 'real/gangmu.yaml' })).toBe('error')
  })
})

describe('ignores', () => {
  test.each([
    ['archive', 'archive/a.txt', true],
    ['archive/', 'b/archive/c/a.txt', true],
    ['./archive', 'b/archive/a.txt', false],
    ['*.md', 'b/a.md', true],
    ['*.md', 'b/a.txt', false],
    ['drafts/*', 'drafts/a/b.txt', true],
    ['报告(1).txt', '报告(1).txt', true],
    ['{a,b}.txt', 'b.txt', true],
    ['[ab]?.txt', 'b1.txt', true],
    ['.hidden', '.hidden/a.txt', true],
  ])('%s: %s', async (glob, path, ignored) => {
    write({ 'gangmu.yaml': `extends: []\nignores: ["${glob}"]\n` })
    expect(good(await settingsFor(path)).ignored).toBe(ignored)
  })
  test('! takes back, the last that names a document tells', async () => {
    write({ 'gangmu.yaml': 'extends: []\nignores: [archive, "!archive/keep.txt"]\n' })
    expect(good(await settingsFor('archive/a.txt')).ignored).toBe(true)
    expect(good(await settingsFor('archive/keep.txt')).ignored).toBe(false)
  })
})

describe('rules', () => {
  test('all: off leaves what the file itself asks for', async () => {
    write({
      'gangmu.yaml': 'rules:\n  all: off\n  document/title: warn\n  text/forbidden: [{text: 草稿}]\nterms: [{wrong: 甲, right: 乙}]\n',
    })
    const { rules, terms, forbidden } = good(await settingsFor('x.txt', { kind: 'speech' })).settings
    expect([...rules.keys()].sort()).toEqual(['document/title', 'text/forbidden', 'text/term'])
    expect([terms.length, forbidden.length]).toEqual([1, 1])
  })
  test('options that are not given are as the rule has them', async () => {
    write({ 'gangmu.yaml': 'extends: []\nrules: {target/deadline: error}\n' })
    const { settings } = good(await settingsFor('x.txt'))
    expect(Object.keys(settings.rules.get('target/deadline')?.options ?? {})).toContain('indicators')
  })
  test('what is compiled is kept for the next document', async () => {
    write({ 'gangmu.yaml': 'extends: [speech]\n', 'b/gangmu.yaml': 'extends: [speech]\n' })
    const open = openSettings()
    const of = async (path: string) => good(await open(join(folder, path), () => 'speech')).settings
    expect(await of('x.txt')).toBe(await of('a/y.txt'))
    expect(await of('x.txt')).not.toBe(await of('b/y.txt'))
  })
})
