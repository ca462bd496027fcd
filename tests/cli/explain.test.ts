import { describe, expect, test } from 'vitest'
import { readRules } from '../../src/check/config/read.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { messagesIn } from '../../src/cli/messages/index.ts'
import { painter } from '../../src/cli/painter.ts'
import { explanation } from '../../src/cli/rules/explain.ts'
import { gangmu } from './run.ts'

const PLAIN = /\x1b\[[\d;]*m/g

describe('explain', () => {
  test('meaning, why, options, examples, how to set it and how to turn it off', () => {
    const { code, out, err } = gangmu(['explain', 'document/sentence'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^document\/sentence .*\n.+\n\n依据\n.*\n\n选项\n {2}max {2}数字，默认 \d+.*\n\n不对\n.*\n\n对\n.*\n\n在规则文件中设置\n.*\n\n关闭\n/s,
    )
    expect(out).toContain('<!-- gangmu-disable-next-line document/sentence -- ')
  })

  test('carets stand under the fault, double-width characters counted', () => {
    const { out } = gangmu(['explain', 'text/half-width-mark'])
    const [line = '', carets = ''] = /不对\n(.*)\n(.*)\n/.exec(out)?.slice(1) ?? []
    expect(carets).toMatch(/^ +\^/)
    const columns = [...line].flatMap(char => (/[⺀-￦]/.test(char) ? [char, ''] : [char]))
    expect(columns[carets.indexOf('^')]).toMatch(/^[,;:?!.]$/)
  })

  test.each(RULES)('$name can be explained in both languages', async rule => {
    for (const lang of ['zh', 'en'] as const) {
      const text = await explanation(rule, messagesIn(lang), await painter(false))
      expect(text).toMatch(/\^/)
      expect(text).not.toMatch(/undefined|\[object|[ \t]\n/)
    }
  })

  test('colours change nothing but colours', () => {
    const args = ['explain', 'numbering/sequence']
    const coloured = gangmu(args, { env: { FORCE_COLOR: '1' } }).out
    expect(coloured).not.toBe(gangmu(args).out)
    expect(coloured.replace(PLAIN, '')).toBe(gangmu(args).out)
  })

  test.each(RULES)('$name: what it says to write into a rules file can be written there', async rule => {
    const text = await explanation(rule, messagesIn('zh'), await painter(false))
    const set = /在规则文件中设置\n(.*?)\n\n/s.exec(text)?.[1] ?? ''
    const off = /在规则文件中写：\n(.*?)\n {2}\S/s.exec(text)?.[1] ?? ''
    const config = (given: unknown) => ({ ok: true, config: { rules: { [rule.name]: given } } })
    if (!set.includes('…')) expect(await readRules(dedented(set), 'a.yaml')).toMatchObject(config(expect.anything()))
    expect(await readRules(dedented(off), 'a.yaml')).toMatchObject(config('off'))
  })

  test('a family is listed', () => {
    const { code, out } = gangmu(['explain', 'numbering'])
    expect(code).toBe(0)
    for (const { name } of RULES.filter(({ name }) => name.startsWith('numbering/'))) expect(out).toContain(name)
  })

  test.each([
    ['numbering/sequense', 'numbering/sequence'],
    ['sequence', 'numbering/sequence'],
    ['seqence', 'numbering/sequence'],
    ['numbring', 'numbering'],
    ['nothing-of-the-sort-at-all', null],
  ])('%s is no rule; what may be meant is said', (name, meant) => {
    const { code, out, err } = gangmu(['explain', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`“${name}”`)
    if (meant) expect(err).toContain(`是否为 ${meant}？`)
    else expect(err).not.toContain('是否为')
    expect(gangmu(['explain', name, '--lang', 'en']).err).not.toMatch(/[一-鿿]/)
  })
})

/** Without the indent of its first line. */
function dedented(text: string): string {
  const [indent = ''] = /^ */.exec(text) ?? []
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
}
