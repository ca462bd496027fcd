import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PRESETS } from '../../src/check/config/types.ts'
import { askAll } from '../../src/cli/init/ask.ts'
import { rulesFileText } from '../../src/cli/init/template.ts'
import { messagesIn } from '../../src/cli/messages/index.ts'
import { packageFile } from '../../src/package.ts'
import { folder, gangmu, SPEECH } from './run.ts'

const read = (cwd: string, name = 'gangmu.yaml') => readFileSync(join(cwd, name), 'utf8')

describe('init', () => {
  test.each(['auto', ...PRESETS])('--preset %s writes a rules file that says what it extends, and no more', preset => {
    for (const lang of ['zh', 'en']) {
      const cwd = folder({ 'x.txt': SPEECH })
      expect(gangmu(['init', '--preset', preset, '--lang', lang], { cwd })).toMatchObject({
        code: 0,
        out: '',
        err: expect.stringContaining('gangmu.yaml'),
      })
      expect(parse(read(cwd))).toEqual({ extends: [preset] })
      const shown = (...args: string[]) => JSON.parse(gangmu(['print-config', 'x.txt', '-f', 'json', ...args], { cwd }).out)
      writeFileSync(join(cwd, 'bare.yaml'), `extends: [${preset}]\n`)
      expect(shown()).toEqual(shown('-c', 'bare.yaml'))
    }
  })

  test.each(['zh', 'en'] as const)('its samples hold once they are no comments: %s', lang => {
    for (const dropped of [[], ['goals', 'safeguards']]) {
      const text = rulesFileText({ folder: '.', preset: 'action-plan', dropped }, null, messagesIn(lang))
      const whole = text
        .split('\n')
        .filter(line => !/^# {3}(?:goals|work|steps|safeguards) /.test(line))
        .map(line => line.replace(/^# (?=[a-z]+:| {2})/, ''))
        .join('\n')
      expect(Object.keys(parse(whole))).toEqual(['extends', 'sections', 'rules', 'terms', 'overrides', 'ignores'])
      const cwd = folder({ 'gangmu.yaml': whole, 'x.txt': SPEECH })
      expect(gangmu(['print-config', 'x.txt'], { cwd })).toMatchObject({ code: 0, err: '' })
    }
  })

  test('never writes over a rules file, by whatever name it goes, unless told to', () => {
    for (const name of ['gangmu.yaml', '.gangmu.yml']) {
      const cwd = folder({ [name]: '# own\n' })
      const { code, err } = gangmu(['init', '--yes'], { cwd })
      expect(code).toBe(2)
      expect(err).toContain(name)
      expect(read(cwd, name)).toBe('# own\n')
      expect(gangmu(['init', '--yes', '--force'], { cwd }).code).toBe(0)
      expect(readdirSync(cwd)).toEqual([name])
      expect(parse(read(cwd, name))).toEqual({ extends: ['auto'] })
    }
  })

  test('writes to the folder that is named', () => {
    const cwd = folder({ 'drafts/x.txt': SPEECH })
    expect(gangmu(['init', 'drafts', '--preset', 'speech'], { cwd }).code).toBe(0)
    expect(parse(read(cwd, 'drafts/gangmu.yaml'))).toEqual({ extends: ['speech'] })
    for (const wrong of ['gone', 'drafts/x.txt'])
      expect(gangmu(['init', wrong, '--yes'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining(wrong) })
  })

  test('names the schema of the gangmu that is installed, by a way that leads there', () => {
    const cwd = folder({ 'drafts/x.txt': SPEECH })
    gangmu(['init', '--yes'], { cwd })
    expect(read(cwd)).not.toContain('$schema')
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(packageFile('.'), join(cwd, 'node_modules/gangmu'))
    gangmu(['init', 'drafts', '--yes'], { cwd })
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(cwd, 'drafts/gangmu.yaml')) ?? []
    expect(schema).toBe('../node_modules/gangmu/dist/rules.schema.json')
    expect(JSON.parse(readFileSync(join(cwd, 'drafts', schema), 'utf8')).title).toBe('gangmu rules file')
  })

  test('without a terminal it asks nothing, and says how to do without', () => {
    const cwd = folder()
    const { code, out, err } = gangmu(['init'], { cwd, input: '1\n' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--preset')
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('what it asks', () => {
  const answered = async (...answers: string[]) => {
    const asked: string[] = []
    const result = await askAll(
      async question => {
        asked.push(question)
        return answers.shift() ?? ''
      },
      null,
      messagesIn('zh'),
    )
    return { ...result, asked }
  }

  test('Enter takes what is offered', async () => {
    expect(await answered()).toMatchObject({ folder: '.', preset: 'auto', dropped: [] })
  })
  test('numbers or names; sections that need not be are left out', async () => {
    expect(await answered('5', '草稿', '1 3')).toMatchObject({ folder: '草稿', preset: 'action-plan', dropped: ['goals', 'safeguards'] })
    expect(await answered('action-plan', '', '2，3')).toMatchObject({ folder: '.', dropped: ['work', 'safeguards'] })
  })
  test('what can not be understood is asked again', async () => {
    const { asked, preset, dropped } = await answered('9', 'x', '5', '', '7', '1')
    expect({ preset, dropped, questions: asked.length }).toEqual({ preset: 'action-plan', dropped: ['goals'], questions: 6 })
  })
})

describe('at a terminal', () => {
  /** Runs it on a pseudo-terminal, and types. */
  const typed = (cwd: string, keys: string) => {
    const script =
      'import os,pty,sys,time\npid,fd=pty.fork()\nif pid==0: os.execv(sys.argv[1],sys.argv[1:3]+["init"])\nout=b""\nfor key in sys.argv[3].split(","):\n  time.sleep(0.7)\n  os.write(fd,key.encode().decode("unicode_escape").encode())\ntry:\n  while True:\n    part=os.read(fd,9999)\n    if not part: break\n    out+=part\nexcept OSError: pass\nsys.stdout.buffer.write(out)\nsys.exit(os.waitstatus_to_exitcode(os.waitpid(pid,0)[1]))\n'
    const { status, stdout } = spawnSync('python3', ['-c', script, process.execPath, packageFile('dist/gangmu.js'), keys], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', TERM: 'dumb' },
      timeout: 20_000,
    })
    return { code: status, out: stdout }
  }

  test('it asks, and writes what was answered', () => {
    const cwd = folder()
    const { code, out } = typed(cwd, '5\\n,\\n,1\\n')
    expect(out).toContain('哪一类文稿')
    expect(code).toBe(0)
    expect(parse(read(cwd))).toEqual({ extends: ['action-plan'], sections: [{ id: 'goals', required: false }] })
  })

  test.each(['\\x03', '\\x04'])('broken off by %s, it writes nothing', key => {
    const cwd = folder()
    const { code, out } = typed(cwd, `5\\n,${key}`)
    expect(out).toContain('什么都没有写')
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual([])
  })
})
