import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { packageFile } from '../../src/package.ts'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Setting {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program as it was built, in Chinese unless told otherwise, without a terminal. */
export function gangmu(args: readonly string[], { cwd, input, env = {} }: Setting = {}): Ran {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [packageFile('dist/gangmu.js'), ...args], {
    cwd,
    input: input ?? '',
    env: { PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout, err: stderr }
}

/** A folder with files in it, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'gangmu-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** A short speech of an invented county, with what every part of a plan needs. */
export const SPEECH = `齐心协力抓落实　奋楫扬帆启新程
——在青溪县经济工作会议上的讲话
（2026年1月12日）

同志们：
今天，我讲两点意见。
一、肯定成绩，坚定信心
去年，全县地区生产总值达到86.4亿元，增长5.9%。
二、突出重点，抓好落实
（一）以项目为抓手，做大工业经济。扎实推进县城污水处理厂建设，确保6月底前建成标准厂房12万平方米。（牵头单位：县发改局；责任单位：县财政局、各乡镇）
（二）以增收为目标，做优特色农业。新建高标准农田2万亩，培育家庭农场30家。（牵头单位：县农业农村局）
`
