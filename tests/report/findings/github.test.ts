import { describe, expect, it } from 'vitest'
import { github } from '../../../src/report/findings/github.ts'
import { CLEAN, EVERYTHING, fileOf, PLACES, resultOf } from './sample.ts'

/** A command as the runner of GitHub Actions reads it. */
function parsed(line: string) {
  const [, kind = '', list = '', message = ''] = /^::([a-z]+) (.*?)::(.*)$/s.exec(line) ?? []
  const data = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r')
  const properties = list.split(',').map((entry): [string, string] => {
    const at = entry.indexOf('=')
    const value = data(entry.slice(at + 1))
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
    return [entry.slice(0, at), value]
  })
  return { kind, message: data(message).replaceAll('%25', '%'), ...Object.fromEntries(properties) }
}

describe('github', () => {
  it('writes nothing where nothing was found', () => {
    expect(github(CLEAN)).toBe('')
  })

  it('names files as the repository does', () => {
    const file = fileOf('./drafts/a.txt', '{甲}', [{ severity: 'error', message: '错' }])
    expect(github(resultOf([file]))).toContain('::error file=drafts/a.txt,')
  })

  it('escapes what ends a command, a property or a line', () => {
    const file = fileOf('a,b:c%/稿 件.txt', '{甲}', [{ severity: 'error', message: '100%0A\r\n::warning::x,y', hint: '::' }])
    expect(github(resultOf([file]))).toBe(
      '::error file=a%2Cb%3Ac%25/稿 件.txt,line=1,endLine=1,col=1,endColumn=2,title=text/sample::100%250A%0D%0A::warning::x,y；::\n',
    )
  })

  it('is a line to a command, and each says again what it was told', () => {
    const lines = github(EVERYTHING).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(10)
    expect(lines.map(parsed)).toContainEqual(
      expect.objectContaining({ kind: 'error', file: 'C:/报告/a b&\'"<%41>.md', title: 'text/sample' }),
    )
    expect(lines.join('')).not.toMatch(/[\x00-\x1f\u202e]/)
  })

  it('puts errors first, for GitHub shows ten of a kind', () => {
    const file = fileOf('a.txt', '{甲}{乙}{丙}', [{ severity: 'info' }, {}, { severity: 'error' }])
    expect(github(resultOf([file])).match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice'])
  })

  it('gives columns within a line only', () => {
    const commands = github(resultOf([PLACES]))
      .trimEnd()
      .split('\n')
      .map(parsed)
    expect(commands[1]).toMatchObject({ line: '2', endLine: '2', col: '2', endColumn: '5' })
    expect(commands[2]).toMatchObject({ line: '3', endLine: '4' })
    expect(commands[2]).not.toHaveProperty('col')
  })
})
