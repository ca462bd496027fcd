import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules/index.ts'
import { packageFile } from '../../src/package.ts'
import { gangmu } from './run.ts'

describe('rules', () => {
  test('lists every rule with severity and meaning, below each other in columns', () => {
    const { code, out, err } = gangmu(['rules'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const rows = RULES.map(({ name, meaning }) => {
      const row = out.split('\n').find(line => line.startsWith(`  ${name} `)) ?? ''
      expect(row).toMatch(/ (?:错误|警告|提示|关闭) /)
      expect(row.endsWith(meaning.zh)).toBe(true)
      return stringWidth(row.slice(0, row.length - meaning.zh.length))
    })
    expect(new Set(rows).size).toBe(1)
    expect(out).toMatch(/^ {2}text\/half-width-mark +警告 {2}可改 {2}/m)
    expect(out).toMatch(/^numbering {2}结构层次序数$/m)
    expect(out).not.toMatch(/\n\n\n/)
  })

  test('in English too', () => {
    const { out } = gangmu(['rules', '--lang', 'en'])
    expect(out).toMatch(/^ {2}text\/half-width-mark +warning {2}fix {2}[A-Z]/m)
    expect(out).not.toContain('警告')
  })

  test('with the severities of a preset', () => {
    const levels = (...args: string[]) =>
      new Map<string, string>(
        JSON.parse(gangmu(['rules', '-f', 'json', ...args]).out).map((rule: { name: string; severity: string }) => [
          rule.name,
          rule.severity,
        ]),
      )
    const own = levels()
    expect(own.get('section/unexpected')).toBe('off')
    expect(own.get('document/damaged')).toBe('error')
    const gongwen = readFileSync(packageFile('data/presets/gongwen.yaml'), 'utf8')
    const preset = levels('--preset', 'gongwen')
    for (const [name, level] of preset) {
      const said = new RegExp(`^ {2}${name}: (\\w+)`, 'm').exec(gongwen)?.[1]
      if (said) expect(level).toBe(said)
    }
    expect([...preset.keys()]).toEqual(RULES.map(({ name }) => name))
  })

  test('as a tree for programs and as Markdown for a page', () => {
    const tree = JSON.parse(gangmu(['rules', '-f', 'json', '--lang', 'en']).out)
    expect(tree.find((rule: { name: string }) => rule.name === 'document/sentence')).toMatchObject({
      family: 'document',
      fixable: false,
      options: [{ name: 'max', type: 'number', default: expect.any(Number), about: expect.stringMatching(/^[A-Z]/) }],
    })
    const page = gangmu(['rules', '-f', 'md']).out
    const rows = page.split('\n').filter(line => line.startsWith('| ') && line.includes('/'))
    expect(rows).toHaveLength(RULES.length)
    for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6)
    expect(page).toContain('| 规则 | 级别 | 自动改正 | 含义 |\n| --- | --- | --- | --- |\n')
  })
})
