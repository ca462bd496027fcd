import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packageFile } from '../../src/package.ts'
import { folder } from '../cli/run.ts'

const readme = readFileSync(packageFile('README.md'), 'utf8')
const section = /^## In CI and before a commit\n(.*?)^## /ms.exec(readme)?.[1] ?? ''
const blocks = (language: string): readonly string[] =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block)
const recipe = (name: string) => parse(blocks('yaml').find(block => block.startsWith(`# ${name}\n`)) ?? '')

const GOOD =
  '关于做好春耕备耕工作的通知\n\n各乡镇：\n一、抓好农资供应，备足种子化肥。\n二、抓好技术指导，组织农技员下乡。\n\n青溪县人民政府\n2026年2月3日\n'
const BAD = GOOD.replace('抓好农资供应', '布署农资供应')

/** A repository with drafts, in which `npx gangmu` is the program as it was built, and npm installs nothing. */
function repository(drafts: Readonly<Record<string, string>>) {
  const cwd = folder(drafts)
  const bin = join(cwd, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(packageFile('dist/gangmu.js'), join(bin, 'gangmu'))
  const tools = folder({
    npm: '#!/bin/sh\n[ "$*" = ci ]\n',
    npx: `#!/bin/sh\nname=$1\nshift\nexec "${process.execPath}" "./node_modules/.bin/$name" "$@"\n`,
  })
  for (const tool of ['npm', 'npx']) chmodSync(join(tools, tool), 0o755)
  const run = (command: string, env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd,
      env: { PATH: `${tools}:${process.env.PATH ?? ''}`, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...env },
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }
  return { cwd, run }
}

test('the section has its four recipes', () => {
  expect(blocks('yaml')).toHaveLength(3)
  expect(blocks('sh')).toHaveLength(1)
})

describe('GitHub Actions', () => {
  const steps: readonly { readonly run?: string }[] = recipe('.github/workflows/drafts.yml').jobs.drafts.steps
  const commands = steps.flatMap(({ run }) => run ?? []).join(' && ')
  const env = { GITHUB_ACTIONS: 'true', CI: 'true' }

  test('a fault fails the job, and is an annotation on its line', () => {
    const { code, out } = repository({ 'drafts/通知.txt': BAD }).run(commands, env)
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=drafts\/通知\.txt,line=4,.*布署/m)
  })
  test('a good draft passes in silence', () => {
    expect(repository({ 'drafts/通知.txt': GOOD }).run(commands, env)).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('GitLab', () => {
  const { script, artifacts } = recipe('.gitlab-ci.yml').drafts
  const commands: string = script.join(' && ')
  const reportOf = (cwd: string) => JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), 'utf8'))

  test('a fault fails the job, which keeps the report all the same', () => {
    const { cwd, run } = repository({ 'drafts/通知.txt': BAD })
    const { code, out } = run(commands)
    expect(code).toBe(1)
    expect(artifacts.when).toBe('always')
    expect(out).toContain('布署')
    expect(reportOf(cwd)).toMatchObject([
      { check_name: 'text/confusion', location: { path: 'drafts/通知.txt' }, fingerprint: expect.stringMatching(/./) },
    ])
  })
  test('a good draft passes, with a report that is empty', () => {
    const { cwd, run } = repository({ 'drafts/通知.txt': GOOD })
    expect(run(commands).code).toBe(0)
    expect(reportOf(cwd)).toEqual([])
  })
})

test('pre-commit: the hook has what it must have, and its entry checks the files that it is handed', () => {
  const { repo, hooks } = recipe('.pre-commit-config.yaml').repos[0]
  const [{ id, name, language, entry, files }] = hooks
  expect([repo, id, name, language]).toEqual(['local', 'gangmu', 'gangmu check', 'system'])
  const drafts = { 'drafts/a.txt': GOOD, 'drafts/b/b.md': BAD, 'notes/c.txt': BAD, 'drafts/d.docx': BAD }
  const handed = Object.keys(drafts).filter(path => new RegExp(files).test(path))
  expect(handed).toEqual(['drafts/a.txt', 'drafts/b/b.md'])
  const { run } = repository(drafts)
  expect(run(`${entry} ${handed.join(' ')}`)).toMatchObject({ code: 1, out: expect.stringContaining('drafts/b/b.md') })
  expect(run(`${entry} drafts/a.txt`)).toEqual({ code: 0, out: '', err: '' })
})

describe('the hook of git', () => {
  function withHook(drafts: Readonly<Record<string, string>>) {
    const made = repository({ ...drafts, '.gitignore': 'node_modules\n' })
    const git = (args: string) => made.run(`git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false ${args}`)
    expect(git('init -q').code).toBe(0)
    const hook = join(made.cwd, '.git/hooks/pre-commit')
    mkdirSync(join(made.cwd, '.git/hooks'), { recursive: true })
    writeFileSync(hook, blocks('sh')[0] ?? '')
    chmodSync(hook, 0o755)
    return { cwd: made.cwd, git, commits: () => git('rev-list --count HEAD').out.trim() }
  }

  test('a draft with a fault is not committed, and one without is', () => {
    const { cwd, git, commits } = withHook({ 'drafts/通知 一.txt': BAD, 'drafts/二.md': GOOD })
    git('add -A')
    const stopped = git('commit -qm first')
    expect(stopped.code).toBe(1)
    expect(stopped.out + stopped.err).toMatch(/drafts\/通知 一\.txt\n.*布署/)
    writeFileSync(join(cwd, 'drafts/通知 一.txt'), GOOD)
    git('add -A')
    expect(git('commit -qm first').code).toBe(0)
    expect(commits()).toBe('1')
  })

  test('what counts is what is committed: not what lies beside it, and not what is taken away', () => {
    const { cwd, git, commits } = withHook({ 'drafts/a.txt': GOOD, 'notes.txt': BAD })
    git('add -A')
    writeFileSync(join(cwd, 'drafts/a.txt'), BAD)
    expect(git('commit -qm first').code).toBe(0)
    git('add -A')
    writeFileSync(join(cwd, 'drafts/a.txt'), GOOD)
    expect(git('commit -qm second').code).toBe(1)
    git('rm -q -f drafts/a.txt')
    expect(git('commit -qm third').code).toBe(0)
    expect(commits()).toBe('2')
  })
})
