import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, gangmu } from './run.ts'

const reports = new URL('../check/derived/', import.meta.url)
const REPORTS = Object.fromEntries(readdirSync(reports).map(name => [name, readFileSync(new URL(name, reports), 'utf8')] as const))
const NAMES = Object.keys(REPORTS)

test('what is learnt from some is what the others are held to', () => {
  const [last = '', ...rest] = NAMES
  const cwd = folder(REPORTS)
  const { code, err } = gangmu(['derive', ...rest, '-o', 'gangmu.yaml'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '从 4 份文稿学得 4 个部分，其中必备的 3 个；用之前请看一遍\n' })
  expect(gangmu(['check', '.', '--max-warnings', '0'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  writeFileSync(join(cwd, '缺.txt'), (REPORTS[last] ?? '').replace(/^三、(?:.|\n)*?(?=^四、|^各位代表！)/m, ''))
  const { code: failed, out } = gangmu(['check', '缺.txt'], { cwd })
  expect(failed).toBe(1)
  expect(out).toMatch(/错误 {2}未找到“.{2,6}”部分.*section\/required/)
})

test('the same bytes for a folder and for its files in any order', () => {
  const cwd = folder(REPORTS)
  const all = gangmu(['derive', '.'], { cwd })
  expect(all).toMatchObject({ code: 0, err: '' })
  expect(gangmu(['derive', ...NAMES.toReversed()], { cwd }).out).toBe(all.out)
})

test('a rules file that is there is left alone, unless by --force', () => {
  const cwd = folder({ ...REPORTS, 'gangmu.yaml': 'extends: [gongwen]\n' })
  const kept = gangmu(['derive', '.', '-o', 'gangmu.yaml'], { cwd })
  expect(kept.code).toBe(2)
  expect(kept.err).toMatch(/^gangmu: gangmu.yaml：已有规则文件.*--force\n$/)
  expect(readFileSync(join(cwd, 'gangmu.yaml'), 'utf8')).toBe('extends: [gongwen]\n')
  expect(gangmu(['derive', '.', '-o', 'gangmu.yaml', '--force'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, 'gangmu.yaml'), 'utf8')).toMatch(/^# 从5份文稿/)
  // the same again changes nothing, and need not be forced
  expect(gangmu(['derive', '.', '-o', 'gangmu.yaml'], { cwd }).code).toBe(0)
  expect(gangmu(['derive', '.', '-o', NAMES[0] ?? ''], { cwd })).toMatchObject({ code: 2 })
  expect(gangmu(['derive', '.', '-o', '.'], { cwd })).toMatchObject({ code: 2 })
})

test('what can not be read is told, and the rest is learnt from', () => {
  const cwd = folder({ ...REPORTS, '坏.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0, 1, 2]) })
  const { code, out, err } = gangmu(['derive', '.', '没有.txt'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain('坏.txt')
  expect(err).toContain('没有.txt：没有这个文件')
  expect(out).toMatch(/^# 从5份文稿/)
})

test('too few documents, and wrong options', () => {
  const cwd = folder(REPORTS)
  const few = gangmu(['derive', ...NAMES.slice(0, 2)], { cwd })
  expect(few).toEqual({ code: 2, out: '', err: 'gangmu: 至少要 3 份同类文稿才学得出规则，这里能用的只有 2 份\n' })
  expect(gangmu(['derive', ...NAMES.slice(0, 2), '--lang', 'en'], { cwd }).err).toMatch(/^gangmu: it takes at least 3 documents/)
  for (const share of ['0', '0.4', '2', '120%', 'most', '-1'])
    expect(gangmu(['derive', '.', `--min-share=${share}`], { cwd })).toMatchObject({ code: 2, out: '' })
  for (const share of ['1', '0.5', '80%', '0.75']) expect(gangmu(['derive', '.', '--min-share', share], { cwd }).code).toBe(0)
  expect(gangmu(['derive', '.', '--encoding', 'none'], { cwd })).toMatchObject({ code: 2 })
  expect(gangmu(['derive', '.', '--min-share', '0.4'], { cwd }).err).toContain('0.4')
})
