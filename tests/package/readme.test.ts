import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu } from '../cli/run.ts'

const readme = readFileSync(packageFile('README.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block)
const [speech = '', draft = ''] = blocks('text')

test('begins with its two commands, which run without an answer', () => {
  expect(readme.match(/^```.*?^```$/ms)?.[0]).toBe(`\`\`\`sh
npm ci && npm run build && node dist/gangmu.js extract data/samples/county-speech.txt
npm ci && npm test
\`\`\``)
})

describe('what it shows is what comes out', () => {
  test.each(blocks('console'))('%s', block => {
    const [, command = '', output] = /^\$ gangmu ([^\n]*)\n(.*)$/s.exec(block) ?? []
    const cwd = folder({ 'speech.txt': speech, 'draft.txt': draft })
    cpSync(packageFile('tests/check/derived'), join(cwd, 'reports'), { recursive: true })
    expect(gangmu(command.split(' '), { cwd }).out).toBe(output)
  })

  test('the excerpt of the plan', () => {
    const [excerpt = ''] = blocks('yaml')
    expect(excerpt).toContain('measures:')
    expect(gangmu(['extract', 'speech.txt'], { cwd: folder({ 'speech.txt': speech }) }).out).toContain(excerpt)
  })

  test('the rules file is one', () => {
    const [, rules = ''] = blocks('yaml')
    expect(rules).toContain('sections:')
    const { code, err } = gangmu(['check', 'draft.txt', '-c', 'gangmu.yaml'], { cwd: folder({ 'draft.txt': draft, 'gangmu.yaml': rules }) })
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  test('the library', () => {
    const [script = ''] = blocks('ts')
    const cwd = folder({ 'package.json': '{"type": "module"}', 'main.js': script, 'speech.txt': speech })
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(packageFile('.'), join(cwd, 'node_modules/gangmu'))
    const lines = execFileSync(process.execPath, ['main.js'], { cwd, encoding: 'utf8' }).trimEnd().split('\n')
    const { directives } = JSON.parse(gangmu(['extract', 'speech.txt', '-f', 'json'], { cwd }).out)
    expect(lines.map(line => line.split(' ')[0])).toEqual(directives.map(({ text }: { text: string }) => text))
  })
})
