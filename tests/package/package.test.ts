import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFile, version } from '../../src/package.ts'
import { folder } from '../cli/run.ts'

const root = packageFile('.')

test('no command loads zod or a YAML library unasked: they would take longer than the rest together', () => {
  const reached = new Set<string>()
  /** What a file loads; `asked` steps of what it may load later: the program its commands. */
  const reach = (file: string, asked: number): void => {
    if (reached.has(file)) return
    reached.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s?["'](\.{1,2}\/[\w./-]+\.js)["']/g)) reach(join(file, '..', next), 0)
    if (asked)
      for (const [, next = ''] of text.matchAll(/import\(["'](\.{1,2}\/[\w./-]+\.js)["']\)/g)) reach(join(file, '..', next), asked - 1)
  }
  reach(packageFile('dist/gangmu.js'), 2)
  const commands = [...reached].filter(file => /\b(?:check|extract|segment|rules|explain)-\w+\.js$/.test(file))
  expect(commands.length).toBeGreaterThan(3)
  for (const file of reached) expect(readFileSync(file, 'utf8'), file).not.toMatch(/ZodError|YAMLMap/)
})

describe('the tarball', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }))
  const paths: readonly string[] = files.map((file: { path: string }) => file.path)

  test('holds what runs, what it reads, and what a user reads', () => {
    for (const path of [
      'dist/gangmu.js',
      'dist/index.js',
      'dist/plan.schema.json',
      'dist/types/index.d.ts',
      'dist/dictionary/words.utf8',
      'dist/dictionary/manifest.json',
    ])
      expect(paths).toContain(path)
    for (const path of [
      'data/lexicon/verbs.txt',
      'data/samples/county-speech.txt',
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/THIRD-PARTY.txt',
    ])
      expect(paths).toContain(path)
  })

  test('holds no source, test or build script', () => {
    expect(paths.filter(path => !/^(?:dist|data)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path))).toEqual([])
  })
})

test('the changelog tells of this version', () => {
  expect(readFileSync(packageFile('CHANGELOG.md'), 'utf8')).toContain(`## ${version()}`)
})

describe('the library', () => {
  /** A project that has gangmu installed. */
  function consumer(files: Readonly<Record<string, string>>): string {
    const cwd = folder({ 'package.json': '{"type": "module"}', ...files })
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(root, join(cwd, 'node_modules/gangmu'))
    return cwd
  }

  test('runs without the command line', () => {
    const cwd = consumer({ 'main.js': "import { analyze } from 'gangmu'\nconsole.log(typeof analyze)\n" })
    expect(execFileSync(process.execPath, ['main.js'], { cwd, encoding: 'utf8' })).toBe('function\n')
  })

  test('is typed', () => {
    const source = `import { analyze, type Plan } from 'gangmu'
import schema from 'gangmu/plan.schema.json' with { type: 'json' }
type Analyzed = ReturnType<typeof analyze>
const heading = (plan: Analyzed): string | undefined => plan.directives[0]?.text
const same: (plan: Analyzed) => Plan = plan => plan
// @ts-expect-error a plan has no such key
const wrong = (plan: Analyzed) => plan.colour
export { heading, same, schema, wrong }
`
    const config = {
      compilerOptions: { strict: true, noEmit: true, module: 'NodeNext', target: 'ES2023', types: [], resolveJsonModule: true },
      files: ['main.ts'],
    }
    const cwd = consumer({ 'main.ts': source, 'tsconfig.json': JSON.stringify(config) })
    execFileSync(process.execPath, [packageFile('node_modules/typescript/bin/tsc'), '-p', cwd], { encoding: 'utf8' })
  })
})
