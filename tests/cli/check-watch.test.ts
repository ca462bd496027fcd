import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu, SPEECH } from './run.ts'

const WRONG = SPEECH.replace('扎实推进', '再接再励，扎实推进')
const WORSE = WRONG.replace('新建高标准', '提前布署，新建高标准')

interface Watching {
  /** What the next run reports, once it matches; it waits long for slow machines, and no longer than it must. */
  readonly next: (wanted: RegExp) => Promise<string>
  readonly end: (signal?: 'SIGINT' | 'SIGTERM') => Promise<number | null>
}

async function watching(cwd: string, ...args: readonly string[]): Promise<Watching> {
  const { PATH = '' } = process.env
  const child: ChildProcess = spawn(process.execPath, [packageFile('dist/gangmu.js'), 'check', ...args, '--watch'], { cwd, env: { PATH } })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  let told = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      told()
    })
  const next = (wanted: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`waited for ${wanted}, there was: ${said}`)), 20_000)
      told = () => {
        // a run is over when it says so; a save may come in two events, and be reported twice
        const runs = said.split(/正在关注 \d+ 份文稿.*\n/)
        const done = runs.slice(0, -1).findIndex(run => wanted.test(run))
        if (done < 0) return
        clearTimeout(late)
        told = () => {}
        said = said.slice(said.lastIndexOf('正在关注'))
        said = said.slice(said.indexOf('\n') + 1)
        resolve(runs[done] ?? '')
      }
      told()
    })
  const end = (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') =>
    new Promise<number | null>(resolve => {
      child.once('exit', code => resolve(code))
      child.kill(signal)
    })
  return { next, end }
}

const summary = (documents: number, problems: number) => new RegExp(`${documents} 份文稿，${problems} 个问题`)

test('a save is seen: in place, by an editor that replaces the file, of a new file, of one that goes', async () => {
  const cwd = folder({ 'drafts/a.txt': WRONG, 'drafts/b.txt': WRONG })
  const { next, end } = await watching(cwd, 'drafts')
  expect(await next(summary(2, 2))).toContain('再接再励')
  writeFileSync(join(cwd, 'drafts/a.txt'), WORSE)
  expect(await next(summary(2, 3))).toContain('布署')
  // written beside it, and put in its place
  writeFileSync(join(cwd, 'drafts/.a.txt.swp'), SPEECH)
  renameSync(join(cwd, 'drafts/.a.txt.swp'), join(cwd, 'drafts/a.txt'))
  await next(summary(2, 1))
  // moved away, and written anew
  renameSync(join(cwd, 'drafts/a.txt'), join(cwd, 'drafts/a.txt~'))
  writeFileSync(join(cwd, 'drafts/a.txt'), WORSE)
  await next(summary(2, 3))
  rmSync(join(cwd, 'drafts/a.txt~'))
  mkdirSync(join(cwd, 'drafts/deep/er'), { recursive: true })
  writeFileSync(join(cwd, 'drafts/deep/er/c.md'), WORSE)
  expect(await next(summary(3, 5))).toContain('drafts/deep/er/c.md')
  rmSync(join(cwd, 'drafts/deep'), { recursive: true })
  expect(await next(summary(2, 3))).not.toContain('c.md')
  // again, so that the file in place of another is still looked at
  writeFileSync(join(cwd, 'drafts/a.txt'), SPEECH)
  await next(summary(2, 1))
  expect(await end()).toBe(0)
})

test('one file named alone, and a glob', async () => {
  const cwd = folder({ 'a.txt': WRONG, 'other.txt': WRONG, 'sub/x.text': WRONG })
  const { next, end } = await watching(cwd, 'a.txt', 'sub/*.text')
  await next(summary(2, 2))
  writeFileSync(join(cwd, 'tmp'), WORSE)
  renameSync(join(cwd, 'tmp'), join(cwd, 'a.txt'))
  await next(summary(2, 3))
  rmSync(join(cwd, 'a.txt'))
  await next(/a\.txt：/)
  writeFileSync(join(cwd, 'a.txt'), WRONG)
  await next(summary(2, 2))
  writeFileSync(join(cwd, 'sub/y.text'), WORSE)
  await next(summary(3, 4))
  expect(await end('SIGTERM')).toBe(0)
})

test('rules files: a change, a fault, one above that comes to be, one that is extended', async () => {
  const cwd = folder({ 'drafts/a.txt': WRONG, 'base.yaml': 'extends: speech\n' })
  const { next, end } = await watching(cwd, 'drafts')
  await next(summary(1, 1))
  writeFileSync(join(cwd, 'gangmu.yaml'), 'extends: ./base.yaml\nrules: {text/confusion: warn}\n')
  await next(/0 个错误、1 个警告/)
  writeFileSync(join(cwd, 'base.yaml'), 'extends: speech\nrules: {text/confusions: off}\n')
  expect(await next(/base\.yaml:2:/)).toContain('text/confusions')
  writeFileSync(join(cwd, 'base.yaml'), 'extends: speech\nterms:\n  - {wrong: 同志们, right: 各位}\n')
  await next(summary(1, 2))
  rmSync(join(cwd, 'gangmu.yaml'))
  await next(/1 个错误、0 个警告/)
  expect(await end()).toBe(0)
})

test('only what was saved is checked again, and reports go to their files each time', async () => {
  const cwd = folder({ 'a.txt': WRONG, 'b.txt': WRONG })
  const { next, end } = await watching(
    cwd,
    'a.txt',
    'b.txt',
    '--cache',
    '-f',
    'stylish',
    '-f',
    'json=report/out.json'.replace('report/', ''),
  )
  await next(summary(2, 2))
  writeFileSync(join(cwd, 'b.txt'), WORSE)
  await next(summary(2, 3))
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).summary).toMatchObject({ files: 2, errors: 3 })
  await end()
})

test('not with what changes documents, nor with standard input', () => {
  const cwd = folder({ 'a.txt': WRONG })
  for (const [option, ...more] of [['--fix'], ['--fix-dry-run'], ['--update-baseline', '--baseline', 'k.json']] as const)
    expect(gangmu(['check', 'a.txt', '--watch', option, ...more], { cwd })).toMatchObject({
      code: 2,
      err: `gangmu: --watch 不能与 ${option} 同用\n`,
    })
  expect(gangmu(['check', '-', '--watch'], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(gangmu(['check', 'no/such/place', '--watch'], { cwd }).code).toBe(2)
})
