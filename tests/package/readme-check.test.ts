import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu } from '../cli/run.ts'

const readme = readFileSync(packageFile('README.md'), 'utf8')
const [, draft = ''] = [...readme.matchAll(/^```text\n(.*?)^```$/gms)].map(([, block = '']) => block)
const warned =
  '关于做好春耕备耕工作的通知\n\n各乡镇：\n一、抓好农资供应,备足种子化肥。\n二、抓好技术指导，组织农技员下乡。\n\n青溪县人民政府\n2026年2月3日\n'

const FILES = {
  'draft.txt': draft,
  'warned.txt': warned,
  'good.txt': warned.replace(',', '，'),
  'wrong.yaml': 'extends: [speach]\n',
}

/** The rows of the table of exit codes: what is run, and the code it ends with. */
const rows = [...readme.matchAll(/^\| `gangmu (check[^`]*)` \| ([012]) \|/gm)].map(([, command = '', code]) => ({
  command,
  code: Number(code),
}))

describe('the exit codes of check are those of the table', () => {
  test('all three are there', () => {
    expect(draft).toContain('一、')
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set([0, 1, 2]))
  })
  test.each(rows)('$command', ({ command, code }) => {
    const args = command.split(' ').map(arg => arg.replace(/^"(.*)"$/, '$1'))
    const ran = gangmu(args, { cwd: folder(FILES) })
    expect(ran.code, ran.err).toBe(code)
  })
})
